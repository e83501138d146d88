package org.lerkit.model.elm3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What there is to be achieved: a qualification of a framework, or anything else. */
public sealed interface AchievementSpecification extends Node permits LearningAchievementSpecification, Qualification {
    /** How a member that holds one is read: what says no type, or an unknown one, as a {@link LearningAchievementSpecification}. */
    MemberType<AchievementSpecification> TYPE =
            MemberType.oneOf(() -> LearningAchievementSpecification.SHAPE, List.of(() -> Qualification.SHAPE));

    /** The name that others refer to it by. */
    Optional<Iri> id();

    /** What it is called. */
    LocalizedText title();

    /** What it is, in a few sentences. */
    Optional<LocalizedText> description();

    /** What it is called by agencies. */
    List<AnyIdentifier> identifier();

    /** The credit it gives. */
    List<CreditPoint> creditPoint();

    /** What is learned. */
    List<LearningOutcome> learningOutcome();

    /** The field of study, by ISCED-F. */
    List<Concept> thematicArea();

    /** The work that a learner is expected to put in. */
    Optional<String> volumeOfLearning();
}
