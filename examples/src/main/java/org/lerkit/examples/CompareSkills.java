package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.csv.CrosswalkCsvReader;
import org.lerkit.mapping.competency.csv.CrosswalkReading;
import org.lerkit.mapping.competency.csv.FrameworkCsvReader;
import org.lerkit.mapping.match.CrosswalkBuilder;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.RelationMeaning;
import org.lerkit.mapping.match.Route;
import org.lerkit.mapping.match.RoutePolicy;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.value.Iri;

/** What a skill of one framework is to a skill of another. */
public final class CompareSkills {
    private CompareSkills() {}

    /** Makes a graph of a framework and a crosswalk in CSV. */
    public static CrosswalkGraph read(Path skills, Path crosswalk, PrintStream out) throws IOException {
        // spotless:off - as the guide shows it
        // begin read
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        try (InputStream in = Files.newInputStream(skills)) {
            Framework guild = FrameworkCsvReader.plain(new Iri("https://guild.example/skills"), "Boatbuilding")
                    .read(in, ConversionOptions.standard())
                    .value();
            builder.add(guild, Provenance.explicit("Harbour Guild"), RelationMeaning.equivalent());
        }
        try (InputStream in = Files.newInputStream(crosswalk)) {
            CrosswalkReading read = CrosswalkCsvReader.plain().read(in, Provenance.explicit("crosswalk.csv"), builder::add);
            read.problems().forEach(problem -> out.println(problem.location().describe() + ": " + problem.title()));
        }
        CrosswalkGraph graph = builder.build();
        graph.problems().forEach(problem -> out.println(problem.code() + ": " + problem.title()));
        // end read
        // spotless:on
        return graph;
    }

    /** Says how one leads to the other. */
    public static void compare(CrosswalkGraph graph, Iri held, Iri required, PrintStream out) {
        // spotless:off - as the guide shows it
        // begin compare
        Optional<Route> best = graph.best(held, required, RoutePolicy.standard());
        best.ifPresent(route -> {
            out.println(route.correspondence() + " " + String.format(Locale.ROOT, "%.2f", route.score()));
            route.steps().forEach(step -> out.println("  " + step.from().value() + " " + step.correspondence() + " "
                    + step.to().value() + ", says " + step.provenance().source()));
        });
        // end compare
        // spotless:on
    }
}
