package org.lerkit.testkit.internal;

import java.util.Map;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.Verifying.Shown;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Forged;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Samples;

/**
 * Shows a verifier a document that is wrong in one way, and its repaired twin. Only who accepts the twin is believed to
 * have refused the mutant for what is wrong with it.
 *
 * @param mutant what is wrong
 * @param base the sample it is made of
 * @param securing how it is secured
 */
public record MutantCheck(Mutant mutant, String base, String securing) implements Check {
    private record Twin(String base, String securing) {}

    @Override
    public Requirement requirement() {
        return mutant.requirement();
    }

    @Override
    public String name() {
        return mutant.name();
    }

    @Override
    public String title() {
        return mutant.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Verifying verifying = Workbench.verifying(examination).orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        Forge forge = Workbench.forge(examination);
        JsonObject sample = Samples.named(base);
        Verdict twin = examination.once(new Twin(base, securing), () -> ask(verifying, forge.secure(sample, securing)));
        if (twin instanceof Verdict.Unable unable) {
            return Finding.untested(
                    "The subject takes no documents that are secured by " + securing + ": " + unable.reason());
        }
        Verdict verdict = ask(verifying, forge.secure(sample, securing, mutant));
        Shows shows = new Shows(this, "a document", document());
        return mutant.verdict() == Expected.ACCEPTED ? shows.right(verdict) : shows.wrong(verdict, () -> twin);
    }

    /** What it is called where mutants are exported. */
    public String document() {
        return requirement().key() + '#' + name() + " (" + base + ", " + securing + ")";
    }

    private static Verdict ask(Verifying verifying, Forged forged) throws Exception {
        return verifying.verify(new Shown(forged.document(), forged.mediaType(), Map.of()));
    }
}
