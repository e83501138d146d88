package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.csv.CsvMapping.Constant;
import org.lerkit.mapping.csv.Destination.Holds;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * Writes what cells say into a thing of the record. A cell that is not what its column holds (a number, a date, an IRI)
 * is kept as it is written beside its place, as a fact of the thing, and reported: a wrong date helps no one, and a
 * record without the course is worse than one without its date.
 */
final class Cells {
    private static final Place EXTENSIONS = Place.of("extensions[]");

    private final CsvMapping mapping;
    private final Reading reading;
    private final Source source;

    Cells(CsvMapping mapping, Reading reading, Source source) {
        this.mapping = mapping;
        this.reading = reading;
        this.source = source;
    }

    /** What a column says of a thing: in one cell, or in several that say the same. */
    record Said(Column column, List<Leaf> cells) {}

    /** What is said, as its file means it. */
    String text(Said said) {
        String text = said.cells().get(0).raw().strip();
        return mapping.dialect().guarded() ? Csv.unguarded(text) : text;
    }

    /** What is said, as the record has it where any text may stand. */
    Traced traced(Said said) {
        String text = text(said);
        return traced(said, said.column().codes().getOrDefault(text, text));
    }

    /** Where an object of the record is written. */
    Scope scope(Target target) {
        return Scope.of(reading, source, target);
    }

    /**
     * Writes a thing. What a later value depends on is known: whether a cell is what it should be decides where it
     * stands, and with it where those behind it stand. So what is certain comes first.
     */
    void write(List<Said> said, List<Constant> constants, Scope scope) {
        Set<Leaf> uncertain = new LinkedHashSet<>();
        said.stream().filter(one -> !one.column().isUncertain()).forEach(one -> write(one, scope));
        for (Said one : said) {
            if (one.column().isUncertain()) {
                uncertain.addAll(one.cells());
                write(one, scope.dependingOn(List.copyOf(uncertain)));
            }
        }
        Scope last = scope.dependingOn(List.copyOf(uncertain));
        constants.forEach(constant -> write(constant, last));
    }

    private void write(Constant constant, Scope scope) {
        Traced value = Traced.policy(constant.value(), Csv.GIVEN);
        Place place = constant.to().place();
        switch (constant.to().holds()) {
            case CODE -> scope.write(place.last().appends() ? place : Place.of(place.text() + ".value"), value);
            case FACT ->
                scope.fact(list(place), value, String.valueOf(place.last().item()), Csv.TABLES.id());
            default -> scope.write(place, value);
        }
    }

    private void write(Said said, Scope scope) {
        String text = text(said);
        switch (said.column().as()) {
            case NUMBER -> certain(said, scope, mapping.numbers().plain(text), "no number as the mapping writes them");
            case DATE -> date(said, text, scope);
            case IRI ->
                certain(said, scope, Optional.of(text).filter(iri -> new Iri(iri).isAbsolute()), "no absolute IRI");
            case CODE -> code(said, text, scope);
            case FACT -> {
                Place place = said.column().to().place();
                scope.fact(
                        list(place),
                        traced(said, text),
                        String.valueOf(place.last().item()),
                        Csv.TABLES.id());
            }
            case TEXT, KIND -> text(said, text, scope);
        }
    }

    private void text(Said said, String text, Scope scope) {
        Place place = said.column().to().place();
        Optional<String> split = said.column().split();
        if (split.isPresent() && text.contains(split.get())) {
            for (String part : text.split(Pattern.quote(split.get()), -1)) {
                if (!part.isBlank()) {
                    scope.write(place, traced(said, Traced.How.SPLIT, part.strip()));
                }
            }
        } else {
            scope.write(place, traced(said));
        }
    }

    private void date(Said said, String text, Scope scope) {
        Set<String> dates = new LinkedHashSet<>();
        mapping.dates().forEach(pattern -> pattern.iso(text).ifPresent(dates::add));
        LexicalDate asWritten = new LexicalDate(text);
        if (dates.isEmpty() && isIso(asWritten)) {
            dates.add(text);
        }
        certain(
                said,
                scope,
                dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty(),
                dates.isEmpty()
                        ? "no date as the mapping writes them, nor as ISO 8601 does"
                        : "two different dates by the patterns of the mapping; none is chosen");
    }

    /** Whether there is such a day, month or year. */
    private static boolean isIso(LexicalDate date) {
        return switch (date.text().length()) {
            case 4 -> date.year().isPresent();
            case 7 -> date.month().isPresent();
            default -> date.day().isPresent();
        };
    }

    private void code(Said said, String text, Scope scope) {
        Column column = said.column();
        Place place = column.to().place();
        Optional<String> known = Optional.ofNullable(column.codes().get(text));
        if (!column.codes().isEmpty() && known.isEmpty()) {
            reading.problems()
                    .add(Problem.notice(
                            ConversionProblems.UNKNOWN_CODE,
                            said.cells().get(0).location(),
                            "not one of the codes of the mapping; kept as written"));
        }
        Target code = place.last().appends() ? scope.object(place) : null;
        List<Field> fields = new ArrayList<>(List.of(new Field("value", traced(said, known.orElse(text)))));
        known.ifPresent(recoded -> fields.add(new Field("originalText", traced(said, text))));
        column.system().ifPresent(system -> fields.add(new Field("system", Traced.policy(system, Csv.GIVEN))));
        for (Field field : fields) {
            if (code != null) {
                scope.put(code, field.member(), field.value());
            } else {
                scope.write(Place.of(place.text() + '.' + field.member()), field.value());
            }
        }
    }

    private record Field(String member, Traced value) {}

    /** Writes the value, or where there is none what the cells say as a fact. */
    private void certain(Said said, Scope scope, Optional<String> value, String otherwise) {
        if (value.isPresent()) {
            scope.write(said.column().to().place(), traced(said, value.get()));
            return;
        }
        reading.problems()
                .add(Problem.warning(
                                ConversionProblems.MALFORMED,
                                said.cells().get(0).location(),
                                otherwise + "; kept as written, beside its place")
                        .withHint(
                                said.column().as() == Holds.IRI
                                        ? "an IRI starts with its scheme, such as https:"
                                        : "say in the mapping how they are written: dates, numbers"));
        scope.fact(EXTENSIONS, traced(said, text(said)), said.column().name(), Csv.TABLES.id());
    }

    /** The place of a list of which a place names an item. */
    private static Place list(Place place) {
        return Place.of(place.text().replaceFirst("\\[[^\\]]*]$", "[]"));
    }

    private static Traced traced(Said said, String text) {
        boolean same = said.cells().get(0).raw().strip().equals(text);
        return traced(said, same ? Traced.How.CARRIED : Traced.How.RECODED, text);
    }

    private static Traced traced(Said said, Traced.How how, String text) {
        return new Traced(
                new JsonString(text),
                how,
                said.cells(),
                List.of(),
                said.column().rule());
    }
}
