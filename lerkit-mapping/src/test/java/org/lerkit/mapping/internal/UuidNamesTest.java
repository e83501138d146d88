package org.lerkit.mapping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidNamesTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void a_name_has_the_uuid_that_the_specification_gives_it() {
        assertThat(UuidNames.version5(DNS, "www.example.com")) // RFC 9562, A.4
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void parts_of_a_name_cannot_run_into_one_another() {
        assertThat(UuidNames.urn("a", "bc", "d")).isNotEqualTo(UuidNames.urn("a", "b", "cd"));
        assertThat(UuidNames.urn("a", "b")).isEqualTo(UuidNames.urn("a", "b")).startsWith("urn:uuid:");
        assertThat(UuidNames.urn("a", "b\n1:c")).isNotEqualTo(UuidNames.urn("a", "b", "c"));
    }
}
