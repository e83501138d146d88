package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Outcome;

class ExamineConverterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Converting LERKIT = ExamineConverter.of(
            Converters.standard().find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2).orElseThrow());

    @Test
    void lerkit_keeps_its_own_law() {
        ConformanceReport report = ExamineConverter.fromOutside(LERKIT, CLOCK);

        assertThat(report.passed()).isTrue();
        assertThat(report.results()).allMatch(result -> result.outcome() == Outcome.PASSED);
    }

    @Test
    void who_does_not_say_what_is_lost_is_told_the_places() {
        ConformanceReport report = ExamineConverter.fromOutside(source -> LERKIT.convert(source), CLOCK);

        assertThat(report.failures(Level::isStrict))
                .extracting(result -> result.requirement().key())
                .containsExactly("lerkit-conservation/losses-named", "lerkit-conservation/unknown-reported");
        assertThat(report.failures(Level::isStrict).get(0).finding().message())
                .contains("/CollegeTranscript/Student[1]/Person[1]/SSN[1]");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/conform.md", ExamineConverter.class, "converter");
    }
}
