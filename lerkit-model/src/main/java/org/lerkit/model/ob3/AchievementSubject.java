package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.internal.ResultRules;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.ValidityPeriod;

/**
 * Who earned an achievement, and how well.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementsubject">Open Badges 3.0, AchievementSubject</a>
 */
public record AchievementSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("AchievementSubject");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<LexicalDateTime> ACTIVITY_START_DATE = MEMBERS.optional("activityStartDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> ACTIVITY_END_DATE = MEMBERS.optional("activityEndDate", DATE_TIME);
    private static final Maybe<Decimal> CREDITS_EARNED = MEMBERS.optional("creditsEarned", DECIMAL);
    private static final One<Achievement> ACHIEVEMENT = MEMBERS.required("achievement", node(() -> Achievement.SHAPE));
    private static final Many<IdentityObject> IDENTIFIER = MEMBERS.many("identifier", node(() -> IdentityObject.SHAPE));
    private static final Maybe<Image> IMAGE = MEMBERS.optional("image", node(() -> Image.SHAPE));
    private static final Maybe<String> LICENSE_NUMBER = MEMBERS.optional("licenseNumber", TEXT);
    private static final Maybe<LocalizedText> NARRATIVE = MEMBERS.optional("narrative", LOCALIZED_TEXT);
    private static final Many<Result> RESULT = MEMBERS.many("result", node(() -> Result.SHAPE));
    private static final Maybe<String> ROLE = MEMBERS.optional("role", TEXT);
    private static final Maybe<Profile> SOURCE = MEMBERS.optional("source", node(() -> Profile.SHAPE));
    private static final Maybe<String> TERM = MEMBERS.optional("term", TEXT);
    public static final Shape<AchievementSubject> SHAPE = MEMBERS.shape(AchievementSubject::new)
            .rule(
                    "recipient",
                    (subject, findings) -> OpenBadges3.checkRecipient(subject.id(), subject.identifier(), findings))
            .rule(
                    "activity",
                    ValidityPeriod.rule(
                            "activityStartDate",
                            AchievementSubject::activityStartDate,
                            "activityEndDate",
                            AchievementSubject::activityEndDate))
            .rule("results", AchievementSubject::checkResults);

    // spotless:off - one line a member
    /** What identifies the learner. */
    public Optional<Iri> id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** When the activity started. */
    public Optional<LexicalDateTime> activityStartDate() { return ACTIVITY_START_DATE.in(json); }
    /** When the activity ended. */
    public Optional<LexicalDateTime> activityEndDate() { return ACTIVITY_END_DATE.in(json); }
    /** How many credits the learner earned; their unit is not said here. */
    public Optional<Decimal> creditsEarned() { return CREDITS_EARNED.in(json); }
    /** What was earned. */
    public Achievement achievement() { return ACHIEVEMENT.in(json); }
    /** Other identifiers of the learner. */
    public List<IdentityObject> identifier() { return IDENTIFIER.in(json); }
    /** A picture for this learner, into which the credential may be baked. */
    public Optional<Image> image() { return IMAGE.in(json); }
    /** The number of the licence that came with it. */
    public Optional<String> licenseNumber() { return LICENSE_NUMBER.in(json); }
    /** What ties the pieces of evidence together, in Markdown. */
    public Optional<LocalizedText> narrative() { return NARRATIVE.in(json); }
    /** What was achieved. */
    public List<Result> result() { return RESULT.in(json); }
    /** What the learner was at the time: Student President, Intern. */
    public Optional<String> role() { return ROLE.in(json); }
    /** Who assessed it for the issuer. */
    public Optional<Profile> source() { return SOURCE.in(json); }
    /** The academic term. */
    public Optional<String> term() { return TERM.in(json); }

    @Override public Shape<AchievementSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AchievementSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AchievementSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder activityStartDate(LexicalDateTime value) { return set(ACTIVITY_START_DATE, value); }
        public Builder activityEndDate(LexicalDateTime value) { return set(ACTIVITY_END_DATE, value); }
        public Builder creditsEarned(Decimal value) { return set(CREDITS_EARNED, value); }
        public Builder achievement(Achievement value) { return set(ACHIEVEMENT, value); }
        public Builder identifier(List<IdentityObject> values) { return set(IDENTIFIER, values); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder licenseNumber(String value) { return set(LICENSE_NUMBER, value); }
        public Builder narrative(LocalizedText value) { return set(NARRATIVE, value); }
        public Builder result(List<Result> values) { return set(RESULT, values); }
        public Builder role(String value) { return set(ROLE, value); }
        public Builder source(Profile value) { return set(SOURCE, value); }
        public Builder term(String value) { return set(TERM, value); }
    }
    // spotless:on

    private static void checkResults(AchievementSubject subject, Findings findings) {
        List<Result> results = subject.result();
        if (!results.isEmpty()) {
            List<ResultRules.Scale> scales = new ArrayList<>();
            subject.achievement().resultDescription().forEach(description -> scales.add(description.scale()));
            ResultRules.check(results, Result::outcome, scales, findings.in("result"));
        }
    }
}
