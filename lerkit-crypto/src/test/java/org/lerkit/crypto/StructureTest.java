package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Fixtures.without;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Credentials are held to the rules of what they say they are, and not to those of the data model only. */
class StructureTest {
    private static JsonObject ours(JsonObject credential) {
        return Issuer.create(Fixtures.CONFIG, signer()).asIssuer(credential);
    }

    @ParameterizedTest
    @CsvSource({
        "/credentialSubject/result/0/value, A+, result.value-not-allowed",
        "/credentialSubject/result/0/resultDescription, urn:uuid:0, result.description-unknown",
        "/credentialSubject/achievement/achievementType, Weaving, structure.value.term"
    })
    void a_badge_that_breaks_a_rule_of_open_badges_is_neither_accepted_nor_issued(
            String place, String value, String code) {
        JsonObject achievement = with(
                badge(),
                "/credentialSubject/achievement",
                whole -> ((JsonObject) whole).with("achievementType", new JsonString("Course")));
        JsonObject wrong = ours(with(achievement, place, value));

        VerificationReport report = verify(signedAsIs(wrong));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.problems())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.pointer().value())
                .containsExactly(tuple(code, place));
        assertThatThrownBy(() -> signed(wrong, Fixtures.RDFC))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value())
                                .containsExactly(code));
    }

    @Test
    void a_record_whose_associations_lead_nowhere_is_rejected() {
        JsonObject wrong =
                with(clr(), "/credentialSubject/association/0/targetId", "https://brackenwick.example.edu/courses/0");

        assertThat(verify(signedAsIs(ours(wrong))).result(Aspect.STRUCTURE).problems())
                .extracting(problem -> problem.pointer().value())
                .containsExactly("/credentialSubject/association/0/targetId");
    }

    @Test
    void what_is_tolerated_is_said_and_decides_nothing() {
        JsonObject older = with(badge(), "/@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json");

        VerificationReport report = verify(signed(older, Fixtures.RDFC));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().value()).isEqualTo("tolerated.context-older"))
                .extracting(Problem::severity)
                .isEqualTo(Severity.NOTICE);
    }

    /** The holder leaves out what makes a badge a badge, by no fault of the issuer. */
    @Test
    void a_part_of_a_badge_is_held_to_the_data_model_only() {
        JsonObject part = Disclosures.derived(Disclosures.issued(badge()), "/credentialSubject/result");

        assertThat(part.at(new JsonPointer("/credentialSubject/achievement/name")))
                .isEmpty();
        assertThat(verify(part).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(signedAsIs(ours(without(badge(), "/credentialSubject/achievement", "name"))))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }
}
