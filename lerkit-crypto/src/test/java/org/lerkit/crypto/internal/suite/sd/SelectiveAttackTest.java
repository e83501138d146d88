package org.lerkit.crypto.internal.suite.sd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.badge;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.derived;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.found;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cbor.MalformedCborException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Derived proofs that a careless verifier takes. The one that they are made from holds. */
class SelectiveAttackTest implements DisclosureAttacks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SelectiveBadges BADGES =
            new SelectiveBadges("ecdsa-sd-2023", Signers.didKey(SigningKey.generate(KeyType.P256, RANDOM)));
    private static final JsonObject ISSUED = BADGES.issued(badge());
    private static final JsonObject DERIVED = DisclosureAttacks.disclosed(ISSUED);

    private final EcdsaDerivedProof value = parsed(DERIVED);

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
        assertThat(found(withValue(value.encode()))).isEmpty();
        assertThat(value.signatures()).hasSizeGreaterThan(3);
        assertThat(value.labels()).hasSizeGreaterThan(1);
        assertThat(value.mandatoryIndexes()).hasSizeGreaterThan(3);
    }

    @Test
    void a_proof_value_is_text_that_starts_with_u_and_is_base64url() {
        String text = value.encode();
        byte[] bytes = Base64Url.decode(text.substring(1)).orElseThrow();

        for (String other : List.of(
                "",
                "u",
                "z" + text.substring(1),
                "U" + text.substring(1),
                text.substring(1),
                Base58Btc.toMultibase(Arrays.copyOf(bytes, 300)),
                text + "=",
                text.replace('-', '+').replace('_', '/') + "+",
                " " + text)) {
            assertThat(found(withValue(other))).as("%s", other.length()).containsExactly(MALFORMED);
        }
        for (JsonValue other : List.of(JsonArray.EMPTY, JsonObject.EMPTY)) {
            JsonObject proof = (JsonObject) DERIVED.get("proof").orElseThrow();
            assertThat(found(DERIVED.with("proof", proof.with("proofValue", other))))
                    .containsExactly(MALFORMED);
            assertThat(found(DERIVED.with("proof", proof.without("proofValue"))))
                    .containsExactly(MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource({"d95d02", "d95d03", "d95c01", "d85d01", "000000", "d95d"})
    void only_the_header_of_a_derived_proof_is_one(String header) {
        assertThat(found(withHeader(HexFormat.of().parseHex(header)))).containsExactly(MALFORMED);
    }

    /** Each is a hexadecimal row of CBOR items that stands in place of the five components. */
    @ParameterizedTest
    @CsvSource({
        "'', nothing at all",
        "80, an empty array",
        "85, an array that ends early",
        "8101, one component",
        "9f01ff, an array without a size",
        "d98184, a tag",
        "a0, a map",
        "f6, null",
        "fb3ff0000000000000, a fraction",
        "9bffffffffffffffff, an array of as many items as there are numbers",
        "9affffffff, an array of four thousand million items",
        "9a7fffffff, an array of two thousand million items",
        "855b7fffffffffffffff, bytes without end",
        "85585f, bytes that end early",
        "855840, a signature that is not there"
    })
    void components_of_other_shapes_are_refused(String cbor, String what) {
        assertThat(found(withComponents(writer -> {}, cbor))).as(what).containsExactly(MALFORMED);
    }

    @Test
    void each_component_has_its_type_and_size() {
        byte[] signature = value.baseSignature();
        byte[] key = value.publicKey();
        List<Consumer<CborWriter>> others = List.of(
                writer -> writer.text("x").bytes(key).array(0).map(0).array(0),
                writer -> writer.bytes(Arrays.copyOf(signature, 63))
                        .bytes(key)
                        .array(0)
                        .map(0)
                        .array(0),
                writer -> writer.bytes(Arrays.copyOf(signature, 65))
                        .bytes(key)
                        .array(0)
                        .map(0)
                        .array(0),
                writer -> writer.bytes(signature)
                        .bytes(Arrays.copyOf(key, 34))
                        .array(0)
                        .map(0)
                        .array(0),
                writer -> writer.bytes(signature)
                        .bytes(Arrays.copyOf(key, 36))
                        .array(0)
                        .map(0)
                        .array(0),
                writer -> writer.bytes(signature).bytes(key).map(0).map(0).array(0),
                writer -> writer.bytes(signature)
                        .bytes(key)
                        .array(1)
                        .number(1)
                        .map(0)
                        .array(0),
                writer -> writer.bytes(signature).bytes(key).array(0).array(0).array(0),
                writer -> writer.bytes(signature)
                        .bytes(key)
                        .array(0)
                        .map(1)
                        .text("c14n0")
                        .bytes(new byte[32])
                        .array(0),
                writer -> writer.bytes(signature)
                        .bytes(key)
                        .array(0)
                        .map(1)
                        .number(0)
                        .bytes(new byte[31])
                        .array(0),
                writer -> writer.bytes(signature).bytes(key).array(0).map(0).map(0),
                writer -> writer.bytes(signature)
                        .bytes(key)
                        .array(0)
                        .map(0)
                        .array(1)
                        .text("0"));

        for (int i = 0; i < others.size(); i++) {
            Consumer<CborWriter> other = others.get(i);
            assertThat(found(withComponents(writer -> other.accept(writer.array(5)), "")))
                    .as("%s", i)
                    .containsExactly(MALFORMED);
        }
    }

    @Test
    void a_signature_in_der_is_refused() {
        byte[] der = new byte[70];
        byte[] header = {0x30, 68, 2, 32};
        System.arraycopy(header, 0, der, 0, header.length);
        System.arraycopy(value.baseSignature(), 0, der, 4, 32);
        List<byte[]> signatures = new ArrayList<>(value.signatures());
        signatures.set(0, der);

        assertThat(found(withValue(replaced(der, value.publicKey(), value.signatures()))))
                .containsExactly(MALFORMED);
        assertThat(found(withValue(replaced(value.baseSignature(), value.publicKey(), signatures))))
                .containsExactly(MALFORMED);
    }

    @Test
    void there_is_a_signature_for_each_statement_and_no_more() {
        List<byte[]> fewer = value.signatures().subList(1, value.signatures().size());
        List<byte[]> more = new ArrayList<>(value.signatures());
        more.add(more.get(0));

        assertThat(found(withValue(replaced(value.baseSignature(), value.publicKey(), fewer))))
                .containsExactly(INVALID);
        assertThat(found(withValue(replaced(value.baseSignature(), value.publicKey(), more))))
                .containsExactly(INVALID);
        assertThat(found(withValue(replaced(value.baseSignature(), value.publicKey(), List.of()))))
                .containsExactly(INVALID);
    }

    @Test
    void signatures_are_each_for_its_own_statement() {
        List<byte[]> swapped = new ArrayList<>(value.signatures());
        Collections.swap(swapped, 0, 1);

        assertThat(found(withValue(replaced(value.baseSignature(), value.publicKey(), swapped))))
                .containsExactly(INVALID);
        assertThat(found(withValue(replaced(value.signatures().get(0), value.publicKey(), value.signatures()))))
                .containsExactly(INVALID);
    }

    @Test
    void signatures_of_another_credential_of_the_same_issuer_do_not_fit() {
        JsonObject better = BADGES.issued(badge().with("name", new JsonString("Weaving, with distinction")));
        JsonObject other = DisclosureAttacks.disclosed(better);

        EcdsaDerivedProof theirs = parsed(other);
        assertThat(found(withValue(replaced(value.baseSignature(), theirs.publicKey(), theirs.signatures()))))
                .isNotEmpty();
    }

    @Test
    void the_key_of_the_proof_is_the_one_that_the_issuer_signed() throws Exception {
        SigningKey own = SigningKey.generate(KeyType.P256, RANDOM);
        byte[] ownKey =
                Base58Btc.fromMultibase(Multikey.encode(own.publicKey())).orElseThrow();
        List<byte[]> signatures = new ArrayList<>();
        for (String statement :
                SelectiveSuite.split(input(DERIVED), parsed(DERIVED)).others()) {
            signatures.add(Signers.didKey(own).sign(statement.getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(found(withValue(replaced(value.baseSignature(), ownKey, signatures))))
                .containsExactly(INVALID);
        byte[] offCurve = value.publicKey().clone();
        Arrays.fill(offCurve, 3, 35, (byte) 0xFF);
        byte[] ed25519 = value.publicKey().clone();
        ed25519[0] = (byte) 0xED;
        ed25519[1] = 0x01;
        byte[] infinity = new byte[35];
        System.arraycopy(value.publicKey(), 0, infinity, 0, 2);
        for (byte[] noKey : List.of(offCurve, ed25519, infinity, new byte[35])) {
            assertThat(found(withValue(replaced(value.baseSignature(), noKey, value.signatures()))))
                    .containsExactly(MALFORMED);
        }
    }

    @Test
    void labels_are_one_for_each_blank_node_and_those_of_the_issuer() {
        SortedMap<Integer, byte[]> labels = value.labels();
        byte[] first = labels.getOrDefault(0, new byte[0]);
        byte[] second = labels.getOrDefault(1, new byte[0]);

        assertThat(found(withLabels(0, second, 1, first))).containsExactly(INVALID);
        assertThat(found(withLabels(0, new byte[32], 1, second))).containsExactly(INVALID);
        assertThat(found(withLabels(0, second, 1, second))).containsExactly(MALFORMED);
        assertThat(found(withLabels(labels.size(), new byte[32], 1, second))).containsExactly(MALFORMED);
        SortedMap<Integer, byte[]> fewer = new TreeMap<>(labels);
        fewer.remove(0);
        assertThat(found(withLabels(fewer))).containsExactly(MALFORMED);
        fewer.put(labels.size() + 7, first);
        assertThat(found(withLabels(fewer))).containsExactly(MALFORMED);
        assertThat(found(withLabels(new TreeMap<>()))).containsExactly(MALFORMED);
    }

    /** A result of which value and description are taken apart, and the two given one label, states just the same. */
    @Test
    void one_node_is_not_split_into_two() {
        JsonObject whole = BADGES.issued(badge());
        JsonObject derived = derived(whole, "/credentialSubject/result");
        JsonObject result = (JsonObject)
                derived.at(new JsonPointer("/credentialSubject/result/0")).orElseThrow();
        JsonObject subject = (JsonObject) derived.get("credentialSubject").orElseThrow();
        JsonObject split = derived.with(
                "credentialSubject",
                subject.with("result", JsonArray.of(result.without("value"), result.without("resultDescription"))));
        EcdsaDerivedProof before = parsed(derived);
        byte[] label = before.labels().values().iterator().next();

        assertThat(found(derived)).isEmpty();
        assertThat(before.labels()).hasSize(1);
        SortedMap<Integer, byte[]> both = new TreeMap<>();
        both.put(0, label);
        both.put(1, label);
        String merged = new EcdsaDerivedProof(
                        before.baseSignature(),
                        before.publicKey(),
                        before.signatures(),
                        both,
                        before.mandatoryIndexes())
                .encode();
        assertThat(found(SelectiveBadges.withValue(split, merged))).containsExactly(MALFORMED);
    }

    @Test
    void mandatory_indexes_are_those_of_the_issuer_and_ascend() {
        List<Integer> indexes = value.mandatoryIndexes();
        List<Integer> shifted = new ArrayList<>(indexes);
        int last = shifted.size() - 1;
        int free = Stream.iterate(0, i -> i + 1)
                .filter(i -> !indexes.contains(i))
                .findFirst()
                .orElseThrow();
        shifted.set(last, free);
        Collections.sort(shifted);
        List<Integer> beyond = new ArrayList<>(indexes);
        beyond.add(10_000);
        List<Integer> twice = new ArrayList<>(indexes);
        twice.add(indexes.get(last));
        List<Integer> reversed = new ArrayList<>(indexes);
        Collections.reverse(reversed);

        assertThat(found(withIndexes(shifted))).containsExactly(INVALID);
        assertThat(found(withIndexes(indexes.subList(1, indexes.size())))).containsExactly(INVALID);
        assertThat(found(withIndexes(List.of()))).containsExactly(INVALID);
        assertThat(found(withIndexes(beyond))).containsExactly(MALFORMED);
        assertThat(found(withIndexes(twice))).containsExactly(MALFORMED);
        assertThat(found(withIndexes(reversed))).containsExactly(MALFORMED);
    }

    @Test
    void the_proof_is_signed_too() {
        JsonObject proof = (JsonObject) DERIVED.get("proof").orElseThrow();

        assertThat(found(DERIVED.with("proof", proof.with("created", new JsonString("2026-05-31T12:00:00Z")))))
                .containsExactly(INVALID);
        assertThat(found(DERIVED.with("proof", proof.with("nonce", new JsonString("n")))))
                .containsExactly(INVALID);
        assertThat(found(DERIVED.with("proof", proof.with("colour", new JsonString("blue")))))
                .containsExactly("jsonld.term.undefined at /proof/colour");
        assertThat(found(DERIVED.with("proof", proof.with("@context", JsonArray.EMPTY))))
                .containsExactly("proof.context.mismatch at /proof/@context");
        assertThat(found(DERIVED.with(
                        "proof", proof.with("@context", DERIVED.get("@context").orElseThrow()))))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void a_proof_value_is_only_so_large() {
        List<byte[]> many = Collections.nCopies(9000, value.signatures().get(0));

        assertThat(found(withValue(replaced(value.baseSignature(), value.publicKey(), many))))
                .containsExactly(MALFORMED);
        assertThat(found(withValue("u" + "A".repeat(3_000_000)))).containsExactly(MALFORMED);
    }

    private static SecuredInput input(JsonObject derived) {
        return new SecuredInput(derived.without("proof"), DocumentCanonicalizer.of(ContextStore.bundled()));
    }

    private static EcdsaDerivedProof parsed(JsonObject derived) {
        try {
            return EcdsaDerivedProof.parse(
                    ProofValueText.decode((JsonObject) derived.get("proof").orElseThrow()));
        } catch (MalformedProofValueException | MalformedCborException e) {
            throw new AssertionError(e);
        }
    }

    private String replaced(byte[] baseSignature, byte[] publicKey, List<byte[]> signatures) {
        return new EcdsaDerivedProof(baseSignature, publicKey, signatures, value.labels(), value.mandatoryIndexes())
                .encode();
    }

    private JsonObject withLabels(int key, byte[] label, int other, byte[] otherLabel) {
        SortedMap<Integer, byte[]> labels = new TreeMap<>(value.labels());
        labels.put(key, label);
        labels.put(other, otherLabel);
        return withLabels(labels);
    }

    private JsonObject withLabels(SortedMap<Integer, byte[]> labels) {
        return withValue(new EcdsaDerivedProof(
                        value.baseSignature(), value.publicKey(), value.signatures(), labels, value.mandatoryIndexes())
                .encode());
    }

    private JsonObject withIndexes(List<Integer> indexes) {
        return withValue(new EcdsaDerivedProof(
                        value.baseSignature(), value.publicKey(), value.signatures(), value.labels(), indexes)
                .encode());
    }

    /** A derived proof with another header, and nothing else changed. */
    private JsonObject withHeader(byte[] header) {
        byte[] bytes = Base64Url.decode(value.encode().substring(1)).orElseThrow();
        System.arraycopy(header, 0, bytes, 0, header.length);
        return withValue("u" + Base64Url.encode(header.length == 3 ? bytes : header));
    }

    /** What is written, and after it these bytes, in place of the five components. */
    private static JsonObject withComponents(Consumer<CborWriter> written, String hex) {
        CborWriter writer = new CborWriter(HexFormat.of().parseHex("d95d01"));
        written.accept(writer);
        byte[] bytes = HexFormat.of().parseHex(HexFormat.of().formatHex(writer.written()) + hex);
        return withValue("u" + Base64Url.encode(bytes));
    }

    private static JsonObject withValue(String proofValue) {
        return SelectiveBadges.withValue(DERIVED, proofValue);
    }
}
