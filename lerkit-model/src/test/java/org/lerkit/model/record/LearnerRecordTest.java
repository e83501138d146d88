package org.lerkit.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** The canonical JSON says all of a record, and reading it gives the record back. */
class LearnerRecordTest {
    private int counter;

    @Test
    void every_component_of_every_part_survives_the_canonical_form() throws Exception {
        LearnerRecord record = (LearnerRecord) filled(LearnerRecord.class, 0);

        JsonObject json = record.toJson();
        LearnerRecord again = LearnerRecord.of(JsonReader.standard().readObject(JsonWriter.toBytes(json)));

        assertThat(again).isEqualTo(record);
        assertThat(JsonWriter.toText(again.toJson())).isEqualTo(JsonWriter.toText(json));
    }

    @Test
    void what_is_absent_is_left_out() {
        LearnerRecord record = LearnerRecord.builder()
                .attainment(Attainment.builder("a1", AttainmentKind.COURSE)
                        .title(LocalizedText.of("Welding"))
                        .credit(new Credit(
                                Optional.of(new Decimal("3.0")), Optional.empty(), Optional.of(Coded.of("ECTS", "eu"))))
                        .build())
                .build();

        assertThat(JsonWriter.toText(record.toJson()))
                .isEqualTo("{\"format\":\"lerkit:record:0.1\",\"attainments\":[{\"key\":\"a1\",\"kind\":\"course\","
                        + "\"title\":\"Welding\",\"credits\":[{\"value\":\"3.0\","
                        + "\"unit\":{\"value\":\"ECTS\",\"system\":\"eu\"}}]}]}");
        assertThat(record.toBuilder().build()).isEqualTo(record);
    }

    @Test
    void words_in_languages_keep_them() {
        LocalizedText text = LocalizedText.of("Welding", Locale.ENGLISH).and("Soudage", Locale.FRENCH);
        LearnerRecord record = LearnerRecord.builder()
                .attainment(Attainment.builder("a1", AttainmentKind.COURSE)
                        .title(text)
                        .build())
                .build();

        assertThat(LearnerRecord.of(record.toJson()).attainments().get(0).title())
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/format: expected the text lerkit:record:0.1, found another value or none",
                "{'format':'lerkit:record:0.1','learner':7}|/learner: expected an object, found a number",
                "{'format':'lerkit:record:0.1','colour':'red'}|: expected a member of LearnerRecord, found another member, one of 1",
                "{'format':'lerkit:record:0.1','attainments':{}}|/attainments: expected an array, found an object",
                "{'format':'lerkit:record:0.1','attainments':[{'kind':'course'}]}|/attainments/0/key: expected a value, found nothing",
                "{'format':'lerkit:record:0.1','attainments':[{'key':'a','kind':'course','credits':[{'value':'three'}]}]}|/attainments/0/credits/0/value: expected a number, found a string of 5",
                "{'format':'lerkit:record:0.1','attainments':[{'key':'a','kind':'course','title':[{}]}]}|/attainments/0/title/0/value: expected a string, found nothing",
            })
    void what_is_no_record_is_refused_by_place(String json, String message) {
        assertThatThrownBy(() -> LearnerRecord.of(JsonReader.standard().readObject(json.replace('\'', '"'))))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(message);
    }

    @Test
    void a_verification_keeps_its_bytes() {
        byte[] bytes = "{ \"proof\" : {} }\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Verification.of("a1", "application/vc", bytes).bytes()).isEqualTo(bytes);
    }

    /** A value of a type, with something in every component, twice in every list, as deep as parts go once. */
    private Object filled(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType p) {
            Type item = p.getActualTypeArguments()[0];
            if (p.getRawType() == Optional.class) {
                return Optional.of(filled(item, depth));
            }
            boolean nested = item == Attainment.class && depth > 1;
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < (nested ? 0 : 2); i++) {
                items.add(filled(item, depth + 1));
            }
            return items;
        }
        String text = "text " + ++counter;
        if (type == String.class) {
            return text;
        } else if (type == Decimal.class) {
            return new Decimal("+0" + counter + ".50");
        } else if (type == Iri.class) {
            return new Iri("urn:x:" + counter);
        } else if (type == LexicalDate.class) {
            return new LexicalDate("--11-" + counter);
        } else if (type == LocalizedText.class) {
            return counter % 2 == 0 ? LocalizedText.of(text) : LocalizedText.of(text, Locale.ENGLISH);
        }
        Class<?> record = (Class<?>) type;
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = filled(components[i].getGenericType(), depth);
            types[i] = components[i].getType();
        }
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
