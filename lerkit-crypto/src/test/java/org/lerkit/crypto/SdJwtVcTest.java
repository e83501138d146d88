package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.SdJwts.ASKING;
import static org.lerkit.crypto.SdJwts.header;
import static org.lerkit.crypto.SdJwts.places;
import static org.lerkit.crypto.SdJwts.shown;
import static org.lerkit.crypto.SdJwts.signed;
import static org.lerkit.crypto.SdJwts.typed;
import static org.lerkit.crypto.SdJwts.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** SD-JWT VCs: credentials that are no JSON-LD, with a type of their own kind. */
class SdJwtVcTest {
    private static final JsonObject DIPLOMA = json("""
            {"vct":"https://brackenwick.example.edu/types/diploma","sub":"did:example:ondine-larkspur",
             "name":"Ondine Larkspur","award":{"title":"Diploma in Weaving","grade":"A"},"courses":["BOT-101","NAV-210"]}""");
    private static final JsonObject CLAIMS =
            DIPLOMA.with("iss", new JsonString(signer().verificationMethod().controller()));
    private static final JsonObject HEADER = header("dc+sd-jwt");

    @Test
    void what_is_issued_is_shown_in_part_and_verified() {
        SdJwt issued = typed(DIPLOMA, "/name", "/award/grade", "/courses/0", "/courses/1");
        SdJwt shown = shown(issued, "/award/grade", "/courses/1");

        assertThat(issued.issuerJwt().type()).contains("dc+sd-jwt");
        VerificationReport report = verify(shown, ASKING);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("sd-jwt-vc.type.unchecked");
        assertThat(report.result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.result(Aspect.CONTEXTS)).isEqualTo(new CheckResult.Skipped("an SD-JWT VC has none"));
        assertThat(report.result(Aspect.ISSUER_BINDING)).isEqualTo(new CheckResult.Passed());
        assertThat(report.result(Aspect.HOLDER_BINDING)).isEqualTo(new CheckResult.Passed());
        JsonObject claims = report.orThrow().claims();
        assertThat(claims.get("name")).isEmpty();
        assertThat(claims.at(new JsonPointer("/award/grade"))).contains(new JsonString("A"));
        assertThat(claims.get("courses"))
                .contains(json("{\"c\":[\"NAV-210\"]}").members().get("c"));
        assertThat(claims.get("iss")).isEqualTo(CLAIMS.get("iss"));
        assertThat(claims.get("iat")).contains(JsonNumber.of(Fixtures.NOW.getEpochSecond()));
    }

    @Test
    void what_is_issued_says_what_it_is() throws GeneralSecurityException {
        SecuredCredential secured =
                Issuer.create(Fixtures.CONFIG, signer()).issueSdJwtVc(DIPLOMA, SdJwts.securing("/name"));

        assertThat(secured.mediaType()).isEqualTo("application/dc+sd-jwt");
        assertThat(secured.json().get("name")).isEqualTo(DIPLOMA.get("name"));
        assertThat(verify(secured.sdJwt().orElseThrow()).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "vct 1 /vct",
                "vct \"\" /vct",
                "sub {} /sub",
                "iat \"now\" /iat",
                "cnf [] /cnf",
                "status [] /status",
                "vct#integrity 1 /vct#integrity"
            })
    void claims_that_all_types_have_are_checked(String claim, String value, String place) {
        JsonValue json = JsonReader.standard().read(value.getBytes(UTF_8));
        JsonObject odd = DIPLOMA.with(claim, json);

        assertThatThrownBy(() -> Issuer.create(Fixtures.CONFIG, signer()).issueSdJwtVc(odd, SdJwts.securing()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code().value()).isEqualTo("sd-jwt-vc.claim.malformed");
                            assertThat(problem.pointer().value()).isEqualTo(place);
                        }));
        VerificationReport report = verify(signed(HEADER, CLAIMS.with(claim, json)));
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).contains("sd-jwt-vc.claim.malformed");
    }

    @Test
    void a_type_must_be_there() {
        VerificationReport report = verify(signed(HEADER, CLAIMS.without("vct")));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("sd-jwt-vc.claim.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "vct", "cnf", "nbf", "exp", "status", "vct#integrity"})
    void what_everybody_must_see_cannot_be_left_out(String claim) {
        JsonObject claims = CLAIMS.toBuilder()
                .put("cnf", SdJwts.confirmation(2))
                .put("nbf", JsonNumber.of(1))
                .put("exp", JsonNumber.of(1_900_000_000))
                .put("status", JsonObject.EMPTY)
                .put("vct#integrity", "sha256-AA")
                .build();

        assertThatThrownBy(() ->
                        Issuer.create(Fixtures.CONFIG, signer()).issueSdJwtVc(claims, SdJwts.securing("/" + claim)))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value())
                                .containsExactly("sd-jwt.claim.concealed"));
        VerificationReport report = verify(signed(HEADER, claims, "/" + claim));
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.PROOF).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("sd-jwt.claim.concealed");
            assertThat(problem.pointer().value()).isEqualTo("/" + claim);
        });
    }

    @Test
    void another_issuer_cannot_be_named() {
        JsonObject other = DIPLOMA.with("iss", new JsonString("did:example:somebody"));

        assertThatThrownBy(() -> Issuer.create(Fixtures.CONFIG, signer()).issueSdJwtVc(other, SdJwts.securing()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value())
                                .containsExactly("issuer.unbound"));
        for (JsonObject claims : List.of(other, DIPLOMA)) {
            VerificationReport report = verify(signed(HEADER, claims));
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(codes(report)).contains("issuer.unbound");
        }
    }

    @Test
    void the_media_type_of_old_ones_is_read_and_no_other() {
        assertThat(verify(signed(header("vc+sd-jwt"), CLAIMS)).outcome()).isEqualTo(Outcome.VERIFIED);
        for (JsonObject header : List.of(header("JWT"), HEADER.without("typ"))) {
            VerificationReport report = verify(signed(header, CLAIMS));
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(report.result(Aspect.PROOF).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code().value()).isEqualTo("token.header.refused"));
        }
    }

    @Test
    void a_credential_of_w3c_is_none() {
        JsonObject badge = Issuer.create(Fixtures.CONFIG, signer()).asIssuer(Fixtures.badge());

        assertThat(verify(signed(HEADER, badge)).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(verify(signed(header("vc+sd-jwt"), badge.with("vct", new JsonString("a"))))))
                .containsExactly("jsonld.term.undefined");
    }

    @Test
    void what_is_shown_does_not_choose_the_rules() {
        JsonObject both = Issuer.create(Fixtures.CONFIG, signer()).asIssuer(Fixtures.badge()).toBuilder()
                .putAll(CLAIMS.members())
                .build();
        SdJwt token = signed(header("vc+sd-jwt"), both, "/vct");

        for (SdJwt shown : List.of(token, token.showing(places()))) {
            assertThat(verify(shown).result(Aspect.CONTEXTS)).isInstanceOf(CheckResult.Failed.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nbf, 1780315201, validity.not-yet",
        "exp, 1780315200, validity.expired",
        "exp, 1e400, validity.date.malformed"
    })
    void it_is_valid_for_a_time(String claim, String value, String code) {
        VerificationReport report = verify(signed(HEADER, CLAIMS.with(claim, new JsonNumber(value))));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.VALIDITY).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().value()).isEqualTo(code));
    }

    @Test
    void a_status_leaves_the_outcome_open() {
        JsonObject claims = CLAIMS.with(
                "status", json("{\"status_list\":{\"idx\":7,\"uri\":\"https://brackenwick.example.edu/status/1\"}}"));

        VerificationReport report = verify(signed(HEADER, claims));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("sd-jwt-vc.type.unchecked", "status.list.unreachable");
    }

    @Test
    void one_in_an_envelope_is_verified_as_what_it_is() {
        JsonObject envelope = JsonObject.builder()
                .put("@context", "https://www.w3.org/ns/credentials/v2")
                .put("type", "EnvelopedVerifiableCredential")
                .put("id", "data:application/dc+sd-jwt," + typed(DIPLOMA).text())
                .build();

        VerificationReport report = Fixtures.verify(envelope);

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("sd-jwt-vc.type.unchecked");
    }
}
