package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

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

/**
 * A reference to an attachment.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/AttachmentReferenceType.json">HR Open 4.4, AttachmentReferenceType</a>
 */
public record AttachmentReference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "AttachmentReference", "common/json/base/AttachmentReferenceType.json")
            .arraysOnly();
    private static final Maybe<Identifier> REFERENCE = MEMBERS.optional("reference", node(() -> Identifier.SHAPE));
    private static final One<String> URI = MEMBERS.required("uri", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<AttachmentReference> SHAPE = MEMBERS.shape(AttachmentReference::new);

    // spotless:off - one line a member
    /** What identifies the attachment. */
    public Optional<Identifier> reference() { return REFERENCE.in(json); }
    /** Where it is. */
    public String uri() { return URI.in(json); }
    /** What it is. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<AttachmentReference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AttachmentReference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AttachmentReference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder reference(Identifier value) { return set(REFERENCE, value); }
        public Builder uri(String value) { return set(URI, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
