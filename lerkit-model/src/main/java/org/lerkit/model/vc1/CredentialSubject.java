package org.lerkit.model.vc1;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc.CredentialRules;

/**
 * Claims about one subject. Its members are those of the type of credential it stands in, see {@link
 * #extensions()}.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#credential-subject">VC Data Model 1.1, CredentialSubject</a>
 */
public record CredentialSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("CredentialSubject", VcDataModel1.clause("credential-subject"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    public static final Shape<CredentialSubject> SHAPE = MEMBERS.shape(CredentialSubject::new)
            .rule("claims", (subject, findings) -> CredentialRules.checkClaims(subject.json(), findings));

    // spotless:off - one line a member
    /** What identifies the subject. */
    public Optional<Iri> id() { return ID.in(json); }

    @Override public Shape<CredentialSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CredentialSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CredentialSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
