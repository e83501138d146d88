package org.lerkit.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lerkit.cli.summary.CredentialNames;
import org.lerkit.cli.summary.CredentialSummary;
import org.lerkit.cli.summary.PostingSummary;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.mapping.jobs.PostingLint;
import org.lerkit.mapping.jobs.Postings;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Detection.Unrecognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;

/** Finds out what a document is. The same findings are printed for people and written as JSON for machines. */
final class Inspection {
    /** More places than this are counted, not listed. */
    private static final int MOST_PLACES = 20;

    private static final int LONGEST_LINE = 300;

    private final Input input;
    private final ConversionOptions options;
    private final JsonObject.Builder found = JsonObject.builder();

    Inspection(Input input, ConversionOptions options) {
        this.input = input;
        this.options = options;
    }

    JsonObject run() throws IOException {
        Detection detection = input.detection();
        if (detection instanceof Unrecognized unrecognized) {
            throw CommandFailure.of(ExitCode.BAD_INPUT, input.name(), unrecognized.problem());
        }
        Recognized recognized = (Recognized) detection;
        Format format = recognized.known();
        found.put("format", format.id()).put("title", format.title());
        recognized.version().ifPresent(version -> found.put("version", version));
        texts(
                "written",
                input.isDocument()
                        ? DocumentTypes.dialects(recognized, input.document().json())
                        : recognized.dialects());
        found.put("because", recognized.reason());
        if (input.isDocument()) {
            credential(input.document().json(), recognized);
        }
        if (Postings.formats().contains(format)) {
            posting(input.document().json());
        }
        if (FrameworkConverters.standard().sources().contains(format)) {
            framework();
        }
        if (Converters.standard().reader(format).isPresent()) {
            records(Optional.of(format));
        }
        return found.build();
    }

    private void credential(JsonObject json, Recognized recognized) {
        if (!Postings.formats().contains(recognized.known())) {
            CredentialSummary.of(json).members().forEach(found::put);
        }
        Optional<Node> typed = DocumentTypes.of(recognized, json);
        if (typed.isEmpty()) {
            return;
        }
        Node node = typed.get();
        JsonPointer base = DocumentTypes.place(node, json);
        List<String> places = node.shape().notUnderstood(node.json()).stream()
                .map(place -> place.under(base).describe())
                .toList();
        texts("unknown", shortened(places));
        texts(
                "problems",
                node.check().stream()
                        .map(problem -> problem(problem.at(problem.pointer().under(base))))
                        .toList());
    }

    /** A job: what it is and asks for, and what keeps it from being compared with what people can do. */
    private void posting(JsonObject json) {
        Conversion<JobPosting> read;
        try {
            read = Postings.read(json, options);
        } catch (ConversionException e) { // of its structure there may be more to tell
            texts("unconverted", e.problems().stream().map(Inspection::problem).toList());
            return;
        }
        PostingSummary.of(read.value()).members().forEach(found::put);
        texts(
                "advice",
                shortened(PostingLint.standard().check(read).stream()
                        .map(Inspection::advice)
                        .toList()));
        found.put("leaves", numbers(read.ledger().counts()));
    }

    private static List<String> shortened(List<String> places) {
        return places.size() <= MOST_PLACES
                ? places
                : Stream.concat(
                                places.stream().limit(MOST_PLACES),
                                Stream.of("and " + (places.size() - MOST_PLACES) + " more places"))
                        .toList();
    }

    private static String problem(Problem problem) {
        return Words.problem(problem) + " [" + problem.code() + "]";
    }

    private static String advice(Problem problem) {
        return Words.problem(problem) + problem.hint().map(hint -> "; " + hint).orElse("") + " [" + problem.code()
                + "]";
    }

    /** How much is in a framework, and what becomes of it when it is read. */
    private void framework() {
        try {
            Conversion<Framework> read =
                    FrameworkConverters.standard().read(input.document().source(), options);
            found.put("competencies", JsonNumber.of(read.value().competencies().size()))
                    .put("relations", JsonNumber.of(read.value().relations().size()))
                    .put("leaves", numbers(read.ledger().counts()));
        } catch (ConversionException e) {
            texts("unconverted", e.problems().stream().map(Inspection::problem).toList());
        }
    }

    private void records(Optional<Format> format) throws IOException {
        int count = 0;
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Map<String, Integer> leaves = new TreeMap<>();
        try (RecordReader.Records records = Records.open(input, format, options)) {
            while (records.hasNext()) {
                Conversion<LearnerRecord> read;
                try {
                    read = records.next();
                } catch (ConversionException e) {
                    if (!input.isDocument()) { // of a credential there is more to tell than its record
                        throw e;
                    }
                    texts(
                            "unconverted",
                            e.problems().stream().map(Inspection::problem).toList());
                    continue;
                }
                count++;
                read.value().attainments().forEach(attainment -> count(attainment, kinds));
                read.ledger().counts().forEach((token, number) -> leaves.merge(token, number, Integer::sum));
            }
        }
        found.put("records", JsonNumber.of(count))
                .put("attainments", numbers(kinds))
                .put("leaves", numbers(leaves));
    }

    private static void count(Attainment attainment, Map<String, Integer> kinds) {
        kinds.merge(attainment.kind().text(), 1, Integer::sum);
        attainment.parts().forEach(part -> count(part, kinds));
    }

    private static JsonObject numbers(Map<String, Integer> counts) {
        JsonObject.Builder json = JsonObject.builder();
        counts.forEach((name, number) -> json.put(name, JsonNumber.of(number)));
        return json.build();
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            found.put(
                    name,
                    new JsonArray(texts.stream().<JsonValue>map(JsonString::new).toList()));
        }
    }

    /** The findings for people. */
    static String text(String name, JsonObject found) {
        StringBuilder text = new StringBuilder(name).append('\n');
        found.members().forEach((member, value) -> {
            if (value instanceof JsonObject counts) {
                line(text, member, joined(counts));
            } else {
                value.items().forEach(item -> line(text, member, word(item)));
            }
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String words) {
        text.append(String.format("  %-12s %s%n", name, words));
    }

    private static String joined(JsonObject counts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.members().forEach((name, number) -> numbers.put(name, Integer.parseInt(word(number))));
        return Words.counts(numbers);
    }

    private static String word(JsonValue value) {
        if (value instanceof JsonString text) {
            return CredentialNames.oneLine(text.value(), LONGEST_LINE);
        }
        return value instanceof JsonNumber number ? number.text() : value.kind();
    }
}
