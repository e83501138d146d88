package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.signed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.TrustQuery;
import org.lerkit.crypto.spi.TrustRegistry;
import org.lerkit.crypto.spi.TrustResult;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;

/** Whether the issuer is one to trust, by registries that are asked. */
class TrustTest {
    private static final String SELF = Fixtures.signer().verificationMethod().controller();
    private static final VerificationPolicy TRUSTED =
            VerificationPolicy.builder().requireTrustedIssuer().build();

    private static TrustRegistry answering(String name, TrustResult answer) {
        return new TrustRegistry() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TrustResult ask(TrustQuery query) {
                return answer;
            }
        };
    }

    private static VerificationReport verify(VerificationPolicy policy, TrustRegistry... registries) {
        return verify(signed(Fixtures.badge(), RDFC), policy, registries);
    }

    private static VerificationReport verify(
            JsonObject credential, VerificationPolicy policy, TrustRegistry... registries) {
        CryptoConfig.Builder config = Fixtures.CONFIG.toBuilder();
        List.of(registries).forEach(config::trustRegistry);
        return Verifier.create(config.build(), policy).verify(JsonWriter.toBytes(credential));
    }

    private static List<String> said(VerificationReport report) {
        return report.result(Aspect.TRUST).problems().stream()
                .map(problem -> problem.code() + " " + problem.severity() + " " + problem.title())
                .toList();
    }

    @Test
    void a_registry_that_knows_the_issuer_vouches_for_it_and_says_under_which_name() {
        VerificationReport report =
                verify(TRUSTED, TrustRegistries.of("partners", Map.of(SELF, "Brackenwick College")));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said(report))
                .containsExactly("trust.issuer.listed NOTICE partners knows the issuer as Brackenwick College");
        assertThat(report.result(Aspect.TRUST).problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("/issuer");
    }

    @Test
    void an_issuer_that_no_registry_knows_leaves_the_outcome_open() {
        VerificationReport report = verify(
                VerificationPolicy.strict(),
                TrustRegistries.of("partners", Map.of("did:web:example.edu", "")),
                TrustRegistries.of("others", Map.of()));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said(report))
                .containsExactly(
                        "trust.issuer.unknown ERROR partners does not know the issuer",
                        "trust.issuer.unknown ERROR others does not know the issuer");
    }

    @Test
    void all_registries_are_asked_and_one_that_vouches_is_enough() {
        VerificationReport report = verify(
                TRUSTED,
                answering("first", new TrustResult.Unreachable("it sleeps")),
                answering("second", new TrustResult.Unknown()),
                answering("third", new TrustResult.Trusted(Optional.empty())));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said(report))
                .containsExactly(
                        "trust.registry.unreachable NOTICE first: it sleeps",
                        "trust.issuer.unknown NOTICE second does not know the issuer",
                        "trust.issuer.listed NOTICE third knows the issuer");
    }

    @Test
    void one_that_refuses_outweighs_one_that_vouches() {
        VerificationReport report = verify(
                VerificationPolicy.strict(),
                TrustRegistries.of("partners", Map.of(SELF, "Brackenwick College")),
                answering("accreditor", new TrustResult.Refused("accreditation withdrawn")));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report))
                .containsExactly(
                        "trust.issuer.refused ERROR accreditor refuses the issuer: accreditation withdrawn",
                        "trust.issuer.listed NOTICE partners knows the issuer as Brackenwick College");
    }

    @Test
    void a_registry_that_cannot_be_asked_leaves_the_outcome_open() {
        VerificationReport report = verify(TRUSTED, answering("accreditor", new TrustResult.Unreachable("no answer")));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said(report)).containsExactly("trust.registry.unreachable ERROR accreditor: no answer");
    }

    @Test
    void without_registries_nobody_is_asked_and_a_policy_that_wants_trust_stays_open() {
        assertThat(verify(VerificationPolicy.strict()).result(Aspect.TRUST))
                .isEqualTo(new CheckResult.Skipped("no registry of trusted issuers was given"));
        assertThat(verify(TRUSTED).outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said(verify(TRUSTED)))
                .containsExactly("trust.registry.unreachable ERROR no registry of trusted issuers was given");
    }

    @Test
    void trust_decides_only_where_the_policy_says_so() {
        TrustRegistry nobody = TrustRegistries.of("partners", Map.of());
        for (VerificationPolicy policy :
                List.of(VerificationPolicy.openBadges3(), VerificationPolicy.clr2(), VerificationPolicy.proofOnly())) {
            assertThat(verify(policy, nobody).outcome()).isEqualTo(Outcome.VERIFIED);
            VerificationPolicy trusted =
                    policy.toBuilder().requireTrustedIssuer().build();
            assertThat(verify(trusted, nobody).outcome()).isEqualTo(Outcome.INDETERMINATE);
            assertThat(verify(trusted.toBuilder().build(), nobody).outcome()).isEqualTo(Outcome.INDETERMINATE);
            assertThat(verify(trusted.toBuilder().waive(Aspect.TRUST).build()).outcome())
                    .isEqualTo(Outcome.VERIFIED);
        }
    }

    @Test
    void a_registry_is_told_who_signed_what_and_when_it_is_verified() {
        List<TrustQuery> asked = new ArrayList<>();
        verify(TRUSTED, asking(asked));
        assertThat(asked)
                .containsExactly(new TrustQuery(
                        SELF, Set.of(SELF), Set.of("VerifiableCredential", "OpenBadgeCredential"), Fixtures.NOW));
    }

    private static TrustRegistry asking(List<TrustQuery> asked) {
        return new TrustRegistry() {
            @Override
            public String name() {
                return "asked";
            }

            @Override
            public TrustResult ask(TrustQuery query) {
                asked.add(query);
                return new TrustResult.Unknown();
            }
        };
    }

    @Test
    void the_issuer_of_each_credential_inside_is_asked_about_too() {
        JsonObject clr = signed(Fixtures.clr(), RDFC);
        VerificationReport known = verify(clr, TRUSTED, TrustRegistries.of("partners", Map.of(SELF, "")));
        VerificationReport unknown = verify(clr, TRUSTED, TrustRegistries.of("partners", Map.of()));

        assertThat(known.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(known.nested()).isNotEmpty();
        assertThat(unknown.nested())
                .allSatisfy(inside -> assertThat(said(inside))
                        .containsExactly("trust.issuer.unknown ERROR partners does not know the issuer"));
    }

    @Test
    void whose_status_list_it_is_is_not_asked() {
        List<TrustQuery> asked = new ArrayList<>();
        JsonObject badge = StatusFixtures.signed(StatusFixtures.badge("revocation", "5"));
        JsonObject list = StatusFixtures.signed(StatusFixtures.list("revocation"));
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(
                        Map.of(StatusFixtures.URL, new DocumentResult.Found(JsonWriter.toBytes(list)))))
                .trustRegistry(asking(asked))
                .build();
        VerificationReport report =
                Verifier.create(config, VerificationPolicy.strict()).verify(JsonWriter.toBytes(badge));

        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Passed.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void the_issuer_of_a_hosted_badge_is_the_profile_that_is_served() {
        List<TrustQuery> asked = new ArrayList<>();
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(new BadgeSite().loader())
                .trustRegistry(TrustRegistries.of("partners", Map.of(BadgeSite.ISSUER, "Brackenwick College")))
                .trustRegistry(asking(asked))
                .build();
        VerificationReport report = Verifier.create(config, TRUSTED).verify(JsonWriter.toBytes(BadgeSite.hosted()));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(asked)
                .containsExactly(new TrustQuery(BadgeSite.ISSUER, Set.of(), Set.of("Assertion"), Fixtures.NOW));
        assertThat(report.result(Aspect.TRUST).problems())
                .extracting(Problem::severity)
                .containsExactly(Severity.NOTICE, Severity.NOTICE);
        assertThat(report.result(Aspect.TRUST).problems())
                .extracting(problem -> problem.location().path())
                .containsOnly("/badge/issuer");
    }

    // Lists

    private static TrustResult ask(String list, String issuer) {
        return TrustRegistries.read("list", list.getBytes(StandardCharsets.UTF_8))
                .ask(new TrustQuery(issuer, Set.of(), Set.of(), Instant.EPOCH));
    }

    @Test
    void a_list_of_the_digital_credentials_consortium_is_read() {
        String list = """
                {"meta": {"created": "2026-01-05T00:00:00+0000", "updated": "2026-05-02T00:00:00+0000"},
                 "registry": {
                   "did:key:z6MkfBrackenwick": {"name": "Brackenwick College", "location": "Brackenwick",
                     "url": "https://brackenwick.example.edu"},
                   "did:web:lockmere.example.edu": {"location": "Lockmere"}}}
                """;
        assertThat(ask(list, "did:key:z6MkfBrackenwick"))
                .isEqualTo(new TrustResult.Trusted(Optional.of("Brackenwick College")));
        assertThat(ask("\uFEFF" + list, "did:web:lockmere.example.edu"))
                .isEqualTo(new TrustResult.Trusted(Optional.empty()));
        assertThat(ask(list, "did:web:lockmere")).isEqualTo(new TrustResult.Unknown());
    }

    @Test
    void a_list_of_lines_is_read() {
        String list = """
                # our partners
                did:web:brackenwick.example.edu#x    Brackenwick   College

                https://lockmere.example.edu/issuer
                """;
        assertThat(ask(list, "did:web:brackenwick.example.edu#x"))
                .isEqualTo(new TrustResult.Trusted(Optional.of("Brackenwick   College")));
        assertThat(ask(list, "https://lockmere.example.edu/issuer"))
                .isEqualTo(new TrustResult.Trusted(Optional.empty()));
        assertThat(ask(list, "#")).isEqualTo(new TrustResult.Unknown());
        assertThat(ask("", SELF)).isEqualTo(new TrustResult.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"registry\": []}", "{\"registry\": {\"did:web:a.example\": \"A\"}}"})
    void json_of_another_form_is_refused(String list) {
        assertThatThrownBy(() -> ask(list, SELF))
                .isInstanceOf(ConfigurationException.class)
                .message()
                .contains("/registry")
                .doesNotContain("a.example");
    }

    @Test
    void text_that_lists_no_identifiers_is_refused_by_line_and_not_quoted() {
        assertThatThrownBy(() -> ask("did:web:a.example\nBrackenwick College\n", SELF))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("line 2: does not begin with the identifier of an issuer");
        assertThatThrownBy(() -> TrustRegistries.read("list", new byte[] {'d', (byte) 0xFF}))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> ask("{\"registry\": ", SELF)).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void a_list_that_is_served_is_asked_for_each_time_and_may_change() {
        List<DocumentResult> answers = new ArrayList<>(List.of(
                found("did:web:a.example A"),
                found("did:web:a.example A"),
                found("did:web:b.example B"),
                new DocumentResult.NotFound(),
                new DocumentResult.Unreachable("it sleeps"),
                found("<html>")));
        TrustRegistry served =
                TrustRegistries.served("served", "https://registry.example.org/list", url -> answers.remove(0));
        TrustQuery query = new TrustQuery("did:web:a.example", Set.of(), Set.of(), Instant.EPOCH);

        assertThat(served.name()).isEqualTo("served");
        assertThat(served.ask(query)).isEqualTo(new TrustResult.Trusted(Optional.of("A")));
        assertThat(served.ask(query)).isEqualTo(new TrustResult.Trusted(Optional.of("A")));
        assertThat(served.ask(query)).isEqualTo(new TrustResult.Unknown());
        assertThat(served.ask(query)).isEqualTo(new TrustResult.Unreachable("nothing is there"));
        assertThat(served.ask(query)).isEqualTo(new TrustResult.Unreachable("it sleeps"));
        assertThat(served.ask(query)).isEqualTo(new TrustResult.Unreachable("what is served is no list of issuers"));
    }

    private static DocumentResult found(String list) {
        return new DocumentResult.Found(list.getBytes(StandardCharsets.UTF_8));
    }
}
