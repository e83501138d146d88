package org.lerkit.model.ob2;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An object that an issuer added to a badge, whose terms a context of its own defines. Its other members are those
 * that the context defines, see {@link #extensions()}.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Extensions">Open Badges 2.0, Extension</a>
 */
public record Extension(JsonObject json) implements Node {

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Extension");
    private static final Many<JsonValue> CONTEXT = MEMBERS.some("@context", MemberType.CONTEXT);
    private static final Many<String> TYPE = MEMBERS.type();
    public static final Shape<Extension> SHAPE = MEMBERS.shape(Extension::new);

    // spotless:off - one line a member
    /** Where its terms are defined. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<Extension> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Extension}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Extension, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on

    /** The extensions of an object, by the names of the members that hold them. */
    public static Map<String, Extension> of(Node extended) {
        Map<String, Extension> extensions = new LinkedHashMap<>();
        extended.extensions().forEach((name, value) -> {
            if (value instanceof JsonObject object && SHAPE.names(object)) {
                extensions.put(name, new Extension(object));
            }
        });
        return Collections.unmodifiableMap(extensions);
    }
}
