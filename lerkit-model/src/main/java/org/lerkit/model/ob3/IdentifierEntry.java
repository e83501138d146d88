package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.TEXT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An identifier in a system that has its own. Nothing but these members is allowed.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#identifierentry">Open Badges 3.0, IdentifierEntry</a>
 */
public record IdentifierEntry(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            OpenBadges3.draft("IdentifierEntry").closed();
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", TEXT);
    private static final One<IdentifierType> IDENTIFIER_TYPE = MEMBERS.required("identifierType", IdentifierType.TYPE);
    public static final Shape<IdentifierEntry> SHAPE = MEMBERS.shape(IdentifierEntry::new);

    // spotless:off - one line a member
    public String type() { return TYPE.in(json); }
    /** The identifier. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** What kind of identifier it is. */
    public IdentifierType identifierType() { return IDENTIFIER_TYPE.in(json); }

    @Override public Shape<IdentifierEntry> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link IdentifierEntry}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<IdentifierEntry, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder identifierType(IdentifierType value) { return set(IDENTIFIER_TYPE, value); }
    }
    // spotless:on
}
