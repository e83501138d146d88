package org.lerkit.model.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.image.BakedCredential.Form;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Corpus;

/** The images that others baked, from the fixtures of the public validator. */
class BadgeImageInteropTest {
    @ParameterizedTest
    @CsvSource({
        "ob20/simple-badge.png, OPEN_BADGES_2, JSON",
        "ob30/simple-json.png, OPEN_BADGES_3, JSON",
        "ob30/simple-jwt.png, OPEN_BADGES_3, COMPACT_JWS",
        "ob30/simple-jwt_v1.png, OPEN_BADGES_3, COMPACT_JWS",
        "ob30/simple-json.svg, OPEN_BADGES_3, JSON",
        "ob30/simple-jwt.svg, OPEN_BADGES_3, COMPACT_JWS",
        "ob30/simple-jwt_v1.svg, OPEN_BADGES_3, COMPACT_JWS",
    })
    void are_read_and_baked_again(String file, Baking baking, Form form) {
        BadgeImage image = read(file);

        assertThat(image.check()).isEmpty();
        BakedCredential found = image.credentials().get(0);
        assertThat(image.credentials()).hasSize(1);
        assertThat(found.baking()).isEqualTo(baking);
        assertThat(found.form()).isEqualTo(form);
        assertThat(json(found).get("@context").or(() -> json(found).get("vc"))).isPresent();
        BadgeImage again = image.unbake().bake(baking, found.text());
        assertThat(again.credentials()).extracting(BakedCredential::text).containsExactly(found.text());
        assertThat(again.unbake().bytes()).isEqualTo(image.unbake().bytes());
    }

    private static JsonObject json(BakedCredential found) {
        return found.form() == Form.JSON
                ? JsonReader.standard().readObject(found.text())
                : CompactJws.parse(found.text()).claims();
    }

    @ParameterizedTest
    @CsvSource({
        "ob20/simple-badge.png, ob20/assets/robotics-badge.png",
        "ob30/simple-json.png, ob30/simple-jwt.png",
        "ob30/simple-jwt.png, ob30/simple-jwt_v1.png",
        "ob30/simple-jwt.svg, ob30/simple-jwt_v1.svg",
    })
    void of_one_picture_are_one_picture_again_when_unbaked(String one, String other) {
        assertThat(read(one).unbake().bytes()).isEqualTo(read(other).unbake().bytes());
    }

    @Test
    void without_a_credential_are_left_as_they_are() {
        byte[] picture = Corpus.bytes("1edtech/public-validator/ob20/assets/beths-robot-badge.png");

        assertThat(BadgeImage.read(picture).credentials()).isEmpty();
        assertThat(BadgeImage.read(picture).unbake().bytes()).isEqualTo(picture);
    }

    private static BadgeImage read(String file) {
        return BadgeImage.read(Corpus.bytes("1edtech/public-validator/" + file));
    }
}
