package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.value.Iri;

/** A skill of a LER-RS, written from a competency. */
final class SkillDraft {
    /** How long it was used, as HR Open and as Open Badges says it. */
    private static final Set<String> YEARS = Set.of("years-of-experience", "ext:YearsOfExperience");

    private SkillDraft() {}

    static Target of(Source competency, Pen pen) {
        Target to = new Target();
        pen.text(competency, "title", to, "name", "attainment.title");
        pen.text(competency, "description", to, "description", "attainment.text");
        Target definition = new Target();
        pen.fitting(competency.leaf("id"), SkillDraft::isIri, definition, "reference", "attainment.scheme");
        to.put("definitionReference", definition);
        competency.child("alignments").ifPresent(alignment -> to.put("schemeReference", scheme(alignment, pen)));
        for (Source result : competency.children("results")) {
            years(result, to, pen);
        }
        for (Leaf tag : competency.leaves("tags")) {
            to.item("keywords").put("name", pen.value(tag, rule("attainment.tag")));
        }
        pen.texts(competency, "notes", to, "comments", "attainment.text");
        Pen.words(competency, "narrative")
                .ifPresent(narrative -> to.add("comments", pen.value(narrative, rule("attainment.text"))));
        return to;
    }

    private static Target scheme(Source alignment, Pen pen) {
        Target scheme = new Target();
        pen.fitting(alignment.leaf("url"), SkillDraft::isIri, scheme, "reference", "attainment.scheme");
        if (scheme.has("reference")) {
            pen.also(alignment.leaves("url"))
                    .fitting(alignment.leaf("framework"), SkillDraft::isIri, scheme, "scheme", "attainment.scheme");
        }
        return scheme;
    }

    private static void years(Source result, Target to, Pen pen) {
        Optional<Source> kind = result.child("kind")
                .filter(code -> code.text("value").filter(YEARS::contains).isPresent());
        if (kind.isPresent() && !to.has("yearsOfExperience")) {
            result.leaf("value")
                    .filter(value -> Pen.isWhole(value.raw()))
                    .ifPresent(value -> to.put(
                            "yearsOfExperience", pen.also(kind.get().all()).number(value, rule("attainment.result"))));
        }
    }

    private static boolean isIri(String text) {
        return new Iri(text).isAbsolute();
    }
}
