package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.List;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A credential in an envelope, such as a JWT: its {@code id} is a data URL that holds all of it.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials">VC Data Model 2.0, EnvelopedVerifiableCredential</a>
 */
public record EnvelopedVerifiableCredential(JsonObject json) implements Credential {
    private static final ShapeDraft MEMBERS =
            Shape.draft("EnvelopedVerifiableCredential", VcDataModel2.clause("enveloped-verifiable-credentials"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel2.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    public static final Shape<EnvelopedVerifiableCredential> SHAPE = MEMBERS.shape(EnvelopedVerifiableCredential::new)
            .rule("data", (node, findings) -> VcDataModel2.checkDataUrl(node.id(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** The envelope, as a data URL. */
    public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<EnvelopedVerifiableCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EnvelopedVerifiableCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EnvelopedVerifiableCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
