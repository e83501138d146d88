package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** What is measured is what it is said to be. */
class SampleDocumentsTest {
    static Stream<Credential> documents() {
        return Stream.of(SampleDocuments.badge(1), SampleDocuments.record(1, 40));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_follows_its_specification(Credential document) {
        assertThat(document.check()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_visit_sees_every_value_in_the_document(Credential document) {
        List<Object> seen = new ArrayList<>();

        new Visit(seen::add).visit(document);

        assertThat(seen).hasSize(values(document.json()));
    }

    @Test
    void a_badge_and_a_record_are_as_large_as_real_ones() {
        assertThat(size(SampleDocuments.badge(1))).isBetween(3_300, 3_900);
        assertThat(size(SampleDocuments.record(1, 40))).isBetween(140_000, 160_000);
    }

    @Test
    void the_same_seed_gives_the_same_document() {
        assertThat(SampleDocuments.badge(1).json())
                .isEqualTo(SampleDocuments.badge(1).json());
        assertThat(SampleDocuments.badge(1).json())
                .isNotEqualTo(SampleDocuments.badge(2).json());
    }

    private static int size(Credential document) {
        return JsonWriter.toBytes(document.json()).length;
    }

    /** How many values there are that hold no others. */
    private static int values(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().values().stream()
                    .mapToInt(SampleDocumentsTest::values)
                    .sum();
        }
        return value instanceof JsonArray array
                ? array.items().stream().mapToInt(SampleDocumentsTest::values).sum()
                : 1;
    }
}
