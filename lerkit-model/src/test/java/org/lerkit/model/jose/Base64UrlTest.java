package org.lerkit.model.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Base64UrlTest {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** A text is read if and only if it is what is written of the bytes that a lenient reader finds in it. */
    @Test
    void a_text_is_read_only_as_it_is_written() {
        long seed = 64;
        Random random = new Random(seed);
        String characters = "AAQgwEIMUYcko048ZabXYz159-_" + "+/= \n\u00e9\u0141";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(10), 0, i % 2 == 0 ? 27 : characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .collect(Collectors.joining());

            assertThat(Base64Url.decode(text).map(HexFormat.of()::formatHex))
                    .as("%s of seed %d", text, seed)
                    .isEqualTo(lenient(text)
                            .filter(bytes -> ENCODER.encodeToString(bytes).equals(text))
                            .map(HexFormat.of()::formatHex));
        }
    }

    private static Optional<byte[]> lenient(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
