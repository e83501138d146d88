package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.AcademicFacets;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Criteria;
import org.lerkit.model.record.Evidence;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.Identifier;
import org.lerkit.model.value.Iri;

/**
 * What an attainment says at length, and what only a specialist looks up: descriptions, criteria, evidence,
 * classifications. Cards show it in place; courses, whose tables have no room for it, in a section of its own.
 */
final class Details {
    /** Those that say the level of study elsewhere on the page. */
    private static final Set<AttainmentKind> LEVELLED = Set.of(AttainmentKind.TERM, AttainmentKind.SUMMARY);

    private static final String CLASSIFICATION = "Classification";
    private static final String CREDIT_LEVEL = "Credit level";
    private static final String COURSE_LEVEL = "Course level";
    /** What courses have a column for, unless it is the same for all. */
    private static final Set<String> LEVELS = Set.of(CREDIT_LEVEL, COURSE_LEVEL);

    private final View view;
    private final Basics basics;
    /** Where the details of a course are, by its key. */
    private final Map<String, String> ids = new HashMap<>();

    private final List<Html> courses = new ArrayList<>();
    /** What is the same for all courses, and is said once. */
    private final Set<Entries.Entry> common = new LinkedHashSet<>();

    Details(View view) {
        this.view = view;
        this.basics = new Basics(view);
        List<Attainment> taught = view.arrangement.terms().stream()
                .flatMap(term -> term.courses.stream().map(Placed::it))
                .toList();
        if (taught.size() > 1) {
            common.addAll(entries(taught.get(0)));
            taught.forEach(course -> common.retainAll(entries(course)));
        }
        taught.forEach(this::add);
    }

    private void add(Attainment course) {
        Html details = of(course, entry -> !common.contains(entry) && !LEVELS.contains(entry.term()));
        if (!details.isBlank()) {
            String id = "course-" + (courses.size() + 1);
            if (saysMuch(course)) {
                ids.putIfAbsent(course.key(), id);
            }
            Html code = View.code(course).map(Words::plain).orElse(Html.nothing());
            Html title = view.show(course.title());
            Html heading = title.isBlank() ? view.title(course) : Html.joined(List.of(code, title), " ");
            courses.add(element(Tag.ARTICLE, element(Tag.H3, heading), details)
                    .styled("detail")
                    .with(Name.ID, id));
        }
    }

    private static boolean saysMuch(Attainment course) {
        return course.description().isPresent()
                || course.narrative().isPresent()
                || course.criteria().isPresent()
                || !course.evidence().isEmpty()
                || !course.alignments().isEmpty();
    }

    /** The levels of a course that not all courses have. */
    Html levels(Attainment course) {
        return Html.joined(
                entries(course).stream()
                        .filter(entry -> LEVELS.contains(entry.term()) && !common.contains(entry))
                        .map(Entries.Entry::description)
                        .distinct()
                        .toList(),
                ", ");
    }

    /** What all courses have in common, and their own details therefore leave out. */
    Html common() {
        return Entries.list(List.copyOf(common), "details");
    }

    /** Where the details of a course are, if it has more than codes to show there. */
    Optional<String> idOf(Attainment course) {
        return Optional.ofNullable(ids.get(course.key()));
    }

    /** The details of all courses. */
    Html html() {
        return Html.sequence(courses);
    }

    /** The details of one attainment: what it is, then everything else as a list. */
    Html of(Attainment it) {
        return of(it, entry -> true);
    }

    /** The details of one attainment without its place in classifications. */
    Html beyondClassification(Attainment it) {
        return of(it, entry -> !entry.term().equals(CLASSIFICATION));
    }

    private Html of(Attainment it, Predicate<Entries.Entry> shown) {
        return Html.sequence(
                View.paragraph(view.show(it.description())),
                View.paragraph(view.show(it.narrative())),
                Entries.list(entries(it).stream().filter(shown).toList(), "details"));
    }

    private List<Entries.Entry> entries(Attainment it) {
        Entries entries = new Entries();
        basics.beside(it).forEach(entry -> entries.add(entry.term(), entry.description()));
        it.criteria().ifPresent(criteria -> entries.add("Criteria", criteria(criteria)));
        entries.add("Field of study", view.prose(it.fieldOfStudy().stream().toList()));
        entries.add("Specialisation", view.prose(it.specialization().stream().toList()));
        entries.add("Role", view.prose(it.role().stream().toList()));
        if (!Arrangement.isTaught(it)) {
            entries.add("Language", Words.languages(it.languages()));
        }
        entries.add("Evidence", list(it.evidence().stream().map(this::evidence).toList()));
        entries.add(
                "Corresponds to",
                list(it.alignments().stream().map(this::alignment).toList()));
        entries.add(
                CLASSIFICATION,
                Html.joined(it.classifications().stream().map(View::classified).toList(), ", "));
        entries.add(
                "Identifiers",
                plain(it.identifiers().stream().map(Details::identified).toList()));
        entries.add("Version", plain(it.version().stream().toList()));
        entries.add("Tags", plain(it.tags()));
        it.academic().ifPresent(academic -> {
            if (!Arrangement.isTaught(it)) {
                standing(it, academic, entries);
            }
            entries.add(CREDIT_LEVEL, view.code(CodeList.OTHER, academic.creditLevel()));
            entries.add(COURSE_LEVEL, view.code(CodeList.OTHER, academic.courseLevel()));
            if (!LEVELLED.contains(it.kind())) {
                entries.add("Level of study", view.code(CodeList.OTHER, academic.studentLevel()));
            }
            entries.add("Counts toward", view.code(CodeList.OTHER, academic.applicability()));
            entries.add(
                    "Taught at",
                    Html.joined(
                            List.of(
                                    view.prose(academic.siteName().stream().toList()),
                                    view.code(CodeList.OTHER, academic.site())),
                            ", "));
            entries.add(
                    "Taught by",
                    plain(academic.instructionMethod().stream()
                            .map(CodeList.OTHER::words)
                            .toList()));
            academic.added().ifPresent(date -> entries.add("Enrolled on", Words.date(date)));
            entries.add("Class size", View.number(academic.classSize()));
            entries.add("Attendance", facts(academic.attendance()));
            entries.add("Standing", facts(academic.standing()));
        });
        return entries.all();
    }

    /** What the tables of courses say in their notes, for anything else. */
    private void standing(Attainment it, AcademicFacets academic, Entries entries) {
        entries.add("Basis of credit", view.code(CodeList.CREDIT_BASIS, academic.creditBasis()));
        entries.add("Repeat", view.code(CodeList.REPEAT, academic.repeat()));
        entries.add("Average", view.code(CodeList.GPA_APPLICABILITY, academic.gpaApplicability()));
        if (!it.kind().equals(AttainmentKind.TERM)) {
            entries.add("Basis of attendance", view.code(CodeList.OVERRIDE, academic.override()));
        }
        academic.dropped().ifPresent(date -> entries.add("Dropped on", Words.date(date)));
        entries.add(
                "Remarks",
                plain(academic.flags().stream().map(CodeList.OTHER::words).toList()));
    }

    private Html criteria(Criteria criteria) {
        Html words = view.show(criteria.narrative());
        return criteria.id()
                .map(id -> words.isBlank()
                        ? Words.address(id.value())
                        : Html.joined(List.of(words, Words.address(id.value())), " "))
                .orElse(words);
    }

    private Html evidence(Evidence evidence) {
        Html name = view.show(evidence.name());
        return Html.joined(
                List.of(
                        linked(
                                evidence.id(),
                                name.isBlank()
                                        ? view.prose(evidence.genre().stream().toList())
                                        : name),
                        view.show(evidence.description()),
                        view.show(evidence.narrative())),
                ". ");
    }

    private Html alignment(Alignment alignment) {
        Html name = Html.joined(List.of(plain(alignment.code().stream().toList()), view.show(alignment.name())), " ");
        Html linked = linked(alignment.url(), name);
        Html framework = alignment
                .framework()
                .<Html>map(words -> Html.sequence(text("("), view.words.prose(words), text(")")))
                .orElse(Html.nothing());
        return Html.joined(List.of(linked, framework, view.show(alignment.description())), " ");
    }

    /** Words that lead somewhere; the address itself where there are no words. */
    static Html linked(Optional<Iri> address, Html words) {
        return address.map(Iri::value)
                .map(iri -> words.isBlank() ? Words.address(iri) : Words.link(iri, words))
                .orElse(words);
    }

    private static String identified(Identifier identifier) {
        return identifier.type().map(type -> CodeList.OTHER.words(type) + " ").orElse("") + identifier.value();
    }

    private Html facts(List<Fact> facts) {
        return Html.joined(
                facts.stream()
                        .map(fact -> Words.plain(CodeList.spaced(fact.name()) + " " + fact.value()))
                        .toList(),
                "; ");
    }

    private static Html plain(List<String> values) {
        return Html.joined(values.stream().map(Words::plain).toList(), ", ");
    }

    private static Html list(List<Html> items) {
        List<Html> filled = items.stream().filter(item -> !item.isBlank()).toList();
        if (filled.size() < 2) {
            return Html.sequence(filled);
        }
        return element(
                Tag.UL, filled.stream().map(item -> element(Tag.LI, item)).toList());
    }
}
