package org.lerkit.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lerkit.cli.summary.CredentialNames;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.mapping.Ledger.Entry;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;

/** All problems of an examination, the worst first, each with its number and its line; and where else something is. */
final class Findings {
    private final Source source;
    private final List<Finding> all;
    private final Map<Problem, Finding> byProblem = new HashMap<>();
    private final Map<SourceLocation, Integer> lines;

    private Findings(Examination found, Source source, List<Problem> problems, Map<SourceLocation, Integer> lines) {
        OptionalInt syntax = syntax(found);
        Map<String, String> names = new HashMap<>();
        found.opened().ifPresent(opened -> {
            CredentialNames words = new CredentialNames(opened.json());
            found.report()
                    .ifPresent(report -> inside(report)
                            .forEach(each -> names.put(each.place().value(), words.of(each.place()))));
        });
        this.source = source;
        this.lines = lines;
        this.all = new ArrayList<>();
        for (Problem problem : problems) {
            OptionalInt line =
                    problem.code().equals(JsonSyntaxException.SYNTAX) && syntax.isPresent() ? syntax : line(problem);
            Finding finding = new Finding(all.size() + 1, problem, line, innermost(problem, names));
            all.add(finding);
            byProblem.put(problem, finding);
        }
    }

    /**
     * The findings of an examination.
     *
     * @param shown entries of ledgers whose places are linked to
     */
    static Findings of(Examination found, Source source, List<Entry> shown) {
        List<Problem> problems = Stream.concat(
                        found.report().map(VerificationReport::problems).stream()
                                .flatMap(List::stream),
                        found.problems().stream())
                .distinct()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        Set<SourceLocation> places = new HashSet<>();
        problems.forEach(problem -> places.add(problem.location()));
        shown.forEach(entry -> places.add(entry.source()));
        found.report().ifPresent(report -> inside(report).forEach(each -> places.add(each.place())));
        return new Findings(found, source, problems, source.find(places));
    }

    /** The reports of all that is in a credential, and in that. */
    private static Stream<VerificationReport> inside(VerificationReport report) {
        return Stream.concat(report.nested().stream(), report.endorsements().stream())
                .flatMap(each -> Stream.concat(Stream.of(each), inside(each)));
    }

    private static Optional<String> innermost(Problem problem, Map<String, String> names) {
        String path = problem.pointer().value();
        while (!path.isEmpty() && !names.containsKey(path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return Optional.ofNullable(names.get(path));
    }

    /** What is no JSON has no places, but its reader says where it stopped. */
    private static OptionalInt syntax(Examination found) {
        if (found.opened().isPresent()) {
            return OptionalInt.empty();
        }
        try {
            JsonReader.standard().read(found.submission().document());
            return OptionalInt.empty();
        } catch (JsonSyntaxException e) {
            return OptionalInt.of(e.line());
        }
    }

    private OptionalInt line(Problem problem) {
        boolean everywhere = problem.location() instanceof JsonPointer pointer && pointer.equals(JsonPointer.ROOT);
        return everywhere ? OptionalInt.empty() : line(problem.location());
    }

    /** The line of a place. */
    OptionalInt line(SourceLocation place) {
        return Optional.ofNullable(lines.get(place)).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    Source source() {
        return source;
    }

    List<Finding> all() {
        return all;
    }

    Finding of(Problem problem) {
        return Optional.ofNullable(byProblem.get(problem)).orElseThrow();
    }

    /** Those of each line that has some. */
    Map<Integer, List<Finding>> byLine() {
        Map<Integer, List<Finding>> byLine = new TreeMap<>();
        all.forEach(finding -> finding.line()
                .ifPresent(line ->
                        byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(finding)));
        return byLine;
    }
}
