package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Disclosures.derived;
import static org.lerkit.crypto.Fixtures.resource;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.json.JsonObject;

/**
 * A badge of ours that other software signed and derived from: {@code @digitalbazaar/bbs-2023-cryptosuite} 2.0.1 with
 * {@code bbs-signatures} 3.0.0, by {@code jsigs.sign} with the mandatory pointers {@code /issuer} and {@code /validFrom},
 * and {@code jsigs.derive} with {@code /credentialSubject/result} and the presentation header 01 02 03.
 */
class BbsInteropTest {
    private static final JsonObject BASE = resource("bbs-base.json");
    private static final JsonObject DERIVED = resource("bbs-derived.json");

    @Test
    void what_they_derive_is_verified() {
        assertThat(verify(DERIVED).problems()).isEmpty();
        assertThat(verify(DERIVED).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(with(DERIVED, "/credentialSubject/result/0/value", "B"))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void from_what_they_sign_others_are_derived() {
        JsonObject ours = derived(BASE, "/credentialSubject/result");

        assertThat(ours.without("proof")).isEqualTo(DERIVED.without("proof"));
        assertThat(verify(ours).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(derived(BASE, "")).outcome()).isEqualTo(Outcome.VERIFIED);
        // the same but for the presentation header, of which there is none here
        assertThat(bytes(DERIVED).length - bytes(ours).length).isEqualTo(3);
    }

    private static byte[] bytes(JsonObject secured) {
        return Base64Url.decode(text(secured, "/proof/proofValue").substring(1)).orElseThrow();
    }
}
