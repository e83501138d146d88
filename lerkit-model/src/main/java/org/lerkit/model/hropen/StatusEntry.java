package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDate;

/**
 * A status, and since when.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/StatusType.json">HR Open 4.4, StatusType</a>
 */
public record StatusEntry(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("StatusEntry", "common/json/base/StatusType.json").arraysOnly();
    private static final Maybe<String> STATUS_CODE = MEMBERS.optional("statusCode", TEXT);
    private static final Maybe<LexicalDate> STATUS_DATE = MEMBERS.optional("statusDate", HrOpen.DATE);
    private static final Maybe<Text> DESCRIPTION = MEMBERS.optional("description", node(() -> Text.SHAPE));
    private static final Maybe<String> REASON_CODE = MEMBERS.optional("reasonCode", TEXT);
    public static final Shape<StatusEntry> SHAPE = MEMBERS.shape(StatusEntry::new);

    // spotless:off - one line a member
    /** The status. */
    public Optional<String> statusCode() { return STATUS_CODE.in(json); }
    /** Since when. */
    public Optional<LexicalDate> statusDate() { return STATUS_DATE.in(json); }
    /** What it means. */
    public Optional<Text> description() { return DESCRIPTION.in(json); }
    /** Why. */
    public Optional<String> reasonCode() { return REASON_CODE.in(json); }

    @Override public Shape<StatusEntry> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link StatusEntry}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<StatusEntry, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder statusCode(String value) { return set(STATUS_CODE, value); }
        public Builder statusDate(LexicalDate value) { return set(STATUS_DATE, value); }
        public Builder description(Text value) { return set(DESCRIPTION, value); }
        public Builder reasonCode(String value) { return set(REASON_CODE, value); }
    }
    // spotless:on
}
