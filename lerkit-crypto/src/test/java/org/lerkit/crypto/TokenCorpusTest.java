package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.model.testing.Corpus;

/**
 * The tokens among the fixtures of the public validator of 1EdTech. Those in images bring the key along, which their
 * issuer's document would have to list, and have no claim {@code sub}, which the specification asks for and that
 * validator does not look at. One names no key, the other one of a DID method of its own.
 */
class TokenCorpusTest {
    @ParameterizedTest
    @CsvSource({
        "simple-jwt.png, token.claim.missing proof.domain.mismatch proof.verification-method.unresolved",
        "simple-jwt.svg, token.claim.missing proof.domain.mismatch proof.verification-method.unresolved",
        "simple-jwt_v1.png, token.claim.missing proof.domain.mismatch proof.verification-method.unresolved",
        "simple-jwt_v1.svg, token.claim.missing proof.domain.mismatch proof.verification-method.unresolved",
        "simple.jwt, token.key.unclear",
        "velocity.jwt, proof.verification-method.unresolved"
    })
    void a_fixture_has_the_problems_of_its_token(String file, String problems) {
        VerificationReport report = Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict())
                .verify(Corpus.bytes("1edtech/public-validator/ob30/" + file));

        List<String> codes = report.result(Aspect.PROOF).problems().stream()
                .map(found -> found.code().value())
                .toList();
        assertThat(codes).containsExactly(problems.split(" "));
    }
}
