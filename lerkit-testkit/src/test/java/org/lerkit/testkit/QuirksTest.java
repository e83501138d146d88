package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.testkit.Quirks.Sighting;
import org.lerkit.testkit.mutate.Samples;

/** Every quirk is told where it is, and not where it is not. */
class QuirksTest {
    private static final Quirks QUIRKS = Quirks.standard();

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text.replace('\'', '"'));
    }

    private static List<String> seen(String document) {
        return ids(QUIRKS.in(json(document), JsonObject.EMPTY, List.of()));
    }

    private static List<String> ids(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.quirk().id() + " " + sighting.place().value())
                .toList();
    }

    private static Problem problem(String code, String pointer) {
        return Problem.error(new ProblemCode(code), new JsonPointer(pointer), "wrong");
    }

    static List<Quirk> quirks() {
        return QUIRKS.all();
    }

    /** What is written so, where the form is a regular expression: what fits it, and what is nearly so and right. */
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "proof-value-base64", List.of("dGhpcyBpcyBubyBzaWduYXR1cmU=", "z3FXQqFU2hwNgV4"),
            "proof-value-no-prefix", List.of("3FXQ".repeat(20), "z3FX" + "Q".repeat(80)),
            "date-without-time", List.of("2026-05-20", "2026-05-20T00:00:00Z"),
            "date-without-zone", List.of("2026-05-20T10:00:00.5", "2026-05-20T10:00:00+02:00"),
            "identity-hash-plain", List.of("mara@example.com", "sha256$0a1b"),
            "did-web-port", List.of("did:web:yard.example:8443:boats", "did:web:yard.example%3A8443:boats"),
            "did-web-slash", List.of("did:web:yard.example/boats", "did:web:yard.example:boats"),
            "verification-method-did-only", List.of("did:key:z6Mk", "did:key:z6Mk#z6Mk"),
            "header-kid-relative", List.of("key-1", "https://yard.example/keys#1"));

    @ParameterizedTest
    @MethodSource("quirks")
    void each_is_seen_where_it_is(Quirk quirk) {
        String place = quirk.where().startsWith("header ") ? "/" + quirk.where().substring(7) : place(quirk);
        if (quirk.written().startsWith("<problem ")) {
            String code = quirk.written().substring(9, quirk.written().length() - 1);
            assertThat(ids(QUIRKS.in(JsonObject.EMPTY, JsonObject.EMPTY, List.of(problem(code, place)))))
                    .contains(quirk.id() + " " + place);
            assertThat(ids(QUIRKS.in(JsonObject.EMPTY, JsonObject.EMPTY, List.of(problem(code, "/elsewhere")))))
                    .isEmpty();
            return;
        }
        assertThat(ids(look(quirk, place, written(quirk, 0)))).contains(quirk.id() + " " + place);
        assertThat(ids(look(quirk, "/elsewhere", written(quirk, 0)))).doesNotContain(quirk.id() + " " + place);
        if (quirk.written().startsWith("~")) {
            assertThat(ids(look(quirk, place, written(quirk, 1)))).doesNotContain(quirk.id() + " " + place);
        }
    }

    private static List<Sighting> look(Quirk quirk, String place, String value) {
        String document = value;
        List<String> names = new JsonPointer(place).tokens();
        for (int i = names.size() - 1; i >= 0; i--) {
            String same = quirk.written().startsWith("<same ") && i == names.size() - 1
                    ? ",'" + quirk.written().substring(6, quirk.written().length() - 1) + "':" + value
                    : "";
            document = "{'" + names.get(i) + "':" + document + same + "}";
        }
        boolean inHeader = quirk.where().startsWith("header ");
        return QUIRKS.in(
                inHeader ? JsonObject.EMPTY : json(document), inHeader ? json(document) : JsonObject.EMPTY, List.of());
    }

    /** One of the places of a quirk. */
    private static String place(Quirk quirk) {
        return quirk.where().replaceFirst("^\\*\\*", "").replace("/**", "").replaceAll("\\|[^/]*", "");
    }

    private static String written(Quirk quirk, int example) {
        String written = quirk.written();
        if (written.startsWith("~")) {
            return "'"
                    + requireNonNull(EXAMPLES.get(quirk.id()), "an example of each regular expression")
                            .get(example) + "'";
        }
        if (written.startsWith("<both ")) {
            return "['" + written.substring(6, written.length() - 1).replace(" ", "','") + "']";
        }
        return switch (written) {
            case "<number>" -> "7";
            case "<object>" -> "{}";
            case "<array>" -> "[]";
            case "<string>", "<any>" -> "'x'";
            default -> written.startsWith("<same ") ? "'x'" : "'" + written + "'";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential", "badge", "clr", "endorsement", "badge-1.1", "clr-1.1"})
    void good_documents_have_none(String sample) {
        assertThat(ids(QUIRKS.in(Samples.named(sample), JsonObject.EMPTY, List.of())))
                .isEmpty();
    }

    @Test
    void each_says_what_is_meant_and_where_it_was_seen() {
        assertThat(QUIRKS.all()).hasSizeGreaterThan(40);
        assertThat(QUIRKS.all()).extracting(Quirk::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(QUIRKS.all()).allSatisfy(quirk -> {
            assertThat(quirk.hint()).endsWith(".");
            assertThat(quirk.meant()).isNotBlank().doesNotEndWith(".");
            assertThat(quirk.seen()).isNotBlank();
        });
        assertThat(QUIRKS.all().get(0).advice())
                .isEqualTo(
                        "Most likely meant: eddsa-rdfc-2022. The c is missing: the specification itself once wrote it"
                                + " so, and no verifier knows that name. Others write so too:"
                                + " 1EdTech/openbadges-specification, Multikey.");
    }

    @Test
    void places_are_those_of_the_document_with_indexes() {
        assertThat(seen("{'proof':[{'cryptosuite':'eddsa-rdfc-2022'},{'cryptosuite':'eddsa-rdf-2022'}]}"))
                .containsExactly("cryptosuite-eddsa-rdf-2022 /proof/1/cryptosuite");
        assertThat(seen("{'credentialSubject':{'achievement':[{'type':['Achievement'],'criteria':'x'}]}}"))
                .containsExactly("criteria-string /credentialSubject/achievement/0/criteria");
    }

    @Test
    void a_text_may_be_one_of_several_and_a_kind_is_that_of_the_whole() {
        assertThat(seen("{'@context':['a','https://w3id.org/openbadges/v2']}"))
                .containsExactly("context-ob-2 /@context");
        assertThat(seen("{'image':['x']}")).isEmpty();
        assertThat(seen("{'image':'x'}")).containsExactly("credential-image-string /image");
    }

    @Test
    void a_header_is_not_taken_for_a_document() {
        assertThat(seen("{'typ':'jwt','alg':'none','cty':'x'}")).isEmpty();
        assertThat(ids(QUIRKS.in(JsonObject.EMPTY, json("{'issuedOn':'x','typ':'jwt'}"), List.of())))
                .containsExactly("header-typ-lower-case /typ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /proof/0/cryptosuite,      proof.cryptosuite.unknown, true
            /proof/0/cryptosuite/12,   proof.cryptosuite.unknown, true
            /proof/0/cryptosuite/x,    proof.cryptosuite.unknown, false
            /proof/0,                  proof.missing,             false
            /proof/0/eddsa-rdfc-2022,  structure.member.missing,  true
            /proof/0/cryptosuites,     proof.cryptosuite.unknown, false
            /proof/1/cryptosuite,      proof.cryptosuite.unknown, false
            '',                        proof.missing,             false
            """)
    void it_explains_problems_at_its_place_and_no_others(String pointer, String code, boolean explains) {
        Sighting sighting = new Sighting(QUIRKS.all().get(0), false, new JsonPointer("/proof/0/cryptosuite"));

        assertThat(sighting.explains(problem(code, pointer))).isEqualTo(explains);
    }

    @Test
    void one_in_a_header_explains_what_is_wrong_with_the_token() {
        Sighting sighting = new Sighting(QUIRKS.all().get(0), true, new JsonPointer("/typ"));

        assertThat(sighting.explains(problem("token.header.refused", ""))).isTrue();
        assertThat(sighting.explains(problem("structure.member.missing", "/typ")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<thing>", "<same>", "<both>", "<problem a b>", "<>", "~("})
    void a_form_that_is_none_is_refused(String written) {
        String file =
                "{'quirks':[{'id':'a','where':'/a','written':'" + written + "','meant':'b','hint':'c','seen':'d'}]}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quirks.read(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_quirk_without_a_member_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quirks.read("{\"quirks\":[{\"id\":\"a\"}]}".getBytes(StandardCharsets.UTF_8)))
                .withMessage("a quirk without where");
    }
}
