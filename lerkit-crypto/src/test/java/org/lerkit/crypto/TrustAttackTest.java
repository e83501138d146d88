package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.TrustQuery;
import org.lerkit.crypto.spi.TrustRegistry;
import org.lerkit.crypto.spi.TrustResult;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;

/** Who would like to pass for an issuer that a registry vouches for. */
class TrustAttackTest {
    private static final String VICTIM = Fixtures.signer().verificationMethod().controller();

    /** Takes a registry's word and nothing else into account. */
    private static final VerificationPolicy ONLY_TRUST =
            VerificationPolicy.proofOnly().toBuilder().requireTrustedIssuer().build();

    private static VerificationReport verify(JsonObject credential, Clock clock, TrustRegistry registry) {
        CryptoConfig config =
                Fixtures.CONFIG.toBuilder().clock(clock).trustRegistry(registry).build();
        return Verifier.create(config, ONLY_TRUST).verify(JsonWriter.toBytes(credential));
    }

    private static VerificationReport verify(JsonObject credential) {
        return verify(
                credential, Clock.fixed(Fixtures.NOW, ZoneOffset.UTC), TrustRegistries.of("list", Map.of(VICTIM, "")));
    }

    @Test
    void whoever_names_a_trusted_issuer_and_signs_with_another_key_is_not_it() {
        JsonObject forged = Fixtures.signedAsIs(
                Fixtures.badge().with("issuer", new JsonString(VICTIM)),
                WholeDocumentSuite.eddsaRdfc2022(),
                Fixtures.otherSigner());
        VerificationReport report = verify(forged);

        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(report.result(Aspect.TRUST).problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("trust.issuer.unproved");
    }

    @Test
    void a_credential_that_was_changed_has_no_issuer_to_ask_about() {
        JsonObject changed = with(signed(Fixtures.badge(), RDFC), "/credentialSubject/achievement/name", "Everything");
        VerificationReport report = verify(changed);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.TRUST)).isInstanceOf(CheckResult.Indeterminate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "/", "#key-1", ":", " ", "\u200B", "%20"})
    void an_identifier_that_only_begins_like_a_trusted_one_is_another(String more) {
        assertThat(ask(VICTIM + more)).isEqualTo(new TrustResult.Unknown());
        assertThat(ask(VICTIM.substring(0, VICTIM.length() - 1))).isEqualTo(new TrustResult.Unknown());
    }

    @Test
    void an_identifier_in_other_letters_is_another() {
        assertThat(ask(VICTIM.toLowerCase(Locale.ROOT))).isEqualTo(new TrustResult.Unknown());
        assertThat(ask(VICTIM.replace("did:", "DID:"))).isEqualTo(new TrustResult.Unknown());
        assertThat(ask(VICTIM)).isEqualTo(new TrustResult.Trusted(Optional.empty()));
    }

    private static TrustResult ask(String issuer) {
        return TrustRegistries.of("list", Map.of(VICTIM, ""))
                .ask(new TrustQuery(issuer, Set.of(), Set.of(), Fixtures.NOW));
    }

    @Test
    void trust_that_has_ended_does_not_last() {
        Instant end = Fixtures.NOW.plusSeconds(60);
        TrustRegistry registry = new TrustRegistry() {
            @Override
            public String name() {
                return "accreditor";
            }

            @Override
            public TrustResult ask(TrustQuery query) {
                return query.time().isBefore(end)
                        ? new TrustResult.Trusted(Optional.empty())
                        : new TrustResult.Refused("accredited until then");
            }
        };
        JsonObject credential = signed(Fixtures.badge(), RDFC);

        assertThat(verify(credential, Clock.fixed(Fixtures.NOW, ZoneOffset.UTC), registry)
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(verify(credential, Clock.fixed(end, ZoneOffset.UTC), registry)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_list_that_is_huge_or_deep_is_not_read() {
        byte[] huge = new byte[(16 << 20) + 1];
        Arrays.fill(huge, (byte) '#');
        assertThatThrownBy(() -> TrustRegistries.read("list", huge))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("more than 16777216 bytes");
        byte[] deep = ("{\"registry\": " + "[".repeat(10_000)).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> TrustRegistries.read("list", deep)).isInstanceOf(JsonSyntaxException.class);
        byte[] twice = "{\"registry\": {\"did:web:a.example\": {}, \"did:web:a.example\": {}}}"
                .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> TrustRegistries.read("list", twice)).isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brackenwick\u202Eegelloc", "Brackenwick\nverified", "\u001B[32mok", " ", "\u2028"})
    void a_name_that_would_look_like_something_else_is_left_out(String name) {
        VerificationReport report = verify(
                signed(Fixtures.badge(), RDFC),
                Clock.fixed(Fixtures.NOW, ZoneOffset.UTC),
                TrustRegistries.of("list", Map.of(VICTIM, name)));
        assertThat(report.result(Aspect.TRUST).problems())
                .extracting(Problem::title)
                .containsExactly("list knows the issuer");
    }

    @Test
    void a_name_that_never_ends_is_left_out() {
        assertThat(TrustRegistries.of("list", Map.of(VICTIM, "A".repeat(201)))
                        .ask(new TrustQuery(VICTIM, Set.of(), Set.of(), Fixtures.NOW)))
                .isEqualTo(new TrustResult.Trusted(Optional.empty()));
    }
}
