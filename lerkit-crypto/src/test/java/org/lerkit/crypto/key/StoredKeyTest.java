package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.key.KeyFiles.SIGNED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in PKCS#12 files, which OpenSSL made. */
class StoredKeyTest {
    private static final VerificationMethodId METHOD =
            new VerificationMethodId("did:web:registrar.larkspur.example.edu#2026");
    private static final Optional<String> ONLY = Optional.empty();

    @ParameterizedTest
    @CsvSource({"p256, P256, ES256", "rsa, RSA, RS256", "rsa, RSA, PS256"})
    void it_signs_as_the_key_in_the_file(String name, KeyType type, SignatureAlgorithm algorithm)
            throws GeneralSecurityException {
        StoredKey key = StoredKey.inPkcs12(file(name), password(), ONLY).signingWith(algorithm);

        Signer signer = Signers.of(key, METHOD);

        assertThat(key.publicKey().isSameAs(KeyFiles.publicKey(type))).isTrue();
        assertThat(key.algorithm()).isEqualTo(algorithm);
        assertThat(signer.algorithm()).isEqualTo(algorithm);
        assertThat(signer.verificationMethod()).isEqualTo(METHOD);
        assertThat(KeyFiles.publicKey(type).verify(algorithm, SIGNED, signer.sign(SIGNED)))
                .isTrue();
    }

    @Test
    void an_alias_chooses_one_key() {
        assertThat(StoredKey.inPkcs12(file("p256"), password(), Optional.of("registrar"))
                        .algorithm())
                .isEqualTo(SignatureAlgorithm.ES256);
        assertThatThrownBy(() -> StoredKey.inPkcs12(file("p256"), password(), Optional.of("bursar")))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("no private key with a certificate by this alias");
    }

    @Test
    void as_a_did_key_it_is_its_own_controller() {
        StoredKey key = StoredKey.inPkcs12(file("p256"), password(), ONLY);

        assertThat(Signers.didKey(key).verificationMethod())
                .isEqualTo(VerificationMethodId.didKey(KeyFiles.publicKey(KeyType.P256)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Larkspur", "larkspur "})
    void another_password_does_not_open_it_and_is_not_told(String password) {
        assertThatThrownBy(() -> StoredKey.inPkcs12(file("p256"), password.toCharArray(), ONLY))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("no PKCS#12 file, or not its password")
                .hasNoCause();
    }

    @Test
    void what_is_no_key_store_is_refused_at_every_length() {
        byte[] file = file("p256");
        for (int length = 0; length < file.length; length += 97) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> StoredKey.inPkcs12(cut, password(), ONLY))
                    .isInstanceOf(MalformedKeyException.class);
        }
    }

    @Test
    void a_file_without_a_key_or_with_several_does_not_say_which() throws GeneralSecurityException, IOException {
        assertThatThrownBy(() -> StoredKey.inPkcs12(file("certificate-only"), password(), ONLY))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the key store has 0 keys: say the alias of one");
        KeyStore both = open("p256");
        KeyStore rsa = open("rsa");
        both.setKeyEntry("second", rsa.getKey("registrar", password()), password(), new Certificate[] {
            rsa.getCertificate("registrar")
        });
        assertThatThrownBy(() -> StoredKey.in(both, ONLY, password()))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the key store has 2 keys: say the alias of one");
        assertThat(StoredKey.in(both, Optional.of("second"), password()).algorithm())
                .isEqualTo(SignatureAlgorithm.RS256);
    }

    @Test
    void a_certificate_of_another_key_is_noticed_before_anything_is_signed()
            throws GeneralSecurityException, IOException {
        KeyStore store = open("p256");
        store.setKeyEntry("registrar", store.getKey("registrar", password()), password(), new Certificate[] {
            open("rsa").getCertificate("registrar")
        });
        StoredKey key = StoredKey.in(store, ONLY, password());

        assertThatThrownBy(() -> Signers.of(key, METHOD))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the certificate is that of another key");
    }

    @Test
    void a_key_signs_with_the_algorithms_of_its_type_only() {
        StoredKey key = StoredKey.inPkcs12(file("p256"), password(), ONLY);

        assertThatThrownBy(() -> key.signingWith(SignatureAlgorithm.ES384))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_token_that_is_not_there_is_said_without_the_configuration() {
        String configuration = "--name = none\nlibrary = /no/such/library-4711.so\n";

        assertThatThrownBy(() -> StoredKey.inToken(configuration, "4711".toCharArray(), ONLY))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("no PKCS#11 token by this configuration and PIN")
                .hasNoCause();
    }

    @Test
    void its_text_is_that_of_the_public_key() {
        assertThat(StoredKey.inPkcs12(file("p256"), password(), ONLY))
                .hasToString("a stored private key of " + KeyFiles.publicKey(KeyType.P256));
    }

    private static KeyStore open(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file(name)), password());
        return store;
    }

    private static char[] password() {
        return "larkspur".toCharArray();
    }

    private static byte[] file(String name) {
        try (InputStream stream = StoredKeyTest.class.getResourceAsStream(name + ".p12")) {
            return requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
