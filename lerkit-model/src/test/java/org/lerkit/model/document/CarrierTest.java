package org.lerkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.Baking;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;

/** Credentials come in tokens, envelopes and web pages; the same document is found in each. */
class CarrierTest {
    private static final String BADGE = """
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","OpenBadgeCredential"],\
            "name":"Čeština 日本語"}""";

    private static CredentialDocument open(String received) {
        return CredentialDocument.open(received.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> carriers(String received) {
        CredentialDocument document = open(received);
        assertThat(document.json()).isEqualTo(JsonReader.standard().readObject(BADGE));
        assertThat(document.source()).asString(StandardCharsets.UTF_8).isEqualTo(received);
        assertThat(document.detection()).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.known()).isEqualTo(Format.OPEN_BADGES_3);
            assertThat(found.dialects()).endsWith("no-proof");
        });
        assertThat(Format.detect(received.getBytes(StandardCharsets.UTF_8))).isEqualTo(document.detection());
        return document.carriers().stream().map(Carrier::id).toList();
    }

    private static void refuses(String received, String code, String title) {
        assertThatThrownBy(() -> open(received)).isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
            assertThat(e.problem().code().value()).isEqualTo(code);
            assertThat(e).hasMessage(title);
        });
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base64Url(String text) {
        return base64Url(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String jws(String payload) {
        return base64Url("{\"alg\":\"ES256\"}") + '.' + base64Url(payload) + ".AAAA";
    }

    private static String enveloped(String url) {
        return """
                {"@context":"https://www.w3.org/ns/credentials/v2","id":"%s","type":"EnvelopedVerifiableCredential"}""".formatted(url);
    }

    @Test
    void json_that_speaks_of_an_image_is_none() {
        String badge = BADGE.replace("\"name\":\"", "\"name\":\"<svg > ");
        assertThat(badge).isNotEqualTo(BADGE);

        CredentialDocument document = open(badge);

        assertThat(document.carriers()).isEmpty();
        assertThat(document.detection())
                .isInstanceOfSatisfying(
                        Recognized.class, found -> assertThat(found.known()).isEqualTo(Format.OPEN_BADGES_3));
    }

    @Test
    void json_comes_as_it_is() {
        assertThat(carriers(BADGE)).isEmpty();
        assertThat(CredentialDocument.parse(BADGE.getBytes(StandardCharsets.UTF_8))
                        .carriers())
                .isEmpty();
    }

    @Test
    void a_token_signs_the_document_or_has_it_as_a_claim() {
        assertThat(carriers(jws(BADGE))).containsExactly("jws");
        assertThat(carriers(jws("{\"iss\":\"did:example:a\",\"vc\":" + BADGE + "}")))
                .containsExactly("jws");
        assertThat(carriers(jws("{\"vp\":" + BADGE + "}\n"))).containsExactly("jws");
        assertThat(open(jws(BADGE)).carriers().get(0))
                .isInstanceOfSatisfying(
                        Carrier.Token.class,
                        token -> assertThat(token.token().algorithm()).contains("ES256"));
    }

    @Test
    void a_token_of_which_a_part_is_shown_gives_what_is_shown() throws Exception {
        String disclosure = base64Url("[\"salt\",\"name\",\"Čeština 日本語\"]");
        String digest =
                base64Url(MessageDigest.getInstance("SHA-256").digest(disclosure.getBytes(StandardCharsets.US_ASCII)));
        String payload = BADGE.replaceFirst(",\"name\".*", ",\"_sd\":[\"" + digest + "\"]}");

        assertThat(carriers(jws(payload) + '~' + disclosure + '~')).containsExactly("sd-jwt");
        assertThat(carriers("""
                {"payload":"%s","protected":"%s","signature":"AA","header":{"disclosures":["%s"]}}""".formatted(base64Url(payload), base64Url("{\"alg\":\"ES256\"}"), disclosure)))
                .containsExactly("sd-jwt");
        refuses(jws(payload) + "~!~", "sd-jwt.disclosure.malformed", "a disclosure is not base64url");
        refuses("{\"payload\":1,\"protected\":\"\"}", "sd-jwt.syntax", "no header holds the disclosures");
    }

    @Test
    void a_message_of_cose_has_the_document_as_its_payload() {
        byte[] message = cose(BADGE).bytes();
        CredentialDocument document = CredentialDocument.open(message);

        assertThat(document.json()).isEqualTo(JsonReader.standard().readObject(BADGE));
        assertThat(document.source()).isEqualTo(message);
        assertThat(document.carriers()).containsExactly(new Carrier.Cose(cose(BADGE)));
        assertThat(Format.detect(message)).isEqualTo(document.detection());
        assertThat(document.detection())
                .isInstanceOfSatisfying(
                        Recognized.class, found -> assertThat(found.dialects()).startsWith("cose"));
        assertThat(carriers(enveloped(
                        "data:application/vc+cose;base64," + Base64.getEncoder().encodeToString(message))))
                .containsExactly("enveloped", "cose");
    }

    @Test
    void a_message_of_cose_that_is_broken_or_holds_something_else_is_refused() {
        byte[] cut = Arrays.copyOf(cose(BADGE).bytes(), 20);

        assertThatThrownBy(() -> CredentialDocument.open(cut))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.problem().code().value()).isEqualTo("cose.syntax"));
        assertThat(Format.detect(cut).format()).isEmpty();
        assertThatThrownBy(() -> CredentialDocument.open(cose("not JSON").bytes()))
                .isInstanceOf(JsonSyntaxException.class);
    }

    private static CoseSign1 cose(String payload) {
        return CoseSign1.unsigned(new byte[] {(byte) 0xa1, 1, 0x26}, payload.getBytes(StandardCharsets.UTF_8))
                .signed(new byte[64]);
    }

    @Test
    void an_envelope_is_a_data_url() {
        String base64 = Base64.getEncoder().encodeToString(BADGE.getBytes(StandardCharsets.UTF_8));

        assertThat(carriers(enveloped("data:application/vc+jwt," + jws(BADGE)))).containsExactly("enveloped", "jws");
        assertThat(carriers(enveloped("DATA:application/vc;base64," + base64))).containsExactly("enveloped");
        assertThat(carriers(enveloped(
                        "data:application/vc," + BADGE.replace("\"", "%22").replace("{", "%7b"))))
                .containsExactly("enveloped");
        String envelope = enveloped("data:Application/VC+JWT;charset=utf-8," + jws(BADGE));
        assertThat(open(envelope).carriers().get(0))
                .isEqualTo(new Carrier.Envelope(
                        "application/vc+jwt", JsonReader.standard().readObject(envelope)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:application/vc", "https://a.example/,", "data:a;base64,!", "data:a,%2", "data:a,%zz"})
    void an_envelope_that_is_no_data_url_stays_as_it_is(String url) {
        assertThat(open(enveloped(url)).carriers()).isEmpty();
    }

    @Test
    void carriers_in_carriers_end_somewhere() {
        String nested = BADGE;
        for (int i = 0; i < 4; i++) {
            nested = enveloped("data:application/vc+jwt," + jws(nested));
        }
        refuses(nested, "carrier.limit", "carriers in carriers, more than 6");
    }

    @Test
    void a_page_has_the_document_in_a_script() {
        assertThat(carriers("""
                <!DOCTYPE html><html lang="en"><head><!-- <script type="application/ld+json">{}</script> -->
                <script src="a.js"></script><script>if (a < b) { }</script>
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting"}</script>
                <script type=application/ld+json>broken</script>
                <SCRIPT id='b' type='Application/LD+JSON; charset=utf-8'>[%s, 1]</SCRIPT ></head></html>""".formatted(BADGE))).containsExactly("html");
        assertThat(carriers(
                        "<?xml version='1.0'?><!-- a --><html><script type=\"application/vc\">" + BADGE + "</script>"))
                .containsExactly("html");
        assertThat(open("<html><script type='application/ld+json'>" + enveloped("data:application/vc+jwt," + jws(BADGE))
                                + "</script></html>")
                        .carriers())
                .extracting(Carrier::id)
                .containsExactly("html", "enveloped", "jws");
    }

    @Test
    void a_page_without_one_or_with_several_is_refused() {
        String script = "<script type='application/ld+json'>" + BADGE + "</script>";

        refuses("<html><p>", "carrier.empty", "this is a web page without a credential in it");
        refuses(
                "<html><script type='application/ld+json'>" + BADGE,
                "carrier.empty",
                "this is a web page without a credential in it");
        refuses(
                "<html><script type='application/ld+json'",
                "carrier.empty",
                "this is a web page without a credential in it");
        refuses("<html><!-- " + script, "carrier.empty", "this is a web page without a credential in it");
        refuses("<html>" + script + script, "carrier.several", "a web page with 2 credentials in it");
    }

    @Test
    void looking_for_scripts_takes_time_in_proportion_to_the_page() {
        refuses(
                "<html>" + "<script type='a".repeat(200_000),
                "carrier.empty",
                "this is a web page without a credential in it");
        refuses("<html>" + "<!-- ".repeat(200_000), "carrier.empty", "this is a web page without a credential in it");
        refuses(
                "<html>" + "<script></script".repeat(100_000),
                "carrier.empty",
                "this is a web page without a credential in it");
        refuses("<!-- -->".repeat(400) + "<html>", "carrier.empty", "this is a web page without a credential in it");
    }

    @Test
    void an_image_has_the_document_baked_in() {
        BadgeImage svg = BadgeImage.read(
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        String picture = new String(svg.bake(Baking.OPEN_BADGES_3, BADGE).bytes(), StandardCharsets.UTF_8);
        String signed = new String(svg.bake(Baking.OPEN_BADGES_3, jws(BADGE)).bytes(), StandardCharsets.UTF_8);

        assertThat(carriers(picture)).containsExactly("baked-svg");
        assertThat(carriers(
                        picture.replace("<svg", "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'>\n<svg")))
                .containsExactly("baked-svg");
        assertThat(carriers(signed)).containsExactly("baked-svg", "jws");
        assertThat(
                        carriers(
                                signed.replace(
                                        "?><svg",
                                        "?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n<svg")))
                .containsExactly("baked-svg", "jws");
        refuses(
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "carrier.empty",
                "this is an SVG image without a credential in it");
        refuses(
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='http://openbadges.org'>"
                        + "<openbadges:assertion verify='https://badges.example/1'/></svg>",
                "carrier.hosted",
                "an SVG image that says where its badge is hosted, and holds none");
        assertThatThrownBy(() -> CredentialDocument.open(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void what_is_broken_inside_is_told() {
        assertThatThrownBy(() -> open(jws("{"))).isInstanceOf(JsonSyntaxException.class);
        refuses("eyJhbGciOiJFUzI1NiJ9.e30", "jws.syntax", "three parts with a dot between them are expected, found 2");
    }
}
