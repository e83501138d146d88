package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;

/** Signed assertions and endorsements of a CLR 1.0: tokens, which only stay what they are as they are. */
final class SignedParts {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]{4,}");
    private static final Set<String> SIGNED = Set.of("signedAssertions", "signedEndorsements");

    private final Source record;
    private final Rewriting rewriting;
    private final List<Problem> problems;
    private final List<Target> evidence = new ArrayList<>();

    SignedParts(Source record, Rewriting rewriting, List<Problem> problems) {
        this.record = record;
        this.rewriting = rewriting;
        this.problems = problems;
        find(record);
    }

    /** A piece of evidence for each, in order. */
    List<Target> evidence() {
        return evidence;
    }

    private void find(Source part) {
        for (Source child : part.children()) {
            if (SIGNED.contains(child.name())) {
                child.leaf().ifPresent(leaf -> keep(leaf, part, child.name()));
            } else {
                find(child);
            }
        }
    }

    private void keep(Leaf leaf, Source holder, String member) {
        if (!TOKEN.matcher(leaf.raw()).matches()) {
            problems.add(Problem.warning(ConversionProblems.MALFORMED, leaf.location(), "not a signed token; left out")
                    .withHint("Three parts of base64url, joined by dots, are expected"));
            return;
        }
        Rule rule = rewriting.rule((holder == record ? "clr." : "assertion.") + member);
        Traced token = Traced.of(How.RECODED, "data:application/jose," + leaf.raw(), rule, leaf);
        evidence.add(Original.evidence(token, List.of("Evidence"), "Signed original of CLR 1.0", rule));
    }
}
