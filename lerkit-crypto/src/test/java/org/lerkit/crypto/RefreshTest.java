package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** A credential whose issuer keeps a newer version of it. */
class RefreshTest {
    private static final String SERVICE = "https://brackenwick.example.edu/refresh/17";
    private static final JsonObject BADGE = with(
                    badge(),
                    "/@context",
                    contexts -> JsonArray.of(
                            ((JsonArray) contexts).items().get(0),
                            ((JsonArray) contexts).items().get(1),
                            new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")))
            .with("refreshService", json("{\"id\": \"" + SERVICE + "\", \"type\": \"1EdTechCredentialRefresh\"}"));
    private static final JsonObject EXPIRED =
            signed(BADGE.with("validUntil", new JsonString("2026-05-30T00:00:00Z")), RDFC);
    private static final JsonObject NEWER =
            signed(BADGE.with("validFrom", new JsonString("2026-05-31T00:00:00Z")), RDFC);

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_newer_version_is_judged_instead() {
        VerificationReport report = refreshed(EXPIRED, NEWER);

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(NEWER.without("proof"));
        assertThat(codes(report)).containsExactly("refresh.newer at /refreshService");
        assertThat(report.original().orElseThrow().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report.original().orElseThrow())).containsExactly("validity.expired at /validUntil");
        assertThat(report.toJson().get("original")).isPresent();
        assertThat(asked).containsExactly(SERVICE);
    }

    @Test
    void it_is_asked_once_though_the_newer_version_names_it_too_and_may_be_worse() {
        JsonObject revoked = signed(
                BADGE.with("validFrom", new JsonString("2026-05-31T00:00:00Z"))
                        .with("validUntil", new JsonString("2026-05-31T08:00:00Z")),
                RDFC);

        VerificationReport report = refreshed(signed(BADGE, RDFC), revoked);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.original().orElseThrow().outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(asked).containsExactly(SERVICE);
    }

    @Test
    void the_same_version_is_no_newer_one() {
        VerificationReport report = refreshed(NEWER, NEWER);

        assertThat(report.result(Aspect.REFRESH)).isEqualTo(new CheckResult.Passed());
        assertThat(report.original()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void nobody_is_asked_unless_the_policy_says_so_and_the_credential_is_proved() {
        VerificationReport unasked =
                Verifier.create(config(NEWER), VerificationPolicy.strict()).verify(JsonWriter.toBytes(EXPIRED));
        VerificationReport forged = refreshed(with(EXPIRED, "/name", "Another"), NEWER);
        VerificationReport unbound =
                refreshed(signedAsIs(BADGE, WholeDocumentSuite.eddsaRdfc2022(), otherSigner()), NEWER);

        assertThat(asked).isEmpty();
        assertThat(unasked.result(Aspect.REFRESH))
                .isEqualTo(new CheckResult.Skipped("the policy does not ask for newer versions"));
        for (VerificationReport report : List.of(forged, unbound)) {
            assertThat(report.result(Aspect.REFRESH))
                    .isEqualTo(new CheckResult.Skipped("a credential that is not proved is not refreshed"));
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @Test
    void what_is_no_newer_version_of_it_changes_nothing() {
        JsonObject good = NEWER;
        JsonObject another =
                signed(BADGE.with("id", new JsonString("urn:uuid:d2b6a6a0-6f8c-4f3e-9f5e-000000000001")), RDFC);
        JsonObject ofAnother = signed(BADGE, RDFC, otherSigner());
        JsonObject older = signed(BADGE, RDFC);
        JsonObject unproved = BADGE.with("validFrom", new JsonString("2026-05-31T10:00:00Z"))
                .with("issuer", good.get("issuer").orElseThrow());

        for (JsonObject served : List.of(another, ofAnother, older, unproved)) {
            VerificationReport report = refreshed(good, served);

            assertThat(codes(report)).containsExactly("refresh.invalid at /refreshService");
            assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
            assertThat(report.orThrow().claims()).isEqualTo(good.without("proof"));
        }
        VerificationReport nonsense = Verifier.create(config("<html>".getBytes(StandardCharsets.UTF_8)), refreshing())
                .verify(JsonWriter.toBytes(good));
        assertThat(codes(nonsense)).containsExactly("refresh.invalid at /refreshService");
    }

    @Test
    void no_answer_changes_nothing() {
        CryptoConfig offline =
                CONFIG.toBuilder().documents(DocumentLoader.none()).build();

        VerificationReport report = Verifier.create(offline, refreshing()).verify(JsonWriter.toBytes(NEWER));

        assertThat(codes(report)).containsExactly("refresh.unreachable at /refreshService");
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void services_of_other_kinds_are_not_asked() {
        // A type that its context defines, for another purpose.
        JsonObject other = signed(with(BADGE, "/refreshService/type", "1EdTechJsonSchemaValidator2019"), RDFC);

        VerificationReport report = Verifier.create(config(NEWER), refreshing()).verify(JsonWriter.toBytes(other));

        assertThat(asked).isEmpty();
        assertThat(report.result(Aspect.REFRESH))
                .isEqualTo(new CheckResult.Skipped("the refresh service is of a kind that is not asked"));
    }

    @Test
    void a_presented_credential_is_refreshed_in_its_place() {
        JsonObject presentation =
                PresentationTest.presentation(RDFC, BADGE.with("validUntil", new JsonString("2026-05-30T00:00:00Z")));

        VerificationReport report =
                Verifier.create(config(NEWER), refreshing()).verify(JsonWriter.toBytes(presentation));

        assertThat(report.presentationOrThrow().credentials().get(0).claims()).isEqualTo(NEWER.without("proof"));
        assertThat(codes(report)).contains("refresh.newer at /verifiableCredential/0/refreshService");
    }

    private VerificationReport refreshed(JsonObject given, JsonObject served) {
        return Verifier.create(config(served), refreshing()).verify(JsonWriter.toBytes(given));
    }

    private CryptoConfig config(JsonObject served) {
        return config(JsonWriter.toBytes(served));
    }

    private CryptoConfig config(byte[] served) {
        return CONFIG.toBuilder()
                .documents(url -> {
                    asked.add(url);
                    return url.equals(SERVICE)
                            ? new DocumentResult.Found(served)
                            : new DocumentResult.Unreachable("not in this test");
                })
                .build();
    }

    private static VerificationPolicy refreshing() {
        return VerificationPolicy.builder().refresh().build();
    }

    private static List<String> codes(VerificationReport report) {
        return PresentationTest.codes(report);
    }
}
