package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.mapping.competency.csv.CrosswalkCsvReader;
import org.lerkit.mapping.competency.csv.CrosswalkReading;
import org.lerkit.mapping.match.CrosswalkBuilder;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.RelationMeaning;
import picocli.CommandLine.Option;

/** What one competency is to another, beside what is in the frameworks. */
final class CrosswalkFlags {
    private static final Map<String, Supplier<CrosswalkCsvReader>> LAYOUTS = new LinkedHashMap<>();

    static {
        LAYOUTS.put("plain", CrosswalkCsvReader::plain);
        LAYOUTS.put("esco-relations", CrosswalkCsvReader::escoRelations);
        LAYOUTS.put("esco-skills-by-isco", CrosswalkCsvReader::escoSkillsByIsco);
        LAYOUTS.put("soc-to-isco", CrosswalkCsvReader::socToIsco);
        LAYOUTS.put("nesta", CrosswalkCsvReader::nesta);
        LAYOUTS.put("esco-to-onet", CrosswalkCsvReader::escoToOnet);
    }

    @Option(
            names = "--crosswalk",
            paramLabel = "[LAYOUT=]FILE",
            completionCandidates = Layouts.class,
            description = {
                "A table of what competencies are to each other, in CSV. Its layout: ${COMPLETION-CANDIDATES}; plain if",
                "left out. May be given several times."
            })
    private List<String> crosswalks = List.of();

    @Option(
            names = "--exact-matches",
            description = {
                "Takes what a framework calls an exact match for the same. Close if left out: in CASE it says what an item",
                "was made from."
            })
    private boolean exactMatches;

    /** The graph of the frameworks and of the crosswalks; what is wrong with them is told. */
    CrosswalkGraph graph(Environment environment, Frameworks frameworks) {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        frameworks.addTo(builder, exactMatches ? RelationMeaning.equivalent() : RelationMeaning.cautious());
        crosswalks.forEach(given -> read(environment, given, builder));
        CrosswalkGraph graph = builder.build();
        graph.problems().forEach(problem -> environment.err().println("lerkit: frameworks: " + Words.problem(problem)));
        return graph;
    }

    private static void read(Environment environment, String given, CrosswalkBuilder builder) {
        int end = given.indexOf('=');
        Supplier<CrosswalkCsvReader> named = end < 0 ? null : LAYOUTS.get(given.substring(0, end));
        String file = named == null ? given : given.substring(end + 1);
        CrosswalkCsvReader reader = named == null ? CrosswalkCsvReader.plain() : named.get();
        try (Input input = Input.open(environment, Optional.of(Path.of(file)))) {
            CrosswalkReading read = CommandFailure.telling(
                    input.name(), () -> reader.read(input.stream(), Provenance.explicit(input.name()), builder::add));
            if (!read.problems().isEmpty()) {
                environment
                        .err()
                        .println("lerkit: " + input.name() + ": "
                                + Words.count(read.problems().size(), "problem") + ", first "
                                + Words.problem(read.problems().get(0)));
            }
        }
    }

    /** The layouts by name. */
    static final class Layouts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return LAYOUTS.keySet().iterator();
        }
    }
}
