package org.lerkit.crypto.internal.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.Disclosure;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

class ConcealedTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonObject CLAIMS = JsonReader.standard().readObject("""
                    {"name":"Botany I","subject":{"id":"did:example:ondine","grade":"A"},"parts":[1,{"a":2},[3,4]]}""");

    private static Concealed conceal(String... places) {
        return Concealed.of(CLAIMS, Arrays.stream(places).map(JsonPointer::new).toList(), RANDOM);
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

        assertThatThrownBy(() -> Concealed.of(json, List.of(), RANDOM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("SD-JWT keeps the name ");
    }
}
