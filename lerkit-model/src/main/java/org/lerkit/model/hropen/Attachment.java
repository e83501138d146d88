package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
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

/**
 * A file that comes with the document, or a link to one.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/AttachmentType.json">HR Open 4.4, AttachmentType</a>
 */
public record Attachment(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Attachment", "common/json/base/AttachmentType.json").arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<BinaryContent> CONTENT = MEMBERS.optional("content", node(() -> BinaryContent.SHAPE));
    private static final Maybe<Iri> URL = MEMBERS.optional("url", IRI);
    public static final Shape<Attachment> SHAPE = MEMBERS.shape(Attachment::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What it is. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** The file itself. */
    public Optional<BinaryContent> content() { return CONTENT.in(json); }
    /** Where the file is. */
    public Optional<Iri> url() { return URL.in(json); }

    @Override public Shape<Attachment> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Attachment}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Attachment, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder content(BinaryContent value) { return set(CONTENT, value); }
        public Builder url(Iri value) { return set(URL, value); }
    }
    // spotless:on
}
