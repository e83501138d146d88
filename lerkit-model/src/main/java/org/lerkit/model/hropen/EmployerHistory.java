package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
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
import org.lerkit.model.value.LexicalDate;

/**
 * A time with an employer, as a provisional credential says it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/EmployerHistoryType.json">HR Open 4.4, EmployerHistoryType</a>
 */
public record EmployerHistory(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EmployerHistory", "common/json/profile/EmployerHistoryType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> START = MEMBERS.optional("start", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<Boolean> CURRENT = MEMBERS.optional("current", BOOLEAN);
    private static final Many<AttachmentReference> ATTACHMENT_REFERENCES =
            MEMBERS.many("attachmentReferences", node(() -> AttachmentReference.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<Organization> ORGANIZATION =
            MEMBERS.optional("organization", node(() -> Organization.SHAPE));
    private static final Many<PositionHistory> POSITION_HISTORIES =
            MEMBERS.many("positionHistories", node(() -> PositionHistory.SHAPE));
    public static final Shape<EmployerHistory> SHAPE = MEMBERS.shape(EmployerHistory::new);

    // spotless:off - one line a member
    /** What identifies the entry. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** When it began, as far as that is known. */
    public Optional<LexicalDate> start() { return START.in(json); }
    /** When it ended, as far as that is known. */
    public Optional<LexicalDate> end() { return END.in(json); }
    /** Whether it still goes on. */
    public Optional<Boolean> current() { return CURRENT.in(json); }
    /** Attachments that support it. */
    public List<AttachmentReference> attachmentReferences() { return ATTACHMENT_REFERENCES.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** The employer. */
    public Optional<Organization> organization() { return ORGANIZATION.in(json); }
    /** The positions. */
    public List<PositionHistory> positionHistories() { return POSITION_HISTORIES.in(json); }

    @Override public Shape<EmployerHistory> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EmployerHistory}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EmployerHistory, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder start(LexicalDate value) { return set(START, value); }
        public Builder end(LexicalDate value) { return set(END, value); }
        public Builder current(boolean value) { return set(CURRENT, value); }
        public Builder attachmentReferences(List<AttachmentReference> values) { return set(ATTACHMENT_REFERENCES, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder organization(Organization value) { return set(ORGANIZATION, value); }
        public Builder positionHistories(List<PositionHistory> values) { return set(POSITION_HISTORIES, values); }
    }
    // spotless:on
}
