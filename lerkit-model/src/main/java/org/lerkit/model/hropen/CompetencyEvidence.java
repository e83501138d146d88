package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDate;

/**
 * Evidence of a competency, as it is asked for.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/competency/CompetencyEvidenceType.json">HR Open 4.4, CompetencyEvidenceType</a>
 */
public record CompetencyEvidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "CompetencyEvidence", "common/json/competency/CompetencyEvidenceType.json")
            .arraysOnly();
    private static final Many<Identifier> IDS = MEMBERS.many("ids", node(() -> Identifier.SHAPE));
    private static final Maybe<String> EVIDENCE_TYPE_CODE = MEMBERS.optional("evidenceTypeCode", TEXT);
    private static final Maybe<String> EVIDENCE_NAME = MEMBERS.optional("evidenceName", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<Identifier> EVIDENCE_REQUIREMENTS_ID =
            MEMBERS.optional("evidenceRequirementsId", node(() -> Identifier.SHAPE));
    private static final Many<Score> SCORES = MEMBERS.many("scores", node(() -> Score.SHAPE));
    private static final Maybe<JsonValue> EFFECTIVE_PERIOD = MEMBERS.optional("effectivePeriod", HrOpen.PERIOD);
    private static final Maybe<LexicalDate> VERIFICATION_DATE =
            MEMBERS.optional("verificationDate", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<String> VERIFICATION_SOURCE_NAME = MEMBERS.optional("verificationSourceName", TEXT);
    private static final Maybe<AttachmentReference> ATTACHMENT_REFERENCE =
            MEMBERS.optional("attachmentReference", node(() -> AttachmentReference.SHAPE));
    public static final Shape<CompetencyEvidence> SHAPE = MEMBERS.shape(CompetencyEvidence::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public List<Identifier> ids() { return IDS.in(json); }
    /** What kind of evidence it is. */
    public Optional<String> evidenceTypeCode() { return EVIDENCE_TYPE_CODE.in(json); }
    /** What it is called. */
    public Optional<String> evidenceName() { return EVIDENCE_NAME.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** What identifies the rules for it. */
    public Optional<Identifier> evidenceRequirementsId() { return EVIDENCE_REQUIREMENTS_ID.in(json); }
    /** Scores that it gives. */
    public List<Score> scores() { return SCORES.in(json); }
    /** When it holds: a date, or an object with a start and an end. */
    public Optional<JsonValue> effectivePeriod() { return EFFECTIVE_PERIOD.in(json); }
    /** When it was verified. */
    public Optional<LexicalDate> verificationDate() { return VERIFICATION_DATE.in(json); }
    /** By whom. */
    public Optional<String> verificationSourceName() { return VERIFICATION_SOURCE_NAME.in(json); }
    /** A file or link. */
    public Optional<AttachmentReference> attachmentReference() { return ATTACHMENT_REFERENCE.in(json); }

    @Override public Shape<CompetencyEvidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CompetencyEvidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CompetencyEvidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder ids(List<Identifier> values) { return set(IDS, values); }
        public Builder evidenceTypeCode(String value) { return set(EVIDENCE_TYPE_CODE, value); }
        public Builder evidenceName(String value) { return set(EVIDENCE_NAME, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder evidenceRequirementsId(Identifier value) { return set(EVIDENCE_REQUIREMENTS_ID, value); }
        public Builder scores(List<Score> values) { return set(SCORES, values); }
        public Builder effectivePeriod(JsonValue value) { return set(EFFECTIVE_PERIOD, value); }
        public Builder verificationDate(LexicalDate value) { return set(VERIFICATION_DATE, value); }
        public Builder verificationSourceName(String value) { return set(VERIFICATION_SOURCE_NAME, value); }
        public Builder attachmentReference(AttachmentReference value) { return set(ATTACHMENT_REFERENCE, value); }
    }
    // spotless:on
}
