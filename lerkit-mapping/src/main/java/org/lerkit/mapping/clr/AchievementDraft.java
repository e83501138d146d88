package org.lerkit.mapping.clr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.json.JsonWriter;

/**
 * An achievement that is being written, and the results of a learner that go with it. Its id, and those of its result
 * descriptions and levels, are computed last, from all that is said of the achievement: so that the same achievement has
 * the same id in every record, and two that differ never share one. Two that shared one would become one in RDF.
 */
final class AchievementDraft {
    private static final Rule ID = new Rule(
            "clr2.write.achievement.id",
            "Where an achievement has no IRI, its id is computed from all that is said of it.");
    private static final Rule PART_ID = new Rule(
            "clr2.write.description.id", "Where a result description or level has no IRI, its id is computed.");

    private final Target body = new Target();
    private final List<Traced> tags = new ArrayList<>();
    private final List<Traced> lastTags = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    /** A result, what describes it, and the levels of that. */
    static final class Outcome {
        final Target description = new Target();
        final Target result = new Target();
        final Map<String, Level> levels = new LinkedHashMap<>();
        /** What a learner did, on which it depends that there is this outcome; it is then no part of what is named. */
        final List<Leaf> because = new ArrayList<>();

        /** Whether it is a part of what is named all the same: what describes it says something of the achievement. */
        boolean describesAchievement;
        /** What tells its description from others in the achievement, where that is not its place. */
        Optional<String> name = Optional.empty();

        Optional<Traced> id = Optional.empty();
        Optional<Leaf> achieved = Optional.empty();
        Rule achievedRule = PART_ID;

        record Level(Leaf key, Target target) {}

        boolean isNamed() {
            return because.isEmpty() || describesAchievement;
        }
    }

    /** What was written: the achievement, its id, and the results in the order of their descriptions. */
    record Written(Target achievement, Traced id, List<Target> results) {}

    Target body() {
        return body;
    }

    void tag(Traced text) {
        tags.add(text);
    }

    /** A tag behind all others, for one that is not there for everyone. */
    void tagLast(Traced text) {
        lastTags.add(text);
    }

    Outcome outcome() {
        Outcome outcome = new Outcome();
        outcomes.add(outcome);
        return outcome;
    }

    /**
     * @param own the id that the source gives it
     * @param position tells it from another one of which the same is said; empty where the two are one
     */
    Written finish(Optional<Traced> own, String position) {
        tags.forEach(tag -> body.add("tag", tag));
        lastTags.forEach(tag -> body.add("tag", tag));
        Target content = new Target().putAll(body);
        outcomes.stream().filter(Outcome::isNamed).forEach(outcome -> {
            content.add("described", outcome.description);
            outcome.levels.values().forEach(level -> content.add("levels", level.target));
        });
        String seed = JsonWriter.toText(content.json());
        List<Leaf> leaves = content.leaves();
        Traced id = own.orElseGet(() -> Traced.derived(UuidNames.urn("achievement", seed, position), ID, leaves));
        Target achievement = new Target()
                .put("id", id)
                .add("type", Writing.fixed("Achievement"))
                .putAll(body);
        List<Target> results = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            results.add(finish(outcome, id, results.size(), achievement).dependingOn(outcome.because));
        }
        return new Written(achievement, id, results);
    }

    private static Target finish(Outcome outcome, Traced achievement, int index, Target to) {
        Traced id = outcome.id.orElseGet(
                () -> part(achievement, "description", outcome.name.orElseGet(() -> Integer.toString(index))));
        Target description = new Target()
                .put("id", id)
                .add("type", Writing.fixed("ResultDescription"))
                .putAll(outcome.description);
        Target result = Writing.object("Result").put("resultDescription", id).putAll(outcome.result);
        int number = 0;
        for (Outcome.Level level : outcome.levels.values()) {
            Traced levelId = levelId(level, id, number++);
            description.add(
                    "rubricCriterionLevel",
                    new Target()
                            .put("id", levelId)
                            .add("type", Writing.fixed("RubricCriterionLevel"))
                            .putAll(level.target));
            outcome.achieved
                    .filter(key -> key.raw().equals(level.key.raw()))
                    .ifPresent(key -> result.put(
                            "achievedLevel",
                            new Traced(
                                            levelId.value(),
                                            levelId.how(),
                                            levelId.sources(),
                                            levelId.influences(),
                                            outcome.achievedRule)
                                    .dependingOn(key)));
        }
        outcome.achieved
                .filter(key -> !outcome.levels.containsKey(key.raw()))
                .ifPresent(key -> result.put("achievedLevel", Traced.verbatim(key, outcome.achievedRule)));
        to.add("resultDescription", description.dependingOn(outcome.because));
        return result;
    }

    private static Traced levelId(Outcome.Level level, Traced description, int number) {
        return Writing.isIri(level.key)
                ? Traced.verbatim(level.key, Writing.rule("level.key"))
                : part(description, "level", Integer.toString(number)).dependingOn(level.key);
    }

    private static Traced part(Traced whole, String kind, String which) {
        return Traced.derived(UuidNames.urn(kind, whole.text(), which), PART_ID, whole.leaves());
    }
}
