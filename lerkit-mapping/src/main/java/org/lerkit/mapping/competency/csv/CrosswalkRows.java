package org.lerkit.mapping.competency.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.competency.csv.CrosswalkLayout.End;
import org.lerkit.mapping.competency.csv.CrosswalkLayout.Meaning;
import org.lerkit.mapping.competency.csv.CrosswalkLayout.Statement;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.match.StatedRelation;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** One reading of a crosswalk. Not thread-safe. */
final class CrosswalkRows {
    private static final int MOST_PROBLEMS = 1_000;
    private static final Map<String, Method> METHODS = Map.of(
            "explicit", Method.EXPLICIT,
            "manual-review", Method.MANUAL_REVIEW,
            "statistical", Method.STATISTICAL);

    private final CrosswalkLayout layout;
    private final TableFile file;
    private final Provenance whole;
    private final Consumer<StatedRelation> sink;
    private final Map<String, Integer> places = new HashMap<>();
    /** One for all relations that are stated alike: there are few, and many relations. */
    private final Map<Provenance, Provenance> known = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();
    private long untold;
    private long rows;
    private long relations;

    CrosswalkRows(CrosswalkLayout layout, TableFile file, Provenance whole, Consumer<StatedRelation> sink) {
        this.layout = layout;
        this.file = file;
        this.whole = whole;
        this.sink = sink;
        List<String> header = file.header();
        for (int i = 0; i < header.size(); i++) {
            places.put(TableFile.name(header.get(i)), i);
            if (!layout.knows(header.get(i))) {
                report(Problem.notice(
                        ConversionProblems.NOT_UNDERSTOOD,
                        file.at(header.get(i)),
                        "a column that the layout does not know; not used"));
            }
        }
    }

    CrosswalkReading read() {
        for (TableFile.Row row = file.next(); row != null; row = file.next()) {
            rows++;
            if (row.problem().isPresent()) {
                report(row.problem().get());
            } else {
                for (Statement statement : layout.statements()) {
                    state(statement, row);
                }
            }
        }
        if (untold > 0) {
            problems.add(Problem.notice(
                    ConversionProblems.NOT_UNDERSTOOD, file.at(""), untold + " more problems like the last of these"));
        }
        return new CrosswalkReading(rows, relations, problems);
    }

    private void report(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            untold++;
        }
    }

    private void report(TableFile.Row row, String column, ProblemCode code, String title, String hint) {
        String written = file.header().get(places.getOrDefault(column, 0));
        report(Problem.warning(code, row.at(written), title).withHint(hint));
    }

    private String cell(TableFile.Row row, String column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().get(place).strip();
    }

    private void state(Statement statement, TableFile.Row row) {
        Iri from = end(row, statement.from(), statement.fromEnd());
        Iri to = end(row, statement.to(), statement.toEnd());
        Meaning meaning = meaning(row, statement);
        if (from != null && to != null && meaning != null) {
            Provenance provenance = provenance(row, statement, meaning);
            if (provenance != null) {
                sink.accept(new StatedRelation(from, meaning.type(), to, provenance));
                relations++;
            }
        }
    }

    private @Nullable Iri end(TableFile.Row row, String column, End end) {
        String cell = cell(row, column);
        Optional<Iri> found = end.of(cell);
        if (found.isEmpty()) {
            report(
                    row,
                    column,
                    cell.isEmpty() ? ConversionProblems.MISSING : ConversionProblems.MALFORMED,
                    "not " + end.words + "; the relation is left out",
                    "both ends of a relation are identified");
        }
        return found.orElse(null);
    }

    private @Nullable Meaning meaning(TableFile.Row row, Statement statement) {
        String word = statement.by().isEmpty() ? "" : cell(row, statement.by()).toLowerCase(Locale.ROOT);
        Meaning meaning = statement.meanings().get(word.startsWith("skos:") ? word.substring(5) : word);
        if (meaning == null) {
            report(
                    row,
                    statement.by(),
                    ConversionProblems.UNKNOWN_CODE,
                    "a word that is not one of this column; the relation is left out",
                    "the words are "
                            + String.join(
                                    ", ",
                                    statement.meanings().keySet().stream()
                                            .sorted()
                                            .toList()));
        }
        return meaning;
    }

    private @Nullable Provenance provenance(TableFile.Row row, Statement statement, Meaning meaning) {
        Method method = statement.method().orElse(whole.method());
        double confidence = whole.confidence() * meaning.confidence();
        Optional<String> by = whole.assertedBy();
        Optional<LexicalDate> on = whole.assertedOn();
        if (layout.saysProvenance()) {
            String way = cell(row, "method");
            Method said = way.isEmpty() ? method : METHODS.get(way.toLowerCase(Locale.ROOT));
            double share = share(cell(row, "confidence"));
            if (said == null || !(share * confidence > 0 && share <= 1)) {
                report(
                        row,
                        said == null ? "method" : "confidence",
                        said == null ? ConversionProblems.UNKNOWN_CODE : ConversionProblems.MALFORMED,
                        "not what this column may say; the relation is left out",
                        "a confidence is more than 0 and at most 1; a method is explicit, manual-review or statistical");
                return null;
            }
            method = said;
            confidence *= share;
            String who = cell(row, "assertedby");
            String when = cell(row, "assertedon");
            by = who.isEmpty() ? by : Optional.of(who);
            on = when.isEmpty() ? on : Optional.of(new LexicalDate(when));
        }
        Provenance made = new Provenance(whole.source(), method, confidence, by, on);
        Provenance before = known.putIfAbsent(made, made);
        return before == null ? made : before;
    }

    /** A share of the whole confidence; all of it where nothing is said, 0 where it is no number. */
    private static double share(String cell) {
        if (cell.isEmpty()) {
            return 1;
        }
        try {
            return new Decimal(cell).toBigDecimal().doubleValue();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return 0;
        }
    }
}
