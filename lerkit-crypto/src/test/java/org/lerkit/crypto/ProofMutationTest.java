package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * Every change of one bit of a proof value, and every change of one character of what is signed, is rejected: all of
 * them, not a sample.
 */
class ProofMutationTest {
    private static final String VECTOR = "w3c/vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ/signedDataInt.json";
    private static final Set<String> REPLACED_BY_OTHERS = Set.of("@context");

    private record Case(String name, JsonObject document, CryptoConfig config) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> documents() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("our badge, rdfc", signed(badge(), Fixtures.RDFC), Fixtures.CONFIG));
        cases.add(new Case("our badge, jcs", signed(badge(), Fixtures.JCS), Fixtures.CONFIG));
        if (Corpus.has(VECTOR)) {
            CryptoConfig config = Fixtures.CONFIG.toBuilder()
                    .context(
                            "https://www.w3.org/ns/credentials/examples/v2",
                            Corpus.bytes("contexts/credentials-examples-v2.jsonld"))
                    .context("https://w3id.org/citizenship/v4rc1", Corpus.bytes("contexts/citizenship-v4rc1.jsonld"))
                    .build();
            cases.add(new Case("W3C vector", JsonReader.standard().readObject(Corpus.bytes(VECTOR)), config));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_bit_of_the_proof_value_counts(Case original) {
        Verifier verifier = Verifier.create(original.config(), VerificationPolicy.proofOnly());
        String value = Fixtures.text(original.document(), "/proof/proofValue");
        byte[] signature = Base58Btc.fromMultibase(value).orElseThrow();
        assertThat(passes(verifier, original.document())).isTrue();

        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            JsonObject document = with(original.document(), "/proof/proofValue", Base58Btc.toMultibase(changed));

            assertThat(passes(verifier, document)).as("bit %d", bit).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_character_of_a_signed_text_or_number_counts(Case original) {
        Verifier verifier = Verifier.create(original.config(), VerificationPolicy.proofOnly());
        AtomicInteger changes = new AtomicInteger();
        leaves(original.document(), JsonPointer.ROOT, (place, value) -> {
            String text = value instanceof JsonString string ? string.value() : ((JsonNumber) value).text();
            for (int i = 0; i < text.length(); i++) {
                JsonValue changed = changed(value, text, i);
                if (changed != null) {
                    changes.incrementAndGet();
                    assertThat(passes(verifier, with(original.document(), place.value(), changed)))
                            .as("character %d at %s", i, place)
                            .isFalse();
                }
            }
        });
        assertThat(changes).hasValueGreaterThan(500);
    }

    /** Another character of the same kind, so that what changes is what is said, and seldom whether it is well-formed. */
    private static @Nullable JsonValue changed(JsonValue value, String text, int at) {
        char before = text.charAt(at);
        char after = Character.isDigit(before)
                ? (char) ('0' + (before - '0' + 1) % 10)
                : Character.isLetter(before) ? (char) (before ^ 1) : '_';
        String other = text.substring(0, at) + after + text.substring(at + 1);
        if (value instanceof JsonString) {
            return new JsonString(other);
        }
        boolean stillNumber = Character.isDigit(before) && !other.startsWith("0");
        return stillNumber ? new JsonNumber(other) : null;
    }

    private interface Leaf {
        void visit(JsonPointer place, JsonValue value);
    }

    private static void leaves(JsonValue value, JsonPointer place, Leaf leaf) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!REPLACED_BY_OTHERS.contains(name)) {
                    leaves(member, place.child(name), leaf);
                }
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                leaves(array.items().get(i), place.child(i), leaf);
            }
        } else if (value instanceof JsonString || value instanceof JsonNumber) {
            leaf.visit(place, value);
        }
    }

    private static boolean passes(Verifier verifier, JsonObject document) {
        return verifier.verify(JsonWriter.toBytes(document)).result(Aspect.PROOF) instanceof CheckResult.Passed;
    }
}
