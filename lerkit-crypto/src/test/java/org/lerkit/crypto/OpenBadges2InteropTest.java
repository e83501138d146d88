package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Tokens.codes;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * The test badges of the public validator of 1EdTech, each with what that must make of it and what lerkit does. The
 * documents that they refer to are where its tests find them: below {@code assets}, and where they say that they are.
 */
class OpenBadges2InteropTest {
    private static final String FOLDER = "1edtech/public-validator/ob20/";
    private static final Set<String> HOSTS = Set.of("example.org", "example.com");

    /** Its tests run today, and one badge is issued in the future of that. */
    private static final Instant TODAY = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basic-assertion.json | valid | VERIFIED |",
                "basic-assertion-no-public-key.json | valid | VERIFIED |",
                "basic-assertion-with-language.json | valid | VERIFIED |",
                "assertion-with-endorsements.json | valid | VERIFIED |",
                "assertion-with-extension-node-basic.json | valid | VERIFIED |",
                "assertion-with-multiple-extensions.json | valid | VERIFIED |",
                "basic-assertion-with-allowed-origins.json | valid | VERIFIED |",
                "basic-assertion-with-allowed-origins-valid-starts-with.json | valid | VERIFIED |",
                "basic-assertion-with-allowed-origins-valid-multiple-starts-with.json | valid | VERIFIED |",
                "simple-badge.png | valid | VERIFIED |",
                "simple.jwt | valid | VERIFIED |",
                "simple-not-revoked.jwt | valid | VERIFIED |",
                "warning-with-redirection.json | warning | VERIFIED | ob2.document.mismatch",
                "basic-assertion-expired-before-issued.json | invalid | REJECTED | ob2.assertion.expires-before-issued",
                "basic-assertion-expired.json | invalid | REJECTED | validity.expired",
                "basic-assertion-in-future.json | invalid | REJECTED | validity.not-yet",
                "basic-assertion-with-allowed-origins-invalid-starts-with.json | invalid | REJECTED | ob2.hosted.scope",
                "basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json | invalid | REJECTED | ob2.hosted.scope",
                "simple-revoked.jwt | invalid | REJECTED | status.revoked"
            })
    void a_badge_comes_to_what_the_public_validator_makes_of_it(
            String file, String expected, Outcome outcome, @Nullable String code) {
        VerificationReport report = verify(file);

        assertThat(report.outcome()).as(expected + ": " + report.problems()).isEqualTo(outcome);
        if (code != null) {
            assertThat(codes(report)).contains(code);
        }
    }

    /**
     * Where the two differ: an issuer whom nobody can ask is a warning there and open here; an image in a data URL and
     * the schema of an extension are not refused here, the one because the specification allows it, the other because
     * schemas are not fetched.
     */
    @ParameterizedTest
    @CsvSource({
        "warning-issuer-non-http.json, warning, INDETERMINATE",
        "assertion-with-data-image.json, invalid, VERIFIED",
        "assertion-with-extension-node-invalid.json, invalid, VERIFIED"
    })
    void a_badge_on_which_the_two_differ(String file, String expected, Outcome outcome) {
        VerificationReport report = verify(file);

        assertThat(report.outcome()).as(expected + ": " + report.problems()).isEqualTo(outcome);
    }

    /** Documents that are no assertions are nothing to verify, and what is not of Open Badges 2.0 is refused. */
    @ParameterizedTest
    @CsvSource({
        "badge-class-with-language.json",
        "issuer-compact-iri-validation.json",
        "basic-assertion-invalid-context.json",
        "basic-assertion-invalid-type.json",
        "redirected-validation-subject.json"
    })
    void what_is_no_assertion_is_not_verified(String file) {
        assertThat(verify(file).outcome()).isEqualTo(Outcome.REJECTED);
    }

    private static VerificationReport verify(String file) {
        byte[] bytes = Corpus.bytes(FOLDER + file);
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .clock(Clock.fixed(TODAY, ZoneOffset.UTC))
                .documents(site(bytes))
                .build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(bytes);
    }

    /** The site of the fixtures, on which the badge is too. */
    private static DocumentLoader site(byte[] badge) {
        Map<String, byte[]> named = new HashMap<>();
        try {
            JsonObject assertion = CredentialDocument.open(badge).json();
            Texts.text(assertion, "id").ifPresent(id -> named.put(id, JsonWriter.toBytes(assertion)));
        } catch (JsonSyntaxException e) {
            assertThat(e.problem().code().value()).isEqualTo("json.syntax");
        }
        return url -> {
            byte[] found = named.containsKey(url) ? named.get(url) : asset(url);
            if (found == null) {
                return new DocumentResult.NotFound();
            }
            Texts.text(JsonReader.standard().readObject(found), "id").ifPresent(id -> named.putIfAbsent(id, found));
            return new DocumentResult.Found(found);
        };
    }

    private static byte @Nullable [] asset(String url) {
        URI uri = URI.create(url);
        String file = FOLDER + "assets" + uri.getPath();
        return HOSTS.contains(uri.getHost()) && Corpus.has(file) ? Corpus.bytes(file) : null;
    }
}
