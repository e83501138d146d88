package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.text;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;

/**
 * What was signed once stays signed: Ed25519 is deterministic, so a proof of our own documents changes only if a
 * canonical form does. Made by this code when it reproduced all vectors of {@code EddsaSpecVectorsTest}.
 */
class EddsaGoldenTest {
    private static final String BADGE_RDFC =
            "z4f2JE5Ly1mAQc3NbFBfwbXyQuQmjHqa9kn8XfR86BfErpkJ9KGyxBGvPP2PRBtBCCTvdbLrCq16GyXgu911nmnzZ";
    private static final String BADGE_JCS =
            "z374XbwE6eMchGZsyJLrDzEp7E9DjYtPwY7zHympB7AiTJAgSsp5NBAN3nBUm13JMhUBEqhzeZ4zRvrET1CMvgFVG";
    private static final String CLR_RDFC =
            "z2PwVMKwTmXq2JTRH1STazn4oH8roC3MFUdmcpRGmLfDX3WmjhrpYNmQaPpFZLwZVXam3z44dN9ZPgMAF8cngJ4KF";

    @Test
    void the_proofs_of_our_documents_are_what_they_were() {
        assertThat(text(signed(badge(), RDFC), "/proof/proofValue")).isEqualTo(BADGE_RDFC);
        assertThat(text(signed(badge(), JCS), "/proof/proofValue")).isEqualTo(BADGE_JCS);
        assertThat(text(signed(clr(), RDFC), "/proof/proofValue")).isEqualTo(CLR_RDFC);
    }

    @Test
    void a_badge_says_in_its_graph_what_it_says_in_its_text() {
        String graph = new String(
                DocumentCanonicalizer.of(ContextStore.bundled()).rdfc(badge(), "SHA-256"), StandardCharsets.UTF_8);

        assertThat(graph.lines())
                .hasSize(35)
                .contains(
                        "<did:example:ondine-larkspur> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned>"
                                + " \"1.5E0\"^^<https://www.w3.org/2001/XMLSchema#float> .",
                        "<did:example:ondine-larkspur> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#term>"
                                + " \"Spring 2026\" .",
                        "<urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11> <https://www.w3.org/2018/credentials#validFrom>"
                                + " \"2026-05-20T08:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .");
    }
}
