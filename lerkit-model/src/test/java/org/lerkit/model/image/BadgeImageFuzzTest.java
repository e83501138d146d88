package org.lerkit.model.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, they are read or refused with the one exception that is documented for it. */
class BadgeImageFuzzTest {
    private static final long SEED = 20_261_126;
    private static final String SVG =
            "<?xml version='1.0'?><!DOCTYPE svg SYSTEM 'x'><svg xmlns='http://www.w3.org/2000/svg'"
                    + " xmlns:openbadges='http://openbadges.org'><openbadges:assertion verify='https://badges.example/1'><![CDATA["
                    + Pictures.JSON + "]]></openbadges:assertion><!-- ! --><g a='>'/></svg>";
    private static final List<byte[]> IMAGES = List.of(
            Pictures.png(Pictures.itxt("openbadges", Pictures.JSON)),
            Pictures.png(Pictures.ztxt("openbadges", Pictures.deflate(Pictures.latin("{\"id\":\"urn:1\"}")))),
            Pictures.svg(SVG),
            Pictures.svg(SVG, StandardCharsets.UTF_16LE));

    @Test
    void mutated_images_are_read_or_refused() {
        SplittableRandom random = new SplittableRandom(SEED);
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 4_000; round++) {
            byte[] bytes = mutate(IMAGES.get(random.nextInt(IMAGES.size())), random);
            try {
                BadgeImage image = BadgeImage.read(bytes);
                assertThat(image.bytes()).isEqualTo(bytes);
                image.check();
                assertThat(image.unbake().credentials())
                        .as("seed %d, round %d", SEED, round)
                        .isEmpty();
                read++;
            } catch (BadgeImageException e) {
                assertThat(e.getMessage()).doesNotContain("3527", "Ağaç", "urn:1");
                refused++;
            }
        }

        assertThat(read).isGreaterThan(200);
        assertThat(refused).isGreaterThan(1_000);
    }

    /** Half of the changes keep the checksums of a PNG right, or nothing else would ever be looked at. */
    private static byte[] mutate(byte[] image, SplittableRandom random) {
        byte[] mutated = image.clone();
        int at = random.nextInt(mutated.length);
        switch (random.nextInt(3)) {
            case 0 -> mutated[at] = (byte) random.nextInt(256);
            case 1 -> mutated = Arrays.copyOf(mutated, at);
            default -> {
                if (mutated[0] == '<') {
                    int from = random.nextInt(mutated.length);
                    int length = Math.min(random.nextInt(20), mutated.length - Math.max(at, from));
                    System.arraycopy(image, from, mutated, at, length);
                } else {
                    byte[] data = Pictures.latin("openbadges\0\1\0\0\0" + "x".repeat(20));
                    data[random.nextInt(data.length)] = (byte) random.nextInt(4);
                    mutated = Pictures.png(Pictures.chunk(random.nextBoolean() ? "iTXt" : "zTXt", data));
                }
            }
        }
        return mutated;
    }
}
