package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.privacy.NationalNumbers;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/** One record as rows of the layout: its mapping read the other way, from the places to the columns. */
final class Layout {
    private static final Rule SUBJECT =
            Csv.TABLES.rule("write.subject", "The id of the learner that the caller names.");
    private static final Rule STUDENT = Csv.TABLES.rule(
            "write.student-id",
            "The number that the school gives the learner; where there is none, another identifier, not that of a state.");
    private static final Rule PART_OF =
            Csv.TABLES.rule("write.part-of", "Of what it is part: what it is in, or a relation says.");
    private static final String SEPARATOR = "|";

    static final String STUDENTS = "students";
    static final String COURSES = "courses";
    static final String AWARDS = "awards";

    /** That many attainments at most, where each one's kind counts for all behind it. */
    static final int MOST = 500;

    private final Source record;
    private final ConversionOptions options;
    private final Map<String, Source> organizations = new HashMap<>();
    private final Map<String, Leaf> keys = new HashMap<>();
    private final Map<String, List<Target>> tables = new LinkedHashMap<>();
    private final List<Leaf> kinds = new ArrayList<>();
    private final Target learner = new Target();
    private int attainments;

    Layout(Source record, ConversionOptions options) {
        this.record = record;
        this.options = options;
    }

    /** The rule by which a column is filled. */
    static Rule rule(Column column) {
        return Csv.TABLES.rule(
                "write." + column.name().replace('_', '-'), column.to().text() + " becomes the cell.");
    }

    /**
     * All in one table.
     *
     * @throws ConversionException if nothing identifies the learner
     */
    List<Target> rows() {
        begin();
        record.children("attainments").forEach(one -> row(learner, one, Optional.empty(), false));
        return tables.getOrDefault("", List.of(learner));
    }

    /**
     * The learner in one table, and what was attained in others by its kind. Which row of which table something is in
     * depends on the kind of everything before it.
     *
     * @throws ConversionException if nothing identifies the learner, or there is more than that can be accounted for
     */
    Map<String, List<Target>> tables() {
        Traced student = begin();
        if (attainments > MOST) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_TAKEN,
                            JsonPointer.ROOT.child("attainments"),
                            attainments + " attainments, which is too many to be put into tables by their kind")
                    .withHint("write one table: CsvWriter"));
        }
        tables.put(STUDENTS, List.of(learner));
        Target known = new Target().put("student_id", student);
        record.children("attainments").forEach(one -> row(known, one, Optional.empty(), true));
        return tables;
    }

    /** Fills in what is known of the learner; by what its rows are known. */
    private Traced begin() {
        record.children("organizations")
                .forEach(one -> organizations.putIfAbsent(one.text("key").orElse(""), one));
        record.children("attainments").forEach(this::know);
        Traced student = studentId();
        learner.put("student_id", student);
        record.child(Destination.LEARNER).ifPresent(part -> fill(learner, Destination.LEARNER, part));
        record.child(Destination.DOCUMENT).ifPresent(part -> fill(learner, Destination.DOCUMENT, part));
        return student;
    }

    private void know(Source attainment) {
        attainments++;
        attainment.leaf("key").ifPresent(key -> keys.putIfAbsent(key.raw(), key));
        attainment.children("parts").forEach(this::know);
    }

    private void row(Target front, Source attainment, Optional<Leaf> whole, boolean byKind) {
        Target row = new Target();
        row.putAll(front);
        provider(attainment, row);
        fill(row, Destination.ATTAINMENT, attainment);
        Optional<Leaf> key = attainment.leaf("key");
        row.put("part_of", whole.map(of -> cell(of, PART_OF)).or(() -> key.flatMap(this::related)));
        if (byKind) {
            attainment.leaf("kind").ifPresent(kinds::add);
        }
        boolean award = attainment.text("kind").filter("award"::equals).isPresent();
        tables.computeIfAbsent(byKind ? award ? AWARDS : COURSES : "", name -> new ArrayList<>())
                .add(row.dependingOn(kinds));
        attainment.children("parts").forEach(part -> row(front, part, key, byKind));
    }

    private void provider(Source attainment, Target row) {
        attainment.leaf("provider").ifPresent(reference -> {
            Source organization = organizations.get(reference.raw());
            if (organization != null) {
                Target cells = new Target();
                fill(cells, Destination.ORGANIZATION, organization);
                row.putAll(cells.dependingOn(because(reference, organization)));
            }
        });
    }

    /** What decides that a reference means an organisation: that no other before it has the same key. */
    private List<Leaf> because(Leaf reference, Source organization) {
        List<Leaf> because = new ArrayList<>(List.of(reference));
        for (Source one : record.children("organizations")) {
            because.addAll(one.leaves("key"));
            if (one == organization) {
                break;
            }
        }
        return because;
    }

    /** The first relation that says of what the attainment of that key is part. */
    private Optional<Traced> related(Leaf key) {
        for (Source relation : record.children("relations")) {
            Optional<Leaf> to = relation.leaf("to");
            boolean ofThis = relation.text("type").filter("isPartOf"::equals).isPresent()
                    && relation.leaf("from")
                            .filter(from -> from.raw().equals(key.raw()))
                            .isPresent();
            if (ofThis && to.isPresent() && keys.containsKey(to.get().raw())) {
                List<Leaf> because = new ArrayList<>(relation.leaves("type"));
                because.addAll(relation.leaves("from"));
                because.add(key);
                because.add(keys.get(to.get().raw()));
                return Optional.of(cell(to.get(), PART_OF).dependingOn(because));
            }
        }
        return Optional.empty();
    }

    /** Fills the columns of one kind of thing. */
    private static void fill(Target row, String root, Source thing) {
        for (Column column : CsvWriter.columns()) {
            if (column.to().root().equals(root) && !column.to().isPartOf() && !row.has(column.name())) {
                row.put(column.name(), value(column, thing));
            }
        }
    }

    private static Optional<Traced> value(Column column, Source thing) {
        Set<Leaf> because = new LinkedHashSet<>();
        List<Leaf> said = Found.at(column.to().place(), thing, because);
        Rule rule = rule(column);
        if (column.split().isEmpty() || said.size() < 2) {
            return said.stream().findFirst().map(leaf -> cell(leaf, rule).dependingOn(because));
        }
        List<Leaf> separable =
                said.stream().filter(leaf -> !leaf.raw().contains(SEPARATOR)).toList();
        String joined = String.join(
                " " + SEPARATOR + " ", separable.stream().map(Leaf::raw).toList());
        return separable.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Traced.merged(Csv.guarded(joined), rule, separable).dependingOn(because));
    }

    private static Traced cell(Leaf leaf, Rule rule) {
        String guarded = Csv.guarded(leaf.raw());
        return guarded.equals(leaf.raw())
                ? Traced.of(Traced.How.CARRIED, leaf.raw(), rule, leaf)
                : Traced.of(Traced.How.RECODED, guarded, rule, leaf);
    }

    /** By what the learner's rows are known. Which identifier that is depends on what kinds of identifiers there are. */
    private Traced studentId() {
        List<Source> identifiers = record.child(Destination.LEARNER)
                .map(part -> part.children("identifiers"))
                .orElse(List.of());
        List<Leaf> types =
                identifiers.stream().flatMap(one -> type(one).stream()).toList();
        List<Predicate<String>> wanted = List.of(
                "sisSourcedId"::equals,
                "SchoolAssignedPersonID"::equals,
                type -> !NationalNumbers.isNameOfOne(type) && !type.equals("emailAddress"),
                "emailAddress"::equals);
        for (Predicate<String> kind : wanted) {
            for (Source identifier : identifiers) {
                Optional<Leaf> value = identifier.leaf("value");
                if (value.isPresent()
                        && kind.test(type(identifier).map(Leaf::raw).orElse(""))) {
                    return cell(value.get(), STUDENT).dependingOn(types);
                }
            }
        }
        return options.subject()
                .map(subject -> Traced.policy(subject.value(), SUBJECT))
                .or(() -> record.child(Destination.LEARNER)
                        .flatMap(part -> part.leaf("id"))
                        .map(id -> cell(id, STUDENT)))
                .map(id -> id.dependingOn(types))
                .orElseThrow(() -> new ConversionException(Problem.error(
                                ConversionProblems.NO_LEARNER_IDENTITY,
                                JsonPointer.ROOT.child(Destination.LEARNER),
                                "nothing by which the rows of the learner can be known")
                        .withHint(
                                "Name the learner: --subject on the command line, withSubject in ConversionOptions")));
    }

    private static Optional<Leaf> type(Source identifier) {
        return identifier.child("type").flatMap(type -> type.leaf("value"));
    }
}
