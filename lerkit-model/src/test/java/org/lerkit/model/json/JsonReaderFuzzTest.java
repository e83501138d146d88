package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.model.document.Format;
import org.lerkit.model.testing.Fixtures;

/** Whatever bytes come, they are read or refused with the one exception that is documented for it. */
class JsonReaderFuzzTest {
    private static final long SEED = 20_261_125;
    private static final List<byte[]> SCRAPS = List.of(
            bytes("\""),
            bytes("\\u0000"),
            bytes("\\ud800"),
            bytes("{"),
            bytes("]"),
            bytes("-"),
            bytes("1e400"),
            bytes(","),
            bytes("null"),
            new byte[] {0},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});

    @Test
    void mutated_documents_are_read_or_refused() {
        SplittableRandom random = new SplittableRandom(SEED);
        JsonReader reader = JsonReader.within(new JsonReader.Limits(100_000, 20, 1_000, 20, 100, 10_000));
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            String name = Fixtures.names().get(random.nextInt(Fixtures.names().size()));
            byte[] document = mutate(Fixtures.bytes(name), random);
            try {
                JsonValue value = reader.read(document);
                assertThat(reader.read(JsonWriter.toBytes(value)))
                        .as("seed %d, round %d", SEED, round)
                        .isEqualTo(value);
                read++;
            } catch (JsonSyntaxException e) {
                assertThat(e.problem().title()).doesNotContain("Harbour", "learner", "zNotARealSignature");
                refused++;
            }
            assertThat(Format.detect(document).reason()).isNotEmpty();
        }

        assertThat(read).isGreaterThan(100);
        assertThat(refused).isGreaterThan(500);
    }

    private static byte[] mutate(byte[] document, SplittableRandom random) {
        byte[] mutated = document;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> mutated = Arrays.copyOf(mutated, Math.max(1, at));
                case 2 -> mutated = insert(mutated, at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                default -> {
                    int from = random.nextInt(mutated.length);
                    int length = Math.min(random.nextInt(40), mutated.length - Math.max(at, from));
                    System.arraycopy(mutated.clone(), from, mutated, at, length);
                }
            }
        }
        return mutated;
    }

    private static byte[] insert(byte[] document, int at, byte[] scrap) {
        byte[] longer = new byte[document.length + scrap.length];
        System.arraycopy(document, 0, longer, 0, at);
        System.arraycopy(scrap, 0, longer, at, scrap.length);
        System.arraycopy(document, at, longer, at + scrap.length, document.length - at);
        return longer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
