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

/**
 * A job that an organisation has to give, with the profiles in which it is offered.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionOpeningType.json">HR Open 4.4, PositionOpeningType</a>
 */
public record PositionOpening(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionOpening", "recruiting/json/PositionOpeningType.json")
            .arraysOnly();
    private static final Maybe<Identifier> DOCUMENT_ID = MEMBERS.optional("documentId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> ALTERNATE_IDS = MEMBERS.many("alternateIds", node(() -> Identifier.SHAPE));
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", HrOpen.LANGUAGE);
    private static final Maybe<DataProtectionPolicy> DATA_PROTECTION_POLICY =
            MEMBERS.optional("dataProtectionPolicy", node(() -> DataProtectionPolicy.SHAPE));
    private static final Maybe<RecruitingStatus> STATUS_CODE = MEMBERS.optional("statusCode", RecruitingStatus.TYPE);
    private static final Maybe<ApprovalStatus> APPROVAL_STATUS_CODE =
            MEMBERS.optional("approvalStatusCode", ApprovalStatus.TYPE);
    private static final Maybe<String> APPROVAL_MESSAGE = MEMBERS.optional("approvalMessage", TEXT);
    private static final Many<ProcessStep> APPROVAL_PROCESS_HISTORY =
            MEMBERS.many("approvalProcessHistory", node(() -> ProcessStep.SHAPE));
    private static final Maybe<PostingRequester> POSTING_REQUESTER =
            MEMBERS.optional("postingRequester", node(() -> PostingRequester.SHAPE));
    private static final Many<PositionProfile> POSITION_PROFILES =
            MEMBERS.many("positionProfiles", node(() -> PositionProfile.SHAPE));
    public static final Shape<PositionOpening> SHAPE = MEMBERS.shape(PositionOpening::new);

    // spotless:off - one line a member
    /** What identifies the document. */
    public Optional<Identifier> documentId() { return DOCUMENT_ID.in(json); }
    /** Other identifiers of the document. */
    public List<Identifier> alternateIds() { return ALTERNATE_IDS.in(json); }
    /** The language of the texts. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** How long and where the data may be kept. */
    public Optional<DataProtectionPolicy> dataProtectionPolicy() { return DATA_PROTECTION_POLICY.in(json); }
    /** How far the opening is. */
    public Optional<RecruitingStatus> statusCode() { return STATUS_CODE.in(json); }
    /** Whether the opening was approved. */
    public Optional<ApprovalStatus> approvalStatusCode() { return APPROVAL_STATUS_CODE.in(json); }
    /** Why it was, or was not. */
    public Optional<String> approvalMessage() { return APPROVAL_MESSAGE.in(json); }
    /** How it came to be approved, step by step. */
    public List<ProcessStep> approvalProcessHistory() { return APPROVAL_PROCESS_HISTORY.in(json); }
    /** Who asks for the position to be posted. */
    public Optional<PostingRequester> postingRequester() { return POSTING_REQUESTER.in(json); }
    /** How it is offered: a profile for each language, brand or channel. */
    public List<PositionProfile> positionProfiles() { return POSITION_PROFILES.in(json); }

    @Override public Shape<PositionOpening> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionOpening}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionOpening, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder documentId(Identifier value) { return set(DOCUMENT_ID, value); }
        public Builder alternateIds(List<Identifier> values) { return set(ALTERNATE_IDS, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder dataProtectionPolicy(DataProtectionPolicy value) { return set(DATA_PROTECTION_POLICY, value); }
        public Builder statusCode(RecruitingStatus value) { return set(STATUS_CODE, value); }
        public Builder approvalStatusCode(ApprovalStatus value) { return set(APPROVAL_STATUS_CODE, value); }
        public Builder approvalMessage(String value) { return set(APPROVAL_MESSAGE, value); }
        public Builder approvalProcessHistory(List<ProcessStep> values) { return set(APPROVAL_PROCESS_HISTORY, values); }
        public Builder postingRequester(PostingRequester value) { return set(POSTING_REQUESTER, value); }
        public Builder positionProfiles(List<PositionProfile> values) { return set(POSITION_PROFILES, values); }
    }
    // spotless:on
}
