package org.lerkit.model.rsd;

import static org.lerkit.model.json.MemberType.TEXT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A collection, by what identifies it.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#UuidReference">Open Skills Management Toolset API v3, UuidReference</a>
 */
public record UuidReference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("UuidReference");
    private static final One<String> UUID = MEMBERS.required("uuid", Rsd.UUID);
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    public static final Shape<UuidReference> SHAPE = MEMBERS.shape(UuidReference::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public String uuid() { return UUID.in(json); }
    /** What it is called. */
    public String name() { return NAME.in(json); }

    @Override public Shape<UuidReference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link UuidReference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<UuidReference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder uuid(String value) { return set(UUID, value); }
        public Builder name(String value) { return set(NAME, value); }
    }
    // spotless:on
}
