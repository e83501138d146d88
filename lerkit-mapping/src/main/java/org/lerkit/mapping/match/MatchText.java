package org.lerkit.mapping.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** A match as text, for people: each number with the way to work it out again. */
final class MatchText {
    private final Match match;
    private final StringBuilder out = new StringBuilder();

    private MatchText(Match match) {
        this.match = match;
    }

    static String of(Match match) {
        MatchText text = new MatchText(match);
        text.write();
        return text.out.toString();
    }

    private void write() {
        line(0, SkillsText.line(match.title().orElse("A posting without a title")));
        line(0, counts());
        if (match.isTruncated()) {
            line(0, "A search ended at the limit of the policy: there may be more than is told here.");
        }
        match.requirements().forEach(this::judgement);
        if (!match.qualifications().isEmpty()) {
            line(0, "Qualifications");
            match.qualifications().forEach(this::qualification);
        }
        if (!match.notJudged().isEmpty()) {
            line(0, "Not judged, for it is what one does, in words");
            match.notJudged()
                    .forEach(required -> line(
                            1,
                            required.kind() + ": "
                                    + SkillsText.line(required.name()
                                            .orElse(required.place().value()))));
        }
        coverage();
        line(
                0,
                "By policy " + match.policy() + ", routes by " + match.routePolicy() + ", over the graph "
                        + match.graphVersion());
    }

    private String counts() {
        Map<MatchOutcome, Integer> counts = match.counts();
        String each = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().token())
                .collect(Collectors.joining(", "));
        return SkillsText.count(match.requirements().size(), "requirement") + (each.isEmpty() ? "" : ": " + each);
    }

    private void judgement(Judgement judgement) {
        Required required = judgement.required();
        line(
                0,
                judgement.outcome().token().toUpperCase(Locale.ROOT) + "  "
                        + SkillsText.line(required.name()
                                .or(() -> required.ids().stream().findFirst().map(Iri::value))
                                .orElse("a requirement without a name"))
                        + (required.isPreferred() ? " (preferred)" : ""));
        line(1, judgement.rule().words());
        judgement.best().ifPresent(best -> support(best, true));
        for (Support alternative : judgement.alternatives()) {
            support(alternative, false);
        }
        match.gaps(required).forEach(gap -> line(1, "to do: " + gap.closing().words()));
    }

    private void support(Support support, boolean isBest) {
        Skill skill = support.skill();
        line(
                1,
                (isBest ? "by " : "also by ") + SkillsText.title(skill) + ", " + SkillsText.vouching(skill.voucher())
                        + skill.date()
                                .map(LexicalDate::text)
                                .map(date -> ", " + SkillsText.line(date))
                                .orElse(""));
        line(
                2,
                "at " + skill.place().value()
                        + skill.voucher()
                                .credential()
                                .map(place -> ", credential at " + place.value())
                                .orElse(""));
        route(support.route());
        String level = switch (support.level()) {
            case NOT_ASKED -> "";
            case REACHED -> ", level reached";
            case BELOW -> ", level below";
            case UNKNOWN -> ", level not comparable";
        };
        line(2, "counts " + MatchJson.plain(support.score()) + level);
    }

    private void route(Route route) {
        List<Route.Step> steps = route.steps();
        if (steps.isEmpty()) {
            line(2, "the same identifier");
            return;
        }
        for (Route.Step step : steps) {
            line(
                    2,
                    SkillsText.line(step.from().value()) + (step.isReversed() ? " <- " : " -> ")
                            + SkillsText.line(step.to().value()) + "  "
                            + SkillsText.line(step.type().text()) + ", " + MatchJson.plain(step.factor()) + ", by "
                            + SkillsText.line(step.provenance().source()));
        }
        line(2, "all in all " + MatchPolicyFile.token(route.correspondence()) + ", " + MatchJson.plain(route.score()));
    }

    private void qualification(QualificationJudgement judgement) {
        String outcome = judgement.outcome() == MatchOutcome.UNDETERMINED
                ? "NOT JUDGED"
                : judgement.outcome().token().toUpperCase(Locale.ROOT);
        line(
                1,
                outcome + "  "
                        + SkillsText.line(
                                judgement.name().orElse(judgement.place().value())));
        line(2, judgement.rule().words());
        judgement
                .held()
                .ifPresent(held -> line(2, "at " + held.place().value() + ", " + SkillsText.vouching(held.voucher())));
    }

    private void coverage() {
        Coverage coverage = match.coverage();
        if (coverage.parts().isEmpty()) {
            line(0, "Coverage: nothing could be judged");
            return;
        }
        String sum = coverage.parts().stream()
                .map(part -> MatchJson.plain(part.weight()) + " x " + MatchJson.plain(part.score()))
                .collect(Collectors.joining(" + "));
        line(
                0,
                "Coverage " + MatchJson.plain(coverage.score()) + " = (" + sum + ") / "
                        + MatchJson.plain(coverage.weight()) + "; " + MatchJson.plain(coverage.scoreIfVerified())
                        + " if all that the record says were verified");
        if (coverage.undetermined() > 0) {
            line(1, SkillsText.count(coverage.undetermined(), "requirement") + " left out: not determined");
        }
    }

    private void line(int depth, String words) {
        out.append("  ".repeat(depth)).append(words).append('\n');
    }
}
