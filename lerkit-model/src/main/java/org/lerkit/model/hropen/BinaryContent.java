package org.lerkit.model.hropen;

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
 * A file inside a document.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/BinaryObjectType.json">HR Open 4.4, BinaryObjectType</a>
 */
public record BinaryContent(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("BinaryContent", "common/json/base/BinaryObjectType.json")
            .arraysOnly();
    private static final One<String> VALUE = MEMBERS.required("value", TEXT);
    private static final Maybe<ContentEncoding> ENCODING = MEMBERS.optional("encoding", ContentEncoding.TYPE);
    private static final Maybe<String> MIME_TYPE = MEMBERS.optional("mimeType", TEXT);
    private static final Maybe<String> FILENAME = MEMBERS.optional("filename", TEXT);
    public static final Shape<BinaryContent> SHAPE = MEMBERS.shape(BinaryContent::new);

    // spotless:off - one line a member
    /** The content, encoded. */
    public String value() { return VALUE.in(json); }
    /** How it is encoded. */
    public Optional<ContentEncoding> encoding() { return ENCODING.in(json); }
    /** Its media type. */
    public Optional<String> mimeType() { return MIME_TYPE.in(json); }
    /** Its name. */
    public Optional<String> filename() { return FILENAME.in(json); }

    @Override public Shape<BinaryContent> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link BinaryContent}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<BinaryContent, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(String value) { return set(VALUE, value); }
        public Builder encoding(ContentEncoding value) { return set(ENCODING, value); }
        public Builder mimeType(String value) { return set(MIME_TYPE, value); }
        public Builder filename(String value) { return set(FILENAME, value); }
    }
    // spotless:on
}
