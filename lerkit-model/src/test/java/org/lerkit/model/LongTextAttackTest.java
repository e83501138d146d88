package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.ob2.VerificationObject;
import org.lerkit.model.vc2.RelatedResource;

/** Texts of very many parts are judged like any others: no expression of ours uses up the stack. */
class LongTextAttackTest {
    private static final int MANY = 200_000;

    private static boolean isHost(String text) {
        JsonObject json = JsonObject.builder()
                .put("allowedOrigins", JsonArray.of(new JsonString(text)))
                .build();
        return new VerificationObject(json)
                .check().stream().noneMatch(problem -> problem.pointer().value().startsWith("/allowedOrigins"));
    }

    private static boolean isDigest(String text) {
        JsonObject json = JsonObject.builder()
                .put("id", "https://harbour.example/image")
                .put("digestSRI", text)
                .build();
        return new RelatedResource(json)
                .check().stream().noneMatch(problem -> problem.pointer().value().equals("/digestSRI"));
    }

    @Test
    void names_of_hosts() {
        assertThat(isHost("badges.harbour-1.example")).isTrue();
        assertThat(isHost("a" + ".a".repeat(MANY))).isTrue();
        assertThat(isHost("a" + ".a".repeat(MANY) + ".")).isFalse();
    }

    @Test
    void digests() {
        String digest = "sha384-" + "A".repeat(64);
        assertThat(isDigest(digest + " " + digest + "?foo")).isTrue();
        assertThat(isDigest(digest + (" " + digest).repeat(50_000))).isTrue();
        assertThat(isDigest(digest + (" " + digest).repeat(50_000) + " sha1-A")).isFalse();
    }
}
