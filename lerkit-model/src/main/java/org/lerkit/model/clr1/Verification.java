package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * How to verify a record, an assertion or an endorsement, or all that a profile issues.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Verification">Comprehensive Learner Record 1.0, Verification</a>
 */
public record Verification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Verification");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final One<VerificationType> TYPE = MEMBERS.required("type", VerificationType.TYPE);
    private static final Many<String> ALLOWED_ORIGINS = MEMBERS.many("allowedOrigins", TEXT);
    private static final Maybe<Iri> CREATOR = MEMBERS.optional("creator", IRI);
    private static final Many<String> STARTS_WITH = MEMBERS.many("startsWith", TEXT);
    private static final Maybe<String> VERIFICATION_PROPERTY = MEMBERS.optional("verificationProperty", TEXT);
    public static final Shape<Verification> SHAPE = MEMBERS.shape(Verification::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Iri> id() { return ID.in(json); }
    /** By which method. */
    public VerificationType type() { return TYPE.in(json); }
    /** The hosts that may host what is verified. */
    public List<String> allowedOrigins() { return ALLOWED_ORIGINS.in(json); }
    /** Where the key is that it was signed with. */
    public Optional<Iri> creator() { return CREATOR.in(json); }
    /** How the ids of what is verified start. */
    public List<String> startsWith() { return STARTS_WITH.in(json); }
    /** The property to verify by; only {@code id} is supported. */
    public Optional<String> verificationProperty() { return VERIFICATION_PROPERTY.in(json); }

    @Override public Shape<Verification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Verification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Verification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(VerificationType value) { return set(TYPE, value); }
        public Builder allowedOrigins(List<String> values) { return set(ALLOWED_ORIGINS, values); }
        public Builder creator(Iri value) { return set(CREATOR, value); }
        public Builder startsWith(List<String> values) { return set(STARTS_WITH, values); }
        public Builder verificationProperty(String value) { return set(VERIFICATION_PROPERTY, value); }
    }
    // spotless:on
}
