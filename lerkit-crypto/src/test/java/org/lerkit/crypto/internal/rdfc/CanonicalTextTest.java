package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

/** How texts are written in canonical N-Quads: characters of every length, and texts and graphs of every size. */
class CanonicalTextTest {
    @Test
    void every_character_is_written_as_utf8_or_escaped() throws WorkLimitException {
        for (int character : new int[] {
            0x00, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7E,
            0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x103FF, 0x10400, 0x10FFFF
        }) {
            String text = "a" + Character.toString(character) + "b";
            assertThat(canonical(text)).isEqualTo("<urn:s> <urn:p> \"a" + escaped(character) + "b\" .\n");
        }
    }

    @Test
    void half_a_surrogate_pair_is_refused_wherever_it_is() {
        for (String text : new String[] {
            "\ud800",
            "\udbff",
            "\udc00",
            "\udfff",
            "a\ud800",
            "\ud800a",
            "\ud800\ud800\udc00",
            "\udc00\ud800",
            "\ud800\ue000",
            "\ud800\udbff"
        }) {
            assertThatThrownBy(() -> canonical(text)).isInstanceOf(Dataset.MalformedTextException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e9", "\uffff", "\ud83c\udf93", "\n", "\u0001"})
    void texts_of_every_size_are_written_whole(String character) throws WorkLimitException {
        String escaped = escaped(character.codePointAt(0));
        for (int size : new int[] {0, 1, 500, 680, 1_020, 1_363, 2_040, 4_070, 4_080, 4_090, 4_100, 9_000}) {
            assertThat(canonical(character.repeat(size)))
                    .isEqualTo("<urn:s> <urn:p> \"" + escaped.repeat(size) + "\" .\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 62, 63, 64, 126, 127, 128, 253, 254, 255, 256, 257, 511, 512, 1_025})
    void graphs_of_every_size_are_written_whole(int size) throws WorkLimitException {
        Dataset dataset = new Dataset();
        for (int i = size - 1; i >= 0; i--) {
            dataset.add(
                    dataset.iri("urn:s:" + (10_000 + i)),
                    dataset.iri("urn:p"),
                    dataset.literal("text " + i, Dataset.tagged("en")),
                    Dataset.DEFAULT_GRAPH);
        }

        assertThat(form(dataset))
                .isEqualTo(IntStream.range(0, size)
                        .mapToObj(i -> "<urn:s:" + (10_000 + i) + "> <urn:p> \"text " + i + "\"@en .\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 63, 64, 65, 128, 300})
    void blank_nodes_that_are_told_apart_at_once_are_labelled_by_their_hashes(int size) throws WorkLimitException {
        Dataset dataset = new Dataset();
        List<List<String>> quads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int node = dataset.blank();
            dataset.add(node, dataset.iri("urn:p"), dataset.literal("" + i, ""), Dataset.DEFAULT_GRAPH);
            quads.add(List.of("_:" + i, "<urn:p>", "\"" + i + "\"", ""));
        }

        assertThat(form(dataset)).isEqualTo(PlainRdfCanonicalization.canonicalize(quads, "SHA-256"));
    }

    private static String canonical(String text) throws WorkLimitException {
        Dataset dataset = new Dataset();
        dataset.add(dataset.iri("urn:s"), dataset.iri("urn:p"), dataset.literal(text, ""), Dataset.DEFAULT_GRAPH);
        return form(dataset);
    }

    /** The form, which is also what is hashed where only that is asked for. */
    private static String form(Dataset dataset) throws WorkLimitException {
        byte[] form = RdfCanonicalization.canonicalize(dataset, "SHA-256");
        assertThat(RdfCanonicalization.hash(dataset, "SHA-256")).isEqualTo(Hashes.of("SHA-256", form));
        return new String(form, StandardCharsets.UTF_8);
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default ->
                character < 0x20 || character == 0x7F
                        ? String.format("\\u%04X", character)
                        : Character.toString(character);
        };
    }
}
