package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.hropen.EducationDegree;
import org.lerkit.model.hropen.EducationSpecialization;
import org.lerkit.model.hropen.NumericScore;
import org.lerkit.model.hropen.TextScore;

/** A degree of a LER-RS, written from an award. */
final class DegreeDraft {
    private DegreeDraft() {}

    static Target of(Source award, Pen pen) {
        Target to = new Target();
        IdentifierDraft.first(award, to, pen);
        pen.text(award, "title", to, "name", "attainment.title");
        pen.texts(award, "code", to, "codes", "attainment.code");
        pen.taken(award.leaf("awarded"), to, EducationDegree.SHAPE, "date", "attainment.date");
        List<Leaf> kinds = award.children("parts").stream()
                .flatMap(part -> part.leaves("kind").stream())
                .toList();
        for (Source part : award.children("parts")) {
            if (part.text("kind").equals(Optional.of("programme"))) {
                to.add("specializations", specialization(part, pen.also(kinds)));
            }
        }
        to.put("score", score(award, pen));
        award.child("academic")
                .ifPresent(academic -> academic.children("honors")
                        .forEach(honor -> honor.leaf("title")
                                .ifPresent(title ->
                                        to.add("academicHonors", pen.value(title, rule("attainment.honors"))))));
        pen.coded(
                award,
                "status",
                "hropen:degree-granted",
                to,
                EducationDegree.SHAPE,
                "degreeGrantedStatus",
                "attainment.status");
        pen.coded(
                award, "type", "isced:2011", to, EducationDegree.SHAPE, "iscedEducationLevelCode", "attainment.level");
        pen.facts(award).write(to, EducationDegree.SHAPE);
        return to;
    }

    private static Target specialization(Source programme, Pen pen) {
        Target to = new Target();
        IdentifierDraft.first(programme, to, pen);
        pen.text(programme, "title", to, "name", "attainment.title");
        pen.text(programme, "code", to, "code", "attainment.code");
        programme.child("type").ifPresent(type -> pen.text(type, "value", to, "type", "attainment.code"));
        pen.facts(programme).write(to, EducationSpecialization.SHAPE);
        return to;
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
                own.coded(result, "method", "hropen:score", one, NumericScore.SHAPE, "scoreCode", "attainment.result");
                for (String limit : List.of("minimum", "maximum")) {
                    result.leaf(limit)
                            .filter(leaf -> Pen.isNumber(leaf.raw()))
                            .ifPresent(leaf -> one.put(limit, own.number(leaf, rule("attainment.result"))));
                }
                own.facts(result).write(one, NumericScore.SHAPE);
                to.add("scoresNumeric", one);
            } else {
                one.put("value", own.value(value.get(), rule("attainment.result")));
                own.coded(
                        result,
                        "method",
                        "hropen:score-text",
                        one,
                        TextScore.SHAPE,
                        "scoreTextCode",
                        "attainment.result");
                own.text(result, "minimum", one, "minimum", "attainment.result");
                own.text(result, "maximum", one, "maximum", "attainment.result");
                to.add("scoresText", one);
            }
        }
        return to;
    }
}
