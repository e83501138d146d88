package org.lerkit.model.elm3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What is said of a person: something achieved, done, judged, or a right to something. */
public sealed interface Claim extends Node
        permits LearningAchievement, LearningActivity, LearningAssessment, LearningEntitlement, ClaimTypeNode {
    /** How a member that holds one is read: what says no type, or an unknown one, as a {@link ClaimTypeNode}. */
    MemberType<Claim> TYPE = MemberType.oneOf(
            () -> ClaimTypeNode.SHAPE,
            List.of(
                    () -> LearningAchievement.SHAPE,
                    () -> LearningActivity.SHAPE,
                    () -> LearningAssessment.SHAPE,
                    () -> LearningEntitlement.SHAPE));

    /** The name that others refer to it by. */
    Optional<Iri> id();

    /** What it is called. */
    LocalizedText title();

    /** What it is, in a few sentences. */
    Optional<LocalizedText> description();

    /** What it is called by agencies. */
    List<AnyIdentifier> identifier();

    /** How it was awarded, and by whom. */
    AwardingProcess awardedBy();

    /** What else there is to say of it. */
    List<Note> additionalNote();
}
