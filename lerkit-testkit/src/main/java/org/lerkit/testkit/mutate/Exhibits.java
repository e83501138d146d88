package org.lerkit.testkit.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.mutate.Mutant.Expected;

/**
 * All documents that a profile shows, or asks for, each with what it must come to: for tests of one's own. They are had from
 * one who takes everything: what a check makes of that tells what it expects. Has no state.
 */
public final class Exhibits {
    private static final String WAY = "eddsa-rdfc-2022";

    private final Examination examination;
    private final List<Verifying.Shown> shown;
    private final List<Exhibit> exhibits = new ArrayList<>();

    private Exhibits(Examination examination, List<Verifying.Shown> shown) {
        this.examination = examination;
        this.shown = shown;
    }

    /**
     * Those of a profile: for verifiers and displayers the documents that they are shown; for issuers the credentials, not
     * signed, that they are asked to issue, where {@link Expected#REFUSED} is to refuse it or to issue something better; for
     * consumers the frameworks that they are given. Empty for the profiles of others.
     */
    public static List<Exhibit> of(ConformanceProfile profile, ConformanceOptions options) {
        List<Verifying.Shown> shown = new ArrayList<>();
        Forge forge = Forge.of(options.clock(), options.seed());
        Exhibits exhibits = new Exhibits(new Examination(taker(shown, forge), options), shown);
        profile.checks().stream().filter(options::asksFor).forEach(exhibits::add);
        return List.copyOf(exhibits.exhibits);
    }

    /** One who takes whatever it is shown, issues whatever it is asked for, and keeps all of it. */
    private static Subject taker(List<Verifying.Shown> shown, Forge forge) {
        Verifying verifying = new Verifying() {
            @Override
            public Verdict verify(Shown document) {
                shown.add(document);
                return new Verdict.Accepted();
            }

            @Override
            public boolean findsServed() {
                return true;
            }
        };
        Issuing issuing = request -> {
            byte[] asked = JsonWriter.toBytes(request.credential());
            shown.add(new Verifying.Shown(asked, "application/vc", Map.of()));
            return Answer.document(forge.secure(request.credential(), WAY).document());
        };
        Consuming consuming = document -> {
            shown.add(new Verifying.Shown(document, "application/json", Map.of()));
            return Answer.document(document);
        };
        return Subject.of("one who takes everything", verifying, issuing, consuming);
    }

    /** What a check shows last is what it is about. What comes before is right, and is shown once for all checks. */
    private void add(Check check) {
        shown.clear();
        Result result = ConformanceKit.run(check, examination);
        for (int i = 0; i < shown.size() - 1; i++) {
            exhibits.add(exhibit(check, "-good" + (i == 0 ? "" : i + 1), Expected.ACCEPTED, shown.get(i)));
        }
        if (!shown.isEmpty() && (result.outcome() == Outcome.PASSED || result.outcome() == Outcome.FAILED)) {
            Expected seen = result.outcome() == Outcome.FAILED ? Expected.REFUSED : Expected.ACCEPTED;
            exhibits.add(exhibit(check, "", verdict(check).orElse(seen), shown.get(shown.size() - 1)));
        }
    }

    /** What is said of a mutant, where it is one: who takes everything may have mended it by signing it. */
    private static Optional<Expected> verdict(Check check) {
        return Mutants.standard().of(check.requirement()).stream()
                .filter(mutant ->
                        check.name().equals(mutant.name()) || check.name().equals("issue-" + mutant.name()))
                .map(Mutant::verdict)
                .findFirst();
    }

    private static Exhibit exhibit(Check check, String more, Expected verdict, Verifying.Shown document) {
        String name = check.requirement().key() + "/" + check.name() + more;
        String title = more.isEmpty() ? check.title() : "The same without it, which is right.";
        return new Exhibit(
                name,
                check.requirement(),
                check.name(),
                title,
                verdict,
                document.document(),
                document.mediaType(),
                document.served());
    }
}
