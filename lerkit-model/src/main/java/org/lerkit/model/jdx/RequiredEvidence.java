package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.hropen.Identifier;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Evidence of a competency that is asked for.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/common/json/competency/RequiredCompetencyEvidenceType.json">HR Open 4.3, RequiredCompetencyEvidenceType</a>
 */
public record RequiredEvidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "RequiredEvidence", "common/json/competency/RequiredCompetencyEvidenceType.json")
            .arraysOnly();
    private static final Many<Identifier> IDS = MEMBERS.many("ids", node(() -> Identifier.SHAPE));
    private static final Maybe<String> EVIDENCE_TYPE_CODE = MEMBERS.optional("evidenceTypeCode", TEXT);
    private static final Maybe<String> EVIDENCE_NAME = MEMBERS.optional("evidenceName", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<Identifier> EVIDENCE_REQUIREMENTS_ID =
            MEMBERS.optional("evidenceRequirementsId", node(() -> Identifier.SHAPE));
    public static final Shape<RequiredEvidence> SHAPE = MEMBERS.shape(RequiredEvidence::new);

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

    @Override public Shape<RequiredEvidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RequiredEvidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RequiredEvidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder ids(List<Identifier> values) { return set(IDS, values); }
        public Builder evidenceTypeCode(String value) { return set(EVIDENCE_TYPE_CODE, value); }
        public Builder evidenceName(String value) { return set(EVIDENCE_NAME, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder evidenceRequirementsId(Identifier value) { return set(EVIDENCE_REQUIREMENTS_ID, value); }
    }
    // spotless:on
}
