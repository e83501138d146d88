package org.lerkit.model.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.ChunkLocation;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.image.BakedCredential.Form;
import org.lerkit.model.jose.MalformedTokenException;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;

/** What is baked in is found, and nothing else of the image ever changes. */
class BadgeImageTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width='9>8'>é<!-- <g> --><g/></svg>";
    private static final String OB3 = "https://purl.imsglobal.org/ob/v3p0";

    static Stream<Arguments> images() {
        return Stream.of(
                argumentSet("PNG", (Object) Pictures.png()),
                argumentSet("PNG with other text", (Object) Pictures.png(Pictures.text("Title", "openbadges"))),
                argumentSet("PNG and what follows it", (Object) Pictures.join(Pictures.png(), new byte[] {1, 2})),
                argumentSet("SVG", (Object) Pictures.svg(SVG)),
                argumentSet("SVG in Latin-1", (Object) Pictures.svg(
                        "<?xml version='1.0' encoding='ISO-8859-1'?>\r\n" + SVG, StandardCharsets.ISO_8859_1)),
                argumentSet("SVG in UTF-16", (Object) Pictures.svg("\uFEFF" + SVG, StandardCharsets.UTF_16LE)),
                argumentSet("SVG in UTF-16, the other way", (Object)
                        Pictures.svg("\uFEFF" + SVG, StandardCharsets.UTF_16BE)),
                argumentSet("SVG in UTF-16 without a mark", (Object) Pictures.svg(SVG, StandardCharsets.UTF_16BE)),
                argumentSet("SVG with a byte order mark", (Object) Pictures.svg("\uFEFF" + SVG)),
                argumentSet("SVG with a document type", (Object) Pictures.svg(
                        "<?xml version=\"1.0\"?><!-- é -->\r\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\"\r\n"
                                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\r\n" + SVG)),
                argumentSet(
                        "SVG with prefixes",
                        (Object)
                                Pictures.svg(
                                        "<s:svg\n\txmlns:s='http://www.w3.org/2000/svg' ><?x <?><s:a>]]&gt;</s:a><![CDATA[<b>]]></s:svg>\n")));
    }

    @ParameterizedTest
    @MethodSource("images")
    void what_is_baked_in_is_found_and_comes_out_without_a_trace(byte[] image) {
        assertThat(BadgeImage.read(image).credentials()).isEmpty();
        for (Baking baking : Baking.values()) {
            for (String credential : List.of(Pictures.JSON, Pictures.JWS)) {
                byte[] baked = BadgeImage.read(image).bake(baking, credential).bytes();

                BadgeImage read = BadgeImage.read(baked);
                assertThat(read.check()).isEmpty();
                assertThat(read.credentials()).singleElement().satisfies(found -> {
                    assertThat(found.baking()).isEqualTo(baking);
                    assertThat(found.form()).isEqualTo(credential.equals(Pictures.JSON) ? Form.JSON : Form.COMPACT_JWS);
                    assertSame(found.text(), credential);
                });
                assertThat(read.unbake().bytes()).isEqualTo(image);
            }
        }
    }

    /** Text that the encoding of an image cannot hold is escaped, and the same JSON. */
    private static void assertSame(String found, String credential) {
        if (credential.equals(Pictures.JSON)) {
            assertThat(JsonReader.standard().readObject(found))
                    .isEqualTo(JsonReader.standard().readObject(credential));
        } else {
            assertThat(found).isEqualTo(credential);
        }
    }

    @Test
    void a_credential_is_one_chunk_right_after_the_header() {
        byte[] image = Pictures.png();
        int header = 8 + 25;
        byte[] baked =
                BadgeImage.read(image).bake(Baking.OPEN_BADGES_3, Pictures.JSON).bytes();
        byte[] chunk = Pictures.chunk(
                "iTXt",
                Pictures.join(
                        Pictures.latin("openbadgecredential\0\0\0\0\0"),
                        Pictures.JSON.getBytes(StandardCharsets.UTF_8)));

        assertThat(baked)
                .isEqualTo(Pictures.join(
                        Arrays.copyOf(image, header), chunk, Arrays.copyOfRange(image, header, image.length)));
        assertThat(BadgeImage.read(baked).credentials())
                .extracting(BakedCredential::text, found -> found.place().describe())
                .containsExactly(tuple(Pictures.JSON, "/iTXt[1], byte 33"));
    }

    static Stream<Arguments> elements() {
        String root = "<svg xmlns:%s=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">";
        return Stream.of(
                argumentSet(
                        "assertion that is hosted",
                        Baking.OPEN_BADGES_2,
                        "{\"id\":\"https://a.example/?b=1&c=2\"}",
                        root.formatted("openbadges", "http://openbadges.org")
                                + "<openbadges:assertion verify=\"https://a.example/?b=1&amp;c=2\">"
                                + "<![CDATA[{\"id\":\"https://a.example/?b=1&c=2\"}]]></openbadges:assertion>"),
                argumentSet(
                        "assertion without an address",
                        Baking.OPEN_BADGES_2,
                        "{\"id\":\"urn:uuid:1\"}",
                        root.formatted("openbadges", "http://openbadges.org")
                                + "<openbadges:assertion><![CDATA[{\"id\":\"urn:uuid:1\"}]]></openbadges:assertion>"),
                argumentSet(
                        "signed credential",
                        Baking.OPEN_BADGES_3,
                        Pictures.JWS,
                        root.formatted("openbadges", OB3) + "<openbadges:credential verify=\"" + Pictures.JWS
                                + "\"></openbadges:credential>"),
                argumentSet(
                        "record",
                        Baking.CLR_2,
                        "{\"a\":\"]]>\uFFFF\"}",
                        root.formatted("clr", "https://purl.imsglobal.org/clr/v2p0")
                                + "<clr:credential><![CDATA[{\"a\":\"]]]]><![CDATA[>\\uffff\"}]]></clr:credential>"));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void a_credential_is_one_element_right_after_the_start_tag(Baking baking, String credential, String start) {
        byte[] image = Pictures.svg("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");

        assertThat(BadgeImage.read(image).bake(baking, credential).bytes())
                .asString()
                .isEqualTo(start + "<g/></svg>");
    }

    @Test
    void an_image_of_one_tag_gets_a_second() {
        BadgeImage image = BadgeImage.read(Pictures.svg("<svg />"));

        BadgeImage baked = image.bake(Baking.OPEN_BADGES_3, Pictures.JWS);

        assertThat(baked.bytes())
                .asString()
                .isEqualTo("<svg xmlns:openbadges=\"" + OB3 + "\" ><openbadges:credential verify=\"" + Pictures.JWS
                        + "\"></openbadges:credential></svg>");
        assertThat(baked.unbake().bytes()).asString().isEqualTo("<svg ></svg>");
    }

    @Test
    void a_prefix_that_means_something_else_keeps_its_meaning() {
        String image = "<svg xmlns:openbadges='urn:x'><openbadges:a/></svg>";

        BadgeImage baked = BadgeImage.read(Pictures.svg(image)).bake(Baking.OPEN_BADGES_3, Pictures.JWS);

        assertThat(baked.bytes())
                .asString()
                .contains("<openbadges:credential xmlns:openbadges=\"" + OB3 + "\" verify=\"", "<openbadges:a/>");
        assertThat(baked.credentials()).hasSize(1);
        assertThat(baked.unbake().bytes()).asString().isEqualTo(image);
    }

    static Stream<Arguments> leftovers() {
        String credential = "<openbadges:credential verify='a.b.c'><openbadges:credential/></openbadges:credential>";
        String declared = "<svg xmlns:openbadges='" + OB3 + "'>";
        return Stream.of(
                argumentSet("declaration that nothing else uses", declared + credential + "</svg>", "<svg></svg>"),
                argumentSet(
                        "declaration of an element in use",
                        declared + credential + "<openbadges:x/></svg>",
                        declared + "<openbadges:x/></svg>"),
                argumentSet(
                        "declaration of an attribute in use",
                        declared + "<g openbadges:x='1'>" + credential + "</g></svg>",
                        declared + "<g openbadges:x='1'></g></svg>"),
                argumentSet(
                        "attribute that looks like a declaration",
                        "<svg a=\" xmlns:o='" + OB3 + "'\"\n xmlns:o = \"" + OB3
                                + "\" b=''><o:credential>{}</o:credential></svg>",
                        "<svg a=\" xmlns:o='" + OB3 + "'\" b=''></svg>"),
                argumentSet(
                        "declaration of the element itself",
                        "<svg><credential xmlns='" + OB3 + "'>{}</credential> <g/></svg>",
                        "<svg> <g/></svg>"),
                argumentSet(
                        "two",
                        "<svg><credential xmlns='" + OB3 + "'/><a/><assertion xmlns='http://openbadges.org'/></svg>",
                        "<svg><a/></svg>"));
    }

    @ParameterizedTest
    @MethodSource("leftovers")
    void nothing_else_is_taken_out(String image, String without) {
        assertThat(BadgeImage.read(Pictures.svg(image)).unbake().bytes())
                .asString()
                .isEqualTo(without);
    }

    static Stream<Arguments> holders() {
        byte[] json = Pictures.deflate(Pictures.JSON.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                argumentSet(
                        "as specified",
                        Pictures.itxt("openbadges", Pictures.JSON),
                        Form.JSON,
                        Pictures.JSON,
                        List.of()),
                argumentSet(
                        "address in Latin-1",
                        Pictures.text("openbadges", " https://badges.example/é\n"),
                        Form.URL,
                        "https://badges.example/é",
                        List.of(tuple("image.credential.holder", Severity.WARNING))),
                argumentSet(
                        "credential in Latin-1",
                        Pictures.text("openbadgecredential", "{}"),
                        Form.JSON,
                        "{}",
                        List.of(tuple("image.credential.holder", Severity.ERROR))),
                argumentSet(
                        "compressed",
                        Pictures.compressedItxt("openbadgecredential", json),
                        Form.JSON,
                        Pictures.JSON,
                        List.of(tuple("image.credential.holder", Severity.ERROR))),
                argumentSet(
                        "compressed Latin-1",
                        Pictures.ztxt("openbadges", Pictures.deflate(Pictures.latin("{\"a\":\"é\"}"))),
                        Form.JSON,
                        "{\"a\":\"é\"}",
                        List.of(tuple("image.credential.holder", Severity.ERROR))),
                argumentSet(
                        "something else",
                        Pictures.itxt("clrcredential", "see our web site"),
                        Form.UNKNOWN,
                        "see our web site",
                        List.of(tuple("image.credential.form", Severity.ERROR))));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void what_others_bake_is_read_and_judged(byte[] chunk, Form form, String text, List<Object> problems) {
        BadgeImage image = BadgeImage.read(Pictures.png(chunk));

        assertThat(image.credentials())
                .extracting(BakedCredential::form, BakedCredential::text)
                .containsExactly(tuple(form, text));
        assertThat(image.check())
                .extracting(problem -> problem.code().value(), problem -> problem.severity())
                .isEqualTo(problems);
        assertThat(image.check()).allSatisfy(problem -> {
            assertThat(problem.location()).isInstanceOf(ChunkLocation.class);
            assertThat(problem.hint()).isPresent();
            assertThat(problem.specs()).hasSize(1);
        });
        assertThat(image.unbake().bytes()).isEqualTo(Pictures.png());
    }

    @Test
    void an_image_holds_one_credential() {
        BadgeImage both = BadgeImage.read(Pictures.png(
                Pictures.itxt("openbadges", Pictures.JSON), Pictures.itxt("openbadgecredential", Pictures.JWS)));

        assertThat(both.credentials())
                .extracting(BakedCredential::baking)
                .containsExactly(Baking.OPEN_BADGES_2, Baking.OPEN_BADGES_3);
        assertThat(both.check())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.location().path())
                .containsExactly(tuple("image.credential.repeated", "/iTXt[2]"));

        BadgeImageException refusal =
                catchThrowableOfType(BadgeImageException.class, () -> both.bake(Baking.CLR_2, Pictures.JSON));
        assertThat(refusal.problem().code()).isEqualTo(BadgeImageException.PRESENT);
        assertThat(refusal).hasMessage("/iTXt[1], byte 33: the image holds a credential already");

        assertThat(both.unbake().bake(Baking.CLR_2, Pictures.JSON).credentials())
                .extracting(BakedCredential::baking)
                .containsExactly(Baking.CLR_2);
    }

    @Test
    void what_is_no_credential_is_not_baked_in() {
        BadgeImage image = BadgeImage.read(Pictures.png());

        assertThatThrownBy(() -> image.bake(Baking.OPEN_BADGES_2, "https://badges.example/1"))
                .isInstanceOfSatisfying(
                        BadgeImageException.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo(BadgeImageException.FORM));
        assertThatThrownBy(() -> image.bake(Baking.OPEN_BADGES_3, "{\"id\":")).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> image.bake(Baking.OPEN_BADGES_3, "not.a.token"))
                .isInstanceOf(MalformedTokenException.class);
    }

    @Test
    void an_image_is_not_changed_from_outside_and_does_not_print_what_it_holds() {
        byte[] received = Pictures.png(Pictures.itxt("openbadges", Pictures.JSON));
        BadgeImage image = BadgeImage.read(received);
        received[0] = 0;
        image.bytes()[0] = 0;

        assertThat(image.bytes()[0]).isEqualTo((byte) 0x89);
        assertThat(image).hasToString("image/png of " + received.length + " bytes with 1 credentials");
        assertThat(image.credentials().get(0))
                .hasToString("OPEN_BADGES_2 as JSON of " + Pictures.JSON.length() + " characters at /iTXt[1], byte 33");
        assertThat(BadgeImage.read(Pictures.svg("<svg/>")).mediaType()).isEqualTo("image/svg+xml");
        assertThat(image.unbake().unbake()).hasToString("image/png of 67 bytes with 0 credentials");
    }
}
