package org.lerkit.mapping.elmo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Writing;

/**
 * The grading schemes of a document that is being written. Those it was read with are facts and have been written; a
 * scale whose words stand in none of them gets a scheme of its own.
 */
final class WrittenSchemes {
    private static final String NAME = "gradingScheme";
    private static final String ID = "@localId";
    private static final String DESCRIPTION = "description";
    private static final Rule DESCRIBED = Elmo.TABLES.rule(
            "grading-scheme.described", "The grading scheme of that id says what the scale is called.");
    private static final Rule MADE = Elmo.TABLES.rule(
            "grading-scheme.made",
            "A grade refers to its scale by an id, and a grading scheme says what it is called.");

    private final Writing writing;
    private final Map<String, Set<String>> descriptions = new HashMap<>();
    /** All that decides which schemes there are, so that every one that is made depends on it. */
    private final Set<Leaf> because = new LinkedHashSet<>();

    private WrittenSchemes(Writing writing) {
        this.writing = writing;
    }

    /** Describes, in the report of a document, the scales that it refers to and does not describe yet. */
    static void describe(Writing writing, Branch elmo) {
        WrittenSchemes schemes = new WrittenSchemes(writing);
        schemes.find(elmo);
        List<Stock.Taken> scales = writing.gathered(GradingSchemeReference.SYSTEM);
        elmo.parts(Report.NAME).forEach(report -> scales.forEach(scale -> schemes.describe(scale, report)));
    }

    private void find(Branch element) {
        for (Branch scheme : element.parts(NAME)) {
            texts(scheme, ID).forEach(id -> {
                because.addAll(id.sources());
                Set<String> known = descriptions.computeIfAbsent(id.text(), key -> new LinkedHashSet<>());
                texts(scheme, DESCRIPTION).forEach(words -> known.add(words.text()));
            });
        }
        element.parts().forEach(this::find);
    }

    private static List<Traced> texts(Branch element, String name) {
        return element.parts(name).stream()
                .flatMap(part -> part.said().stream())
                .toList();
    }

    private void describe(Stock.Taken scale, Branch report) {
        Leaf id = scale.source().leaf("value").orElseThrow();
        Optional<Leaf> label = scale.source().leaf("label");
        if (label.isEmpty() || writing.accounts().goesNowhere(id)) {
            return;
        }
        Leaf words = label.get();
        Set<String> known = descriptions.get(id.text());
        if (known == null) {
            because.addAll(scale.because());
            because.add(id);
            descriptions.put(id.text(), Set.of(words.text()));
            report.add(NAME, scheme(id, words, report));
            because.add(words);
        } else if (known.contains(words.text())) {
            writing.accounts().control(words, DESCRIBED);
        }
    }

    private Branch scheme(Leaf id, Leaf words, Branch report) {
        Branch scheme = report.begin(NAME, null, id.location());
        List<Leaf> reasons = new ArrayList<>(because);
        scheme.add(ID, Traced.verbatim(id, MADE).dependingOn(reasons), id.location());
        scheme.add(DESCRIPTION, Traced.verbatim(words, MADE).dependingOn(reasons), words.location());
        return scheme;
    }
}
