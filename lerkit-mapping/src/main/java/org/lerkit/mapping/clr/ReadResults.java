package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Reading.fixed;
import static org.lerkit.mapping.clr.Reading.leaf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.clr.Reading.FactList;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;

/**
 * Results with what describes them: a result of the hub says both. Descriptions of which there is no result come last,
 * as results without a value. Which description belongs to which result depends on the ids of both sides, so everything
 * that a description says depends on them.
 */
final class ReadResults {
    private final Reading reading;
    private final List<Source> descriptions;
    private final List<Leaf> links = new ArrayList<>();
    private final Set<Source> used = new HashSet<>();
    private final Target to;

    ReadResults(Reading reading, Source subject, Source achievement, Target to) {
        this.reading = reading;
        this.descriptions = achievement.children("resultDescription");
        this.to = to;
        descriptions.forEach(description -> leaf(description, "id").ifPresent(links::add));
        subject.children("result")
                .forEach(result -> leaf(result, "resultDescription").ifPresent(links::add));
        subject.children("result").forEach(this::result);
        descriptions.stream().filter(description -> !used.contains(description)).forEach(description -> {
            Target target = new Target();
            describe(Optional.of(description), target);
            to.add("results", target.dependingOn(links));
        });
    }

    private void result(Source result) {
        Optional<Leaf> link = leaf(result, "resultDescription");
        Optional<Source> description = link.flatMap(id -> descriptions.stream()
                .filter(candidate -> leaf(candidate, "id")
                        .filter(own -> own.raw().equals(id.raw()))
                        .isPresent())
                .findFirst());
        description.ifPresent(used::add);
        Target own = new Target();
        FactList facts = new FactList(own, "extensions", "result.");
        reading.apply(result, "result", own, facts);
        reading.each(result, "alignment", "alignment", own, "alignments", facts);
        describe(description, own);
        to.add("results", own);
    }

    /** Reads a description into a result that may have an id, values and alignments already. */
    private void describe(Optional<Source> described, Target target) {
        Target said = new Target();
        described.ifPresent(description -> {
            FactList facts = new FactList(said, "extensions", "resultDescription.");
            reading.apply(description, "result-description", said, facts);
            reading.each(description, "rubricCriterionLevel", "level", said, "levels", facts);
            reading.each(description, "alignment", "alignment", said, "alignments", facts);
        });
        if (!said.has("kind")) {
            said.object("kind").put("value", fixed("result"));
            said.object("kind").put("system", fixed("lerkit:result"));
        }
        target.merge(said.dependingOn(links));
    }
}
