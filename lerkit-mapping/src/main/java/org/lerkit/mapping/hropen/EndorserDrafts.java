package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;

/** Who endorses a skill, and what they say. Not thread-safe. */
final class EndorserDrafts {
    private final LerRsDraft draft;
    private final Map<String, List<Source>> byEndorser = new LinkedHashMap<>();
    private final Pen pen;

    /** The endorsements of one skill, which they name by its key or its id. */
    EndorserDrafts(LerRsDraft draft, Source skill, Pen pen) {
        this.draft = draft;
        Set<String> names = new HashSet<>();
        skill.text("key").ifPresent(names::add);
        skill.text("id").ifPresent(names::add);
        List<Leaf> because = new ArrayList<>(skill.leaves("id"));
        for (Source endorsement : draft.record().children("endorsements")) {
            because.addAll(endorsement.leaves("about"));
            because.addAll(endorsement.leaves("endorser"));
            Optional<String> endorser = endorsement.text("endorser");
            if (endorser.isPresent()
                    && endorsement.text("about").filter(names::contains).isPresent()) {
                byEndorser
                        .computeIfAbsent(endorser.get(), each -> new ArrayList<>())
                        .add(endorsement);
            }
        }
        // those who are facts of the skill stand before them
        because.addAll(ReturningFacts.leaves(skill, "endorsers"));
        this.pen = pen.also(because);
    }

    /** Writes an endorser for each organisation, with everything that it says. */
    void write(Target skill) {
        byEndorser.values().forEach(all -> {
            Target to = new Target();
            draft.organization(all.get(0), List.of("endorser"), pen)
                    .ifPresent(organization -> to.put("organization", organization));
            if (!to.has("organization")) {
                return;
            }
            for (Source endorsement : all) {
                Pen.words(endorsement, "comment")
                        .ifPresent(comment -> to.add("comments", pen.value(comment, rule("endorsement.comment"))));
                for (String member : List.of("about", "endorser")) {
                    endorsement
                            .leaf(member)
                            .ifPresent(leaf -> draft.accounts().recode(leaf, rule("endorsement." + member)));
                }
            }
            skill.add("endorsers", to);
        });
    }
}
