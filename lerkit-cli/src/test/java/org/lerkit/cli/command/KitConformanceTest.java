package org.lerkit.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.cli.page.Conformance;
import org.lerkit.cli.page.Conformance.Outcome;
import org.lerkit.cli.page.Conformance.Result;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;

class KitConformanceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Conformance KIT = KitConformance.at(CLOCK);
    private static final Forge FORGE = Forge.of(CLOCK, 1);

    @Test
    void a_good_badge_misses_nothing() {
        Result result = only(KIT.of(badge(), Format.OPEN_BADGES_3));

        assertThat(result.profile()).isEqualTo("Issuer of Open Badges 3.0");
        assertThat(result.requirements())
                .extracting(Conformance.Requirement::outcome)
                .contains(Outcome.MET)
                .doesNotContain(Outcome.NOT_MET);
        assertThat(result.statement()).contains(" misses 0; ").contains("pre-certification");
    }

    @Test
    void what_a_badge_misses_comes_first_with_its_place_and_clause() {
        byte[] document = new String(badge(), UTF_8)
                .replace("\"name\":\"Reading Tides\",\"description\":\"Reads", "\"description\":\"Reads")
                .getBytes(UTF_8);

        Conformance.Requirement first =
                only(KIT.of(document, Format.OPEN_BADGES_3)).requirements().get(0);

        assertThat(first.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(first.problems()).extracting(Problem::code).isNotEmpty();
        assertThat(first.clause())
                .hasValueSatisfying(clause -> assertThat(clause.specification()).startsWith("OB"));
        assertThat(only(KIT.of(document, Format.OPEN_BADGES_3)).requirements())
                .filteredOn(requirement -> requirement.id().equals("ob-3.0/achievement-name-present"))
                .extracting(Conformance.Requirement::outcome)
                .containsExactly(Outcome.NOT_MET);
    }

    @Test
    void nothing_is_said_of_a_format_without_a_profile() {
        assertThat(KIT.of(new byte[0], Format.CSV)).isEmpty();
    }

    private static byte[] badge() {
        return FORGE.secure(Samples.named("badge"), "eddsa-rdfc-2022").document();
    }

    private static Result only(List<Result> results) {
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
