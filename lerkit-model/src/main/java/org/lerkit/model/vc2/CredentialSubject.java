package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc.ConfidenceMethod;
import org.lerkit.model.vc.CredentialRules;

/**
 * Claims about one subject. Its members are those of the type of credential it stands in, see {@link
 * #extensions()}.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#credential-subject">VC Data Model 2.0, CredentialSubject</a>
 */
public record CredentialSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("CredentialSubject", VcDataModel2.clause("credential-subject"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<ConfidenceMethod> CONFIDENCE_METHOD =
            MEMBERS.in("reserved-extension-points").many("confidenceMethod", node(() -> ConfidenceMethod.SHAPE));
    public static final Shape<CredentialSubject> SHAPE = MEMBERS.shape(CredentialSubject::new)
            .rule("claims", (subject, findings) -> CredentialRules.checkClaims(subject.json(), findings));

    // spotless:off - one line a member
    /** What identifies the subject. */
    public Optional<Iri> id() { return ID.in(json); }
    /** How to become more certain of who this is. Experimental. */
    public List<ConfidenceMethod> confidenceMethod() { return CONFIDENCE_METHOD.in(json); }

    @Override public Shape<CredentialSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CredentialSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CredentialSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder confidenceMethod(List<ConfidenceMethod> values) { return set(CONFIDENCE_METHOD, values); }
    }
    // spotless:on
}
