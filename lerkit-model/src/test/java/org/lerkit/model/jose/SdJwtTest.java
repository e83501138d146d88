package org.lerkit.model.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** RFC 9901, section 7.1: each step that may fail, beside one that does not. */
class SdJwtTest {
    private static final String NAME = Tokens.encode("[\"salt1\",\"name\",\"Ada Example\"]");
    private static final String SUBJECT =
            Tokens.encode("[\"salt2\",\"subject\",{\"_sd\":[\"%s\"]}]".formatted(Tokens.digest(NAME)));
    private static final String ITEM = Tokens.encode("[\"salt3\",{\"code\":\"MATH 101\"}]");

    private static String sd(String... disclosures) {
        List<String> digests = new ArrayList<>();
        for (String disclosure : disclosures) {
            digests.add('"' + Tokens.digest(disclosure) + '"');
        }
        return "\"_sd\":[" + String.join(",", digests) + "]";
    }

    private static String claims(String payload, String... disclosures) {
        String text = Tokens.jws(payload) + '~' + String.join("~", disclosures) + (disclosures.length > 0 ? "~" : "");
        return JsonWriter.toText(SdJwt.parse(text).claims());
    }

    private static void refuses(ProblemCode code, String payload, String... disclosures) {
        assertThatThrownBy(() -> claims(payload, disclosures))
                .isInstanceOfSatisfying(
                        MalformedTokenException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code))
                .hasMessageNotContaining("Ada");
    }

    @Test
    void shows_what_is_disclosed_and_nothing_of_the_rest() {
        assertThat(claims("{\"a\":1,%s,\"_sd_alg\":\"sha-256\"}".formatted(sd(NAME, ITEM)), NAME))
                .isEqualTo("{\"a\":1,\"name\":\"Ada Example\"}");
        assertThat(claims("{\"a\":1,%s}".formatted(sd(NAME)))).isEqualTo("{\"a\":1}");
    }

    @Test
    void shows_a_disclosure_inside_another() {
        assertThat(claims("{%s}".formatted(sd(SUBJECT)), SUBJECT, NAME))
                .isEqualTo("{\"subject\":{\"name\":\"Ada Example\"}}");
        refuses(MalformedTokenException.UNREFERENCED, "{%s}".formatted(sd(SUBJECT)), NAME);
    }

    @Test
    void shows_the_items_of_an_array_that_are_disclosed() {
        String payload = "{\"courses\":[{\"...\":\"%s\"},{\"...\":\"%s\"},7]}";

        assertThat(claims(payload.formatted(Tokens.digest(ITEM), Tokens.digest(NAME)), ITEM))
                .isEqualTo("{\"courses\":[{\"code\":\"MATH 101\"},7]}");
    }

    @Test
    void refuses_a_disclosure_that_the_issuer_did_not_sign() {
        refuses(MalformedTokenException.UNREFERENCED, "{\"a\":1}", NAME);
    }

    @Test
    void refuses_a_digest_or_a_disclosure_twice() {
        refuses(MalformedTokenException.REPEATED, "{%s,\"b\":{%s}}".formatted(sd(NAME), sd(NAME)), NAME);
        refuses(MalformedTokenException.REPEATED, "{%s}".formatted(sd(NAME, NAME)));
        refuses(MalformedTokenException.REPEATED, "{%s}".formatted(sd(NAME)), NAME, NAME);
    }

    @Test
    void refuses_a_claim_that_is_there_already_or_has_a_reserved_name() {
        refuses(MalformedTokenException.DISCLOSURE, "{\"name\":\"B\",%s}".formatted(sd(NAME)), NAME);
        String again = Tokens.encode("[\"other salt\",\"name\",\"Bob\"]");
        refuses(MalformedTokenException.DISCLOSURE, "{%s}".formatted(sd(NAME, again)), NAME, again);
        for (String reserved : List.of("_sd", "...")) {
            String disclosure = Tokens.encode("[\"salt\",\"" + reserved + "\",[]]");
            refuses(MalformedTokenException.DISCLOSURE, "{%s}".formatted(sd(disclosure)), disclosure);
        }
    }

    @Test
    void refuses_a_disclosure_at_a_place_of_the_other_kind() {
        refuses(MalformedTokenException.DISCLOSURE, "{%s}".formatted(sd(ITEM)), ITEM);
        refuses(MalformedTokenException.DISCLOSURE, "{\"a\":[{\"...\":\"%s\"}]}".formatted(Tokens.digest(NAME)), NAME);
    }

    @Test
    void refuses_places_of_digests_that_hold_something_else() {
        refuses(MalformedTokenException.DISCLOSURE, "{\"_sd\":\"abc\"}");
        refuses(MalformedTokenException.DISCLOSURE, "{\"_sd\":[1]}");
        refuses(MalformedTokenException.DISCLOSURE, "{\"a\":[{\"...\":1}]}");
        refuses(MalformedTokenException.DISCLOSURE, "{\"a\":[{\"...\":\"abc\",\"b\":1}]}");
    }

    @Test
    void refuses_disclosures_that_are_none() {
        for (String json : List.of("{}", "[]", "[\"s\"]", "[\"s\",\"n\",1,2]", "[1,\"n\",1]", "[\"s\",2,1]", "[")) {
            refuses(MalformedTokenException.DISCLOSURE, "{}", Tokens.encode(json));
        }
        refuses(MalformedTokenException.DISCLOSURE, "{}", "no base64url!");
    }

    @Test
    void refuses_a_hash_it_does_not_know() {
        refuses(MalformedTokenException.HASH, "{\"_sd_alg\":\"md5\"}");
        refuses(MalformedTokenException.SD_JWT, "{\"_sd_alg\":5}");
    }

    @Test
    void refuses_a_chain_of_disclosures_without_end() {
        String inner = NAME;
        List<String> chain = new ArrayList<>(List.of(inner));
        for (int i = 0; i < 300; i++) {
            inner = Tokens.encode("[\"salt\",\"a\",{%s}]".formatted(sd(inner)));
            chain.add(inner);
        }
        refuses(MalformedTokenException.DISCLOSURE, "{%s}".formatted(sd(inner)), chain.toArray(String[]::new));
    }

    @Test
    void refuses_what_is_not_in_a_form_of_sd_jwt() {
        for (String text : List.of(Tokens.jws("{}"), "", "~", Tokens.jws("{}") + "~~")) {
            assertThatThrownBy(() -> SdJwt.parse(text)).isInstanceOf(MalformedTokenException.class);
        }
        assertThatThrownBy(() -> SdJwt.parse(Tokens.jws("{}") + "~".repeat(20_000)))
                .isInstanceOf(MalformedTokenException.class)
                .hasMessage("more than 10000 disclosures");
    }

    @Test
    void reads_the_json_forms_too() {
        String flattened =
                """
                {"payload":"%s","protected":"%s","signature":"AA","header":{"disclosures":["%s"]}}""".formatted(Tokens.encode("{%s}".formatted(sd(NAME))), Tokens.encode("{\"alg\":\"ES256\"}"), NAME);
        JsonObject json = JsonReader.standard().readObject(flattened);

        assertThat(SdJwt.is(json)).isTrue();
        assertThat(JsonWriter.toText(SdJwt.parse(json).claims())).isEqualTo("{\"name\":\"Ada Example\"}");
        assertThat(SdJwt.parse(json).keyBinding()).isEmpty();
        assertThat(SdJwt.is(JsonObject.EMPTY)).isFalse();
        for (String broken : List.of(
                "{\"payload\":\"e30\",\"signatures\":[{},{}]}",
                "{\"payload\":\"e30\",\"signatures\":[1]}",
                "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AA\"}",
                "{\"payload\":\"e30\",\"protected\":1,\"signature\":\"AA\",\"header\":{\"disclosures\":[]}}",
                "{\"payload\":\"e30\",\"protected\":\"e30\",\"header\":{\"disclosures\":[]}}")) {
            assertThatThrownBy(() -> SdJwt.parse(JsonReader.standard().readObject(broken)))
                    .as(broken)
                    .isInstanceOfSatisfying(
                            MalformedTokenException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(MalformedTokenException.SD_JWT));
        }
    }

    @Test
    void tells_where_disclosures_stand() {
        String payload = "{\"a/b\":[7,{\"...\":\"%s\"}],%s}".formatted(Tokens.digest(ITEM), sd(SUBJECT));
        SdJwt token = SdJwt.parse(Tokens.jws(payload) + '~' + NAME + '~' + SUBJECT + '~' + ITEM + '~');

        assertThat(token.places())
                .containsExactly(
                        entry(new JsonPointer("/a~1b/1"), Disclosure.parse(ITEM)),
                        entry(new JsonPointer("/subject"), Disclosure.parse(SUBJECT)),
                        entry(new JsonPointer("/subject/name"), Disclosure.parse(NAME)));
    }

    @Test
    void shows_what_is_wanted_what_it_is_in_and_what_is_in_it() {
        String payload = "{\"a\":[7,{\"...\":\"%s\"}],%s}".formatted(Tokens.digest(ITEM), sd(SUBJECT));
        String issued = Tokens.jws(payload) + '~';
        SdJwt token = SdJwt.parse(issued + NAME + '~' + SUBJECT + '~' + ITEM + '~' + Tokens.jws("{}"));

        assertThat(showing(token)).isEqualTo(issued);
        assertThat(showing(token, "/a/0")).isEqualTo(issued);
        assertThat(showing(token, "/a/1")).isEqualTo(issued + ITEM + '~');
        assertThat(showing(token, "/subject/name")).isEqualTo(issued + NAME + '~' + SUBJECT + '~');
        assertThat(showing(token, "/subject")).isEqualTo(issued + NAME + '~' + SUBJECT + '~');
        assertThat(showing(token, "")).isEqualTo(issued + NAME + '~' + SUBJECT + '~' + ITEM + '~');
        assertThatThrownBy(() -> showing(token, "/a/2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing at /a/2");
    }

    private static String showing(SdJwt token, String... wanted) {
        return token.showing(Arrays.stream(wanted).map(JsonPointer::new).toList())
                .text();
    }

    @Test
    void writes_what_it_reads() {
        String issued = Tokens.jws("{%s}".formatted(sd(NAME))) + '~' + NAME + '~';

        assertThat(SdJwt.parse(issued).text()).isEqualTo(issued);
        assertThat(SdJwt.parse(issued + Tokens.jws("{}")).text()).isEqualTo(issued + Tokens.jws("{}"));
    }

    @Test
    void makes_the_disclosures_of_RFC_9901_section_4_2() {
        // The RFC writes a space after each comma, which is part of what is hashed; its digest is that of its text.
        String published = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
        Disclosure theirs = Disclosure.parse(published);
        Disclosure ours = Disclosure.of("_26bc4LT-ac6q2KI6cBW5es", Optional.of("family_name"), theirs.value());

        assertThat(theirs.digest("sha-256")).isEqualTo("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
        assertThat(ours.text())
                .isEqualTo(Tokens.encode("[\"_26bc4LT-ac6q2KI6cBW5es\",\"family_name\",\"M\u00f6bius\"]"));
        assertThat(Disclosure.parse(ours.text())).isEqualTo(ours);
        assertThat(Disclosure.of(
                                "salt3",
                                Optional.empty(),
                                Disclosure.parse(ITEM).value())
                        .text())
                .isEqualTo(ITEM);
        assertThatThrownBy(() -> ours.digest("sha-1")).isInstanceOf(MalformedTokenException.class);
    }

    @Test
    void a_name_for_the_hash_cannot_be_disclosed() {
        String alg = Tokens.encode("[\"salt\",\"_sd_alg\",\"md5\"]");

        refuses(MalformedTokenException.DISCLOSURE, "{%s,\"_sd_alg\":\"sha-256\"}".formatted(sd(alg)), alg);
        assertThat(claims("{%s}".formatted(sd(alg)), alg)).isEqualTo("{}");
    }

    @Test
    void prints_nothing_of_what_it_holds() {
        SdJwt token = SdJwt.parse(Tokens.jws("{%s}".formatted(sd(NAME))) + '~' + NAME + '~');

        assertThat(token).hasToString("an SD-JWT with 1 disclosures");
        assertThat(token.disclosures().get(0)).hasToString("a disclosure of a claim");
        assertThat(Disclosure.parse(ITEM)).hasToString("a disclosure of an item");
    }
}
