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
 * A competency that another one has to do with.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/competency/PositionCompetencyType.json">HR Open 4.4, PositionCompetencyType</a>
 */
public record RelatedCompetency(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "RelatedCompetency", "common/json/competency/PositionCompetencyType.json")
            .arraysOnly();
    private static final Maybe<Identifier> COMPETENCY_ID =
            MEMBERS.optional("competencyId", node(() -> Identifier.SHAPE));
    private static final Maybe<String> COMPETENCY_NAME = MEMBERS.optional("competencyName", TEXT);
    private static final Many<String> COMPETENCY_RELATIONSHIP_CODES = MEMBERS.many("competencyRelationshipCodes", TEXT);
    public static final Shape<RelatedCompetency> SHAPE = MEMBERS.shape(RelatedCompetency::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> competencyId() { return COMPETENCY_ID.in(json); }
    /** What it is called. */
    public Optional<String> competencyName() { return COMPETENCY_NAME.in(json); }
    /** How the two are related. */
    public List<String> competencyRelationshipCodes() { return COMPETENCY_RELATIONSHIP_CODES.in(json); }

    @Override public Shape<RelatedCompetency> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RelatedCompetency}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RelatedCompetency, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder competencyId(Identifier value) { return set(COMPETENCY_ID, value); }
        public Builder competencyName(String value) { return set(COMPETENCY_NAME, value); }
        public Builder competencyRelationshipCodes(List<String> values) { return set(COMPETENCY_RELATIONSHIP_CODES, values); }
    }
    // spotless:on
}
