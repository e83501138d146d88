package org.lerkit.crypto.internal.suite.sd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.entries;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.in;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.indexes;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.json;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.matching;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.member;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.numbers;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.pairs;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.pointers;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.statements;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.text;
import static org.lerkit.crypto.internal.suite.sd.VectorJson.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/**
 * The test vectors of Data Integrity BBS Cryptosuites 1.0, section A: the baseline, every file, step by step. What else
 * there is, is not supported, and named in {@link #features_that_are_drafts_are_refused_by_name}.
 */
class Bbs2023SpecVectorsTest {
    private static final String VECTORS = "w3c/vc-di-bbs/TestVectors/";
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonString VOCABULARY = new JsonString("https://windsurf.example/vocabulary");

    private final Bbs2023 suite = new Bbs2023();

    /** One vector: its folder, and the pointers of issuer and holder. */
    private enum Vector {
        WIND("", "windMandatory.json", "windSelective.json"),
        PRC("prc/", "prCredMandatory.json", "prCredSelective.json");

        private final String folder;
        private final String mandatory;
        private final String selective;

        Vector(String folder, String mandatory, String selective) {
            this.folder = folder;
            this.mandatory = mandatory;
            this.selective = selective;
        }

        String file(String name) {
            return VECTORS + folder + name;
        }

        JsonObject object(String name) {
            return named((JsonObject) json(file(name)));
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

        SecuredInput input() {
            return Bbs2023SpecVectorsTest.input(signed());
        }

        StatementGroups groups() {
            return new StatementGroups(input(), BlankNodeLabels.SHUFFLED, hmacKey());
        }

        JsonObject signed() {
            return object("addSignedSDBase.json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void statements_are_those_of_the_vector_canonical_and_shuffled(Vector vector) {
        SecuredInput input = vector.input();

        assertThat(StatementGroups.lines(input.canonicalizer().rdfc(input.document(), "SHA-256")))
                .isEqualTo(texts(json(vector.file("addBaseDocCanon.json"))));
        assertThat(vector.groups().statements()).isEqualTo(texts(json(vector.file("addBaseDocHMACCanon.json"))));
    }

    @ParameterizedTest
    @EnumSource
    void pointers_select_the_groups_of_the_vector(Vector vector) {
        StatementGroups groups = vector.groups();
        BitSet always = groups.selected(vector.mandatory()).indexes();
        BitSet others = new BitSet();
        others.set(0, groups.statements().size());
        others.andNot(always);

        JsonObject indexes = vector.object("derivedGroupIndexes.json");
        assertThat(indexes(always)).isEqualTo(numbers(indexes, "mandatoryIndexes"));
        assertThat(indexes(others)).isEqualTo(numbers(indexes, "nonMandatoryIndexes"));
        assertThat(indexes(groups.selected(vector.selective()).indexes()))
                .isEqualTo(numbers(indexes, "selectiveIndexes"));
        assertThat(indexes(groups.selected(vector.combined()).indexes()))
                .isEqualTo(numbers(indexes, "combinedIndexes"));

        JsonObject transform = vector.object("addBaseTransform.json");
        assertThat(text(transform, "hmacKeyString")).isEqualToIgnoringCase(HEX.formatHex(hmacKey()));
        assertThat(pointers(member(transform, "mandatoryPointers"))).isEqualTo(vector.mandatory());
        assertThat(statements(groups, always)).isEqualTo(entries(member(transform, "mandatory")));
        assertThat(statements(groups, others)).isEqualTo(entries(member(transform, "nonMandatory")));
    }

    @Test
    void pointers_select_the_values_and_statements_that_one_vector_lists() {
        SecuredInput input = Vector.PRC.input();
        StatementGroups groups = Vector.PRC.groups();
        JsonObject all = Vector.PRC.object("derivedAllGroupData.json");
        JsonObject grouped = in(all, "groups");

        assertThat(groups.statements()).isEqualTo(texts(member(all, "nquads")));
        assertThat(statements(groups, groups.selected(Vector.PRC.mandatory()).indexes()))
                .isEqualTo(matching(grouped, "mandatory"));
        assertThat(statements(groups, groups.selected(Vector.PRC.selective()).indexes()))
                .isEqualTo(matching(grouped, "selective"));
        assertThat(statements(groups, groups.selected(Vector.PRC.combined()).indexes()))
                .isEqualTo(matching(grouped, "combined"));
        VectorJson.items(json(Vector.PRC.file("addPointerValues.json"))).forEach(selected -> {
            JsonPointer pointer = new JsonPointer(text((JsonObject) selected, "pointer"));
            assertThat(input.document().at(pointer)).contains(member((JsonObject) selected, "value"));
        });
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
        SelectiveSuite.Prepared prepared = suite.prepare(input, options, vector.mandatory(), hmacKey());
        assertThat(HEX.formatHex(prepared.proofHash())).isEqualTo(text(hashes, "proofHash"));
        assertThat(HEX.formatHex(prepared.statements().mandatoryHash())).isEqualTo(text(hashes, "mandatoryHash"));

        Signer signer = Signers.of(key(), new VerificationMethodId(text(options, "verificationMethod")));
        BbsBaseProof value = suite.sign(prepared, signer, new SecureRandom());
        JsonObject raw = vector.object("addRawBaseSignatureInfo.json");
        assertThat(HEX.formatHex(value.signature())).isEqualTo(text(raw, "bbsSignature"));
        assertThat(value.mandatory()).isEqualTo(pointers(member(raw, "mandatoryPointers")));

        assertThat(suite.createBaseProof(input, options, vector.mandatory(), signer, givingHmacKey()))
                .isEqualTo(in(vector.signed(), "proof"));
    }

    /**
     * All but the proof itself is the same byte for byte. Its randomness is not that of the seed beside it, by which the
     * proofs of the draft are made, so that it can be verified only: see {@code BbsSpecVectorsTest}.
     */
    @ParameterizedTest
    @EnumSource
    void the_derived_proof_is_made_byte_for_byte(Vector vector) throws MalformedProofValueException {
        JsonObject proof = in(vector.signed(), "proof");
        BbsBaseProof base = BbsBaseProof.parse(ProofValueText.decode(proof));
        JsonObject recovered = vector.object("derivedRecoveredBaseData.json");
        assertThat(HEX.formatHex(base.signature())).isEqualTo(text(recovered, "bbsSignature"));
        assertThat(HEX.formatHex(base.hmacKey())).isEqualTo(text(recovered, "hmacKey"));
        assertThat(base.mandatory()).isEqualTo(pointers(member(recovered, "mandatoryPointers")));
        assertThat(HEX.formatHex(base.publicKey())).isEqualTo(text(material("BBSKeyMaterial.json"), "publicKeyHex"));

        Disclosure disclosure = Disclosure.of(vector.groups(), vector.mandatory(), vector.combined());
        JsonObject adjusted = vector.object("derivedAdjIndexes.json");
        assertThat(disclosure.mandatoryIndexes()).isEqualTo(numbers(adjusted, "adjMandatoryIndexes"));
        assertThat(indexes(disclosure.selectiveIndexes())).isEqualTo(numbers(adjusted, "adjSelectiveIndexes"));

        byte[] presentationHeader = HEX.parseHex(text(material("BBSDeriveMaterial.json"), "presentationHeaderHex"));
        byte[] proofHash = SelectiveSuite.proofHash(vector.input(), proof.without("proofValue"));
        BbsDerivedProof derived = base.derive(proofHash, disclosure, presentationHeader, new SecureRandom());
        JsonObject data = vector.object("derivedDisclosureData.json");
        assertThat(derived.proof()).hasSameSizeAs(HEX.parseHex(text(data, "bbsProof")));
        assertThat(derived.labelMap()).isEqualTo(pairs(member(in(data, "labelMap"), "value")));
        assertThat(derived.mandatoryIndexes()).isEqualTo(numbers(data, "mandatoryIndexes"));
        assertThat(derived.selectiveIndexes()).isEqualTo(numbers(data, "adjSelectiveIndexes"));
        assertThat(derived.presentationHeader()).isEqualTo(bytes(in(data, "presentationHeader")));

        JsonObject revealed = vector.object("derivedRevealDocument.json");
        BbsDerivedProof theirs = new BbsDerivedProof(
                HEX.parseHex(text(data, "bbsProof")),
                derived.labels(),
                derived.mandatoryIndexes(),
                derived.selectiveIndexes(),
                presentationHeader);
        assertThat(theirs.encode()).isEqualTo(text(in(revealed, "proof"), "proofValue"));
        JsonObject disclosed = suite.deriveProof(vector.input(), proof, vector.selective(), new SecureRandom());
        assertThat(disclosed.without("proof")).isEqualTo(vector.object("derivedUnsignedReveal.json"));
        assertThat(in(disclosed, "proof").without("proofValue"))
                .isEqualTo(in(revealed, "proof").without("proofValue"));
        assertThat(verified(disclosed)).isEqualTo(new CheckResult.Passed());
    }

    @ParameterizedTest
    @EnumSource
    void the_derived_proof_verifies(Vector vector) {
        assertThat(verified(vector.object("derivedRevealDocument.json"))).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void the_derived_proof_is_read_as_one_vector_lists_it() throws MalformedProofValueException {
        JsonObject disclosed = Vector.PRC.object("derivedRevealDocument.json");
        SecuredInput input = input(disclosed);
        BbsDerivedProof derived = BbsDerivedProof.parse(ProofValueText.decode(in(disclosed, "proof")));

        JsonObject parsed = Vector.PRC.object("verifyDerivedProofValue.json");
        assertThat(HEX.formatHex(derived.proof())).isEqualTo(text(parsed, "bbsProof"));
        assertThat(derived.labelMap()).isEqualTo(pairs(member(parsed, "labelMap")));
        assertThat(derived.mandatoryIndexes()).isEqualTo(numbers(parsed, "mandatoryIndexes"));
        assertThat(derived.selectiveIndexes()).isEqualTo(numbers(parsed, "adjSelectedIndexes"));
        assertThat(input.canonicalizer()
                        .rdfc(input.document(), "SHA-256", derived.labelMap())
                        .map(StatementGroups::lines))
                .contains(texts(json(Vector.PRC.file("verifyNQuads.json"))));
    }

    /** The specification marks them "to be updated when IETF API is finalized". */
    @ParameterizedTest
    @CsvSource({
        "HolderBinding, with anonymous holder binding",
        "Pseudonym, with holder binding and a pseudonym",
        "PseudonymHB, with holder binding and a pseudonym"
    })
    void features_that_are_drafts_are_refused_by_name(String folder, String feature) {
        JsonObject base = (JsonObject) json(VECTORS + folder + "/addSignedSDBase.json");
        JsonObject derived = (JsonObject) json(VECTORS + folder + "/derivedRevealDocument.json");

        for (JsonObject document : List.of(base, derived)) {
            Problem problem = verified(document).problems().get(0);
            assertThat(problem.code().value()).isEqualTo("proof.value.malformed");
            assertThat(problem.title()).contains(feature, "not supported");
        }
        assertThatThrownBy(() -> suite.deriveProof(
                        input(base), in(base, "proof"), List.of(JsonPointer.ROOT), new SecureRandom()))
                .isInstanceOf(DisclosureException.class)
                .hasMessageContaining(feature)
                .hasMessageContaining("[disclosure.proof.unsuitable]");
    }

    private CheckResult verified(JsonObject disclosed) {
        VerificationKey key = VerificationKey.of(
                KeyType.BLS12_381_G2, HEX.parseHex(text(material("BBSKeyMaterial.json"), "publicKeyHex")));
        assertThat(text(in(disclosed, "proof"), "verificationMethod")).endsWith("#" + Multikey.encode(key));
        return suite.verifyProof(input(disclosed), in(disclosed, "proof"), key);
    }

    /**
     * The same with its second context, if that is an object, named by a URL: which says the same to JSON-LD, and is the
     * only way that lerkit takes it.
     */
    private static JsonObject named(JsonObject document) {
        return document.at(new JsonPointer("/@context/1"))
                .filter(JsonObject.class::isInstance)
                .map(inline -> document.with(
                        "@context",
                        JsonArray.of(document.at(new JsonPointer("/@context/0")).orElseThrow(), VOCABULARY)))
                .orElse(document);
    }

    private static SecuredInput input(JsonObject secured) {
        return new SecuredInput(
                secured.without("proof"),
                DocumentCanonicalizer.of(ContextStore.bundled()
                        .with(
                                VOCABULARY.value(),
                                "{\"@context\": {\"@vocab\": \"https://windsurf.grotto-networking.com/selective#\"}}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .with("https://w3id.org/citizenship/v4rc1", Corpus.bytes("contexts/citizenship-v4rc1.jsonld"))
                        .with("https://w3id.org/vdl/v1", Corpus.bytes("contexts/vdl-v1.jsonld"))));
    }

    private static JsonObject material(String name) {
        return (JsonObject) json(VECTORS + name);
    }

    private static byte[] hmacKey() {
        return HEX.parseHex(text(material("BBSKeyMaterial.json"), "hmacKeyString"));
    }

    private static SigningKey key() {
        ByteArrayOutputStream multikey = new ByteArrayOutputStream();
        multikey.writeBytes(HEX.parseHex("8a26"));
        multikey.writeBytes(HEX.parseHex(text(material("BBSKeyMaterial.json"), "privateKeyHex")));
        return SigningKey.fromMultikey(Base58Btc.toMultibase(multikey.toByteArray()));
    }

    private static SecureRandom givingHmacKey() {
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(hmacKey(), 0, bytes, 0, bytes.length);
            }
        };
    }

    /** The bytes of an object that has them by their indexes. */
    private static byte[] bytes(JsonObject byIndex) {
        byte[] bytes = new byte[byIndex.members().size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(((JsonNumber) member(byIndex, Integer.toString(i))).text());
        }
        return bytes;
    }
}
