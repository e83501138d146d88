package org.lerkit.model.hropen;

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
 * A step of a process: what was done, by whom, and what came of it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/process/ProcessHistoryItemType.json">HR Open 4.4, ProcessHistoryItemType</a>
 */
public record ProcessStep(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ProcessStep", "common/json/process/ProcessHistoryItemType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> ACTION_DATE = MEMBERS.optional("actionDate", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<ProcessState> ACTION = MEMBERS.optional("action", node(() -> ProcessState.SHAPE));
    private static final Maybe<ProcessState> STATUS = MEMBERS.optional("status", node(() -> ProcessState.SHAPE));
    private static final Maybe<ProcessState> PREVIOUS_STATUS =
            MEMBERS.optional("previousStatus", node(() -> ProcessState.SHAPE));
    private static final Many<ProcessParty> PRIMARY_PARTIES =
            MEMBERS.many("primaryParties", node(() -> ProcessParty.SHAPE));
    private static final Many<ProcessParty> ASSOCIATED_PARTIES =
            MEMBERS.many("associatedParties", node(() -> ProcessParty.SHAPE));
    private static final Many<Attachment> ATTACHMENTS = MEMBERS.many("attachments", node(() -> Attachment.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<ProcessStep> SHAPE = MEMBERS.shape(ProcessStep::new);

    // spotless:off - one line a member
    /** What identifies the step. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** When it was done. */
    public Optional<LexicalDate> actionDate() { return ACTION_DATE.in(json); }
    /** What was done. */
    public Optional<ProcessState> action() { return ACTION.in(json); }
    /** What came of it. */
    public Optional<ProcessState> status() { return STATUS.in(json); }
    /** What was before. */
    public Optional<ProcessState> previousStatus() { return PREVIOUS_STATUS.in(json); }
    /** Who did it. */
    public List<ProcessParty> primaryParties() { return PRIMARY_PARTIES.in(json); }
    /** Who else took part. */
    public List<ProcessParty> associatedParties() { return ASSOCIATED_PARTIES.in(json); }
    /** Files and links. */
    public List<Attachment> attachments() { return ATTACHMENTS.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<ProcessStep> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProcessStep}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProcessStep, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder actionDate(LexicalDate value) { return set(ACTION_DATE, value); }
        public Builder action(ProcessState value) { return set(ACTION, value); }
        public Builder status(ProcessState value) { return set(STATUS, value); }
        public Builder previousStatus(ProcessState value) { return set(PREVIOUS_STATUS, value); }
        public Builder primaryParties(List<ProcessParty> values) { return set(PRIMARY_PARTIES, values); }
        public Builder associatedParties(List<ProcessParty> values) { return set(ASSOCIATED_PARTIES, values); }
        public Builder attachments(List<Attachment> values) { return set(ATTACHMENTS, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
