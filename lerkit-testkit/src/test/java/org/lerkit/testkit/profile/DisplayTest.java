package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Displaying.Display;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying.Shown;

/** Who shows badges to people: rightly, and with something left out. */
class DisplayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Verifier VERIFIER =
            Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());

    @ParameterizedTest
    @ValueSource(strings = {"ob3-displayer", "ob3-displayer-1.1"})
    void a_page_with_all_that_people_are_to_see_passes(String profile) {
        ConformanceReport report = run(profile, "");

        assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.PASSED, Outcome.UNTESTED);
        assertThat(report.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "name, display-name",
        "description, display-description",
        "issuer, display-issuer",
        "date, display-date",
        "image, display-image",
        "status, display-status"
    })
    void what_is_left_out_is_missed_and_nothing_else(String part, String requirement) {
        for (String profile : List.of("ob3-displayer", "ob3-displayer-1.1")) {
            assertThat(run(profile, part).results())
                    .filteredOn(result -> result.outcome() == Outcome.FAILED)
                    .extracting(result -> result.requirement().key())
                    .containsExactly("ob-3.0/" + requirement);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob3-displayer", "ob3-displayer-1.1"})
    void a_page_that_calls_everything_expired_says_nothing(String profile) {
        Displaying displaying = shown -> {
            Display display = page(shown, "");
            return new Display(display.verdict(), display.page() + "<p>Expired</p>");
        };

        ConformanceReport report =
                ConformanceKit.run(profile(profile), Subject.of("gloomy", displaying), ConformanceOptions.at(CLOCK));

        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.requirement().key())
                .containsExactly("ob-3.0/display-status");
    }

    private static ConformanceReport run(String profile, String without) {
        Displaying displaying = shown -> page(shown, without);
        return ConformanceKit.run(profile(profile), Subject.of("pages", displaying), ConformanceOptions.at(CLOCK));
    }

    private static ConformanceProfile profile(String id) {
        return StandardProfiles.named(id).orElseThrow();
    }

    private static Display page(Shown shown, String without) {
        VerificationReport report = VERIFIER.verify(shown.document());
        AchievementCredential badge = CredentialDocument.open(shown.document()).as(AchievementCredential::new);
        StringBuilder page = new StringBuilder("<style>.expired{color:red}</style>");
        boolean expired = report.problems().stream()
                .anyMatch(problem -> problem.code().value().equals("validity.expired"));
        if (report.verified().isEmpty() && !expired) {
            return new Display(Verdict.of(false), "<p>This is no badge that holds.</p>");
        }
        var achievement = badge.credentialSubject().achievement();
        add(page, without, "name", "<h1>" + achievement.name() + "</h1>");
        add(page, without, "description", "<p>" + achievement.description() + "</p>");
        add(page, without, "issuer", "<p>" + "Saltmarsh Institute" + "</p>");
        add(page, without, "date", "<p>Issued <time>1 March\n2025</time></p>");
        add(
                page,
                without,
                "image",
                "<img src='" + achievement.image().orElseThrow().id() + "' alt=''>");
        add(page, without, "status", expired ? "<p class='expired'>Expired</p>" : "<p>Valid</p>");
        return new Display(Verdict.of(report.verified().isPresent()), page.toString());
    }

    private static void add(StringBuilder page, String without, String part, String html) {
        if (!part.equals(without)) {
            page.append(html);
        }
    }
}
