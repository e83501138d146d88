package org.lerkit.crypto.internal.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.Disclosure;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

class ConcealedTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonObject CLAIMS = JsonReader.standard().readObject("""
                    {"name":"Botany I","subject":{"id":"did:example:ondine","grade":"A"},"parts":[1,{"a":2},[3,4]]}""");

    private static Concealed conceal(String... places) {
        return Concealed.of(CLAIMS, Arrays.stream(places).map(JsonPointer::new).toList(), 0, RANDOM);
    }

    private static SdJwt token(Concealed concealed) {
        CompactJws jws = CompactJws.unsigned(JsonObject.EMPTY, JsonWriter.toBytes(concealed.payload()))
                .signed(new byte[0]);
        return new SdJwt(jws, concealed.disclosures(), Optional.empty());
    }

    @Test
    void what_is_concealed_comes_back_and_without_disclosures_is_not_there() {
        Concealed concealed = conceal("/name", "/subject", "/subject/grade", "/parts/1", "/parts/2/0");
        SdJwt token = token(concealed);

        assertThat(token.claims()).isEqualTo(CLAIMS);
        assertThat(token.places().keySet())
                .extracting(JsonPointer::value)
                .containsExactlyInAnyOrder("/name", "/subject", "/subject/grade", "/parts/1", "/parts/2/0");
        assertThat(JsonWriter.toText(token.showing(List.of()).claims())).isEqualTo("{\"parts\":[1,[4]]}");
        assertThat(JsonWriter.toText(concealed.payload())).doesNotContain("Botany", "grade", "ondine");
    }

    @Test
    void digests_are_in_an_order_of_their_own_and_their_hash_is_named() {
        JsonObject payload = conceal("/name", "/subject", "/parts").payload();

        List<String> digests = ((org.lerkit.model.json.JsonArray)
                        payload.get("_sd").orElseThrow())
                .items().stream().map(digest -> ((JsonString) digest).value()).toList();
        assertThat(digests).hasSize(3).isSorted();
        assertThat(payload.get("_sd_alg")).contains(new JsonString("sha-256"));
        assertThat(conceal().payload()).isEqualTo(CLAIMS.with("_sd_alg", new JsonString("sha-256")));
    }

    @Test
    void every_salt_is_new_and_of_128_bits() {
        List<String> salts = conceal("/name", "/subject", "/subject/grade", "/parts/0").disclosures().stream()
                .map(Disclosure::salt)
                .toList();

        assertThat(salts).doesNotHaveDuplicates().allMatch(salt -> salt.length() == 22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nothing", "/parts/3", "/parts/-", "/subject/grade/0", "/name/"})
    void there_must_be_something_to_conceal(String place) {
        assertThatThrownBy(() -> conceal("/name", place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no claim is at " + new JsonPointer(place).describe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"_sd\":[]}", "{\"a\":[{\"...\":\"x\"}]}", "{\"_sd_alg\":\"md5\"}"})
    void names_that_would_be_read_as_digests_are_refused(String claims) {
        JsonObject json = JsonReader.standard().readObject(claims);

        assertThatThrownBy(() -> Concealed.of(json, List.of(), 0, RANDOM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("SD-JWT keeps the name ");
    }

    @Test
    void decoys_are_where_something_is_concealed_and_bring_nothing_back() {
        List<JsonPointer> places = List.of(new JsonPointer("/subject/grade"), new JsonPointer("/parts/1"));

        Concealed concealed = Concealed.of(CLAIMS, places, 5, RANDOM);

        JsonObject payload = concealed.payload();
        assertThat(payload.get("_sd")).isEmpty();
        assertThat(payload.at(new JsonPointer("/subject/_sd")).orElseThrow().items())
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(digest -> ((JsonString) digest).value().length() == 43)
                .isSortedAccordingTo(
                        (one, other) -> ((JsonString) one).value().compareTo(((JsonString) other).value()));
        assertThat(payload.get("parts").orElseThrow().items())
                .hasSize(3 + 5)
                .filteredOn(item -> item instanceof JsonObject)
                .hasSize(6);
        assertThat(payload.at(new JsonPointer("/parts")).orElseThrow().items())
                .filteredOn(item -> !(item instanceof JsonObject))
                .isEqualTo(CLAIMS.get("parts").orElseThrow().items().stream()
                        .filter(item -> !(item instanceof JsonObject))
                        .toList());
        assertThat(concealed.disclosures()).hasSize(2);
        SdJwt token = token(concealed);
        assertThat(token.claims()).isEqualTo(CLAIMS);
        assertThat(token.places().keySet()).containsExactlyInAnyOrderElementsOf(places);
        assertThat(token.showing(List.of()).claims()).isEqualTo(Concealed.withheld(CLAIMS, places));
    }

    @Test
    void decoys_of_an_array_are_anywhere_in_it() {
        SecureRandom zero = new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public int nextInt(int bound) {
                return 0;
            }
        };

        JsonObject payload = Concealed.of(CLAIMS, List.of(new JsonPointer("/parts/2")), 1, zero)
                .payload();

        assertThat(payload.at(new JsonPointer("/parts/0"))).containsInstanceOf(JsonObject.class);
        assertThat(payload.at(new JsonPointer("/parts/1"))).contains(JsonNumber.of(1));
    }

    @Test
    void what_is_withheld_is_what_a_reader_sees_who_is_shown_nothing() {
        List<JsonPointer> places = Stream.of("/name", "/parts/1", "/parts/2/0")
                .map(JsonPointer::new)
                .toList();

        JsonObject withheld = Concealed.withheld(CLAIMS, places);

        assertThat(JsonWriter.toText(withheld))
                .isEqualTo("{\"subject\":{\"id\":\"did:example:ondine\",\"grade\":\"A\"},\"parts\":[1,[4]]}");
        assertThat(token(conceal("/name", "/parts/1", "/parts/2/0"))
                        .showing(List.of())
                        .claims())
                .isEqualTo(withheld);
    }
}
