package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members are found however many there are and whatever they are called, and nobody can change them. */
class JsonObjectTest {
    /** Names that have one hash: {@code Aa} and {@code BB} do, and so does whatever is made of the two. */
    private static final List<String> COLLIDING = IntStream.range(0, 128)
            .mapToObj(number -> IntStream.range(0, 7)
                    .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining()))
            .toList();

    static Stream<List<String>> names() {
        List<String> ordinary =
                IntStream.range(0, 128).mapToObj(i -> "member" + i).toList();
        return Stream.of(0, 1, 31, 32, 33, 127)
                .flatMap(count -> Stream.of(ordinary.subList(0, count), COLLIDING.subList(0, count)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_member_that_is_there_is_found_and_no_other(List<String> names) {
        JsonObject object = object(names);

        assertThat(object.members().keySet()).containsExactlyElementsOf(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(object.get(names.get(i))).contains(JsonNumber.of(i));
        }
        assertThat(object.get("other")).isEmpty();
        assertThat(object.get(COLLIDING.get(127))).isEmpty();
        assertThat(object).isEqualTo(JsonObject.of(object.members()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void members_are_found_by_their_place_in_the_document(List<String> names) {
        JsonObject object = object(names);

        assertThat(object.size()).isEqualTo(names.size());
        assertThat(IntStream.range(0, object.size()).mapToObj(object::name)).containsExactlyElementsOf(names);
        assertThat(IntStream.range(0, object.size()).mapToObj(object::value))
                .containsExactlyElementsOf(object.members().values());
        assertThatThrownBy(() -> object.name(names.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> object.value(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_member_that_is_there_twice_is_refused_at_its_place(List<String> names) {
        for (String name : names) {
            String again = text(names).replace("}", ",\n\"" + name + "\":0}");

            assertThatThrownBy(() -> JsonReader.standard().read(again))
                    .hasMessage("line 2, column 1, at \"/%s\": the same member again", name);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void nobody_can_change_the_members(int count) {
        Map<String, JsonValue> members = object(COLLIDING.subList(0, count)).members();

        assertThatThrownBy(() -> members.put("x", JsonNull.NULL)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.remove(COLLIDING.get(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(members::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.keySet().removeIf(name -> true))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.entrySet().iterator().next().setValue(JsonNull.NULL))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(members).hasSize(count);
    }

    @ParameterizedTest
    @MethodSource("names")
    void objects_are_equal_as_maps_of_their_members_are(List<String> names) {
        JsonObject object = object(names);
        List<String> reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        JsonObject.Builder other = JsonObject.builder();
        reversed.forEach(name -> other.put(name, object.get(name).orElseThrow()));

        assertThat(object).isEqualTo(other.build()).hasSameHashCodeAs(other.build());
        assertThat(object.hashCode()).isEqualTo(Map.copyOf(object.members()).hashCode());
        for (String name : names) {
            assertThat(object)
                    .isNotEqualTo(object.with(name, JsonNull.NULL))
                    .isNotEqualTo(object.without(name))
                    .isNotEqualTo(object.without(name).with("other", JsonNull.NULL));
        }
        assertThat(object).isNotEqualTo(object.with("other", JsonNull.NULL)).isNotEqualTo("other");
    }

    @ParameterizedTest
    @MethodSource("names")
    void without_a_member_the_others_are_as_they_were(List<String> names) {
        JsonObject object = object(names);
        for (String name : names) {
            JsonObject without = object.without(name);

            List<String> others =
                    names.stream().filter(each -> !each.equals(name)).toList();
            assertThat(without.members().keySet()).containsExactlyElementsOf(others);
            assertThat(without.get(name)).isEmpty();
            assertThat(others).allSatisfy(each -> assertThat(without.get(each)).isEqualTo(object.get(each)));
        }
        assertThat(object.without("other")).isEqualTo(object);
        assertThat(object.members().keySet()).containsExactlyElementsOf(names);
    }

    /** What was read, and what was built of it: nobody may leave out a part of a tree in which the name is. */
    @ParameterizedTest
    @MethodSource("names")
    void a_name_that_is_anywhere_inside_is_not_denied(List<String> names) {
        JsonArray deep = JsonArray.of(JsonNumber.of(1), JsonArray.of(JsonNull.NULL, JsonArray.of(object(names))));
        JsonObject built = JsonObject.builder()
                .put("a", "text")
                .put("b", JsonObject.EMPTY.with("c", deep))
                .put("d", JsonObject.EMPTY)
                .build();
        JsonObject read = JsonReader.standard().readObject(JsonWriter.toText(built));

        for (JsonObject object : List.of(
                built,
                read,
                read.without("a"),
                built.with("a", JsonNull.NULL),
                built.toBuilder().remove("d").build())) {
            assertThat(Stream.concat(names.stream(), Stream.of("b", "c"))).allMatch(object::mayContain);
        }
    }

    @Test
    void a_name_that_is_nowhere_is_denied_as_a_rule() {
        JsonObject tree = JsonReader.standard()
                .readObject("{\"id\":\"x\",\"parts\":[{\"type\":[\"A\",\"B\"]},{\"name\":{\"en\":\"y\"}}]}");

        assertThat(tree.mayContain("en")).isTrue();
        assertThat(Stream.of("@context", "endorsement", "verifiableCredential", "y")
                        .filter(tree::mayContain))
                .isEmpty();
        assertThat(JsonObject.EMPTY.mayContain("id")).isFalse();
    }

    @Test
    void the_members_are_a_map_like_any_other() {
        Map<String, JsonValue> members =
                JsonReader.standard().readObject("{\"b\":1,\"a\":null}").members();

        assertThat(members)
                .containsExactly(entry("b", JsonNumber.of(1)), entry("a", JsonNull.NULL))
                .isEqualTo(Map.of("a", JsonNull.NULL, "b", JsonNumber.of(1)))
                .doesNotContainKey("c");
        assertThat(members.get((Object) 7)).isNull();
        assertThat(members.containsKey("a")).isTrue();
        Iterator<?> none = JsonObject.EMPTY.members().entrySet().iterator();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_built_has_the_members_that_were_put_and_not_removed(List<String> names) {
        JsonObject.Builder builder = object(names).toBuilder();
        Map<String, JsonValue> expected = new LinkedHashMap<>(object(names).members());
        for (int i = 0; i < names.size(); i += 3) {
            builder.remove(names.get(i)).remove("other");
            expected.remove(names.get(i));
            builder.put(names.get(names.size() - 1 - i), "new");
            expected.put(names.get(names.size() - 1 - i), new JsonString("new"));
            builder.put(names.get(i), JsonNull.NULL);
            expected.put(names.get(i), JsonNull.NULL);
        }

        assertThat(List.copyOf(builder.build().members().entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
        assertThat(names)
                .allSatisfy(name -> assertThat(builder.build().get(name)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_was_built_does_not_change_with_its_builder(List<String> names) {
        JsonObject first = object(names);
        JsonObject.Builder builder = first.toBuilder();
        JsonObject second = builder.build();

        names.forEach(name -> builder.put(name, JsonNull.NULL));
        JsonObject third = builder.build();
        names.forEach(builder::remove);

        assertThat(first).isEqualTo(object(names)).isEqualTo(second);
        assertThat(third.members().values()).hasSize(names.size()).allMatch(JsonNull.NULL::equals);
        assertThat(builder.build()).isEqualTo(JsonObject.EMPTY);
    }

    private static JsonObject object(List<String> names) {
        return JsonReader.standard().readObject(text(names));
    }

    /** An object with these members, numbered. */
    private static String text(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> '"' + names.get(i) + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
