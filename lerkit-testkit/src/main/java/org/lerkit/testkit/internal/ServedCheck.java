package org.lerkit.testkit.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.mutate.Samples;

/**
 * Shows a verifier a badge about which something decides that is served elsewhere: the keys of its issuer, a list of what was
 * revoked. Only who takes the right one is believed to have refused the wrong one for what is wrong.
 *
 * @param requirement what it is about
 * @param base the sample of a badge
 * @param served what is shown and served
 */
public record ServedCheck(Requirement requirement, String base, Served served) implements Check {
    private record Answered(String base, Served served) {}

    private record SiteOf(String base) {}

    /** Those of a requirement. */
    public static Stream<Check> of(Requirement requirement, String base) {
        return Served.of(requirement.key()).stream().map(served -> new ServedCheck(requirement, base, served));
    }

    @Override
    public String name() {
        return "served-" + served.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return served.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Verifying verifying = examination
                .can(Verifying.class)
                .or(() -> examination.can(Displaying.class).map(Displaying::verifying))
                .orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        if (!verifying.findsServed()) {
            return Finding.untested("The subject does not look for what the kit would serve.");
        }
        Verdict verdict = ask(served, examination, verifying);
        if (verdict instanceof Verdict.Unable unable) {
            return Finding.untested(unable.reason());
        }
        if (served.isRight()) {
            return verdict instanceof Verdict.Accepted
                    ? Finding.passed()
                    : failed("The subject refuses a badge that is right: ", "Accept it: ");
        }
        if (!(ask(served.twin(), examination, verifying) instanceof Verdict.Accepted)) {
            return Finding.indeterminate("The subject refuses the badge that is right as well, so that its refusal says"
                    + " nothing about the fault.");
        }
        return verdict instanceof Verdict.Refused
                ? Finding.passed()
                : failed("The subject accepts a badge that it should not: ", "Refuse it: ");
    }

    private Finding failed(String what, String hint) {
        return Finding.failed(what + title())
                .withHint(hint + requirement().text())
                .withEvidence(List.of(new Evidence(requirement().key() + '#' + name(), List.of())));
    }

    private Verdict ask(Served which, Examination examination, Verifying verifying) throws Exception {
        Clock clock = examination.options().clock();
        Site site = examination.once(
                new SiteOf(base),
                () -> new Site(Samples.named(base), clock, examination.options().seed()));
        return examination.once(new Answered(base, which), () -> verifying.verify(which.show(site)));
    }
}
