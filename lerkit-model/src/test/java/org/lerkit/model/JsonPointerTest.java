package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pointer is its text, whichever way it was made. */
class JsonPointerTest {
    /** Pointers of one text each: written, made step by step, and made in two parts. */
    static Stream<List<JsonPointer>> same() {
        return Stream.of(
                List.of(new JsonPointer("/"), JsonPointer.ROOT.child("")),
                List.of(new JsonPointer("/0"), JsonPointer.ROOT.child(0), JsonPointer.ROOT.child("0")),
                List.of(
                        new JsonPointer("/a/100/b"),
                        JsonPointer.ROOT.child("a").child(100).child("b"),
                        new JsonPointer("/a").child("100").child("b"),
                        new JsonPointer("/100/b").under(new JsonPointer("/a"))),
                List.of(
                        new JsonPointer("/a~1b/~0~01//\u00E9\uD83D\uDE00"),
                        JsonPointer.ROOT.child("a/b").child("~~1").child("").child("\u00E9\uD83D\uDE00")));
    }

    @ParameterizedTest
    @MethodSource("same")
    void pointers_of_one_text_are_equal(List<JsonPointer> pointers) {
        String text = pointers.get(0).value();

        assertThat(pointers).allSatisfy(pointer -> {
            assertThat(pointer.value()).isEqualTo(text);
            assertThat(pointer.path()).isEqualTo(text);
            assertThat(pointer).hasToString("JsonPointer[value=" + text + "]").hasSameHashCodeAs(pointers.get(0));
            assertThat(pointers)
                    .allSatisfy(other -> assertThat(pointer)
                            .isEqualTo(other)
                            .isEqualByComparingTo(other)
                            .isNotEqualTo(other.child(""))
                            .isNotEqualTo(text));
        });
    }

    @Test
    void pointers_of_two_texts_are_not_equal_even_if_their_hashes_are() {
        JsonPointer one = JsonPointer.ROOT.child("Aa").child("x");
        JsonPointer two = JsonPointer.ROOT.child("BB").child("x");

        assertThat(one).hasSameHashCodeAs(two).isNotEqualTo(two).isNotEqualTo(new JsonPointer(two.value()));
        assertThat(one).isLessThan(two);
        assertThat(JsonPointer.ROOT.child("a").child("b")).isNotEqualTo(JsonPointer.ROOT.child("a/b"));
        assertThat(JsonPointer.ROOT).isNotEqualTo(JsonPointer.ROOT.child(""));
    }

    @Test
    void many_pointers_of_one_hash_are_found_fast() {
        List<JsonPointer> pointers = IntStream.range(0, 1 << 15)
                .mapToObj(number -> JsonPointer.ROOT.child(IntStream.range(0, 15)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining())))
                .toList();

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(new HashSet<>(pointers)).hasSize(1 << 15));
    }
}
