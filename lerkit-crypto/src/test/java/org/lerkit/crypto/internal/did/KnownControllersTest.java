package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;

class KnownControllersTest {
    private final KnownControllers known = new KnownControllers();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void the_same_is_read_once() {
        ResolutionResult first = known.of("did:key:z1", this::read);

        assertThat(known.of("did:key:z1", this::read)).isSameAs(first);
        assertThat(known.of("did:key:z2", this::read)).isNotSameAs(first);
        assertThat(readings).hasValue(2);
    }

    @Test
    void what_is_served_is_read_again_when_it_changes_and_as_the_document_of_another() {
        ResolutionResult first = known.of("did:web:a.example", document("{}"), this::read);

        assertThat(known.of("did:web:a.example", document("{}"), this::read)).isSameAs(first);
        assertThat(known.of("did:web:a.example", document("{ }"), this::read)).isNotSameAs(first);
        assertThat(known.of("did:web:b.example", document("{}"), this::read)).isNotSameAs(first);
        assertThat(known.of("did:web:a.example", document("{}"), this::read)).isSameAs(first);
        assertThat(readings).hasValue(3);
    }

    @Test
    void what_is_asked_for_stays_and_of_the_rest_no_more_than_there_is_room_for() {
        ResolutionResult often = known.of("often", this::read);
        for (int i = 0; i < 5_000; i++) {
            known.of("once " + i, this::read);
            assertThat(known.of("often", this::read)).isSameAs(often);
        }
        assertThat(readings).hasValue(5_001);

        known.of("once 0", this::read);
        assertThat(readings).hasValue(5_002);
        known.of("once 4999", this::read);
        assertThat(readings).hasValue(5_002);
    }

    @Test
    void what_is_very_large_is_not_kept() {
        DocumentResult.Found large = document(" ".repeat(20_000));
        known.of("did:web:a.example", large, this::read);
        known.of("did:web:a.example", large, this::read);

        assertThat(readings).hasValue(2);
    }

    private ResolutionResult read() {
        return new ResolutionResult.Unreachable("reading " + readings.incrementAndGet());
    }

    private static DocumentResult.Found document(String text) {
        return new DocumentResult.Found(text.getBytes(StandardCharsets.UTF_8));
    }
}
