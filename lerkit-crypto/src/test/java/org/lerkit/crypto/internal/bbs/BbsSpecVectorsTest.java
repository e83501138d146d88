package org.lerkit.crypto.internal.bbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

/**
 * The test vectors of draft-irtf-cfrg-bbs-signatures-08, section 8.4 (BLS12-381-SHA-256), values of each step with them.
 */
class BbsSpecVectorsTest {
    private static final HexFormat HEX = HexFormat.of();

    private static final BbsSecretKey KEY = BbsSecretKey.derive(
            ascii("this-IS-just-an-Test-IKM-to-generate-$e(r@t#-key"),
            ascii("this-IS-some-key-metadata-to-be-used-in-test-key-gen"));
    private static final byte[] HEADER = hex("11223344556677889900aabbccddeeff");
    private static final byte[] PRESENTED = hex("bed231d880675ed101ead304512e043ade9958dd0241ea70b4b3957fba941501");
    private static final byte[] NOTHING = {};

    private static final List<byte[]> MESSAGES = List.of(
            hex("9872ad089e452c7b6e283dfac2a80d58e8d0ff71cc4d5e310a1debdda4a45f02"),
            hex("c344136d9ab02da4dd5908bbba913ae6f58c2cc844b802a6f811f5fb075f9b80"),
            hex("7372e9daa5ed31e6cd5c825eac1b855e84476a1d94932aa348e07b73"),
            hex("77fe97eb97a1ebe2e81e4e3597a3ee740a66e9ef2412472c"),
            hex("496694774c5604ab1b2544eababcf0f53278ff50"),
            hex("515ae153e22aae04ad16f759e07237b4"),
            hex("d183ddc6e2665aa4e2f088af"),
            hex("ac55fb33a75909ed"),
            hex("96012096"),
            NOTHING);
    private static final List<byte[]> FIRST = MESSAGES.subList(0, 1);

    private static final byte[] SIGNATURE_OF_FIRST =
            hex("84773160b824e194073a57493dac1a20b667af70cd2352d8af241c77658da5253aa8458317cca0eae615690d55b1f271"
                    + "64657dcafee1d5c1973947aa70e2cfbb4c892340be5969920d0916067b4565a0");
    private static final byte[] SIGNATURE_OF_ALL =
            hex("8339b285a4acd89dec7777c09543a43e3cc60684b0a6f8ab335da4825c96e1463e28f8c5f4fd0641d19cec5920d3a8ff"
                    + "4bedb6c9691454597bbd298288abed3632078557b2ace7d44caed846e1a0a1e8");
    private static final byte[] SIGNATURE_WITHOUT_HEADER =
            hex("8c87e2080859a97299c148427cd2fcf390d24bea850103a9748879039262ecf4f42206f6ef767f298b6a96b424c1e86c"
                    + "26f8fba62212d0e05b95261c2cc0e5fdc63a32731347e810fd12e9c58355aa0d");

    private static final byte[] PROOF_OF_FIRST =
            hex("94916292a7a6bade28456c601d3af33fcf39278d6594b467e128a3f83686a104ef2b2fcf72df0215eeaf69262ffe8194"
                    + "a19fab31a82ddbe06908985abc4c9825788b8a1610942d12b7f5debbea8985296361206dbace7af0cc834c80f33e0aad"
                    + "aeea5597befbb651827b5eed5a66f1a959bb46cfd5ca1a817a14475960f69b32c54db7587b5ee3ab665fbd37b506830a"
                    + "49f21d592f5e634f47cee05a025a2f8f94e73a6c15f02301d1178a92873b6e86"
                    + "34bafe4983c3e15a663d64080678dbf29417519b78af042be2b3e1c4d08b8d52"
                    + "0ffab008cbaaca5671a15b22c239b38e940cfeaa5e72104576a9ec4a6fad78c5"
                    + "32381aeaa6fb56409cef56ee5c140d455feeb04426193c57086c9b6d397d9418");
    private static final byte[] PROOF_OF_SOME =
            hex("a2ed608e8e12ed21abc2bf154e462d744a367c7f1f969bdbf784a2a134c7db2d340394223a5397a3011b1c340ebc4151"
                    + "99462ba6f31106d8a6da8b513b37a47afe93c9b3474d0d7a354b2edc1b88818b063332df774c141f7a07c48fe50d452f"
                    + "897739228c88afc797916dca01e8f03bd9c5375c7a7c59996e514bb952a436afd24457658acbaba5ddac2e693ac48135"
                    + "6918cd38025d86b28650e909defe9604a7259f44386b861608be742af7775a2e"
                    + "71a6070e5836f5f54dc43c60096834a5b6da295bf8f081f72b7cdf7f3b4347fb"
                    + "3ff19edaa9e74055c8ba46dbcb7594fb2b06633bb5324192eb9be91be0d33e45"
                    + "3b4d3127459de59a5e2193c900816f049a02cb9127dac894418105fa1641d5a2"
                    + "06ec9c42177af9316f433417441478276ca0303da8f941bf2e0222a43251cf5c"
                    + "2bf6eac1961890aa740534e519c1767e1223392a3a286b0f4d91f7f25217a786"
                    + "2b8fcc1810cdcfddde2a01c80fcc90b632585fec12dc4ae8fea1918e9ddeb941"
                    + "4623a457e88f53f545841f9d5dcb1f8e160d1560770aa79d65e2eca8edeaecb7"
                    + "3fb7e995608b820c4a64de6313a370ba05dc25ed7c1d185192084963652f2870"
                    + "341bdaa4b1a37f8c06348f38a4f80c5a2650a21d59f09e8305dcd3fc3ac30e2a");

    @Test
    void keys_come_of_their_material() {
        assertThat(HEX.formatHex(KEY.bytes()))
                .isEqualTo("60e55110f76883a13d030b2f6bd11883422d5abde717569fc0731f51237169fc");
        assertThat(HEX.formatHex(KEY.publicKey().bytes()))
                .isEqualTo(
                        "a820f230f6ae38503b86c70dc50b61c58a77e45c39ab25c0652bbaa8fa136f2851bd4781c9dcde39fc9d1d52c9e60268"
                                + "061e7d7632171d91aa8d460acee0e96f1e7c4cfb12d3ff9ab5d5dc91c277db75c845d649ef3c4f63aebc364cd55ded0c");
    }

    @Test
    void messages_become_scalars() {
        assertThat(Ciphersuite.messagesToScalars(MESSAGES).stream().map(BbsSpecVectorsTest::hex))
                .containsExactly(
                        "1cb5bb86114b34dc438a911617655a1db595abafac92f47c5001799cf624b430",
                        "154249d503c093ac2df516d4bb88b510d54fd97e8d7121aede420a25d9521952",
                        "0c7c4c85cdab32e6fdb0de267b16fa3212733d4e3a3f0d0f751657578b26fe22",
                        "4a196deafee5c23f630156ae13be3e46e53b7e39094d22877b8cba7f14640888",
                        "34c5ea4f2ba49117015a02c711bb173c11b06b3f1571b88a2952b93d0ed4cf7e",
                        "4045b39b83055cd57a4d0203e1660800fabe434004dbdc8730c21ce3f0048b08",
                        "064621da4377b6b1d05ecc37cf3b9dfc94b9498d7013dc5c4a82bf3bb1750743",
                        "34ac9196ace0a37e147e32319ea9b3d8cc7d21870d3c3ba071246859cca49b02",
                        "57eb93f417c43200e9784fa5ea5a59168d3dbc38df707a13bb597c871b2a5f74",
                        "08e3afeb2b4f2b5f907924ef42856616e6f2d5f1fb373736db1cca32707a7d16");
    }

    @Test
    void generators_are_the_same_for_all() {
        assertThat(Ciphersuite.generators(11).stream().map(BbsSpecVectorsTest::hex))
                .containsExactly(
                        "a9ec65b70a7fbe40c874c9eb041c2cb0a7af36ccec1bea48fa2ba4c2eb67ef7f9ecb17ed27d38d27cdeddff44c8137be",
                        "98cd5313283aaf5db1b3ba8611fe6070d19e605de4078c38df36019fbaad0bd28dd090fd24ed27f7f4d22d5ff5dea7d4",
                        "a31fbe20c5c135bcaa8d9fc4e4ac665cc6db0226f35e737507e803044093f37697a9d452490a970eea6f9ad6c3dcaa3a",
                        "b479263445f4d2108965a9086f9d1fdc8cde77d14a91c856769521ad3344754cc5ce90d9bc4c696dffbc9ef1d6ad1b62",
                        "ac0401766d2128d4791d922557c7b4d1ae9a9b508ce266575244a8d6f32110d7b0b7557b77604869633bb49afbe20035",
                        "b95d2898370ebc542857746a316ce32fa5151c31f9b57915e308ee9d1de7db69127d919e984ea0747f5223821b596335",
                        "8f19359ae6ee508157492c06765b7df09e2e5ad591115742f2de9c08572bb2845cbf03fd7e23b7f031ed9c7564e52f39",
                        "abc914abe2926324b2c848e8a411a2b6df18cbe7758db8644145fefb0bf0a2d558a8c9946bd35e00c69d167aadf304c1",
                        "80755b3eb0dd4249cbefd20f177cee88e0761c066b71794825c9997b551f24051c352567ba6c01e57ac75dff763eaa17",
                        "82701eb98070728e1769525e73abff1783cedc364adb20c05c897a62f2ab2927f86f118dcb7819a7b218d8f3fee4bd7f",
                        "a1f229540474f4d6f1134761b92b788128c7ac8dc9b0c52d59493132679673032ac7db3fb3d79b46b13c1c41ee495bca");
        assertThat(Ciphersuite.generators(3))
                .isEqualTo(Ciphersuite.generators(11).subList(0, 3));
    }

    @Test
    void domain_and_messages_become_a_point() {
        Domain ofFirst = Domain.of(KEY.publicKey(), HEADER, 1);
        assertThat(hex(ofFirst.value())).isEqualTo("25d57fab92a8274c68fde5c3f16d4b275e4a156f211ae34b3ab32fbaf506ed5c");
        assertThat(hex(ofFirst.with(BbsPublicKey.indexed(Ciphersuite.messagesToScalars(FIRST)))))
                .isEqualTo(
                        "92d264aed02bf23de022ebe778c4f929fddf829f504e451d011ed89a313b8167ac947332e1648157ceffc6e6e41ab255");

        Domain ofAll = Domain.of(KEY.publicKey(), HEADER, 10);
        assertThat(hex(ofAll.value())).isEqualTo("6272832582a0ac96e6fe53e879422f24c51680b25fbf17bad22a35ea93ce5b47");
        assertThat(hex(ofAll.with(BbsPublicKey.indexed(Ciphersuite.messagesToScalars(MESSAGES)))))
                .isEqualTo(
                        "84f48376f7df6af40bc329cf484cdbfd0b19d0b326fccab4e9d8f00d1dbcf48139d498b19667f203cf8a1d1f8340c522");

        assertThat(hex(Domain.of(KEY.publicKey(), NOTHING, 10).value()))
                .isEqualTo("41c5fe0290d0da734ce9bba57bfe0dfc14f3f9cfef18a0d7438cf2075fd71cc7");
    }

    @Test
    void signatures_are_made_byte_for_byte_and_verify() {
        assertThat(KEY.sign(HEADER, FIRST)).isEqualTo(SIGNATURE_OF_FIRST);
        assertThat(KEY.sign(HEADER, MESSAGES)).isEqualTo(SIGNATURE_OF_ALL);
        assertThat(KEY.sign(NOTHING, MESSAGES)).isEqualTo(SIGNATURE_WITHOUT_HEADER);

        assertThat(KEY.publicKey().verify(SIGNATURE_OF_FIRST, HEADER, FIRST)).isTrue();
        assertThat(KEY.publicKey().verify(SIGNATURE_OF_ALL, HEADER, MESSAGES)).isTrue();
        assertThat(KEY.publicKey().verify(SIGNATURE_WITHOUT_HEADER, NOTHING, MESSAGES))
                .isTrue();
    }

    @Test
    void what_the_draft_says_is_no_signature_is_none() {
        BbsPublicKey key = KEY.publicKey();
        List<byte[]> reversed = new ArrayList<>(MESSAGES);
        Collections.reverse(reversed);

        assertThat(key.verify(SIGNATURE_OF_FIRST, HEADER, List.of(NOTHING))).isFalse();
        assertThat(key.verify(SIGNATURE_OF_FIRST, HEADER, MESSAGES.subList(0, 2)))
                .isFalse();
        assertThat(key.verify(SIGNATURE_OF_ALL, HEADER, MESSAGES.subList(0, 2))).isFalse();
        assertThat(key.verify(SIGNATURE_OF_ALL, HEADER, reversed)).isFalse();
        assertThat(otherKey().verify(SIGNATURE_OF_ALL, HEADER, MESSAGES)).isFalse();
        assertThat(key.verify(SIGNATURE_OF_ALL, hex("ffeeddccbbaa00998877665544332211"), MESSAGES))
                .isFalse();
    }

    @Test
    void randomness_of_the_vectors_is_expanded_from_a_seed() {
        SecureRandom random = mocked(10);
        assertThat(IntStream.range(0, 10).mapToObj(any -> {
                    byte[] bytes = new byte[Ciphersuite.EXPANDED];
                    random.nextBytes(bytes);
                    return hex(Ciphersuite.scalar(bytes));
                }))
                .startsWith(
                        "04f8e2518993c4383957ad14eb13a023c4ad0c67d01ec86eeb902e732ed6df3f",
                        "5d87c1ba64c320ad601d227a1b74188a41a100325cecf00223729863966392b1")
                .endsWith("485e2adab17b76f5334c95bf36c03ccf91cef77dcfcdc6b8a69e2090b3156663");
    }

    @Test
    void proofs_are_made_byte_for_byte_and_verify() {
        assertThat(proof(SIGNATURE_OF_FIRST, FIRST, List.of(0))).isEqualTo(PROOF_OF_FIRST);
        assertThat(proof(SIGNATURE_OF_ALL, MESSAGES, List.of(0, 2, 4, 6))).isEqualTo(PROOF_OF_SOME);

        assertThat(KEY.publicKey().verifyProof(PROOF_OF_FIRST, HEADER, PRESENTED, shown(0)))
                .isTrue();
        assertThat(KEY.publicKey().verifyProof(PROOF_OF_SOME, HEADER, PRESENTED, shown(0, 2, 4, 6)))
                .isTrue();
    }

    @Test
    void the_parts_of_a_proof_are_those_of_the_draft() throws MalformedOctetsException {
        BbsProof proof = BbsProof.parse(PROOF_OF_FIRST);

        assertThat(hex(proof.signature()))
                .isEqualTo(
                        "94916292a7a6bade28456c601d3af33fcf39278d6594b467e128a3f83686a104ef2b2fcf72df0215eeaf69262ffe8194");
        assertThat(hex(proof.blinded()))
                .isEqualTo(
                        "a19fab31a82ddbe06908985abc4c9825788b8a1610942d12b7f5debbea8985296361206dbace7af0cc834c80f33e0aad");
        assertThat(hex(proof.messages()))
                .isEqualTo(
                        "aeea5597befbb651827b5eed5a66f1a959bb46cfd5ca1a817a14475960f69b32c54db7587b5ee3ab665fbd37b506830a");
        assertThat(hex(proof.challenge()))
                .isEqualTo("32381aeaa6fb56409cef56ee5c140d455feeb04426193c57086c9b6d397d9418");
        assertThat(proof.hidden()).isEmpty();
        assertThat(BbsProof.parse(PROOF_OF_SOME).hidden()).hasSize(6);
        assertThat(proof.encode()).isEqualTo(PROOF_OF_FIRST);
    }

    @Test
    void what_the_draft_says_is_no_proof_is_none() {
        BbsPublicKey key = KEY.publicKey();
        SortedMap<Integer, byte[]> modified = new TreeMap<>();
        modified.put(0, NOTHING);
        SortedMap<Integer, byte[]> moved = new TreeMap<>(shown(0, 2, 4));
        moved.put(5, MESSAGES.get(6));

        assertThat(key.verifyProof(PROOF_OF_FIRST, HEADER, PRESENTED, modified)).isFalse();
        assertThat(key.verifyProof(PROOF_OF_FIRST, HEADER, PRESENTED, shown(0, 1)))
                .isFalse();
        assertThat(key.verifyProof(PROOF_OF_SOME, HEADER, PRESENTED, shown(0, 2, 4)))
                .isFalse();
        assertThat(key.verifyProof(PROOF_OF_SOME, HEADER, PRESENTED, moved)).isFalse();
        assertThat(otherKey().verifyProof(PROOF_OF_FIRST, HEADER, PRESENTED, shown(0)))
                .isFalse();
        assertThat(key.verifyProof(PROOF_OF_FIRST, NOTHING, PRESENTED, shown(0)))
                .isFalse();
        assertThat(key.verifyProof(PROOF_OF_FIRST, HEADER, NOTHING, shown(0))).isFalse();
    }

    private static byte[] proof(byte[] signature, List<byte[]> messages, List<Integer> disclosed) {
        BitSet indexes = new BitSet();
        disclosed.forEach(indexes::set);
        SecureRandom random = mocked(5 + messages.size() - disclosed.size());
        return KEY.publicKey()
                .prove(signature, HEADER, PRESENTED, messages, indexes, random)
                .orElseThrow();
    }

    private static SortedMap<Integer, byte[]> shown(int... indexes) {
        SortedMap<Integer, byte[]> shown = new TreeMap<>();
        IntStream.of(indexes).forEach(index -> shown.put(index, MESSAGES.get(index)));
        return shown;
    }

    /** The key that the draft's negative cases have. */
    private static BbsPublicKey otherKey() {
        return BbsPublicKey.of(
                        hex(
                                "b064bd8d1ba99503cbb7f9d7ea00bce877206a85b1750e5583dd9399828a4d20610cb937ea928d90404c239b2835ffb1"
                                        + "04220a9c66a4c9ed3b54c0cac9ea465d0429556b438ceefb59650ddf67e7a8f103677561b7ef7fe3c3357ec6b94d41c6"))
                .orElseThrow();
    }

    private static SecureRandom mocked(int scalars) {
        return new SeededRandom("3.141592653589793238462643383279", scalars);
    }

    private static byte[] hex(String text) {
        return HEX.parseHex(text);
    }

    private static String hex(BigInteger scalar) {
        return HEX.formatHex(BigIntegers.asUnsignedByteArray(32, scalar));
    }

    private static String hex(G1Point point) {
        return HEX.formatHex(point.octets());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
