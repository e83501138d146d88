package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * The job that a record was written for, described by one of two other specifications.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/LER-RSType.json">HR Open 4.4, LER-RSType</a>
 */
public record RelatedJob(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("RelatedJob", "recruiting/json/LER-RSType.json")
            .arraysOnly()
            .closed();
    private static final Maybe<JsonObject> JDX_JOB_DESCRIPTION = MEMBERS.optional("JDXjobDescription", OBJECT);
    private static final Maybe<PositionOpening> POSITION_OPENING =
            MEMBERS.optional("positionOpening", node(() -> PositionOpening.SHAPE));
    public static final Shape<RelatedJob> SHAPE =
            MEMBERS.shape(RelatedJob::new).rule("one-of", DocumentRules::checkJob);

    // spotless:off - one line a member
    /** The job as JDX JobSchema+ describes it. */
    public Optional<JsonObject> jdxJobDescription() { return JDX_JOB_DESCRIPTION.in(json); }
    /** The job as a position opening of HR Open. */
    public Optional<PositionOpening> positionOpening() { return POSITION_OPENING.in(json); }

    @Override public Shape<RelatedJob> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RelatedJob}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RelatedJob, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder jdxJobDescription(JsonObject value) { return set(JDX_JOB_DESCRIPTION, value); }
        public Builder positionOpening(PositionOpening value) { return set(POSITION_OPENING, value); }
    }
    // spotless:on
}
