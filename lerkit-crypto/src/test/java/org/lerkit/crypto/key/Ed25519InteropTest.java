package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the EdDSA of the JDK, which is another implementation. */
class Ed25519InteropTest {
    @Test
    void the_jdk_makes_the_same_signatures_and_each_takes_the_others() throws GeneralSecurityException {
        Random random = new Random(25519);
        for (int i = 0; i < 25; i++) {
            byte[] seed = new byte[32];
            random.nextBytes(seed);
            byte[] message = new byte[random.nextInt(300)];
            random.nextBytes(message);
            SigningKey key = SigningKey.fromMultikey(Multikey.encodeSecret(seed));

            Signature theirs = Signature.getInstance("Ed25519");
            theirs.initSign(privateKey(seed));
            theirs.update(message);
            byte[] signature = theirs.sign();
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey(key.publicKey().bytes()));
            check.update(message);

            assertThat(key.sign(message)).isEqualTo(signature);
            assertThat(key.publicKey().verify(message, signature)).isTrue();
            assertThat(check.verify(key.sign(message))).isTrue();
        }
    }

    @Test
    void a_generated_key_is_what_the_source_of_randomness_gave() {
        byte[] given = HexFormat.of().parseHex("00".repeat(31) + "07");
        SecureRandom fixed = new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(given, 0, bytes, 0, bytes.length);
            }
        };

        assertThat(SigningKey.generate(fixed).secret()).isEqualTo(given);
    }

    private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
        byte[] der = HexFormat.of()
                .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(seed));
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        byte[] der = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    }
}
