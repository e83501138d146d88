package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.clr.AchievementDraft.Outcome;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;

/** Results of one attainment, each with its description in the achievement. */
final class Results {
    private static final Rule NAME = new Rule(
            "clr2.write.result.name",
            "A result description needs a name and a type; both say what the result measures.");

    private final AchievementDraft draft;
    /** Codes of statuses that their word in Open Badges does not say: results of their own, behind all others. */
    private final List<Leaf> foreignStatuses = new ArrayList<>();
    /** What decides which statuses are those. */
    private final List<Leaf> statuses = new ArrayList<>();

    Results(AchievementDraft draft) {
        this.draft = draft;
    }

    /** A result of the hub. */
    void result(Source result, Optional<Leaf> title) {
        Outcome outcome = draft.outcome();
        outcome.id = Writing.iri(result, "id", "result");
        Optional<Leaf> value = leaf(result, "value");
        Traced type = type(result, value);
        outcome.description.put("name", name(result, title));
        outcome.description.put("resultType", type);
        outcome.description.put("requiredValue", carried(result, "required", "result"));
        outcome.description.put("valueMin", carried(result, "minimum", "result"));
        outcome.description.put("valueMax", carried(result, "maximum", "result"));
        Writing.leaves(result, "allowed")
                .forEach(
                        leaf -> outcome.description.add("allowedValue", Traced.verbatim(leaf, rule("result.allowed"))));
        result.children("alignments")
                .forEach(alignment -> Alignments.write(alignment, outcome.description, draft::tag));
        result.children("levels").forEach(level -> level(level, outcome));
        outcome.result.put("value", value.map(leaf -> Traced.verbatim(leaf, rule("result.value"))));
        leaf(result, "achievedLevel").ifPresent(key -> achieved(outcome, key));
        result.child("status").ifPresent(status -> status(outcome, status));
        tag(result, "method", "method");
        tag(result, "flags", "flag");
    }

    /** A status of the attainment itself. */
    void status(Source status) {
        status(null, status);
    }

    /** Something that a source says of this learner by a code or a word: a result of a type of its own. */
    Outcome outcome(String member, Leaf value, Rule rule) {
        return outcome(member, Writing.fixed(Words.phrase(member)), value, rule);
    }

    Outcome outcome(String member, Traced name, Leaf value, Rule rule) {
        Outcome outcome = draft.outcome();
        outcome.description.put("name", name);
        outcome.description.put("resultType", Writing.fixed("ext:" + Words.capital(member)));
        outcome.result.put("value", Traced.verbatim(value, rule));
        return outcome;
    }

    /** How well a competency is mastered. */
    void proficiency(Leaf value) {
        Outcome outcome = draft.outcome();
        outcome.description.put("name", Writing.fixed("Proficiency"));
        outcome.description.put("resultType", Writing.fixed("PerformanceLevel"));
        outcome.result.put("value", Traced.verbatim(value, rule("proficiency.value")));
    }

    /** A second credit beside the one that the achievement itself has room for. */
    Outcome credit(Source credit) {
        Outcome outcome = draft.outcome();
        Optional<Leaf> unit = leaf(credit, "unit");
        outcome.description.put(
                "name",
                unit.map(leaf -> Traced.of(How.RECODED, "Credit, " + leaf.raw(), rule("credit-unit.value"), leaf))
                        .orElseGet(() -> Writing.fixed("Credit")));
        outcome.description.put("resultType", Writing.fixed("ext:Credit"));
        outcome.description.put("valueMax", carried(credit, "value", "credit"));
        outcome.result.put("value", carried(credit, "earned", "credit"));
        return outcome;
    }

    /** Writes what has to stand behind everything else. */
    void finish() {
        for (Leaf code : foreignStatuses) {
            Outcome outcome = draft.outcome();
            outcome.because.addAll(statuses);
            outcome.description.put("name", Writing.fixed("Status as coded by the source"));
            outcome.description.put("resultType", Writing.fixed("ext:StatusCode"));
            outcome.result.put("value", Traced.verbatim(code, rule("status.value")));
        }
    }

    /** On what it depends which results stand at the end. */
    List<Leaf> statuses() {
        return List.copyOf(statuses);
    }

    private void status(@Nullable Outcome of, Source status) {
        Optional<Leaf> code = leaf(status, "value");
        if (code.isEmpty()) {
            return;
        }
        Outcome outcome = of;
        if (outcome == null) {
            outcome = draft.outcome();
            outcome.description.put("name", Writing.fixed("Status"));
            outcome.description.put("resultType", Writing.fixed("ext:Status"));
        }
        Optional<String> known = Words.status(code.get().text());
        outcome.result.put("status", known.map(text -> recoded(text, code.get(), rule("status.value"))));
        statuses.add(code.get());
        if (!known.equals(Optional.of(code.get().raw()))) {
            foreignStatuses.add(code.get());
        }
    }

    private static Traced type(Source result, Optional<Leaf> value) {
        Rule rule = rule("result-kind.value");
        Leaf kind = leaf(result, "kind").orElseThrow();
        Optional<Leaf> system = result.child("kind").flatMap(part -> part.leaf("system"));
        List<Leaf> because = new ArrayList<>(system.stream().toList());
        if (system.filter(leaf -> leaf.raw().equals(Words.RESULT_TYPE)).isPresent()) {
            return recoded(Words.ext(kind.raw(), Words.RESULT_TYPES), kind, rule)
                    .dependingOn(because);
        }
        Optional<Leaf> method = leaf(result, "method");
        method.ifPresent(because::add);
        value.ifPresent(because::add);
        String type = Words.resultType(kind.text(), method.map(Leaf::text), value.map(Leaf::text));
        return recoded(type, kind, rule).dependingOn(because);
    }

    private static Traced name(Source result, Optional<Leaf> title) {
        Optional<Traced> own = carried(result, "name", "result");
        Optional<Leaf> scale = leaf(result, "scale");
        Leaf kind = leaf(result, "kind").orElseThrow();
        Traced name = own.or(() -> title.map(leaf -> Traced.verbatim(leaf, rule("attainment.title"))))
                .orElseGet(() -> recoded(Words.phrase(kind.text()), kind, NAME));
        if (scale.isEmpty()) {
            return name;
        }
        List<Leaf> sources = new ArrayList<>(name.sources());
        sources.add(scale.get());
        return Traced.merged(name.text() + ", scale " + scale.get().raw(), rule("scale.value"), sources)
                .dependingOn(name.influences());
    }

    private static Traced recoded(String text, Leaf leaf, Rule rule) {
        return text.equals(leaf.raw()) ? Traced.verbatim(leaf, rule) : Writing.recoded(text, leaf, rule);
    }

    private static void level(Source level, Outcome outcome) {
        Leaf key = level.leaf("key").orElseThrow();
        Target target = new Target();
        target.put("name", carried(level, "name", "level").orElseGet(() -> Traced.verbatim(key, rule("level.key"))));
        target.put("description", carried(level, "description", "level"));
        target.put("points", carried(level, "points", "level"));
        if (outcome.levels.putIfAbsent(key.raw(), new Outcome.Level(key, target)) != null) {
            throw inconsistent(key, "the key of another level of this result too");
        }
    }

    private static void achieved(Outcome outcome, Leaf key) {
        if (!outcome.levels.containsKey(key.raw()) && !Writing.isIri(key)) {
            throw inconsistent(key, "the key of no level of this result");
        }
        outcome.achieved = Optional.of(key);
        outcome.achievedRule = rule("result.achievedLevel");
    }

    private static ConversionException inconsistent(Leaf leaf, String title) {
        return new ConversionException(Problem.error(ConversionProblems.INCONSISTENT, leaf.location(), title)
                .withHint("Give each level a key of its own, and refer to one of them"));
    }

    private void tag(Source result, String member, String row) {
        Writing.leaves(result, member)
                .forEach(leaf -> draft.tag(Writing.recoded(row + ":" + leaf.raw(), leaf, rule(row + ".value"))));
    }
}
