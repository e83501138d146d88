package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.key.KeyFiles.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys in the files that OpenSSL writes. */
class PemTest {
    @Test
    void the_older_forms_are_the_same_keys() {
        assertThat(SigningKey.fromPem(text("p256-sec1.pem")).secret())
                .isEqualTo(SigningKey.fromPem(text("p256.pem")).secret());
        assertThat(SigningKey.fromPem(text("rsa-pkcs1.pem")).secret())
                .isEqualTo(SigningKey.fromPem(text("rsa.pem")).secret());
        assertThat(Pem.decode(text("rsa-public-pkcs1.pem"))).isEqualTo(Pem.decode(text("rsa-public.pem")));
        assertThat(Pem.decode(text("p256-public-compressed.pem"))).isEqualTo(Pem.decode(text("p256-public.pem")));
    }

    @Test
    void lines_may_end_in_any_way_and_text_may_stand_around() {
        String file =
                "This key is of Larkspur College.\r\n" + text("p384-public.pem").replace("\n", "\r\n") + "\r\n";

        assertThat(Pem.decode(file)).isEqualTo(Pem.decode(text("p384-public.pem")));
    }

    @ParameterizedTest
    @CsvSource({
        "encrypted.pem, is encrypted",
        "encrypted-pkcs1.pem, is encrypted",
        "explicit-curve.pem, curve is not given by its name",
        "secp256k1-public.pem, 'no private key, but PUBLIC KEY'"
    })
    void a_file_that_is_no_private_key_to_use_says_why(String file, String message) {
        assertThatThrownBy(() -> SigningKey.fromPem(text(file)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining(message)
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "rsa-1024-public.pem, 2048 to 8192 bits; found 1024",
        "brainpool-public.pem, a curve that is not known",
        "ed448-public.pem, an algorithm that is not known",
        "p256.pem, 'no public key, but PRIVATE KEY'"
    })
    void a_file_that_is_no_public_key_to_use_says_why(String file, String message) {
        assertThatThrownBy(() -> Pem.decode(text(file)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining(message)
                .hasNoCause();
    }

    @Test
    void what_is_no_pem_or_too_much_of_it_is_refused() {
        String one = text("ed25519-public.pem");

        assertRefused("", "no key in PEM");
        assertRefused(one + one, "more than one key");
        assertRefused(one.replace("-----END PUBLIC", "-----END PRIVATE"), "does not end as it starts");
        assertRefused(one.replace("MCow", "M*ow"), "not base64");
        assertRefused(one.replace("MCow", "MCox"), "in DER");
        assertRefused(one.replace("=", "A="), "base64");
        assertRefused(" ".repeat(20_001), "more than 20000 characters");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> Pem.decode(text))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining(message);
    }
}
