package org.lerkit.testkit.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Converting.Source;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.profile.StandardProfiles;

/** lerkit as a converter of transcripts and whoever keeps no ledger. */
class TranscriptConverterTest {
    private static final ConformanceProfile PROFILE =
            StandardProfiles.named("transcript-converter").orElseThrow();
    private static final LerkitConverter CLR = new LerkitConverter(Format.CLR_2);
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "1edtech:clr:2.0, 0",
        "lerkit:record, 0",
        // A resume has no place for courses.
        "hropen:ler-rs, 2"
    })
    void lerkit_keeps_its_own_law(String target, int untested) {
        ConformanceReport report =
                ConformanceKit.run(PROFILE, Subject.of("lerkit", new LerkitConverter(format(target))), OPTIONS);

        assertThat(report.results()).hasSize(17);
        assertThat(report.results())
                .filteredOn(result -> result.outcome() != Outcome.PASSED && result.outcome() != Outcome.UNTESTED)
                .extracting(result -> result.requirement().name() + ": "
                        + result.finding().message() + result.finding().hint().orElse(""))
                .isEmpty();
        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.UNTESTED)
                .hasSize(untested);
    }

    @Test
    void who_keeps_no_ledger_is_asked_to_name_losses_all_the_same() {
        Converting silent = source -> CLR.convert(source);
        Converting naming = new Converting() {
            @Override
            public Answer convert(Source source) throws Exception {
                return CLR.convert(source);
            }

            @Override
            public Set<String> losses(Source source) throws Exception {
                return Account.read(CLR.ledger(source).orElseThrow()).entries().stream()
                        .filter(Account.Entry::isLost)
                        .map(Account.Entry::source)
                        .collect(Collectors.toSet());
            }
        };

        assertThat(outcomes(silent)).containsEntry("losses-named", Outcome.FAILED);
        assertThat(outcomes(naming))
                .containsEntry("losses-named", Outcome.PASSED)
                .containsEntry("unknown-reported", Outcome.PASSED)
                .containsEntry("leaves-accounted", Outcome.UNTESTED)
                .doesNotContainValue(Outcome.FAILED);
    }

    @Test
    void who_knows_one_transcript_by_heart_was_not_seen_to_convert() {
        byte[] good = Transcript.of(OPTIONS.seed()).source().content();
        Converting parrot =
                source -> Arrays.equals(source.content(), good) ? CLR.convert(source) : Answer.refused("new");

        assertThat(outcomes(parrot))
                .containsEntry("losses-named", Outcome.INDETERMINATE)
                .containsEntry("withheld-silent", Outcome.INDETERMINATE);
    }

    @Test
    void a_finding_names_places_and_no_values() {
        ConformanceReport report = ConformanceKit.run(
                PROFILE,
                Subject.of("silent", (Converting) source -> CLR.convert(source)),
                only("lerkit-conservation/losses-named"));

        assertThat(report.results()).singleElement().satisfies(result -> {
            assertThat(result.finding().message())
                    .contains("/CollegeTranscript/Student[1]/Person[1]/SSN[1]")
                    .endsWith(": lost without a word: the target is the same whatever is there.");
            Transcript.of(OPTIONS.seed())
                    .personal()
                    .forEach(value -> assertThat(result.finding().message()).doesNotContain(value));
        });
    }

    @Test
    void another_seed_gives_another_learner_who_is_converted_as_well() {
        ConformanceReport report = ConformanceKit.run(PROFILE, Subject.of("lerkit", CLR), OPTIONS.withSeed(20260601));

        assertThat(Transcript.of(20260601).titles())
                .isNotEqualTo(Transcript.of(OPTIONS.seed()).titles());
        assertThat(report.results())
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.PASSED));
    }

    @Test
    void who_converts_nothing_was_not_looked_at() {
        assertThat(ConformanceKit.run(PROFILE, Subject.of("idle"), OPTIONS).results())
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNTESTED));
    }

    private static Map<String, Outcome> outcomes(Converting converting) {
        return ConformanceKit.run(PROFILE, Subject.of("one", converting), OPTIONS).results().stream()
                .collect(Collectors.toMap(result -> result.requirement().name(), ConformanceReport.Result::outcome));
    }

    private static ConformanceOptions only(String requirement) {
        return OPTIONS.only(Set.of(requirement));
    }

    private static Format format(String id) {
        return Converters.standard().targets().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
