package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.hropen.PositionHistory;
import org.lerkit.model.json.Shape;

/** What entries about some time have in common, and positions. */
final class HistoryDraft {
    private HistoryDraft() {}

    static void period(Source attainment, Target to, Shape<?> shape, Pen pen) {
        Optional<Source> period = attainment.child("period");
        pen.taken(period.flatMap(part -> part.leaf("start")), to, shape, "start", "attainment.date");
        pen.taken(period.flatMap(part -> part.leaf("end")), to, shape, "end", "attainment.date");
        vague(attainment, "ext:ActivityStart", to, shape, "start", pen);
        vague(attainment, "ext:ActivityEnd", to, shape, "end", pen);
    }

    /** A year or month, which a credential of Open Badges says by a result. */
    static void vague(Source attainment, String kind, Target to, Shape<?> shape, String name, Pen pen) {
        for (Source result : attainment.children("results")) {
            Optional<Source> code = result.child("kind");
            if (!to.has(name) && code.flatMap(part -> part.text("value")).equals(Optional.of(kind))) {
                List<Leaf> because = new ArrayList<>(code.orElseThrow().all());
                attainment.child("period").ifPresent(period -> because.addAll(period.all()));
                because.addAll(attainment.leaves("awarded"));
                pen.also(because).taken(result.leaf("value"), to, shape, name, "attainment.date");
            }
        }
    }

    /** What is said of the learner, in notes or as a narrative. */
    static void said(Source attainment, Target to, Pen pen) {
        pen.texts(attainment, "notes", to, "descriptions", "attainment.text");
        Pen.words(attainment, "narrative")
                .ifPresent(narrative -> to.add("descriptions", pen.value(narrative, rule("attainment.text"))));
    }

    static Target position(Source part, Pen pen) {
        Target to = new Target();
        IdentifierDraft.first(part, to, pen);
        period(part, to, PositionHistory.SHAPE, pen);
        pen.text(part, "title", to, "title", "attainment.title");
        said(part, to, pen);
        for (String member : List.of("workRelationshipTypeCode", "resourceRelationshipCode")) {
            if (!to.has("workRelationshipTypeCode")) {
                pen.coded(
                        part, "type", "hropen:work-relationship", to, PositionHistory.SHAPE, member, "attainment.code");
            }
        }
        part.children("classifications").forEach(code -> entity(code, to, "jobCategories", true, pen));
        return to;
    }

    /** A thing with a code, which has to say something. */
    static void entity(Source code, Target to, String name, boolean list, Pen pen) {
        Target entity = new Target();
        pen.text(code, "value", entity, "code", "attainment.code");
        pen.text(code, "label", entity, "name", "attainment.code");
        if (list) {
            to.add(name, entity);
        } else {
            to.put(name, entity);
        }
    }
}
