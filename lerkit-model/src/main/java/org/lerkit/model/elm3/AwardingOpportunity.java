package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

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
 * Where and when a specification may be awarded, and by whom.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#AwardingOpportunity">European Learning Model 3.2, EDC profile, AwardingOpportunity</a>
 */
public record AwardingOpportunity(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("AwardingOpportunity");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<Location> LOCATION = MEMBERS.optional("location", Elm3.one(() -> Location.SHAPE));
    private static final Maybe<PeriodOfTime> TEMPORAL =
            MEMBERS.optional("temporal", Elm3.one(() -> PeriodOfTime.SHAPE));
    private static final Many<AnyAgent> AWARDING_BODY = MEMBERS.some("awardingBody", AnyAgent.TYPE);
    private static final Maybe<AchievementSpecification> LEARNING_ACHIEVEMENT_SPECIFICATION =
            MEMBERS.optional("learningAchievementSpecification", AchievementSpecification.TYPE.orArrayOfOne());
    public static final Shape<AwardingOpportunity> SHAPE = MEMBERS.shape(AwardingOpportunity::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** Where it is. */
    public Optional<Location> location() { return LOCATION.in(json); }
    /** When. */
    public Optional<PeriodOfTime> temporal() { return TEMPORAL.in(json); }
    /** Who awards. */
    public List<AnyAgent> awardingBody() { return AWARDING_BODY.in(json); }
    /** What can be achieved there. */
    public Optional<AchievementSpecification> learningAchievementSpecification() { return LEARNING_ACHIEVEMENT_SPECIFICATION.in(json); }

    @Override public Shape<AwardingOpportunity> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AwardingOpportunity}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AwardingOpportunity, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder location(Location value) { return set(LOCATION, value); }
        public Builder temporal(PeriodOfTime value) { return set(TEMPORAL, value); }
        public Builder awardingBody(List<AnyAgent> values) { return set(AWARDING_BODY, values); }
        public Builder learningAchievementSpecification(AchievementSpecification value) { return set(LEARNING_ACHIEVEMENT_SPECIFICATION, value); }
    }
    // spotless:on
}
