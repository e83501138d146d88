package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.value.Iri;

/** An application's own classes may hold trees and nodes, and lose nothing of them. */
class LerkitModuleTest {
    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

    record Shelf(
            String owner,
            @Nullable Achievement best,
            List<Achievement> others,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonValue note) {}

    @Test
    void nodes_and_trees_come_back_as_they_were() throws JsonProcessingException {
        String json = "{\"owner\":\"Ada\",\"best\":{\"type\":\"Achievement\",\"x\":null,\"id\":\"urn:a\","
                + "\"creditsAvailable\":3.00},\"others\":[{\"id\":7}],\"note\":[1.0,null,true,\"x\",{}]}";

        Shelf shelf = mapper.readValue(json, Shelf.class);

        assertThat(shelf.best()).isNotNull();
        assertThat(shelf.best()).extracting(Achievement::id).isEqualTo(new Iri("urn:a"));
        assertThat(shelf.others().get(0).check()).isNotEmpty();
        assertThat(mapper.writeValueAsString(shelf)).isEqualTo(json);
    }

    @Test
    void null_is_kept_and_what_is_absent_stays_absent() throws JsonProcessingException {
        Shelf nulls = mapper.readValue("{\"owner\":\"Ada\",\"best\":null,\"others\":[],\"note\":null}", Shelf.class);
        assertThat(nulls.best()).isNull();
        assertThat(nulls.note()).isEqualTo(JsonNull.NULL);

        Shelf absent = mapper.readValue("{\"owner\":\"Ada\",\"others\":[]}", Shelf.class);
        assertThat(absent.note()).isNull();
        assertThat(mapper.writeValueAsString(absent)).isEqualTo("{\"owner\":\"Ada\",\"best\":null,\"others\":[]}");
    }

    @Test
    void each_kind_of_value_can_be_asked_for() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"a\":1}", JsonObject.class).get("a")).contains(JsonNumber.of(1));
        assertThat(mapper.readValue("[1]", JsonArray.class)).isEqualTo(JsonArray.of(JsonNumber.of(1)));
        assertThat(mapper.readValue("true", JsonBoolean.class)).isEqualTo(JsonBoolean.TRUE);
        assertThat(mapper.readValue("null", JsonNull.class)).isEqualTo(JsonNull.NULL);
        assertThat(mapper.convertValue(Map.of("a", List.of(1)), JsonValue.class).kind())
                .isEqualTo("an object");
    }

    @Test
    void another_kind_of_value_is_refused_in_words_without_the_value() {
        assertThatThrownBy(() -> mapper.readValue("\"Ada\"", Achievement.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("found a string")
                .hasMessageNotContaining("Ada");
        assertThatThrownBy(() -> mapper.readValue("1", JsonBoolean.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("found a number");
    }

    @Test
    void an_interface_does_not_say_which_type_to_make() {
        assertThatThrownBy(() -> mapper.readValue("{}", Node.class)).isInstanceOf(JsonProcessingException.class);
    }

    record Hidden(JsonObject json) implements Node {
        @Override
        public Shape<?> shape() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_node_needs_a_public_constructor() {
        assertThatThrownBy(() -> mapper.readValue("{}", Hidden.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("no public constructor");
    }

    @Test
    void it_says_its_name() {
        assertThat(new LerkitModule().getModuleName()).isEqualTo("lerkit");
        assertThat(new LerkitModule().version().isUnknownVersion()).isTrue();
    }
}
