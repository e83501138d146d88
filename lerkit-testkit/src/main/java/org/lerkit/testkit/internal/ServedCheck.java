package org.lerkit.testkit.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
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
        Verifying verifying = Workbench.verifying(examination).orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        if (!verifying.findsServed()) {
            return Finding.untested("The subject does not look for what the kit would serve.");
        }
        Verdict verdict = ask(served, examination, verifying);
        Shows shows = new Shows(this, "a badge");
        return served.isRight()
                ? shows.right(verdict)
                : shows.wrong(verdict, () -> ask(served.twin(), examination, verifying));
    }

    private Verdict ask(Served which, Examination examination, Verifying verifying) throws Exception {
        Clock clock = examination.options().clock();
        Site site = examination.once(
                new SiteOf(base),
                () -> new Site(Samples.named(base), clock, examination.options().seed()));
        return examination.once(new Answered(base, which), () -> verifying.verify(which.show(site)));
    }
}
