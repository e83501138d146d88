package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Whatever is given for a key, it is one or a {@link MalformedKeyException}, which does not quote it. */
class KeyFuzzTest {
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BLS12_381_G2"})
    @Timeout(60)
    void changed_public_keys_are_keys_or_told(KeyType type) {
        Random random = new Random(type.title().hashCode());
        VerificationKey key = KeyFiles.publicKey(type);
        byte[] spki = Der.encode(key);
        String multikey = Multikey.encode(key);
        String jwk = JsonWriter.toText(Jwk.encode(key));

        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            refused += refused(Der::publicKey, changed(spki, random));
            refused += refused(raw -> VerificationKey.of(type, raw), changed(key.bytes(), random));
            refused += refused(Multikey::decode, changed(multikey, random));
            refused += refused(Jwk::decode, changed(KeyFiles.json(jwk), random));
        }

        assertThat(refused).isGreaterThan(ROUNDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384", "P521", "RSA"})
    @Timeout(60)
    void changed_private_keys_are_keys_or_told(KeyType type) {
        Random random = new Random(type.title().hashCode());
        SigningKey key = KeyFiles.secret(type);
        byte[] pkcs8 = Der.encodeSecret(key);
        JsonObject jwk = InsecureKeyAccess.toJwk(key);

        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            refused += refused(Der::secretKey, changed(pkcs8, random));
            refused += refused(SigningKey::fromJwk, changed(jwk, random));
            refused += refused(SigningKey::fromMultikey, changed(InsecureKeyAccess.toMultikey(key), random));
        }

        assertThat(refused).isGreaterThan(ROUNDS);
    }

    private static <T> int refused(Consumer<T> read, T value) {
        try {
            read.accept(value);
            return 0;
        } catch (MalformedKeyException e) {
            assertThat(e).hasNoCause().message().hasSizeLessThan(120);
            return 1;
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed =
                random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 10)) : bytes.clone();
        for (int n = 0; n <= random.nextInt(3) && changed.length > 0; n++) {
            changed[random.nextInt(Math.min(changed.length, 40))] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(random.nextInt(changed.length()), (char) (33 + random.nextInt(94)));
        return changed.toString();
    }

    private static JsonObject changed(JsonObject jwk, Random random) {
        Object[] names = jwk.members().keySet().toArray();
        String name = (String) names[random.nextInt(names.length)];
        String value = ((JsonString) jwk.get(name).orElseThrow()).value();
        return jwk.with(name, new JsonString(changed(value, random)));
    }
}
