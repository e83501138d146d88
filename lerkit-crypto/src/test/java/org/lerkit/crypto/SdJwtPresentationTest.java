package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.PresentationTest.holder;
import static org.lerkit.crypto.TokenPresentationTest.ASKED;
import static org.lerkit.crypto.TokenPresentationTest.CHALLENGE;
import static org.lerkit.crypto.TokenPresentationTest.EMPLOYER;
import static org.lerkit.crypto.TokenPresentationTest.credential;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Presentations that are SD-JWTs, of which whoever is shown one can show a part on. */
class SdJwtPresentationTest {
    private static final CredentialDocument PROVED = credential(badge(), Securing.dataIntegrity(Fixtures.RDFC));
    private static final CredentialDocument TOKEN = credential(badge(), Securing.jose());

    private static SecuredPresentation present(String... disclosable) throws GeneralSecurityException {
        List<JsonPointer> places =
                Arrays.stream(disclosable).map(JsonPointer::new).toList();
        Presenting how = Presenting.sdJwt(places).to(EMPLOYER).answering(CHALLENGE);
        return Holder.create(CONFIG).present(List.of(PROVED, TOKEN), how, otherSigner());
    }

    private static VerificationReport verify(SdJwt token) {
        return Tokens.verify(token.text(), ASKED);
    }

    @Test
    void all_of_it_or_a_part_of_it_is_verified() throws GeneralSecurityException {
        SdJwt token = present("/verifiableCredential/0", "/verifiableCredential/1")
                .sdJwt()
                .orElseThrow();

        VerificationReport all = verify(token);
        assertThat(all.problems()).isEmpty();
        assertThat(all.presentationOrThrow().presenter()).contains(holder());
        assertThat(all.presentationOrThrow().credentials()).hasSize(2);
        SdJwt part = Holder.create(CONFIG)
                .disclose(token, List.of(new JsonPointer("/verifiableCredential/1")))
                .sdJwt()
                .orElseThrow();
        assertThat(verify(part).problems()).isEmpty();
        assertThat(verify(part).presentationOrThrow().credentials()).hasSize(1);
        assertThat(part.text()).doesNotContain(token.disclosures().get(0).text());
    }

    @Test
    void the_payload_is_the_presentation_and_says_for_whom_and_in_answer_to_what() throws GeneralSecurityException {
        SecuredPresentation secured = present("/verifiableCredential/1");
        SdJwt token = secured.sdJwt().orElseThrow();

        assertThat(token.issuerJwt().header().members())
                .containsEntry("typ", new JsonString("vp+sd-jwt"))
                .containsEntry("cty", new JsonString("vp"))
                .containsOnlyKeys("alg", "kid", "typ", "cty");
        assertThat(token.claims())
                .isEqualTo(secured.json().toBuilder()
                        .put("aud", EMPLOYER)
                        .put("nonce", CHALLENGE)
                        .put("iat", JsonNumber.of(Fixtures.NOW.getEpochSecond()))
                        .build());
        assertThat(token.places().keySet()).containsExactly(new JsonPointer("/verifiableCredential/1"));
        assertThat(JsonWriter.toText(token.issuerJwt().claims())).doesNotContain("data:application/vc+jwt");
        assertThat(secured.mediaType()).isEqualTo("application/vp+sd-jwt");
        assertThat(secured.token()).isEmpty();
        assertThat(secured.cose()).isEmpty();
        assertThat(secured.bytes()).asString(US_ASCII).isEqualTo(token.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/holder, /holder",
        "/@context, /@context",
        "/type, /type",
        "/type/0, /type/0",
        "/verifiableCredential/0/credentialSubject, /verifiableCredential/0/credentialSubject",
        "/verifiableCredential/1/id, /verifiableCredential/1/id"
    })
    void what_must_be_seen_is_not_concealed(String disclosable, String place) {
        assertThatThrownBy(() -> present(disclosable))
                .asInstanceOf(type(IssuanceException.class))
                .extracting(IssuanceException::problems, InstanceOfAssertFactories.list(Problem.class))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.code().value()).isEqualTo("sd-jwt.claim.concealed");
                    assertThat(problem.pointer().value()).isEqualTo(place);
                });
    }

    static Stream<String> elsewhere() {
        return Stream.of("/verifiableCredential/2", "/evidence", "");
    }

    @Test
    void there_must_be_something_to_conceal() {
        assertThat(elsewhere())
                .allSatisfy(place -> assertThatThrownBy(() -> present(place))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("no claim is at "));
    }

    @Test
    void whoever_shows_it_on_shows_it_to_the_same_verifier() throws GeneralSecurityException {
        SdJwt token = present("/verifiableCredential/1").sdJwt().orElseThrow();
        VerificationPolicy another = VerificationPolicy.builder()
                .expectDomains(List.of("https://jobs.elsewhere.example.com"))
                .expectChallenge(CHALLENGE)
                .build();

        VerificationReport report = Tokens.verify(token.showing(List.of()).text(), another);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("proof.domain.mismatch at ");
    }
}
