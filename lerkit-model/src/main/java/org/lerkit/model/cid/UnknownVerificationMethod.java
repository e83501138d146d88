package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * A verification method of a kind that lerkit does not know, or no more than the identifier of one.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#verification-methods">Controlled Identifiers 1.0, Verification Methods</a>
 */
public record UnknownVerificationMethod(JsonObject json) implements VerificationMethod {
    private static final ShapeDraft MEMBERS =
            Shape.draft("VerificationMethod", ControlledIdentifiers.clause("verification-methods"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> TYPE = MEMBERS.required("type", TEXT);
    private static final One<Iri> CONTROLLER = MEMBERS.required("controller", IRI);
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", DATE_TIME);
    private static final Maybe<LexicalDateTime> REVOKED = MEMBERS.optional("revoked", DATE_TIME);
    public static final Shape<UnknownVerificationMethod> SHAPE = MEMBERS.shape(UnknownVerificationMethod::new);

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public String type() { return TYPE.in(json); }
    @Override public Iri controller() { return CONTROLLER.in(json); }
    /** From when on it is not to be used any more. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** Since when it must not be used any more. */
    public Optional<LexicalDateTime> revoked() { return REVOKED.in(json); }

    @Override public Shape<UnknownVerificationMethod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link UnknownVerificationMethod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<UnknownVerificationMethod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder controller(Iri value) { return set(CONTROLLER, value); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder revoked(LexicalDateTime value) { return set(REVOKED, value); }
    }
    // spotless:on
}
