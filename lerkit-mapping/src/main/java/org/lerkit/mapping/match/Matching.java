package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.value.Iri;

/** Judges requirements: which skill leads to each, and what comes of that by the policy. */
final class Matching {
    private static final Rule MET = new Rule("match.met", "The record has it, and who vouches for it counts.");
    private static final Rule RELATION =
            new Rule("match.partly.relation", "The record has something near it, and not the same.");
    private static final Rule LEVEL_BELOW =
            new Rule("match.partly.level-below", "The record has it, at a lower level.");
    private static final Rule LEVEL_UNKNOWN =
            new Rule("match.partly.level-unknown", "The record has it, at a level that cannot be compared.");
    private static final Rule CLAIMED =
            new Rule("match.claimed", "The record says it, and nothing that counts vouches for it.");
    private static final Rule MISSING = new Rule("match.missing", "Nothing in the record leads to it.");
    private static final Rule BARRED = new Rule(
            "match.missing.not-substituted", "The record has something near it, and nothing else does for it.");
    private static final Rule WORDS =
            new Rule("match.undetermined.words", "The posting gives words and no identifier; words are never matched.");
    private static final Rule TRUNCATED = new Rule(
            "match.undetermined.limit", "The search ended at the limit of the policy before anything was found.");

    /** More than any person has. */
    private static final int MOST_SKILLS = 5_000;

    /** More pairs of a skill and a requirement than this are not looked at. */
    private static final long MOST_PAIRS = 5_000_000;

    private final MatchPolicy policy;
    private final LevelComparison levels;
    private final Map<Iri, List<Skill>> byIdentity = new HashMap<>();
    private final Map<Iri, List<Route>> byTarget = new HashMap<>();
    private final boolean isTruncated;

    Matching(Skills skills, List<Required> required, CrosswalkGraph graph, MatchPolicy policy) {
        this.policy = policy;
        levels = new LevelComparison(policy.scales());
        for (Skill skill : skills.all()) {
            Stream.concat(
                            skill.id().stream(),
                            RequiredReading.coded(skill.code(), skill.framework(), graph, skills.frameworks()).stream())
                    .distinct()
                    .forEach(id -> byIdentity
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(skill));
        }
        Set<Iri> targets = new LinkedHashSet<>();
        required.forEach(each -> targets.addAll(each.ids()));
        requireWork(
                skills.all().size(),
                required.stream().mapToLong(each -> each.ids().size()).sum());
        List<Iri> starts = byIdentity.keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        Routes routes = graph.routes(starts, targets, policy.routes());
        routes.routes()
                .forEach(route -> byTarget.computeIfAbsent(route.to(), key -> new ArrayList<>())
                        .add(route));
        isTruncated = routes.isTruncated();
    }

    private static void requireWork(int skills, long targets) {
        if (skills > MOST_SKILLS || skills * targets > MOST_PAIRS) {
            throw new ConversionException(Problem.error(
                            MatchProblems.TOO_MANY, JsonPointer.ROOT, "more skills than are matched with one posting")
                    .withHint("take the record of one person, and what belongs to one job"));
        }
    }

    /** Whether a search ended at the limit of the policy. */
    boolean isTruncated() {
        return isTruncated;
    }

    /** A judgement, and all that leads to it, more than is told. */
    record Judged(Judgement judgement, List<Support> all) {
        Judged {
            all = List.copyOf(all);
        }
    }

    Judged judge(Required required) {
        boolean isAlone = required.ids().stream().anyMatch(policy::isNotSubstituted);
        List<Support> supports = required.ids().stream()
                .flatMap(id -> byTarget.getOrDefault(id, List.of()).stream())
                .flatMap(route -> byIdentity.getOrDefault(route.from(), List.of()).stream()
                        .map(skill -> support(skill, route, required, isAlone)))
                .sorted(Support.ORDER)
                .toList();
        List<Support> best = onePerSkill(supports);
        if (best.isEmpty() || best.get(0).isBarred()) {
            Rule rule = best.isEmpty() ? none(required) : BARRED;
            MatchOutcome outcome =
                    rule.equals(WORDS) || rule.equals(TRUNCATED) ? MatchOutcome.UNDETERMINED : MatchOutcome.MISSING;
            return new Judged(new Judgement(required, outcome, rule, Optional.empty(), few(best), 0), best);
        }
        Support first = best.get(0);
        boolean counts = first.outcome() == MatchOutcome.MET || first.outcome() == MatchOutcome.PARTLY;
        Judgement judgement = new Judgement(
                required,
                first.outcome(),
                why(first),
                Optional.of(first),
                few(best.subList(1, best.size())),
                counts ? first.score() : 0);
        return new Judged(judgement, best);
    }

    private Rule none(Required required) {
        return required.ids().isEmpty() ? WORDS : isTruncated ? TRUNCATED : MISSING;
    }

    /** A skill may lead to several identifiers of one requirement; the best way counts. */
    private static List<Support> onePerSkill(List<Support> sorted) {
        Set<JsonPointer> seen = new LinkedHashSet<>();
        return sorted.stream()
                .filter(support -> seen.add(support.skill().place()))
                .toList();
    }

    private List<Support> few(List<Support> supports) {
        return supports.stream().limit(policy.alternatives()).toList();
    }

    private Support support(Skill skill, Route route, Required required, boolean isAlone) {
        LevelFit level = levels.of(skill.levels(), required.level());
        double score = switch (level) {
            case NOT_ASKED, REACHED -> route.score();
            case BELOW -> route.score() * policy.levelBelow();
            case UNKNOWN -> Math.min(route.score(), policy.levelUnknown());
        };
        boolean isSame = isSame(route.correspondence());
        boolean isBarred = isAlone && !isSame;
        boolean isWhole = policy.met().contains(route.correspondence())
                && (level == LevelFit.NOT_ASKED || level == LevelFit.REACHED);
        MatchOutcome outcome = !policy.accepted().contains(skill.voucher().standing())
                ? MatchOutcome.CLAIMED
                : isWhole ? MatchOutcome.MET : MatchOutcome.PARTLY;
        return new Support(skill, route, level, outcome, score, isBarred);
    }

    private static boolean isSame(Correspondence correspondence) {
        return correspondence == Correspondence.SAME || correspondence == Correspondence.TRANSLATION;
    }

    private Rule why(Support best) {
        return switch (best.outcome()) {
            case MET -> MET;
            case CLAIMED -> CLAIMED;
            default ->
                !policy.met().contains(best.route().correspondence())
                        ? RELATION
                        : best.level() == LevelFit.BELOW ? LEVEL_BELOW : LEVEL_UNKNOWN;
        };
    }

    /** What would close the gap; nothing where there is none. */
    Stream<Gap> gaps(Judged judged) {
        Judgement judgement = judged.judgement();
        JsonPointer place = judgement.required().place();
        List<Gap> gaps = new ArrayList<>();
        switch (judgement.outcome()) {
            case MET -> {}
            case MISSING -> gaps.add(new Gap(place, Gap.Closing.ACQUIRE, Optional.empty()));
            case UNDETERMINED -> {
                if (judgement.rule().equals(WORDS)) {
                    gaps.add(new Gap(place, Gap.Closing.ASK_WHAT_IS_MEANT, Optional.empty()));
                }
            }
            case CLAIMED ->
                judgement.best().ifPresent(best -> {
                    gaps.add(new Gap(place, standing(best), Optional.of(best)));
                    shortfalls(place, best, gaps);
                });
            case PARTLY -> {
                judgement.best().ifPresent(best -> shortfalls(place, best, gaps));
                judged.all().stream()
                        .filter(this::isWholeIfVerified)
                        .findFirst()
                        .ifPresent(claim -> gaps.add(new Gap(place, standing(claim), Optional.of(claim))));
            }
        }
        return gaps.stream();
    }

    private void shortfalls(JsonPointer place, Support support, List<Gap> gaps) {
        if (!policy.met().contains(support.route().correspondence())) {
            Gap.Closing closing = switch (support.route().correspondence()) {
                case BROADER, WHOLE -> Gap.Closing.SHOW_THE_SPECIFIC;
                case NARROWER, PART -> Gap.Closing.SHOW_THE_WHOLE;
                default -> Gap.Closing.SHOW_THE_SKILL;
            };
            gaps.add(new Gap(place, closing, Optional.of(support)));
        }
        if (support.level() == LevelFit.BELOW) {
            gaps.add(new Gap(place, Gap.Closing.RAISE_LEVEL, Optional.of(support)));
        } else if (support.level() == LevelFit.UNKNOWN) {
            gaps.add(new Gap(place, Gap.Closing.SHOW_LEVEL, Optional.of(support)));
        }
    }

    private static Gap.Closing standing(Support claim) {
        return switch (claim.skill().voucher().standing()) {
            case EXPIRED -> Gap.Closing.RENEW;
            case REFUSED -> Gap.Closing.REPLACE;
            default ->
                claim.skill().voucher().rule().equals(Vouchers.UNCERTAIN)
                        ? Gap.Closing.VERIFY
                        : Gap.Closing.GET_VERIFIED;
        };
    }

    /** Whether a claim would meet the requirement if somebody vouched for it. */
    private boolean isWholeIfVerified(Support claim) {
        return claim.outcome() == MatchOutcome.CLAIMED
                && !claim.isBarred()
                && policy.met().contains(claim.route().correspondence())
                && (claim.level() == LevelFit.NOT_ASKED || claim.level() == LevelFit.REACHED);
    }

    /** What a requirement adds to the coverage; nothing where it was not determined. */
    static Optional<Coverage.Part> part(Judged judged) {
        Judgement judgement = judged.judgement();
        double claimed = judged.all().stream()
                .filter(support -> !support.isBarred())
                .mapToDouble(Support::score)
                .max()
                .orElse(0);
        Required required = judgement.required();
        return judgement.outcome() == MatchOutcome.UNDETERMINED
                ? Optional.empty()
                : Optional.of(new Coverage.Part(required.place(), required.weight(), judgement.score(), claimed));
    }
}
