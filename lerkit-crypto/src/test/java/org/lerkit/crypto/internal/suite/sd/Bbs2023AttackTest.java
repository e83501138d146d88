package org.lerkit.crypto.internal.suite.sd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.badge;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.found;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.withValue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.MalformedCborException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Derived proofs of {@code bbs-2023} that a careless verifier takes. The one that they are made from holds. */
class Bbs2023AttackTest implements DisclosureAttacks {
    private static final SigningKey KEY = SigningKey.generate(KeyType.BLS12_381_G2, new SecureRandom());
    private static final SelectiveBadges BADGES = new SelectiveBadges("bbs-2023", Signers.didKey(KEY));
    private static final JsonObject ISSUED = BADGES.issued(badge());
    private static final JsonObject DERIVED = DisclosureAttacks.disclosed(ISSUED);

    private final BbsDerivedProof value = parsed(DERIVED);

    @Override
    public SelectiveBadges badges() {
        return BADGES;
    }

    @Override
    public JsonObject issued() {
        return ISSUED;
    }

    @Override
    public JsonObject disclosed() {
        return DERIVED;
    }

    @Test
    void what_the_attacks_start_from_holds() {
        assertThat(found(DERIVED)).isEmpty();
        assertThat(found(withValue(DERIVED, value.encode()))).isEmpty();
        assertThat(value.labels()).hasSizeGreaterThan(1);
        assertThat(value.mandatoryIndexes()).hasSizeGreaterThan(3);
        assertThat(value.selectiveIndexes()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"d95d00", "d95d01", "d95d04", "d95d05", "d95d07", "d95d09", "d95d0a", "d95c03", "d85d03", "000000"})
    void only_the_header_of_a_derived_proof_of_the_baseline_is_one(String header) {
        byte[] bytes = Base64Url.decode(value.encode().substring(1)).orElseThrow();
        System.arraycopy(HexFormat.of().parseHex(header), 0, bytes, 0, 3);

        assertThat(found(withValue(DERIVED, "u" + Base64Url.encode(bytes)))).containsExactly(MALFORMED);
    }

    /** Each is a hexadecimal row of CBOR items that stands in place of the five components. */
    @ParameterizedTest
    @CsvSource({
        "'', nothing at all",
        "80, an empty array",
        "84, four components",
        "86, six components",
        "9f01ff, an array without a size",
        "d98185, a tag",
        "a0, a map",
        "8540a0808040, a proof of no bytes",
        "85a0a0808040, a map for a proof",
        "8560a0808040, a text for a proof",
        "8540a161610080, a text for a label",
        "8540a0810140, an index that is none",
        "8540a080816100, a text for an index",
        "855b7fffffffffffffff, bytes without end",
        "85590110, bytes that end early"
    })
    void components_of_other_shapes_are_refused(String cbor, String what) {
        byte[] bytes = HexFormat.of().parseHex("d95d03" + cbor);

        assertThat(found(withValue(DERIVED, "u" + Base64Url.encode(bytes))))
                .as(what)
                .containsExactly(MALFORMED);
    }

    @Test
    void another_key_does_not_verify_it() {
        JsonObject proof = (JsonObject) DERIVED.get("proof").orElseThrow();
        String other = "did:key:"
                + Multikey.encode(SigningKey.generate(KeyType.BLS12_381_G2, new SecureRandom())
                        .publicKey());
        String method = other + "#" + other.substring("did:key:".length());

        assertThat(found(DERIVED.with("proof", proof.with("verificationMethod", new JsonString(method)))))
                .containsExactly(INVALID);
    }

    @Test
    void a_key_of_another_type_is_not_one_for_the_suite() {
        JsonObject proof = (JsonObject) DERIVED.get("proof").orElseThrow();
        String other = "did:key:"
                + Multikey.encode(
                        SigningKey.generate(KeyType.P256, new SecureRandom()).publicKey());
        String method = other + "#" + other.substring("did:key:".length());

        assertThat(found(DERIVED.with("proof", proof.with("verificationMethod", new JsonString(method)))))
                .containsExactly("proof.verification-method.algorithm at /proof/verificationMethod");
        assertThat(found(DERIVED.with("proof", proof.with("cryptosuite", new JsonString("ecdsa-sd-2023")))))
                .containsExactly("proof.verification-method.algorithm at /proof/verificationMethod");
    }

    @Test
    void the_presentation_header_is_the_one_that_it_was_made_for() {
        assertThat(found(withValue(
                        DERIVED,
                        new BbsDerivedProof(
                                        value.proof(),
                                        value.labels(),
                                        value.mandatoryIndexes(),
                                        value.selectiveIndexes(),
                                        new byte[] {1})
                                .encode())))
                .containsExactly(INVALID);
    }

    @Test
    void indexes_are_those_of_the_issuer_and_ascend() {
        List<Integer> selective = value.selectiveIndexes();
        int hidden = Stream.iterate(0, i -> i + 1)
                .filter(i -> !selective.contains(i))
                .findFirst()
                .orElseThrow();
        List<Integer> moved = new ArrayList<>(selective.subList(1, selective.size()));
        moved.add(hidden);
        Collections.sort(moved);
        List<Integer> reversed = new ArrayList<>(selective);
        Collections.reverse(reversed);
        List<Integer> beyond = new ArrayList<>(selective.subList(0, selective.size() - 1));
        beyond.add(1_000_000);

        assertThat(found(withIndexes(value.mandatoryIndexes(), moved))).containsExactly(INVALID);
        assertThat(found(withIndexes(value.mandatoryIndexes(), beyond))).containsExactly(INVALID);
        assertThat(found(withIndexes(value.mandatoryIndexes(), selective.subList(1, selective.size()))))
                .containsExactly(INVALID);
        assertThat(found(withIndexes(value.mandatoryIndexes(), reversed))).containsExactly(MALFORMED);
        assertThat(found(withIndexes(value.mandatoryIndexes().subList(1, 3), selective)))
                .containsExactly(INVALID);
        assertThat(found(withIndexes(List.of(10_000), selective))).containsExactly(MALFORMED);
    }

    @Test
    void labels_are_one_for_each_blank_node_and_those_of_the_issuer() {
        SortedMap<Integer, Integer> swapped = new TreeMap<>(value.labels());
        swapped.put(0, value.labels().get(1));
        swapped.put(1, value.labels().get(0));
        SortedMap<Integer, Integer> twice = new TreeMap<>(value.labels());
        twice.put(0, value.labels().get(1));
        SortedMap<Integer, Integer> more = new TreeMap<>(value.labels());
        more.put(value.labels().size(), 1000);
        SortedMap<Integer, Integer> fewer = new TreeMap<>(value.labels());
        fewer.remove(0);

        assertThat(found(withLabels(swapped))).containsExactly(INVALID);
        for (SortedMap<Integer, Integer> labels : List.of(twice, more, fewer)) {
            assertThat(found(withLabels(labels))).containsExactly(MALFORMED);
        }
    }

    @Test
    void the_proof_is_signed_too() {
        JsonObject proof = (JsonObject) DERIVED.get("proof").orElseThrow();

        assertThat(found(DERIVED.with("proof", proof.with("created", new JsonString("2026-05-31T12:00:00Z")))))
                .containsExactly(INVALID);
        assertThat(found(DERIVED.with("proof", proof.with("@context", JsonArray.EMPTY))))
                .containsExactly("proof.context.mismatch at /proof/@context");
    }

    @Test
    @Timeout(20)
    void a_proof_is_of_only_so_many_statements() {
        byte[] long0 = Arrays.copyOf(value.proof(), 272 + 32 * 2049);

        assertThat(found(withProof(long0))).containsExactly(MALFORMED);
        assertThat(found(withValue(DERIVED, "u" + "A".repeat(3_000_000)))).containsExactly(MALFORMED);
    }

    @Test
    void no_two_proofs_of_one_credential_have_anything_in_common() {
        BbsDerivedProof again = parsed(DisclosureAttacks.disclosed(ISSUED));

        assertThat(again.selectiveIndexes()).isEqualTo(value.selectiveIndexes());
        for (int i = 0; i + 8 <= value.proof().length; i++) {
            byte[] part = Arrays.copyOfRange(value.proof(), i, i + 8);
            assertThat(HexFormat.of().formatHex(again.proof()))
                    .doesNotContain(HexFormat.of().formatHex(part));
        }
        String base = HexFormat.of()
                .formatHex(Base64Url.decode(proofValue(ISSUED).substring(1)).orElseThrow());
        assertThat(base).doesNotContain(HexFormat.of().formatHex(value.proof(), 0, 16));
    }

    private static BbsDerivedProof parsed(JsonObject derived) {
        try {
            return BbsDerivedProof.parse(
                    ProofValueText.decode((JsonObject) derived.get("proof").orElseThrow()));
        } catch (MalformedProofValueException | MalformedCborException e) {
            throw new AssertionError(e);
        }
    }

    private static String proofValue(JsonObject secured) {
        return ((JsonString) secured.at(new JsonPointer("/proof/proofValue")).orElseThrow()).value();
    }

    private JsonObject withProof(byte[] proof) {
        return withValue(
                DERIVED,
                new BbsDerivedProof(
                                proof,
                                value.labels(),
                                value.mandatoryIndexes(),
                                value.selectiveIndexes(),
                                value.presentationHeader())
                        .encode());
    }

    private JsonObject withLabels(SortedMap<Integer, Integer> labels) {
        return withValue(
                DERIVED,
                new BbsDerivedProof(
                                value.proof(),
                                labels,
                                value.mandatoryIndexes(),
                                value.selectiveIndexes(),
                                value.presentationHeader())
                        .encode());
    }

    private JsonObject withIndexes(List<Integer> mandatory, List<Integer> selective) {
        return withValue(
                DERIVED,
                new BbsDerivedProof(value.proof(), value.labels(), mandatory, selective, value.presentationHeader())
                        .encode());
    }
}
