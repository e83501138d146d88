package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.key.KeyFiles.hex;
import static org.lerkit.crypto.key.KeyFiles.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.json.JsonObject;

/** The examples of the RFCs that define the signatures and the ways to write keys. */
class KeySpecVectorsTest {
    /** RFC 8037, appendix A.1. */
    private static final String ED25519 = """
            {"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
             "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
            """;

    /** RFC 7515, appendix A.3.1. */
    private static final String P256 = """
            {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
             "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
             "d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}
            """;

    /** RFC 7638, section 3.1. */
    private static final String RSA = """
            {"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECP\
            ebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZ\
            gnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF\
            44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}
            """;

    /** RFC 8032, section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void ed25519_signatures_are_those_of_rfc_8032(String secret, String publicKey, String message, String signature) {
        SigningKey key = SigningKey.of(KeyType.ED25519, hex(secret));

        assertThat(key.publicKey().bytes()).isEqualTo(hex(publicKey));
        assertThat(key.sign(hex(message))).isEqualTo(hex(signature));
        assertThat(key.publicKey().verify(SignatureAlgorithm.ED25519, hex(message), hex(signature)))
                .isTrue();
        assertThat(key.publicKey().verify(SignatureAlgorithm.ED25519, hex(message + "00"), hex(signature)))
                .isFalse();
    }

    /** RFC 6979, appendix A.2.5 to A.2.7, each with the hash that its curve is used with. */
    @ParameterizedTest
    @CsvSource({
        "P256, sample, C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721, EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716, F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
        "P256, test, C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721, F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367, 019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083",
        "P384, sample, 6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5, 94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C81A648152E44ACF96E36DD1E80FABE46, 99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8",
        "P521, sample, 00FAD06DAA62BA3B25D2FB40133DA757205DE67F5BB0018FEE8C86E1B68C7E75CAA896EB32F1F47C70855836A6D16FCC1466F6D8FBEC67DB89EC0C08B0E996B83538, 00C328FAFCBD79DD77850370C46325D987CB525569FB63C5D3BC53950E6D4C5F174E25A1EE9017B5D450606ADD152B534931D7D4E8455CC91F9B15BF05EC36E377FA, 00617CCE7CF5064806C467F678D3B4080D6F1CC50AF26CA209417308281B68AF282623EAA63E5B5C0723D8B8C37FF0777B1A20F8CCB1DCCC43997F1EE0E44DA4A67A"
    })
    void ecdsa_signatures_are_those_of_rfc_6979(KeyType type, String message, String secret, String r, String s) {
        SigningKey key = SigningKey.of(type, hex(secret));
        byte[] data = message.getBytes(StandardCharsets.US_ASCII);

        assertThat(key.sign(data)).isEqualTo(hex(r + s));
        assertThat(key.publicKey().verify(key.algorithm(), data, hex(r + s))).isTrue();
        assertThat(key.publicKey().verify(key.algorithm(), data, hex(s + r))).isFalse();
    }

    /** RFC 7515, appendix A.3; the signature there was made with a random nonce. */
    @Test
    void the_es256_example_of_rfc_7515_holds() {
        SigningKey key = SigningKey.fromJwk(json(P256));
        byte[] input = ("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvb"
                        + "S9pc19yb290Ijp0cnVlfQ")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] signature = Base64Url.decode(
                        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")
                .orElseThrow();

        assertThat(key.publicKey().verify(SignatureAlgorithm.ES256, input, signature))
                .isTrue();
        assertThat(key.publicKey().verify(SignatureAlgorithm.ES256, Arrays.copyOf(input, 20), signature))
                .isFalse();
    }

    /** RFC 8037, appendices A.1, A.2 and A.4. */
    @Test
    void the_example_of_rfc_8037_is_read_written_and_signs() {
        JsonObject jwk = json(ED25519);
        SigningKey key = SigningKey.fromJwk(jwk);

        assertThat(InsecureKeyAccess.toJwk(key)).isEqualTo(jwk);
        assertThat(Jwk.encode(key.publicKey())).isEqualTo(jwk.without("d"));
        assertThat(Jwk.decode(jwk.without("d"))).isEqualTo(key.publicKey()).hasSameHashCodeAs(key.publicKey());
        assertThat(Base64Url.encode(key.sign("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
                        .getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    }

    /** RFC 7638, section 3.1, and RFC 8037, appendix A.3. */
    @Test
    void thumbprints_are_those_of_rfc_7638_and_rfc_8037() {
        assertThat(Jwk.thumbprint(Jwk.decode(json(RSA)))).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assertThat(Jwk.thumbprint(Jwk.decode(json(ED25519).without("d"))))
                .isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    /** RFC 7638, section 3.1: the key says that it is for RS256. */
    @Test
    void an_rsa_key_that_is_for_one_algorithm_is_for_no_other() {
        VerificationKey key = Jwk.decode(json(RSA));

        assertThat(key.algorithms()).containsExactly(SignatureAlgorithm.RS256);
        assertThat(Jwk.encode(key)).isEqualTo(json(RSA).without("kid"));
        assertThat(Jwk.decode(json(RSA).without("alg")).algorithms())
                .containsExactly(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256);
    }

    /** The test vectors of did:key: the P-256, P-384 and P-521 keys, as JWK and as Multikey. */
    @ParameterizedTest
    @CsvSource({
        "P-256, igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns, efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM, gPh-VvVS8MbvKQ9LSVVmfnxnKjHn4Tqj0bmbpehRlpc, zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv",
        "P-256, fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI, hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU, YjRs6vNvw4sYrzVVY8ipkEpDAD9PFqw1sUnvPRMA-WI, zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
        "P-384, lInTxl8fjLKp_UCrxI0WDklahi-7-_6JbtiHjiRvMvhedhKVdHBfi2HCY8t_QJyc, y6N1IC-2mXxHreETBW7K3mBcw0qGr3CWHCs-yl09yCQRLcyfGv7XhqAngHOu51Zv, hAyGZNj9031guBCdpAOaZkO-E5m-LKLYnMIq0-msrp8JLctseaOeNTHmP3uKVWwX, z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9",
        "P-384, CA-iNoHDg1lL8pvX3d1uvExzVfCz7Rn6tW781Ub8K5MrDf2IMPyL0RTDiaLHC1JT, Kpnrn8DkXUD3ge4mFxi-DKr0DYO2KuJdwNBrhzLRtfMa3WFMZBiPKUPfJj8dYNl_, Xe1HHeh-UsrJPRNLR_Y06VTrWpZYBXi7a7kiRqCgwnAOlJZPwE-xzL3DIIVMavAL, z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54",
        "P-521, ASUHPMyichQ0QbHZ9ofNx_l4y7luncn5feKLo3OpJ2nSbZoC7mffolj5uy7s6KSKXFmnNWxGJ42IOrjZ47qqwqyS, AW9ziIC4ZQQVSNmLlp59yYKrjRY0_VqO-GOIYQ9tYpPraBKUloEId6cI_vynCzlZWZtWpgOM3HPhYEgawQ703RjC, AHwRaNaGs0jkj_pT6PK2aHep7dJK-yxyoL2bIfVRAceq1baxoiFDo3W14c8E2YZn1k5S53r4a11flhQdaB5guJ_X, z2J9gaYxrKVpdoG9A4gRnmpnRCcxU6agDtFVVBVdn1JedouoZN7SzcyREXXzWgt3gGiwpoHq7K68X4m32D8HgzG8wv3sY5j7",
        "P-521, AQgyFy6EwH3_u_KXPw8aTXTY7WSVytmbuJeFpq4U6LipxtSmBJe_jjRzms9qubnwm_fGoHMQlvQ1vzS2YLusR2V0, Ab06MCcgoG7dM2I-VppdLV1k3lDoeHMvyYqHVfP05Ep2O7Zu0Qwd6IVzfZi9K0KMDud22wdnGUpUtFukZo0EeO15, AbheZ-AA58LP4BpopCGCLH8ZoMdkdJaVOS6KK2NNmDCisr5_Ifxl-qcunrkOJ0CSauA4LJyNbCWcy28Bo6zgHTXQ, z2J9gcGdb2nEyMDmzQYv2QZQcM1vXktvy1Pw4MduSWxGabLZ9XESSWLQgbuPhwnXN7zP7HpTzWqrMTzaY5zWe6hpzJ2jnw4f"
    })
    void jwk_and_multikey_are_the_same_key(String crv, String x, String y, String d, String multikey) {
        JsonObject jwk = JsonObject.builder()
                .put("kty", "EC")
                .put("crv", crv)
                .put("x", x)
                .put("y", y)
                .build();

        assertThat(Multikey.encode(Jwk.decode(jwk))).isEqualTo(multikey);
        assertThat(Jwk.encode(Multikey.decode(multikey))).isEqualTo(jwk);
        SigningKey key = SigningKey.fromJwk(jwk.toBuilder().put("d", d).build());
        assertThat(key.publicKey()).isEqualTo(Multikey.decode(multikey));
    }

    /** The test vectors of did:key: secp256k1 keys by their seeds' public keys. */
    @ParameterizedTest
    @CsvSource({
        "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme, 23o6Sau8NxxzXcgSc3PLcNxrzrZpbLeBn1izfv3jbKhuv, SECP256K1",
        "zQ3shZc2QzApp2oymGvQbzP8eKheVshBHbU4ZYjeXqwSKEn6N, oesQ92MLiAkt2pjBcJFbW7H4DvzKJv22cotjYbmC2JEe, SECP256K1",
        "z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F, 4Dy8E9UaZscuPUf2GLxV44RCNL7oxmEXXkgWXaug1WKV, X25519"
    })
    void a_multikey_has_the_bytes_that_did_key_shows_beside_it(String multikey, String base58, KeyType type) {
        VerificationKey key = Multikey.decode(multikey);

        assertThat(key.type()).isEqualTo(type);
        assertThat(org.lerkit.crypto.internal.encoding.Base58Btc.fromMultibase("z" + base58))
                .hasValue(key.bytes());
        assertThat(Multikey.encode(key)).isEqualTo(multikey);
    }

    /** The test vector of did:key for RSA. */
    @Test
    void an_rsa_key_is_the_same_as_jwk_and_as_multikey() {
        JsonObject jwk = JsonObject.builder()
                .put("kty", "RSA")
                .put(
                        "n",
                        "sbX82NTV6IylxCh7MfV4hlyvaniCajuP97GyOqSvTmoEdBOflFvZ06kR_9D6ctt45Fk6hskfnag2GG69NALVH2o4RCR6tQ"
                                + "iLRpKcMRtDYE_thEmfBvDzm_VVkOIYfxu-Ipuo9J_S5XDNDjczx2v-3oDh5-CIHkU46hvFeCvpUS-L8TJSbg"
                                + "X0kjVk_m4eIb9wh63rtmD6Uz_KBtCo5mmR4TEtcLZKYdqMp3wCjN-TlgHiz_4oVXWbHUefCEe8rFnX1iQnpD"
                                + "HU49_SaXQoud1jCaexFn25n-Aa8f8bc5Vm-5SeRwidHa6ErvEhTvf1dz6GoNPp2iRvm-wJ1gxwWJEYPQ")
                .put("e", "AQAB")
                .build();

        assertThat(Multikey.encode(Jwk.decode(jwk)))
                .isEqualTo(
                        "z4MXj1wBzi9jUstyPMS4jQqB6KdJaiatPkAtVtGc6bQEQEEsKTic4G7Rou3iBf9vPmT5dbkm9qsZsuVNjq8HCuW1w24n"
                                + "hBFGkRE4cd2Uf2tfrB3N7h4mnyPp1BF3ZttHTYv3DLUPi1zMdkULiow3M1GfXkoC6DoxDUm1jmN6GBj22SjVsr6dxe"
                                + "zRVQc7aj9TxE7JLbMH1wh5X3kA58H3DFW8rnYMakFGbca5CB2Jf6CnGQZmL7o5uJAdTwXfy2iiiyPxXEGerMhHwhjT"
                                + "A1mKYobyk2CpeEcmvynADfNZ5MBvcCS7m3XkFCMNUYBS9NQ3fze6vMSUPsNa6GVYmKx2x6JrdEjCk3qRMMmyjnjCMf"
                                + "R4pXbRMZa3i");
    }
}
