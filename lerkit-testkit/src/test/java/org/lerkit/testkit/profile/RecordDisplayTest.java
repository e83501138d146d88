package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.render.RecordPage;
import org.lerkit.mapping.render.RenderOptions;
import org.lerkit.mapping.render.VerificationNote;
import org.lerkit.model.document.Format;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Displaying.Display;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying.Shown;

/** lerkit's page of a record, whole and with something left out. */
class RecordDisplayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Verifier VERIFIER =
            Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());

    @Test
    void people_see_of_a_record_what_they_are_to_see() {
        ConformanceReport report = run(page -> page);

        assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.PASSED);
        assertThat(report.results()).hasSize(5);
        assertThat(report.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Record of Linnea Quill, display-name",
        "Saltmarsh Institute, display-issuer",
        "Marsh Botany, display-credentials",
        "expired, display-status"
    })
    void what_is_left_out_is_missed_and_nothing_else(String words, String requirement) {
        assertThat(run(page -> page.replace(words, "")).results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.requirement().key())
                .containsExactly("clr-2.0/" + requirement);
    }

    @Test
    void a_page_without_dates_is_one_without_the_date_of_issue() {
        assertThat(run(page -> page.replaceAll("2025|March", "")).results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.requirement().key())
                .containsExactly("clr-2.0/display-date");
    }

    private static ConformanceReport run(UnaryOperator<String> change) {
        Displaying displaying = shown -> {
            Display display = page(shown);
            return new Display(display.verdict(), change.apply(display.page()));
        };
        return ConformanceKit.run(
                StandardProfiles.named("clr2-displayer").orElseThrow(),
                Subject.of("lerkit", displaying),
                ConformanceOptions.at(CLOCK));
    }

    private static Display page(Shown shown) throws IOException {
        VerificationReport report = VERIFIER.verify(shown.document());
        boolean holds = report.outcome() == VerificationReport.Outcome.VERIFIED;
        VerificationNote note = new VerificationNote(
                holds ? VerificationNote.Outcome.VERIFIED : VerificationNote.Outcome.NOT_VERIFIED,
                holds ? "Verified" : "Not verified",
                holds ? List.of() : List.of("It has expired."));
        RecordReader reader = Converters.standard().reader(Format.CLR_2).orElseThrow();
        try (RecordReader.Records records =
                reader.read(new ByteArrayInputStream(shown.document()), ConversionOptions.standard())) {
            String page = RecordPage.of(
                    records.next().value(), RenderOptions.standard().withVerification(note));
            return new Display(Verdict.of(holds), page);
        }
    }
}
