package org.lerkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes arrive, they are read or refused with an {@link XmlSyntaxException}, and in no other way. */
@Timeout(60)
class XmlFuzzTest {
    private static final String[] PIECES = {
        "<",
        ">",
        "</",
        "/>",
        "&",
        ";",
        "&amp;",
        "&#x41;",
        "&#0;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "--",
        "<?",
        "?>",
        "<!DOCTYPE r [",
        "]",
        "xmlns=''",
        "xmlns:p='u'",
        "p:",
        " a='1'",
        "=",
        "'",
        "\"",
        "\u0000",
        "\uFEFF",
        "\r",
        "\n",
        "<?xml version='1.0'?>",
        "<r>",
        "</r>",
        "\ud83d\ude00"
    };
    private static final byte[] SEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <p:r xmlns:p="urn:p" a="1"><!-- c --><Record x="é">text &amp; more<![CDATA[<x>]]></Record>
              <Record><a/><b>2</b></Record><?pi data?>tail</p:r>
            """.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mutated_documents_are_read_or_refused(long seed) throws IOException {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 2_500; i++) {
            byte[] bytes = mutate(random);
            try {
                XmlDocument document = XmlReader.standard().read(bytes);
                assertThat(XmlReader.standard()
                                .read(XmlWriter.toBytes(document))
                                .root())
                        .isEqualTo(document.root());
            } catch (XmlSyntaxException e) {
                refused++;
                assertThat(e.problem().code().value()).startsWith("xml.");
            }
            try (XmlRecords records = XmlReader.standard().records(new ByteArrayInputStream(bytes), Set.of("Record"))) {
                records.forEachRemaining(record -> assertThat(record.name()).isEqualTo("Record"));
            } catch (XmlSyntaxException e) {
                assertThat(e.location().line()).isPositive();
            }
        }
        assertThat(refused).isBetween(500, 2_499);
    }

    private static byte[] mutate(Random random) {
        byte[] bytes = SEED;
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(bytes.length + 1);
            byte[] head = Arrays.copyOf(bytes, at);
            byte[] tail = Arrays.copyOfRange(bytes, Math.min(bytes.length, at + random.nextInt(4)), bytes.length);
            byte[] piece = switch (random.nextInt(3)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> new byte[0];
                default -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
            };
            bytes = Arrays.copyOf(head, head.length + piece.length + tail.length);
            System.arraycopy(piece, 0, bytes, head.length, piece.length);
            System.arraycopy(tail, 0, bytes, head.length + piece.length, tail.length);
        }
        return bytes;
    }
}
