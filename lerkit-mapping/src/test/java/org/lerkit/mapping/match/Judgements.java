package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a match says, in a few words. */
final class Judgements {
    private Judgements() {}

    static Judgement only(Match match) {
        assertThat(match.requirements()).hasSize(1);
        return match.requirements().get(0);
    }

    /** Outcome, rule, score. */
    static String said(Judgement judgement) {
        return judgement.outcome() + " " + judgement.rule().id() + " " + MatchJson.plain(judgement.score());
    }

    static List<String> closings(Match match) {
        return match.gaps().stream()
                .map(gap -> gap.closing().token()
                        + gap.basis()
                                .map(basis -> " " + basis.skill().attainment())
                                .orElse(""))
                .toList();
    }
}
