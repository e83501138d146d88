package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An identifier in another system.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_SystemIdentifier">Comprehensive Learner Record 1.0, SystemIdentifier</a>
 */
public record SystemIdentifier(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("SystemIdentifier");
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", TEXT);
    private static final One<IdentifierType> IDENTIFIER_TYPE = MEMBERS.required("identifierType", IdentifierType.TYPE);
    public static final Shape<SystemIdentifier> SHAPE = MEMBERS.shape(SystemIdentifier::new);

    // spotless:off - one line a member
    public Optional<String> type() { return TYPE.in(json); }
    /** The identifier. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** What kind of identifier it is. */
    public IdentifierType identifierType() { return IDENTIFIER_TYPE.in(json); }

    @Override public Shape<SystemIdentifier> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link SystemIdentifier}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<SystemIdentifier, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(String value) { return set(TYPE, value); }
        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder identifierType(IdentifierType value) { return set(IDENTIFIER_TYPE, value); }
    }
    // spotless:on
}
