package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BakeBadgeTest {
    private static final byte[] PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"9\"/></svg>".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_example_does_what_it_says() {
        byte[] badge = BakeBadge.bake(PICTURE, "{\"name\":\"Båtbygging\"}");

        assertThat(BakeBadge.find(badge)).isEqualTo("{\"name\":\"Båtbygging\"}");
        assertThat(BakeBadge.find(BakeBadge.bake(badge, "eyJhbGciOiJFZERTQSJ9.e30.c2ln")))
                .isEqualTo("eyJhbGciOiJFZERTQSJ9.e30.c2ln");
        assertThatThrownBy(() -> BakeBadge.find(
                        "<svg><assertion xmlns='http://openbadges.org'/></svg>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("not a credential, but OPEN_BADGES_2 as UNKNOWN");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/images.md", BakeBadge.class, "bake");
        Shown.on("docs/guide/images.md", BakeBadge.class, "find");
    }
}
