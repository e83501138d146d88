package org.lerkit.crypto.internal.suite.sd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.MalformedCborException;

/** Whatever bytes a proof value is of, it is read or malformed, in no time. */
class ProofValueFuzzTest {
    private static final List<JsonPointer> POINTERS =
            List.of(JsonPointer.ROOT, new JsonPointer("/issuer"), new JsonPointer("/a~1b/0"));

    /** The values that there are, each with how it is read. */
    private enum Kind {
        ECDSA_BASE(new EcdsaBaseProof(
                        new byte[64], new byte[35], new byte[32], List.of(new byte[64], new byte[64]), POINTERS)
                .encode()) {
            @Override
            String again(byte[] value) throws MalformedProofValueException {
                return EcdsaBaseProof.parse(value).encode();
            }
        },
        ECDSA_DERIVED(new EcdsaDerivedProof(
                        new byte[64],
                        new byte[35],
                        List.of(new byte[64]),
                        EcdsaDerivedProof.compressed(new TreeMap<>()),
                        List.of(0, 24, 256, 70_000))
                .encode()) {
            @Override
            String again(byte[] value) throws MalformedProofValueException {
                return EcdsaDerivedProof.parse(value).encode();
            }
        },
        BBS_BASE(new BbsBaseProof(new byte[80], new byte[64], new byte[96], new byte[32], POINTERS).encode()) {
            @Override
            String again(byte[] value) throws MalformedProofValueException {
                return BbsBaseProof.parse(value).encode();
            }
        },
        BBS_DERIVED(new BbsDerivedProof(
                        new byte[304],
                        new TreeMap<>(Map.of(0, 2, 1, 0, 2, 300)),
                        List.of(0, 1),
                        List.of(3, 500),
                        new byte[4])
                .encode()) {
            @Override
            String again(byte[] value) throws MalformedProofValueException {
                return BbsDerivedProof.parse(value).encode();
            }
        };

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        abstract String again(byte[] value) throws MalformedProofValueException;

        byte[] bytes() {
            return Base64Url.decode(text.substring(1)).orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_read_is_written_again(Kind kind) throws MalformedProofValueException {
        assertThat(kind.again(kind.bytes())).isEqualTo(kind.text);
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void changed_values_are_read_or_malformed(Kind kind) {
        Random random = new Random(kind.text.hashCode());
        int malformed = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] value = kind.bytes();
            for (int n = random.nextInt(3); n >= 0; n--) {
                value[random.nextInt(value.length)] = (byte) random.nextInt();
            }
            if (random.nextInt(4) == 0) {
                value = Arrays.copyOf(value, random.nextInt(2 * value.length));
            }
            try {
                assertThat(kind.again(value)).startsWith("u");
            } catch (MalformedProofValueException | MalformedCborException e) {
                malformed++;
            }
        }
        assertThat(malformed).isGreaterThan(4_000);
    }

    @Test
    void no_kind_is_read_as_another() {
        for (Kind kind : Kind.values()) {
            for (Kind other : Kind.values()) {
                if (kind != other) {
                    assertThat(read(kind, other.bytes()))
                            .as("%s as %s", other, kind)
                            .isFalse();
                }
            }
        }
    }

    private static boolean read(Kind kind, byte[] value) {
        try {
            kind.again(value);
            return true;
        } catch (MalformedProofValueException | MalformedCborException e) {
            return false;
        }
    }
}
