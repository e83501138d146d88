package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** The report as JSON and as text. */
class VerificationReportTest {
    private static final String GRADE = "/credentialSubject/verifiableCredential/1/credentialSubject/result/0/value";

    @Test
    void the_json_is_the_verification_result_of_the_data_model_and_more() {
        JsonObject json = verify(signed(badge(), RDFC)).toJson();

        assertThat(json.get("verified")).contains(JsonBoolean.TRUE);
        assertThat(json.get("verifiedDocument")).contains(badge());
        assertThat(text(json, "/mediaType")).isEqualTo("application/vc");
        assertThat(json.get("warnings")).contains(JsonArray.EMPTY);
        assertThat(json.get("errors")).contains(JsonArray.EMPTY);
        assertThat(text(json, "/outcome")).isEqualTo("verified");
        assertThat(text(json, "/checks/0/id")).isEqualTo("parsing");
        assertThat(text(json, "/checks/0/result")).isEqualTo("passed");
        assertThat(text(json, "/checks/5/reason")).isEqualTo("a credential alone does not say who shows it");
        assertThat(text(json, "/contexts/https:~1~1www.w3.org~1ns~1credentials~1v2"))
                .hasSize(64);
    }

    @Test
    void a_problem_is_told_with_code_name_place_clause_and_hint_where_it_was_found_and_among_all() {
        JsonObject json = verify(with(signed(clr(), RDFC), GRADE, "A")).toJson();

        assertThat(json.get("verified")).contains(JsonBoolean.FALSE);
        assertThat(json.get("verifiedDocument")).contains(JsonNull.NULL);
        assertThat(((JsonArray) json.get("errors").orElseThrow()).items()).hasSize(3);
        JsonObject problem = (JsonObject)
                json.at(new JsonPointer("/nested/1/checks/3/problems/0")).orElseThrow();
        assertThat(text(problem, "/code")).isEqualTo("proof.signature.invalid");
        assertThat(text(problem, "/type")).isEqualTo("https://w3id.org/security#PROOF_VERIFICATION_ERROR");
        assertThat(text(problem, "/pointer")).isEqualTo("/credentialSubject/verifiableCredential/1/proof/proofValue");
        assertThat(text(problem, "/severity")).isEqualTo("error");
        assertThat(text(problem, "/specs/0"))
                .isEqualTo("https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-rdfc-2022");
        assertThat(problem.get("hint")).isPresent();
        assertThat(text(json, "/nested/0/outcome")).isEqualTo("verified");
        assertThat(text(json, "/nested/1/outcome")).isEqualTo("rejected");
        assertThat(text(json, "/nested/1/pointer")).isEqualTo("/credentialSubject/verifiableCredential/1");
        assertThat(JsonWriter.toText(json)).doesNotContain("Larkspur").doesNotContain("Navigation");
    }

    @Test
    void the_text_is_a_tree_that_opens_where_something_is_wrong() {
        VerificationReport report = verify(with(signed(clr(), RDFC), GRADE, "A"));

        assertThat(ReportText.unicode().write(report)).isEqualTo("""
                ✗ REJECTED
                  ✓ parsing
                  ✓ structure
                  ✓ contexts
                  ✗ proof
                    /proof/proofValue: the signature does not fit the document and the key [proof.signature.invalid]
                      The document was changed after it was signed, or another key signed it. Ask the issuer for it again.
                  ✓ issuer-binding
                  – holder-binding: a credential alone does not say who shows it
                  ✓ validity
                  – status: the credential names no status
                  – schema: the credential names no schema
                  – resources: the credential lists no resources
                  – trust: no registry of trusted issuers was given
                  ✗ nested
                    /credentialSubject/verifiableCredential/1: an embedded credential is not verified [nested.unverified]
                      See the report of that credential.
                    ✓ /credentialSubject/verifiableCredential/0
                    ✗ /credentialSubject/verifiableCredential/1
                      ✓ parsing
                      ✓ structure
                      ✓ contexts
                      ✗ proof
                        /credentialSubject/verifiableCredential/1/proof/proofValue: the signature does not fit the document and the key [proof.signature.invalid]
                          The document was changed after it was signed, or another key signed it. Ask the issuer for it again.
                      ✓ issuer-binding
                      – holder-binding: a credential alone does not say who shows it
                      ✓ validity
                      – status: the credential names no status
                      – schema: the credential names no schema
                      – resources: the credential lists no resources
                      – trust: no registry of trusted issuers was given
                      – nested: no credential is embedded
                      – endorsements: no endorsement is embedded
                      – refresh: a part of a credential is what it was signed as
                  – endorsements: no endorsement is embedded
                  – refresh: the credential names no refresh service
                """);
    }

    @Test
    void the_text_can_be_ascii_and_call_credentials_by_name() {
        VerificationReport report = verify(signed(clr(), RDFC));

        String text = ReportText.ascii()
                .naming(place -> "course at " + place.tokens().get(2))
                .write(report);

        assertThat(text).startsWith("+ VERIFIED\n").contains("    + course at 0\n    + course at 1\n");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
        assertThat(ReportText.ascii().write(verify(clr())).lines().filter(line -> line.startsWith("    x")))
                .hasSize(2);
    }

    @Test
    void an_open_outcome_has_a_mark_of_its_own() {
        JsonObject badge =
                with(signed(badge(), RDFC), "/proof/verificationMethod", "did:web:brackenwick.example.edu#k");

        assertThat(ReportText.ascii().write(verify(badge)))
                .startsWith("? INDETERMINATE\n")
                .contains("\n  ? proof\n");
    }

    @Test
    void what_is_printed_by_itself_shows_nothing_of_the_learner() {
        VerificationReport report = verify(signed(badge(), RDFC));

        assertThat(List.of(
                        report.toString(),
                        report.orThrow().toString(),
                        report.orThrow().verificationMethods().toString()))
                .noneMatch(text -> text.contains("ondine") || text.contains("Larkspur"));
        assertThat(report).hasToString("a report on the whole document: VERIFIED");
    }

    @Test
    void a_result_that_does_not_pass_says_why() {
        assertThatThrownBy(() -> new CheckResult.Failed(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CheckResult.Indeterminate(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(CheckResult.of(List.of())).isEqualTo(new CheckResult.Passed());
    }
}
