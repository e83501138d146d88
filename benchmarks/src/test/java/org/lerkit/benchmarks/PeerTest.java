package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.json.JsonWriter;

/** Those that lerkit is compared with do the same work, and do it rightly. */
class PeerTest {
    private static final String SUITE = "eddsa-rdfc-2022";

    private final SampleKey key = SampleKey.generate();
    private final SampleCredentials credentials = new SampleCredentials(key.signer());

    @ParameterizedTest
    @ValueSource(strings = {"iron", "titanium"})
    void a_peer_tells_a_badge_that_lerkit_signed_from_one_that_was_changed(String name) throws Exception {
        Peer peer = Peer.of(name, key);
        byte[] signed = credentials.signed("badge", SUITE);

        assertThat(peer.verify(signed)).isTrue();
        assertThat(peer.verify(SampleCredentials.tampered(signed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iron", "titanium"})
    void a_peer_tells_the_signatures_of_two_keys_apart(String name) throws Exception {
        Peer other = Peer.of(name, SampleKey.generate());
        byte[] signed = new SampleCredentials(key.signer()).signed("badge", SUITE);

        assertThat(verifies(other, signed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iron", "titanium"})
    void lerkit_verifies_a_badge_that_a_peer_signed(String name) {
        byte[] issued = Peer.of(name, key).issue(JsonWriter.toBytes(credentials.unsigned("badge")));

        assertThat(Verifier.create(SampleCredentials.config(), VerificationPolicy.strict())
                        .verify(issued)
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    /** Iron does not resolve the key of another, and says so with an error. */
    private static boolean verifies(Peer peer, byte[] signed) {
        try {
            return peer.verify(signed);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
