package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

class StarGraphTest {
    private static final List<String> IRIS =
            List.of("urn:a", "urn:a/", "urn:ab", "urn:b#\u00e9", "urn:b#z", "urn:\ud83c\udf93");
    private static final List<Token> PREDICATES = tokens(IRIS);
    private static final List<String> TEXTS =
            List.of("", "a", "A \"q\" \\ \n\t\u0007\u007f", "\u00e9?", "\ud83c\udf93\uffff", "a b");
    private static final List<String> SUFFIXES = List.of("", "^^<urn:t>", "^^<urn:u>", "@en");

    @Test
    void the_form_is_that_of_the_dataset_whatever_is_said_in_whatever_order() throws WorkLimitException {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String subject = random.nextBoolean() ? null : IRIS.get(random.nextInt(IRIS.size()));
            StarGraph star = new StarGraph();
            Dataset dataset = new Dataset();
            int node = subject == null ? dataset.blank() : dataset.iri(subject);
            for (int i = random.nextInt(40); i >= 0; i--) {
                Token predicate = PREDICATES.get(random.nextInt(PREDICATES.size()));
                int object = random.nextInt(IRIS.size());
                String text = TEXTS.get(random.nextInt(TEXTS.size()));
                Token suffix = Token.suffix(SUFFIXES.get(random.nextInt(SUFFIXES.size())));
                int number;
                switch (random.nextInt(3)) {
                    case 0 -> {
                        star.iri(predicate, IRIS.get(object));
                        number = dataset.iri(IRIS.get(object));
                    }
                    case 1 -> {
                        star.iri(predicate, PREDICATES.get(object));
                        number = dataset.iri(PREDICATES.get(object));
                    }
                    default -> {
                        star.literal(predicate, text, suffix);
                        number = dataset.literal(text, suffix);
                    }
                }
                dataset.add(node, dataset.iri(predicate), number, Dataset.DEFAULT_GRAPH);
            }

            assertThat(text(star.canonical(subject)))
                    .as("seed " + seed)
                    .isEqualTo(text(RdfCanonicalization.canonicalize(dataset, "SHA-256")));
        }
    }

    @Test
    void statements_beyond_the_first_room_are_in_order_too() {
        StarGraph star = new StarGraph();
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 100).map(i -> i * 37 % 100).forEach(i -> {
            String number = (i < 10 ? "0" : "") + i;
            star.literal(Token.iri("urn:p" + number), "x".repeat(i), Token.suffix(""));
            lines.add("_:c14n0 <urn:p" + number + "> \"" + "x".repeat(i) + "\" .\n");
        });
        lines.sort(null);

        assertThat(text(star.canonical(null))).isEqualTo(String.join("", lines));
    }

    @Test
    void nothing_is_said_by_none() {
        assertThat(new StarGraph().canonical(null)).isEmpty();
    }

    @Test
    void half_a_surrogate_pair_is_no_text() {
        StarGraph star = new StarGraph();
        Token predicate = Token.iri("urn:p");

        assertThatThrownBy(() -> star.literal(predicate, "a\ud83c", Token.suffix("")))
                .isInstanceOf(Dataset.MalformedTextException.class);
        assertThatThrownBy(() -> star.iri(predicate, "urn:\ud83c")).isInstanceOf(Dataset.MalformedTextException.class);
        assertThatThrownBy(() -> star.canonical("urn:\ud83c")).isInstanceOf(Dataset.MalformedTextException.class);
    }

    private static List<Token> tokens(List<String> iris) {
        return iris.stream().map(Token::iri).toList();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
