package org.lerkit.testkit.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lerkit.testkit.assertj.LerkitAssertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.mapping.Disposition.Transformed.How;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonReader;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Invented;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Waiver;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;

/** Each assertion holds where it should, and says all that is wrong where it does not. */
class LerkitAssertionsTest {
    private static final Requirement HANDLE = Invented.requirement("a-handle", Level.MUST);
    private static final Requirement LID = Invented.requirement("b-lid", Level.SHOULD);
    private static final Requirement SPOUT = Invented.requirement("c-spout", Level.MUST);
    private static final Requirement TASTE = Invented.untested("d-taste", "Nobody can tell.");
    private static final Rule RULE = new Rule("tea.rule", "A rule.");
    private static final Finding OPEN = Finding.indeterminate("It is dark.");

    private static final Verifier VERIFIER = Verifier.create(
            CryptoConfig.v2026().toBuilder().clock(Invented.CLOCK).build(), VerificationPolicy.strict());
    private static final Forge FORGE = Forge.of(Invented.CLOCK, 1);

    private static ConformanceReport report(Finding handle, Finding lid, Finding spout, Waiver... waivers) {
        var options = Invented.options();
        for (Waiver waiver : waivers) {
            options = options.withWaiver(waiver);
        }
        return ConformanceKit.run(
                Invented.profile(
                        List.of(
                                Invented.check(HANDLE, "handle", handle),
                                Invented.check(LID, "lid", lid),
                                Invented.check(SPOUT, "spout", spout)),
                        TASTE),
                Invented.subject(),
                options);
    }

    private static String refused(ThrowingCallable assertion) {
        AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
        assertThat((Throwable) error).isNotNull();
        return String.valueOf(error.getMessage());
    }

    @Test
    void a_report_passes_by_what_is_required() {
        ConformanceReport good = report(Finding.passed(), Finding.passed(), Finding.passed());
        ConformanceReport lidless = report(Finding.passed(), Finding.failed("There is no lid."), Finding.passed());

        assertThat(good).passes().passesWithRecommendations().hasPassed("teapot-1.0/a-handle");
        assertThat(lidless)
                .passes()
                .hasPassed("teapot-1.0@2/a-handle")
                .hasFailed("teapot-1.0/b-lid")
                .hasUntested("teapot-1.0/d-taste");
        assertThat(refused(() -> assertThat(lidless).passesWithRecommendations()))
                .startsWith("the pottery, asked as teapot-verifier: 1 check:\n- failed: There is no lid.\n  asked: ");
    }

    @Test
    void a_report_tells_all_that_is_wrong_at_once() {
        ConformanceReport report = report(Invented.cracked(), Finding.failed("There is no lid."), OPEN);

        assertThat(refused(() -> assertThat(report).passes()))
                .startsWith("the pottery, asked as teapot-verifier: 2 checks:\n- failed: The pot leaks.\n")
                .contains("    /pot/0/spout: there is a crack [teapot.crack]\n  to do: Glue it.\n")
                .contains("\n- indeterminate: It is dark.\n")
                .doesNotContain("lid");
    }

    @Test
    void a_waiver_lets_a_report_pass_and_hides_nothing() {
        ConformanceReport report = report(
                Invented.cracked(),
                Finding.passed(),
                OPEN,
                new Waiver("teapot-1.0/a-handle", "glue is ordered"),
                new Waiver("teapot-1.0/c-spout", "so is a lamp"));

        assertThat(report.passed()).isTrue();
        assertThat(report).passes().hasFailed("teapot-1.0/a-handle");
    }

    @Test
    void a_report_in_which_nothing_passed_does_not_pass() {
        Finding untested = Finding.untested("It is out of reach.");

        assertThat(refused(
                        () -> assertThat(report(untested, untested, untested)).passes()))
                .isEqualTo(
                        "the pottery, asked as teapot-verifier: no check passed; the subject has to give a verifier to"
                                + " show teapots to");
    }

    @Test
    void a_requirement_is_what_it_was_found_to_be() {
        ConformanceReport report = report(Invented.cracked(), Finding.passed(), OPEN);

        assertThat(refused(() -> assertThat(report).hasPassed("teapot-1.0/a-handle")))
                .startsWith(
                        "the pottery, asked as teapot-verifier: teapot-1.0/a-handle was to be passed, and is failed:\n"
                                + "1 check:\n- failed: The pot leaks.");
        assertThat(refused(() -> assertThat(report).hasFailed("teapot-1.0/b-lid")))
                .contains("was to be failed, and is passed");
        assertThat(refused(() -> assertThat(report).hasPassed("teapot-1.0/d-taste")))
                .endsWith("teapot-1.0/d-taste was to be passed, and is untested");
        assertThat(refused(() -> assertThat(report).hasUntested("teapot-1.0/c-spout")))
                .contains("and is indeterminate");
        assertThat(refused(() -> assertThat(report).hasPassed("teapot-1.0@1/a-handle")))
                .isEqualTo("the pottery, asked as teapot-verifier: does not ask for teapot-1.0@1/a-handle; its"
                        + " specifications are teapot-1.0@2");
    }

    @Test
    void what_was_verified_is_and_what_was_rejected_is_for_its_reason() {
        VerificationReport good = VERIFIER.verify(
                FORGE.secure(Samples.named("credential"), "eddsa-rdfc-2022").document());
        VerificationReport bad = VERIFIER.verify(
                FORGE.make(Samples.named("credential"), "eddsa-rdfc-2022", Stage.SECURED, JsonPatch.of((JsonArray)
                                JsonReader.standard().read("""
                                [{"op": "replace", "path": "/validUntil", "value": "2026-02-01T00:00:00Z"}]""")))
                        .document());

        assertThat(good).isVerified().hasNoProblems();
        assertThat(bad)
                .isRejected()
                .isRejectedFor("validity.expired")
                .hasProblem("proof.signature.invalid")
                .hasProblem("proof.signature.invalid", "/proof/proofValue")
                .hasProblem("validity.expired", "/validUntil");
        assertThat(refused(() -> assertThat(bad).isVerified()))
                .startsWith("expected VERIFIED, and the report is REJECTED:\n")
                .contains(
                        "the document and the key [proof.signature.invalid]\n",
                        "    /validUntil: the credential has expired")
                .doesNotContain("2026-02-01");
        assertThat(refused(() -> assertThat(bad).isIndeterminate())).startsWith("expected INDETERMINATE");
        assertThat(refused(() -> assertThat(good).isRejectedFor("validity.expired")))
                .startsWith("expected REJECTED");
        assertThat(refused(() -> assertThat(bad).isRejectedFor("status.revoked")))
                .startsWith("expected an error status.revoked, and the report is REJECTED:\n");
        assertThat(refused(() -> assertThat(bad).hasProblem("validity.expired", "/validFrom")))
                .startsWith("expected a problem validity.expired at /validFrom, and");
        assertThat(refused(() -> assertThat(bad).hasNoProblems())).startsWith("expected no problem, and");
    }

    private static Ledger.Entry entry(String source, Disposition disposition, String... targets) {
        List<SourceLocation> places =
                Arrays.stream(targets).<SourceLocation>map(JsonPointer::new).toList();
        return new Ledger.Entry(new JsonPointer(source), disposition, places, List.of(), RULE);
    }

    private static Ledger ledger(Ledger.Entry... entries) {
        return new Ledger(List.of(entries), List.of());
    }

    private static final Ledger LOSSY = ledger(
            entry("/name", new Disposition.Carried(), "/title"),
            entry("/born/day", new Disposition.Withheld()),
            entry("/born/place", new Disposition.Withheld()),
            entry("/bornAgain", new Disposition.Dropped(true)),
            entry("/grade", new Transformed(How.NARROWED), "/result"),
            entry("/school", new Transformed(How.RECODED), "/issuer"));

    @Test
    void a_ledger_tells_what_became_of_a_place_and_all_beneath() {
        assertThat(LOSSY)
                .hasCarried("/name")
                .hasWithheld("/born")
                .hasWithheld("/born/day")
                .hasDropped("/bornAgain")
                .hasTransformed("/school")
                .withheldOnly("/born")
                .withheldOnly("/born/day", "/born/place")
                .droppedOnly("/bornAgain");
        assertThat(ledger()).droppedOnly().withheldOnly().hasNoLoss();

        assertThat(refused(() -> assertThat(LOSSY).hasDropped("/born")))
                .isEqualTo("all at /born was to be dropped, and this is not:\n- withheld /born/day: A rule.\n"
                        + "- withheld /born/place: A rule.");
        assertThat(refused(() -> assertThat(LOSSY).hasCarried("/nam")))
                .isEqualTo("/nam was to be carried, and the source has no leaf there");
        assertThat(refused(() -> assertThat(LOSSY).withheldOnly("/born/day", "/grade")))
                .isEqualTo("only this was to be withheld: [/born/day, /grade]\n- withheld /born/place: A rule.\n"
                        + "- /grade is not withheld");
        assertThat(refused(() -> assertThat(LOSSY).droppedOnly()))
                .isEqualTo("only this was to be dropped: []\n- dropped /bornAgain: A rule.");
    }

    @Test
    void loss_is_what_the_target_does_not_say_or_says_less_well() {
        assertThat(ledger(
                        entry("/name", new Disposition.Carried(), "/title"),
                        entry("/school", new Transformed(How.RECODED), "/issuer"),
                        entry("/count", new Disposition.Control())))
                .hasNoLoss();
        assertThat(refused(() -> assertThat(LOSSY).hasNoLoss()))
                .isEqualTo("no loss was expected, and this is lost:\n- withheld /born/day: A rule.\n"
                        + "- withheld /born/place: A rule.\n- dropped /bornAgain: A rule.\n- narrowed /grade: A rule.");
    }

    @Test
    void a_ledger_is_counted_anew() {
        Document source = Document.of(JsonReader.standard().readObject("{\"name\": \"Tansy\", \"age\": 7}"));
        Document target = Document.of(JsonReader.standard().readObject("{\"title\": \"Tansy\"}"));
        Ledger.Entry name = entry("/name", new Disposition.Carried(), "/title");

        assertThat(ledger(name, entry("/age", new Disposition.Dropped(true)))).accountsForEverything(source, target);
        assertThat(refused(() -> assertThat(ledger(name)).accountsForEverything(source, target)))
                .isEqualTo("not everything is accounted for:\n- /age: no entry");
    }

    @Test
    void nothing_is_no_report() {
        assertThat(refused(() -> assertThat((Ledger) null).hasNoLoss())).contains("not to be null");
    }
}
