package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;

/** A degree of a LER-RS, written from an award. */
final class DegreeDraft {
    private static final Set<String> GRANTED = Set.of("Granted", "InProgress", "Postponed", "NotGranted");
    private static final Set<String> SCORES = Set.of(
            "Percentile",
            "RawScore",
            "Stanine",
            "Sten",
            "T-score",
            "Z-score",
            "IntelligenceQuotient",
            "Scaled",
            "NormalCurve",
            "GPA");
    private static final Set<String> LEVELS = Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8");

    private DegreeDraft() {}

    static Target of(Source award, Pen pen) {
        Target to = new Target();
        LerRsEntryDrafts.identifier(award, to, pen);
        pen.text(award, "title", to, "name", "attainment.title");
        pen.texts(award, "code", to, "codes", "attainment.code");
        pen.fitting(award.leaf("awarded"), Pen::isDate, to, "date", "attainment.date");
        List<Leaf> kinds = award.children("parts").stream()
                .flatMap(part -> part.leaves("kind").stream())
                .toList();
        for (Source part : award.children("parts")) {
            if (part.text("kind").equals(Optional.of("programme"))) {
                Pen own = pen.also(kinds);
                Target specialization = new Target();
                own.text(part, "title", specialization, "name", "attainment.title");
                own.text(part, "code", specialization, "code", "attainment.code");
                part.child("type")
                        .ifPresent(type -> own.text(type, "value", specialization, "type", "attainment.code"));
                to.add("specializations", specialization);
            }
        }
        to.put("score", score(award, pen));
        award.child("academic")
                .ifPresent(academic -> academic.children("honors")
                        .forEach(honor -> honor.leaf("title")
                                .ifPresent(title ->
                                        to.add("academicHonors", pen.value(title, rule("attainment.honors"))))));
        coded(award, "status", "hropen:degree-granted", GRANTED, to, "degreeGrantedStatus", "attainment.status", pen);
        coded(award, "type", "isced:2011", LEVELS, to, "iscedEducationLevelCode", "attainment.level", pen);
        return to;
    }

    private static void coded(
            Source part,
            String member,
            String system,
            Set<String> taken,
            Target to,
            String name,
            String rule,
            Pen pen) {
        part.child(member)
                .filter(code -> code.text("system").equals(Optional.of(system)))
                .ifPresent(code ->
                        pen.also(code.leaves("system")).fitting(code.leaf("value"), taken::contains, to, name, rule));
    }

    private static Target score(Source award, Pen pen) {
        Target to = new Target();
        List<Leaf> values = award.children("results").stream()
                .flatMap(result -> result.leaves("value").stream())
                .toList();
        for (Source result : award.children("results")) {
            Optional<Leaf> value = result.leaf("value");
            if (value.isEmpty()) {
                continue;
            }
            Pen own = pen.also(values);
            Target one = new Target();
            if (Pen.isNumber(value.get().raw())) {
                one.put("value", own.number(value.get(), rule("attainment.result")));
                coded(result, "method", "hropen:score", SCORES, one, "scoreCode", "attainment.result", own);
                for (String limit : List.of("minimum", "maximum")) {
                    result.leaf(limit)
                            .filter(leaf -> Pen.isNumber(leaf.raw()))
                            .ifPresent(leaf -> one.put(limit, own.number(leaf, rule("attainment.result"))));
                }
                to.add("scoresNumeric", one);
            } else {
                one.put("value", own.value(value.get(), rule("attainment.result")));
                own.text(result, "minimum", one, "minimum", "attainment.result");
                own.text(result, "maximum", one, "maximum", "attainment.result");
                to.add("scoresText", one);
            }
        }
        return to;
    }
}
