package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;

/**
 * A signature of zeros, (r, s) = (0, 0), which there were libraries that took for one of anything by anybody
 * (CVE-2022-21449), in each mechanism. What derives proofs and discloses claims is in the tests of these.
 */
class ZeroSignatureAttackTest {
    @ParameterizedTest
    @CsvSource({
        "ed25519, eddsa-rdfc-2022, 64",
        "ed25519, eddsa-jcs-2022, 64",
        "p256, ecdsa-rdfc-2019, 64",
        "p384, ecdsa-jcs-2019, 96"
    })
    void is_no_proof(String key, String suite, int size) {
        JsonObject document = signed(badge(), suite, pemSigner(key));

        assertThat(codes(verify(with(document, "/proof/proofValue", Base58Btc.toMultibase(new byte[size])))))
                .containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @CsvSource({"ed25519, 64", "p256, 64", "p384, 96", "p521, 132", "rsa, 256"})
    void is_no_token(String key, int size) {
        CompactJws token = Tokens.issued(badge(), pemSigner(key)).token().orElseThrow();
        String unsigned = token.text().substring(0, token.text().lastIndexOf('.') + 1);

        assertThat(codes(Tokens.verify(token))).isEmpty();
        assertThat(codes(Tokens.verify(unsigned + Base64Url.encode(new byte[size]))))
                .containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @CsvSource({"64", "96"})
    void is_no_sd_jwt(int size) {
        String text = SdJwts.badge("/credentialSubject/result").text();
        int end = text.indexOf('~');
        String zeros = text.substring(0, text.lastIndexOf('.', end) + 1) + Base64Url.encode(new byte[size]);

        assertThat(codes(SdJwts.verify(zeros + text.substring(end), VerificationPolicy.strict())))
                .containsExactly("proof.signature.invalid");
    }

    private static List<String> codes(VerificationReport report) {
        return Tokens.codes(report);
    }
}
