package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.TrustQuery;
import org.lerkit.crypto.spi.TrustRegistry;
import org.lerkit.crypto.spi.TrustResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Signatures verified together come to the reports that each by itself comes to. */
class VerifierBatchTest {
    private static final VerificationPolicy STRICT = VerificationPolicy.strict();

    @Test
    void many_credentials_have_the_reports_that_each_has_in_the_same_order() {
        Verifier verifier = Verifier.create(CONFIG, STRICT);
        List<byte[]> received = various(150);

        List<VerificationReport> reports = verifier.verifyAll(received);

        assertThat(reports).hasSize(150);
        for (int i = 0; i < received.size(); i++) {
            assertSame(reports.get(i), verifier.verify(received.get(i)), i);
        }
        assertThat(reports).extracting(VerificationReport::outcome).contains(Outcome.values());
    }

    @Test
    void so_they_have_in_several_threads() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Verifier verifier =
                    Verifier.create(CONFIG.toBuilder().executor(threads).build(), STRICT);
            List<byte[]> received = various(150);

            List<VerificationReport> reports = verifier.verifyAll(received);

            for (int i = 0; i < received.size(); i++) {
                assertSame(reports.get(i), verifier.verify(received.get(i)), i);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(Verifier.create(CONFIG, STRICT).verifyAll(List.of())).isEmpty();
    }

    @Test
    void an_explaining_verifier_explains_each() {
        byte[] good = JsonWriter.toBytes(signed(badge(), RDFC));

        assertThat(Verifier.create(CONFIG, STRICT).explaining().verifyAll(List.of(good, good)))
                .allMatch(report -> report.explanations().size() == 1);
    }

    @Test
    void a_record_with_many_credentials_is_verified() {
        JsonObject record = record(6);

        VerificationReport report = Fixtures.verify(record);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).hasSize(6);
    }

    @Test
    void a_record_in_which_one_credential_was_changed_says_which_one() {
        String changed = "/credentialSubject/verifiableCredential/4";
        JsonObject record = with(record(6), changed + "/name", "Another name");

        VerificationReport report = Fixtures.verify(record);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.problems())
                .extracting(
                        problem -> problem.code() + " at " + problem.pointer().value())
                .containsExactly(
                        "proof.signature.invalid at /proof/proofValue",
                        "nested.unverified at " + changed,
                        "proof.signature.invalid at " + changed + "/proof/proofValue");
        for (int i = 0; i < 6; i++) {
            assertThat(report.nested().get(i).outcome()).isEqualTo(i == 4 ? Outcome.REJECTED : Outcome.VERIFIED);
        }
    }

    /** A registry is asked only about whom a signature was verified of. */
    @Test
    void nobody_is_asked_whom_to_trust_on_the_strength_of_a_signature_that_is_not_verified() {
        List<String> asked = new ArrayList<>();
        CryptoConfig config = CONFIG.toBuilder()
                .trustRegistry(new TrustRegistry() {
                    @Override
                    public String name() {
                        return "registry";
                    }

                    @Override
                    public TrustResult ask(TrustQuery query) {
                        asked.add(query.issuer());
                        return new TrustResult.Unknown();
                    }
                })
                .build();
        JsonObject changed = with(signed(badge(), RDFC), "/name", "Another name");

        Verifier.create(config, STRICT).verifyAll(List.of(JsonWriter.toBytes(changed), JsonWriter.toBytes(changed)));

        assertThat(asked).isEmpty();
    }

    private static List<byte[]> various(int count) {
        byte[] good = JsonWriter.toBytes(signed(badge(), RDFC));
        byte[] text = JsonWriter.toBytes(signed(badge(), JCS));
        byte[] others = JsonWriter.toBytes(signed(badge(), RDFC, otherSigner()));
        byte[] changed = JsonWriter.toBytes(with(signed(badge(), RDFC), "/name", "Another name"));
        byte[] unsigned = JsonWriter.toBytes(badge());
        byte[] record = JsonWriter.toBytes(signed(clr(), RDFC));
        byte[] status = JsonWriter.toBytes(signed(
                badge().with(
                                "credentialStatus",
                                JsonObject.builder()
                                        .put("id", "https://status.larkspur.example/list#5")
                                        .put("type", "BitstringStatusListEntry")
                                        .put("statusPurpose", "revocation")
                                        .put("statusListIndex", "5")
                                        .put("statusListCredential", "https://status.larkspur.example/list")
                                        .build()),
                RDFC));
        List<byte[]> kinds = List.of(
                good,
                good,
                others,
                text,
                record,
                status,
                good,
                changed,
                unsigned,
                "no json".getBytes(StandardCharsets.UTF_8));
        List<byte[]> received = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // the portions: of the first all hold, in the next some do not
            received.add(kinds.get(i < 64 ? i % 7 : i % kinds.size()));
        }
        return received;
    }

    private static JsonObject record(int credentials) {
        List<JsonValue> inside = new ArrayList<>();
        for (int i = 0; i < credentials; i++) {
            inside.add(badge().with("id", new JsonString("urn:example:badge:" + i)));
        }
        JsonObject record = with(clr(), "/credentialSubject/verifiableCredential", new JsonArray(inside));
        return signed(with(record, "/credentialSubject", value -> ((JsonObject) value).without("association")), RDFC);
    }

    private static void assertSame(VerificationReport report, VerificationReport other, int index) {
        assertThat(JsonWriter.toText(report.toJson()))
                .as("credential " + index)
                .isEqualTo(JsonWriter.toText(other.toJson()));
        assertThat(report.place()).isEqualTo(JsonPointer.ROOT);
    }
}
