package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.model.Problem;
import org.lerkit.model.publicvalidator.Fixture;
import org.lerkit.model.publicvalidator.Fixture.Expected;
import org.lerkit.model.publicvalidator.Verdict;
import org.lerkit.model.testing.Corpus;

/**
 * What lerkit makes of each fixture of the public validator of 1EdTech, beside what that must make of it. Each difference
 * is explained. The page {@code docs/formats/public-validator.md} is written from it ({@code -Dupdate.docs}).
 */
class PublicValidatorInteropTest {
    private static final List<Fixture> FIXTURES = Fixture.all();
    private static final Path PAGE = Path.of("../docs/formats/public-validator.md");
    private static final String TOKEN =
            "Open Badges 3.0, 8.2.4, asks for a claim `sub`, and RFC 7519 that a token is for whom `aud` names";
    private static final String IMAGE = "BadgeClass.image is required";

    /** What {@link ValidatorGapsTest} shows. */
    private static final String GAPS = """
            ## What no fixture asks
            Each has a test of its own in `ValidatorGapsTest`: the validator does not look at it, and lerkit does.

            | lerkit looks at | Found |
            |---|---|
            | the issuer's document, for a key that a verification method has in its name | `proof.verification-method.not-found` |
            | claims and headers of a token beside the credential in it | `token.claim.mismatch`, `token.header.refused`, `token.model.mismatch` |
            | the key of a token, which must be the issuer's | `issuer.unbound` |
            | terms of a CLR that no context defines | `jsonld.term.undefined` |
            | associations that lead nowhere, or in a circle | `association.end-unknown`, `association.cycle` |
            | credentials inside a CLR that are no badges | `nested.unverified` |
            | every status of several, and how far a list unpacks | `status.suspended`, `status.list.invalid` |
            | every proof of several | `proof.signature.invalid` |
            | results beside their descriptions, and the recipient behind a hash | `result.value-not-allowed`, `result.description-unknown`, `result.level-unknown`, `recipient.mismatch` |
            | with `--links`, images and alignment targets that are not there | `resource.missing`, `resource.image.none` |
            | with `--trust`, whether somebody vouches for the issuer | `trust.issuer.unknown` |
            """;

    // spotless:off - one line a fixture
    /** Why the two differ. */
    private static final Map<String, String> DIFFERENCES = Map.ofEntries(
            Map.entry("ob30/simple-did-key-method.json", "the issuer is a `urn:uuid`, which has no keys, and the verification method names no key but a DID"),
            Map.entry("ob30/simple-jwt.png", TOKEN),
            Map.entry("ob30/simple-jwt.svg", TOKEN),
            Map.entry("ob30/simple-jwt_v1.png", TOKEN),
            Map.entry("ob30/simple-jwt_v1.svg", TOKEN),
            Map.entry("ob30/simple-eddsa-2022.json", "`eddsa-2022` is a draft whose name has changed since: nothing says what it signs"),
            Map.entry("ob30/credential-status-revoked.json", "the list is not at hand, so nobody knows"),
            Map.entry("ob20/badge-class-with-language.json", IMAGE),
            Map.entry("ob20/rdf-validation/valid-badge-class.json", IMAGE),
            Map.entry("ob20/rdf-validation/valid-badge-class-empty-criteria-type.json", IMAGE),
            Map.entry("ob20/rdf-validation/valid-alignment-object.json", "an alignment is a part of a badge class, and no document"),
            Map.entry("ob20/rdf-validation/valid-cool-class.json", "a class of somebody else, of which Open Badges 2.0 says nothing"),
            Map.entry("ob20/warning-issuer-non-http.json", "an issuer without a URL can be asked nothing"),
            Map.entry("ob20/assertion-with-data-image.json", "Assertion.image may be any IRI; that others refuse it is mentioned"),
            Map.entry("ob20/assertion-with-extension-node-invalid.json", "schemas of extensions are not fetched"));
    // spotless:on

    /** The word for it, and what was found. */
    private record Finding(String word, List<Problem> problems) {
        static Finding of(Fixture fixture, DocumentLoader documents) {
            if (isPartOfABadge(fixture)) {
                Verdict structure = Verdict.complete(fixture);
                return new Finding(structure.sound() ? "sound" : "refused", structure.problems());
            }
            CryptoConfig config =
                    Fixtures.CONFIG.toBuilder().documents(documents).build();
            VerificationReport report = Verifier.create(config, VerificationPolicy.strict())
                    .verify(Corpus.bytes(Verdict.FOLDER + fixture.file()));
            return new Finding(report.outcome().name().toLowerCase(Locale.ROOT), report.problems());
        }

        /** Badge classes, profiles and the like, which nobody signs: their structure is all there is. */
        private static boolean isPartOfABadge(Fixture fixture) {
            return fixture.file()
                    .matches("ob20/(assets/|rdf-validation/|badge-class|issuer-|basic-assertion-invalid-).*");
        }

        boolean agrees(Expected expected) {
            return switch (expected) {
                case VALID -> accepted();
                case WARNING -> accepted() && !problems.isEmpty();
                case INVALID -> word.equals("rejected") || word.equals("refused");
                case UNTESTED -> true;
            };
        }

        private boolean accepted() {
            return word.equals(Outcome.VERIFIED.name().toLowerCase(Locale.ROOT)) || word.equals("sound");
        }
    }

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void both_agree_or_there_is_a_reason_why_not(Fixture fixture) {
        Finding finding = Finding.of(fixture, new PublicValidatorSite(fixture));

        assertThat(finding.agrees(fixture.expected()))
                .as("%s, but %s: %s", fixture.expected(), finding.word(), Verdict.worst(finding.problems()))
                .isNotEqualTo(DIFFERENCES.containsKey(fixture.file()));
    }

    @Test
    void the_page_says_what_was_found() throws IOException {
        Corpus.require(Verdict.FOLDER);
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).as("write it with -Dupdate.docs").isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The fixtures of the public validator
                The [public validator](https://github.com/1EdTech/digital-credentials-public-validator) of 1EdTech (1.11.0)
                is tested with the documents below. For each: what the validator must make of it, and what
                [verify](../guide/verify.md) makes of it under the policy `strict` on 2026-06-01, with the problems that it
                finds. Where the two differ, the last column says why. *Because* is what the fixture is for, and what else
                decides.

                The issuers of the fixtures exist nowhere. That validator takes a key out of the name of a verification
                method; lerkit asks the issuer, who in these tests has published the keys. *Alone* is what it comes to when
                nobody is asked. Badge classes, profiles and other parts of badges, which nobody signs, are *sound* or
                *refused*: their structure is all there is. [What they break](../conformance-fixtures.md) has all that is wrong
                with each, by the requirements of the conformance kit.

                | Fixture | Must be | Because | Alone | lerkit | Found | Differs because |
                |---|---|---|---|---|---|---|
                """);
        FIXTURES.forEach(fixture -> page.append(row(fixture)));
        page.append("\n%d fixtures; the two differ on %d.\n\n".formatted(FIXTURES.size(), DIFFERENCES.size()));
        page.append(GAPS);
        return page.toString();
    }

    private static String row(Fixture fixture) {
        Finding alone = Finding.of(fixture, DocumentLoader.none());
        Finding finding = Finding.of(fixture, new PublicValidatorSite(fixture));
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        fixture.file(),
                        fixture.expected().name().toLowerCase(Locale.ROOT),
                        fixture.why(),
                        alone.word(),
                        finding.word(),
                        Verdict.worst(finding.problems()),
                        DIFFERENCES.getOrDefault(fixture.file(), ""));
    }
}
