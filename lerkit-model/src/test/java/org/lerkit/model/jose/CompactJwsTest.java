package org.lerkit.model.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;

class CompactJwsTest {
    @Test
    void takes_the_example_of_RFC_7515_appendix_A_1_apart() {
        CompactJws jws = CompactJws.parse("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        assertThat(jws.algorithm()).contains("HS256");
        assertThat(jws.type()).contains("JWT");
        assertThat(jws.claims().get("iss")).contains(new JsonString("joe"));
        assertThat(jws.claims()).isSameAs(jws.claims());
        assertThat(jws.signature()).hasSize(32).startsWith(116, 24, 223, 180);
        assertThat(new String(jws.signingInput(), StandardCharsets.US_ASCII))
                .hasSize(jws.text().length() - 44);
        assertThat(jws.payload()).startsWith('{', '"', 'i', 's', 's');
    }

    @Test
    void what_is_signed_need_not_be_json() {
        CompactJws jws = CompactJws.parse(Tokens.encode("{}") + '.' + Tokens.encode("a text") + '.');

        assertThat(jws.payload()).asString(StandardCharsets.UTF_8).isEqualTo("a text");
        assertThat(jws.signature()).isEmpty();
        assertThat(jws.algorithm()).isEmpty();
        assertThatThrownBy(jws::claims).isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "e30.e30", // two parts
                "e30.e30.e30.e30.e30", // the five of an encrypted token
                "e30=.e30.", // padded
                "e31.e30.", // bits that mean nothing: e30 and e31 would be one token
                "e 0.e30.", // a space
                "e30.+/+/.", // base64, not base64url
                "W10.e30.", // an array for a header
                "eyJhIjoxLCJhIjoyfQ.e30.", // a header with a member twice
                "\u0435\u043330.e30." // not ASCII
            })
    void refuses_what_is_no_token(String token) {
        assertThatThrownBy(() -> CompactJws.parse(token))
                .isInstanceOfSatisfying(
                        MalformedTokenException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(MalformedTokenException.JWS));
    }

    @Test
    void is_equal_to_another_of_the_same_text_and_prints_none_of_it() {
        CompactJws jws = CompactJws.parse(Tokens.jws("{\"name\":\"Ada\"}"));

        assertThat(jws)
                .isEqualTo(CompactJws.parse(jws.text()))
                .hasSameHashCodeAs(CompactJws.parse(jws.text()))
                .isNotEqualTo(CompactJws.parse(Tokens.jws("{}")))
                .isNotEqualTo(jws.text());
        assertThat(jws).hasToString("a JSON Web Signature of " + jws.text().length() + " characters");
    }
}
