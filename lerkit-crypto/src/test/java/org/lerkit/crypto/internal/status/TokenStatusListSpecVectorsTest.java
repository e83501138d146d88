package org.lerkit.crypto.internal.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.internal.cose.CwtClaims;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/** Every example of the Token Status List draft, in JSON and in CBOR. */
class TokenStatusListSpecVectorsTest {
    private static final String FOLDER = "w3c/token-status-list/";
    private static final Pattern STATUS = Pattern.compile("status\\[(\\d+)\\] ?= 0b([01]+)");

    @ParameterizedTest
    @CsvSource({
        "1, status_list_encoding, 1 0 0 1 1 1 0 1 1 1 0 0 0 1 0 1",
        "2, status_list_encoding2, 1 2 0 3 0 1 0 1 1 2 3 3"
    })
    void the_short_lists_are_read_and_written(int bits, String file, String statuses) {
        PackedStatuses json = fromJson(file + "_json.md", bits);
        PackedStatuses cbor = fromCbor(file + "_cbor.md", bits);
        String[] expected = statuses.split(" ", -1);
        byte[] all = new byte[expected.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Byte.parseByte(expected[i]);
        }

        assertThat(json.size()).isEqualTo(all.length);
        for (int i = 0; i < all.length; i++) {
            assertThat(json.status(i)).as("%d", i).isEqualTo(all[i]);
            assertThat(cbor.status(i)).as("%d", i).isEqualTo(all[i]);
        }
        assertThat(PackedStatuses.of(bits, all).deflated()).isEqualTo(compressed(file + "_cbor.md"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, status_list_encoding1_long, 11",
        "2, status_list_encoding2_long, 11",
        "4, status_list_encoding4, 15",
        "8, status_list_encoding8, 255"
    })
    void the_long_lists_have_the_statuses_that_are_given_and_no_other(int bits, String file, int given) {
        Map<Integer, Integer> expected = expected(bits);
        PackedStatuses json = fromJson(file + "_json.md", bits);
        PackedStatuses cbor = fromCbor(file + "_cbor.md", bits);

        assertThat(expected).hasSizeGreaterThanOrEqualTo(given);
        assertThat(json.size()).isEqualTo(1 << 20);
        assertThat(cbor.size()).isEqualTo(1 << 20);
        byte[] all = new byte[1 << 20];
        for (int i = 0; i < all.length; i++) {
            int status = expected.getOrDefault(i, 0);
            all[i] = (byte) status;
            if (json.status(i) != status || cbor.status(i) != status) {
                assertThat(json.status(i)).as("JSON, %d", i).isEqualTo(status);
                assertThat(cbor.status(i)).as("CBOR, %d", i).isEqualTo(status);
            }
        }
        assertThat(PackedStatuses.inflated(bits, PackedStatuses.of(bits, all).deflated())
                        .orElseThrow()
                        .status(0))
                .isEqualTo(expected.getOrDefault(0, 0));
    }

    @Test
    void the_list_as_a_json_web_token_is_taken_apart() {
        CompactJws token = CompactJws.parse(text("status_list_jwt_raw.md").replaceAll("\\s", ""));

        assertThat(token.type()).contains("statuslist+jwt");
        assertThat(token.claims().get("sub")).contains(new JsonString("https://example.com/statuslists/1"));
        assertThat(token.claims().get("status_list"))
                .contains(JsonReader.standard().readObject("""
                {"bits": 1, "lst": "eNrbuRgAAhcBXQ"}"""));
    }

    @Test
    void the_list_as_a_cbor_web_token_says_the_same() {
        CoseSign1 message = message("status_list_cwt.md");

        assertThat(message.isTagged()).isTrue();
        assertThat(message.algorithm()).contains(-7L);
        assertThat(message.protectedHeader().get(CoseSign1.TYPE))
                .contains(new CborValue.Text("application/statuslist+cwt"));
        assertThat(message.unprotectedHeader().get(CoseSign1.KEY_ID))
                .contains(new CborValue.Bytes("12".getBytes(UTF_8)));
        assertThat(claims(message)).isEqualTo(JsonReader.standard().readObject("""
                {"sub": "https://example.com/statuslists/1", "iat": 1686920170, "exp": 2291720170, "ttl": 43200,
                 "status_list": {"bits": 1, "lst": "eNrbuRgAAhcBXQ"}}"""));
    }

    @Test
    void a_cbor_web_token_names_its_status() {
        assertThat(claims(message("referenced_token_cwt.md")))
                .isEqualTo(JsonReader.standard().readObject("""
                {"sub": "12345", "iss": "https://example.com", "iat": 1686920170, "exp": 2291720170,
                 "status": {"status_list": {"idx": 0, "uri": "https://example.com/statuslists/1"}}}"""));
    }

    private static JsonObject claims(CoseSign1 message) {
        return CwtClaims.json((CborValue.Labelled) CborReader.only(message.payload()));
    }

    private static CoseSign1 message(String file) {
        return CoseSign1.parse(HexFormat.of().parseHex(text(file).replaceAll("\\s", "")));
    }

    private static PackedStatuses fromJson(String file, int bits) {
        String text = text(file);
        JsonObject list = JsonReader.standard()
                .readObject(text.substring(text.indexOf('{')).replaceAll("\\s", ""));
        assertThat(list.get("bits")).contains(JsonNumber.of(bits));
        String lst = ((JsonString) list.get("lst").orElseThrow()).value();
        return PackedStatuses.inflated(bits, Base64Url.decode(lst).orElseThrow())
                .orElseThrow();
    }

    private static PackedStatuses fromCbor(String file, int bits) {
        assertThat(list(file).get("bits")).contains(new CborValue.Int(bits));
        return PackedStatuses.inflated(bits, compressed(file)).orElseThrow();
    }

    private static byte[] compressed(String file) {
        return ((CborValue.Bytes) list(file).get("lst").orElseThrow()).value();
    }

    private static CborValue.Labelled list(String file) {
        String hex = text(file).replaceFirst("(?s).*encoded:", "").replaceAll("\\s", "");
        return (CborValue.Labelled) CborReader.only(HexFormat.of().parseHex(hex));
    }

    /** What the draft says that a list has. */
    private static Map<Integer, Integer> expected(int bits) {
        String draft = new String(Corpus.bytes(FOLDER + "draft-ietf-oauth-status-list.md"), UTF_8);
        int start = draft.indexOf("## " + bits + "-bit Status List");
        Matcher status = STATUS.matcher(draft.substring(start, draft.indexOf("JSON encoding", start)));
        Map<Integer, Integer> expected = new TreeMap<>();
        while (status.find()) {
            expected.put(Integer.valueOf(status.group(1)), Integer.valueOf(status.group(2), 2));
        }
        return expected;
    }

    private static String text(String file) {
        return new String(Corpus.bytes(FOLDER + "examples/" + file), UTF_8);
    }
}
