package org.lerkit.crypto.internal.suite.sd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.entries;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.hex;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.in;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.indexes;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.items;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.json;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.matching;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.member;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.numbers;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.pairs;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.pointers;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.statements;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.text;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.texts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** The test vectors of Data Integrity ECDSA Cryptosuites 1.0, section A.7 and A.8: every file, step by step. */
class SelectiveSpecVectorsTest {
    private static final String VECTORS = "w3c/vc-di-ecdsa/TestVectors/";
    private static final HexFormat HEX = HexFormat.of();

    private final EcdsaSd2023 suite = new EcdsaSd2023();

    /** One vector: its folder, and the pointers of issuer and holder. */
    private enum Vector {
        EMPLOY("employ", "employMandatory.json", "employSelective.json"),
        PRC("prc", "prCredMandatory.json", "prCredSelective.json");

        private final String folder;
        private final String mandatory;
        private final String selective;

        Vector(String folder, String mandatory, String selective) {
            this.folder = folder;
            this.mandatory = mandatory;
            this.selective = selective;
        }

        String file(String name) {
            return VECTORS + "ecdsa-sd-2023/" + folder + "/" + name;
        }

        JsonObject object(String name) {
            return (JsonObject) json(file(name));
        }

        /** What was signed; the file that has it alone has another description in one of the vectors. */
        SecuredInput input() {
            return input(signed().without("proof"));
        }

        SecuredInput input(JsonObject document) {
            return new SecuredInput(
                    document,
                    DocumentCanonicalizer.of(ContextStore.bundled()
                            .with(
                                    "https://w3id.org/citizenship/v4rc1",
                                    Corpus.bytes("contexts/citizenship-v4rc1.jsonld"))));
        }

        List<JsonPointer> mandatory() {
            return pointers(json(VECTORS + mandatory));
        }

        List<JsonPointer> selective() {
            return pointers(json(VECTORS + selective));
        }

        List<JsonPointer> combined() {
            List<JsonPointer> combined = new ArrayList<>(mandatory());
            combined.addAll(selective());
            return combined;
        }

        byte[] hmacKey() {
            return HEX.parseHex(text(keys(), "hmacKeyString"));
        }

        JsonObject keys() {
            return (JsonObject) json(VECTORS + "ecdsa-sd-2023/SDKeyMaterial.json");
        }

        SigningKey key(String pair) {
            return SigningKey.fromMultikey(text(in(keys(), pair), "secretKeyMultibase"));
        }

        StatementGroups groups() {
            return new StatementGroups(input(), BlankNodeLabels.HMAC, hmacKey());
        }

        JsonObject signed() {
            return object("addSignedSDBase.json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void statements_are_those_of_the_vector_canonical_and_labelled(Vector vector) {
        SecuredInput input = vector.input();

        assertThat(StatementGroups.lines(input.canonicalizer().rdfc(input.document(), "SHA-256")))
                .isEqualTo(texts(json(vector.file("addBaseDocCanon.json"))));
        assertThat(vector.groups().statements()).isEqualTo(texts(json(vector.file("addBaseDocHMACCanon.json"))));
        assertThat(vector.groups().statements())
                .isEqualTo(texts(member(vector.object("derivedAllGroupData.json"), "nquads")));
    }

    @ParameterizedTest
    @EnumSource
    void pointers_select_the_values_and_groups_of_the_vector(Vector vector) {
        for (JsonValue selected : items(json(vector.file("addPointerValues.json")))) {
            JsonPointer pointer = new JsonPointer(text((JsonObject) selected, "pointer"));
            assertThat(vector.input().document().at(pointer)).contains(member((JsonObject) selected, "value"));
        }
        StatementGroups groups = vector.groups();
        BitSet always = groups.selected(vector.mandatory()).indexes();
        BitSet all = new BitSet();
        all.set(0, groups.statements().size());
        all.andNot(always);

        JsonObject indexes = vector.object("derivedGroupIndexes.json");
        assertThat(indexes(always)).isEqualTo(numbers(indexes, "mandatoryIndexes"));
        assertThat(indexes(all)).isEqualTo(numbers(indexes, "nonMandatoryIndexes"));
        assertThat(indexes(groups.selected(vector.selective()).indexes()))
                .isEqualTo(numbers(indexes, "selectiveIndexes"));
        assertThat(indexes(groups.selected(vector.combined()).indexes()))
                .isEqualTo(numbers(indexes, "combinedIndexes"));

        JsonObject transform = vector.object("addBaseTransform.json");
        assertThat(pointers(member(transform, "mandatoryPointers"))).isEqualTo(vector.mandatory());
        assertThat(statements(groups, always)).isEqualTo(entries(member(transform, "mandatory")));
        assertThat(statements(groups, all)).isEqualTo(entries(member(transform, "nonMandatory")));
        JsonObject grouped = in(vector.object("derivedAllGroupData.json"), "groups");
        assertThat(statements(groups, always)).isEqualTo(matching(grouped, "mandatory"));
        assertThat(statements(groups, groups.selected(vector.selective()).indexes()))
                .isEqualTo(matching(grouped, "selective"));
        assertThat(statements(groups, groups.selected(vector.combined()).indexes()))
                .isEqualTo(matching(grouped, "combined"));
    }

    @ParameterizedTest
    @EnumSource
    void the_base_proof_is_made_byte_for_byte(Vector vector) throws GeneralSecurityException {
        SecuredInput input = vector.input();
        JsonObject config = vector.object("addProofConfig.json");
        JsonObject options = config.without("@context");
        assertThat(new String(input.canonicalizer().rdfc(config, "SHA-256"), StandardCharsets.UTF_8))
                .isEqualTo(new String(Corpus.bytes(vector.file("addProofConfigCanon.txt")), StandardCharsets.UTF_8));

        JsonObject hashes = vector.object("addHashData.json");
        StatementGroups groups = vector.groups();
        Split split = Split.of(
                groups.statements(), groups.selected(vector.mandatory()).indexes());
        assertThat(HEX.formatHex(SelectiveSuite.proofHash(input, options))).isEqualTo(text(hashes, "proofHash"));
        assertThat(HEX.formatHex(split.mandatoryHash())).isEqualTo(text(hashes, "mandatoryHash"));

        Signer signer =
                Signers.of(vector.key("baseKeyPair"), new VerificationMethodId(text(options, "verificationMethod")));
        EcdsaBaseProof value = EcdsaSd2023.sign(
                suite.prepare(input, options, vector.mandatory(), vector.hmacKey()),
                signer,
                vector.key("proofKeyPair"));
        JsonObject raw = vector.object("addRawBaseSignatureInfo.json");
        assertThat(HEX.formatHex(value.baseSignature())).isEqualTo(text(raw, "baseSignature"));
        assertThat(Base58Btc.toMultibase(value.publicKey())).isEqualTo(text(raw, "publicKey"));
        assertThat(hex(value.signatures())).isEqualTo(texts(member(raw, "signatures")));
        assertThat(value.mandatory()).isEqualTo(pointers(member(raw, "mandatoryPointers")));

        assertThat(suite.createBaseProof(input, options, vector.mandatory(), signer, given(vector)))
                .isEqualTo(in(vector.signed(), "proof"));
    }

    @ParameterizedTest
    @EnumSource
    void the_derived_proof_is_made_byte_for_byte(Vector vector) throws MalformedProofValueException {
        JsonObject proof = in(vector.signed(), "proof");
        EcdsaBaseProof base = EcdsaBaseProof.parse(ProofValueText.decode(proof));
        JsonObject recovered = vector.object("derivedRecoveredBaseData.json");
        assertThat(HEX.formatHex(base.baseSignature())).isEqualTo(text(recovered, "baseSignature"));
        assertThat(Base58Btc.toMultibase(base.publicKey())).isEqualTo(text(recovered, "proofPublicKey"));
        assertThat(HEX.formatHex(base.hmacKey())).isEqualTo(text(recovered, "hmacKey"));
        assertThat(hex(base.signatures())).isEqualTo(texts(member(recovered, "signatures")));
        assertThat(base.mandatory()).isEqualTo(pointers(member(recovered, "mandatoryPointers")));

        EcdsaDerivedProof derived = base.derive(
                new byte[0], Disclosure.of(vector.groups(), base.mandatory(), vector.combined()), new SecureRandom());
        JsonObject disclosure = vector.object("derivedDisclosureData.json");
        assertThat(HEX.formatHex(derived.baseSignature())).isEqualTo(text(disclosure, "baseSignature"));
        assertThat(Base58Btc.toMultibase(derived.publicKey())).isEqualTo(text(disclosure, "publicKey"));
        assertThat(hex(derived.signatures())).isEqualTo(texts(member(disclosure, "signatures")));
        assertThat(derived.labelMap()).isEqualTo(pairs(member(in(disclosure, "labelMap"), "value")));
        assertThat(derived.mandatoryIndexes()).isEqualTo(numbers(disclosure, "mandatoryIndexes"));
        assertThat(derived.mandatoryIndexes())
                .isEqualTo(numbers(vector.object("derivedAdjMandatoryIndexes.json"), "adjMandatoryIndexes"));
        JsonObject adjusted = vector.object("derivedAdjSignatures.json");
        assertThat(hex(derived.signatures())).isEqualTo(texts(member(adjusted, "filteredSignatures")));
        assertThat(numbers(adjusted, "adjSignatureIndexes").stream()
                        .map(base.signatures()::get)
                        .map(HEX::formatHex))
                .isEqualTo(hex(derived.signatures()));

        JsonObject disclosed = suite.deriveProof(vector.input(), proof, vector.selective(), new SecureRandom());
        assertThat(disclosed.without("proof")).isEqualTo(vector.object("derivedUnsignedReveal.json"));
        assertThat(disclosed).isEqualTo(vector.object("derivedRevealDocument.json"));
    }

    @ParameterizedTest
    @EnumSource
    void the_derived_proof_verifies_step_by_step(Vector vector) throws MalformedProofValueException {
        JsonObject disclosed = vector.object("derivedRevealDocument.json");
        JsonObject proof = in(disclosed, "proof");
        SecuredInput input = vector.input(disclosed.without("proof"));

        EcdsaDerivedProof derived = EcdsaDerivedProof.parse(ProofValueText.decode(proof));
        JsonObject parsed = vector.object("verifyDerivedProofValue.json");
        assertThat(HEX.formatHex(derived.baseSignature())).isEqualTo(text(parsed, "baseSignature"));
        assertThat(Base58Btc.toMultibase(derived.publicKey())).isEqualTo(text(parsed, "publicKey"));
        assertThat(hex(derived.signatures())).isEqualTo(texts(member(parsed, "signatures")));
        assertThat(derived.labelMap()).isEqualTo(pairs(member(parsed, "labelMap")));
        assertThat(derived.mandatoryIndexes()).isEqualTo(numbers(parsed, "mandatoryIndexes"));

        assertThat(input.canonicalizer()
                        .rdfc(input.document(), "SHA-256", derived.labelMap())
                        .map(StatementGroups::lines))
                .contains(texts(json(vector.file("verifyNQuads.json"))));
        Split split = SelectiveSuite.split(input, derived);
        JsonObject data = vector.object("verifyCreateVerifyData.json");
        assertThat(split.others()).isEqualTo(texts(member(data, "nonMandatory")));
        assertThat(HEX.formatHex(split.mandatoryHash())).isEqualTo(text(data, "mandatoryHash"));
        assertThat(HEX.formatHex(SelectiveSuite.proofHash(input, proof.without("proofValue"))))
                .isEqualTo(text(data, "proofHash"));

        assertThat(suite.verifyProof(
                        input, proof, Multikey.decode(text(in(vector.keys(), "baseKeyPair"), "publicKeyMultibase"))))
                .isEqualTo(new CheckResult.Passed());
    }

    /** Gives the HMAC key of the vector, and then its proof key. */
    private static SecureRandom given(Vector vector) {
        byte[] secret = Base58Btc.fromMultibase(text(in(vector.keys(), "proofKeyPair"), "secretKeyMultibase"))
                .orElseThrow();
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;
            private int calls;

            @Override
            public void nextBytes(byte[] bytes) {
                byte[] from = calls++ == 0 ? vector.hmacKey() : Arrays.copyOfRange(secret, 2, 34);
                System.arraycopy(from, 0, bytes, 0, bytes.length);
            }
        };
    }
}
