package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.VerificationMethod;

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

    /** Each of its keys may take more than the document, once it is used. */
    @Test
    void what_has_many_keys_is_not_kept() {
        VerificationKey key =
                SigningKey.generate(KeyType.ED25519, new SecureRandom()).publicKey();
        for (int keys = 4; keys <= 5; keys++) {
            List<VerificationMethod> methods = IntStream.range(0, keys)
                    .mapToObj(i -> new VerificationMethod(
                            new VerificationMethodId("did:web:a.example#" + i), "did:web:a.example", key, Set.of()))
                    .toList();
            AtomicInteger count = new AtomicInteger();
            for (int i = 0; i < 2; i++) {
                known.of("keys " + keys, () -> {
                    count.incrementAndGet();
                    return new ResolutionResult.Resolved(methods);
                });
            }
            assertThat(count).hasValue(keys == 4 ? 1 : 2);
        }
    }

    private ResolutionResult read() {
        return new ResolutionResult.Unreachable("reading " + readings.incrementAndGet());
    }

    private static DocumentResult.Found document(String text) {
        return new DocumentResult.Found(text.getBytes(StandardCharsets.UTF_8));
    }
}
