package org.lerkit.model.agreement;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lerkit.model.agreement.Coverage.Count;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.Shape;
import org.lerkit.model.pesc.SchemaWalk;
import org.lerkit.model.testing.MarkdownTable;
import org.lerkit.model.testing.WireTypes;

/** The page about all formats of credentials, from what was counted. */
final class FormatsPage {
    private static final String START = """
            # Formats of credentials

            What lerkit models of each format, measured on official documents and on documents of others. Every number here is
            counted by a test of `lerkit-model`, which fails when one is no longer true (`-Dupdate.docs` writes the page anew).
            How records are converted is told rule by rule in the pages beside this one.

            ## Types

            A type is a view of the JSON that arrived; members that it does not declare are kept and written back like all others.

            """;

    private FormatsPage() {}

    /** What can be said without the documents of others. */
    static String declared() {
        Map<String, List<Shape<?>>> packages = new TreeMap<>();
        WireTypes.all()
                .forEach(type -> packages.computeIfAbsent(type.getPackageName(), home -> new ArrayList<>())
                        .add(WireTypes.shape(type)));
        MarkdownTable table = new MarkdownTable("package", "types", "members");
        packages.forEach((home, shapes) -> table.row(
                "`" + home + "`",
                shapes.size(),
                shapes.stream().mapToInt(shape -> shape.members().size()).sum()));
        return START + table;
    }

    /** The whole page. */
    static String whole() {
        return declared() + coverage() + roundTrips() + agreement();
    }

    private static String coverage() {
        MarkdownTable table = new MarkdownTable("format", "official list", "classes", "modelled", "fields", "modelled");
        Map<String, List<String>> unmodelled = new TreeMap<>();
        for (Coverage coverage : Coverage.ALL) {
            Count count = coverage.count();
            table.row(
                    coverage.format(),
                    coverage.source(),
                    count.classes(),
                    count.classes() - count.missingClasses().size(),
                    count.fields(),
                    count.fields() - count.missingFields().size());
            for (String missing : count.missing()) {
                Unmodelled reason =
                        Unmodelled.reason(coverage.format() + " " + missing).orElseThrow();
                add(unmodelled, coverage.format(), reason.why(), missing);
            }
        }
        for (String version : List.of("1.9.0", "1.6.0")) {
            SchemaWalk walk = SchemaWalk.of("pesc/xsd-" + version, "CollegeTranscript", "HighSchoolTranscript");
            String format = "PESC transcripts " + version;
            table.row(
                    format,
                    "XML Schemas",
                    walk.types(),
                    walk.types(),
                    walk.elements(),
                    walk.elements() - walk.undeclared().size());
            walk.undeclared().forEach((place, why) -> add(unmodelled, format, why, place));
        }
        MarkdownTable reasons = new MarkdownTable("format", "why", "not modelled");
        unmodelled.forEach((why, names) -> reasons.row(why, "`" + String.join("`, `", names) + "`"));
        return """

                ## Against official lists

                Classes and fields that a schema, a JSON-LD context or the source of a data model lists, and how many of these a type
                of lerkit declares. Classes of a PESC schema are its complex types, fields the elements in them.

                """ + table + "\nWhat is listed and not modelled:\n\n" + reasons;
    }

    private static void add(Map<String, List<String>> unmodelled, String format, String why, String name) {
        List<String> names = unmodelled.computeIfAbsent(format + " | " + why, first -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static String roundTrips() {
        Map<Format, List<RoundTrip>> byFormat = PublicDocuments.all().stream()
                .map(RoundTrip::of)
                .collect(groupingBy(trip -> trip.document().format()));
        MarkdownTable table = new MarkdownTable("format", "documents", "values read", "written back equal");
        for (Format format : Format.known()) {
            List<RoundTrip> trips = byFormat.getOrDefault(format, List.of());
            if (!trips.isEmpty()) {
                table.row(
                        format.title(),
                        trips.size(),
                        trips.stream().mapToInt(RoundTrip::members).sum(),
                        trips.stream().filter(RoundTrip::same).count());
            }
        }
        return """

                ## Documents of others

                Public documents whose content says that they are in a format: each is told by its content, seen as the type of its
                format, read to the last member that a type declares, and written back. Equal means the same bytes once white space
                between tokens is taken out of what arrived: the order of members, the text of numbers, null, one value or an array
                of one, and members that nobody knows are as they were. Strings are written with no more escapes than JSON asks for,
                however many there were. Of formats that are not in the table no public document is at hand.

                """ + table;
    }

    private static String agreement() {
        MarkdownTable table = new MarkdownTable(
                "official schema", "documents", "changed", "refused", "same verdict", "explained", "open");
        Map<Explanation, Integer> used = new TreeMap<>();
        for (OfficialSchema schema : OfficialSchema.ALL) {
            Agreement agreement = Agreement.with(schema);
            int same = agreement.changes() - agreement.differences();
            table.row(
                    schema,
                    agreement.documents(),
                    agreement.changes(),
                    agreement.refused(),
                    same + String.format(Locale.ROOT, " (%.1f %%)", 100.0 * same / agreement.changes()),
                    agreement.differences() - agreement.unexplained().size(),
                    agreement.unexplained().size());
            agreement.explained().forEach((explanation, count) -> used.merge(explanation, count, Integer::sum));
        }
        MarkdownTable explanations = new MarkdownTable("we", "why", "clause", "times");
        Arrays.stream(Explanation.values())
                .forEach(explanation -> explanations.row(
                        explanation.side() == Explanation.Side.WE_REFUSE ? "refuse" : "take",
                        explanation.why(),
                        "<" + explanation.clause() + ">",
                        used.getOrDefault(explanation, 0)));
        return """

                ## Against official schemas

                From every public document and every fixture of ours that an official JSON Schema takes, at least %d others are made
                that differ in one place: a member left out or added, a value of another kind, a word outside its vocabulary, a bad
                date, an array for one value and one value for an array, nothing for something (a document that is too small for so
                many gets all there are; `-Dagreement.all` tries all of every document). The verdict of `check()` on structure is
                compared with that of the schema, formats asserted. An endorsement or a badge inside a record must also please the
                schema of its own. For data model 1.1 there are no schemas: those of 2.0 are asked, after the dates and the context
                got their names of 2.0.

                """.formatted(Mutations.ENOUGH) + table + "\nWhere the two differ, this is why:\n\n" + explanations;
    }
}
