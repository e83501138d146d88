package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Criteria;
import org.lerkit.model.record.Evidence;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.Identifier;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;

/**
 * What an attainment says at length, and what only a specialist looks up: descriptions, criteria, evidence,
 * classifications. Cards show it in place; courses, whose tables have no room for it, in a section of its own.
 */
final class Details {
    /** Those that say the level of study elsewhere on the page. */
    private static final Set<AttainmentKind> LEVELLED = Set.of(AttainmentKind.TERM, AttainmentKind.SUMMARY);

    private final View view;
    /** Where the details of a course are, by its key. */
    private final Map<String, String> ids = new HashMap<>();

    private final List<Html> courses = new ArrayList<>();

    Details(View view) {
        this.view = view;
        view.arrangement.terms().forEach(term -> term.courses.forEach(course -> add(course.it())));
    }

    private void add(Attainment course) {
        Html details = of(course);
        if (!details.isBlank()) {
            String id = "course-" + (courses.size() + 1);
            ids.putIfAbsent(course.key(), id);
            Html code = View.code(course).map(Words::plain).orElse(Html.nothing());
            Html title = view.show(course.title());
            Html heading = title.isBlank() ? view.title(course) : Html.joined(List.of(code, title), " ");
            courses.add(element(Tag.ARTICLE, element(Tag.H3, heading), details)
                    .styled("detail")
                    .with(Name.ID, id));
        }
    }

    /** Where the details of a course are, if it has any. */
    Optional<String> idOf(Attainment course) {
        return Optional.ofNullable(ids.get(course.key()));
    }

    /** The details of all courses. */
    Html html() {
        return Html.sequence(courses);
    }

    /** The details of one attainment: what it is, then everything else as a list. */
    Html of(Attainment it) {
        return Html.sequence(
                View.paragraph(view.show(it.description())),
                it.narrative()
                        .map(words -> View.paragraph(view.words.show(words)))
                        .orElse(Html.nothing()),
                Entries.list(entries(it), "details"));
    }

    private List<Entries.Entry> entries(Attainment it) {
        Entries entries = new Entries();
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
                "Classification",
                plain(it.classifications().stream().map(Details::classified).toList()));
        entries.add(
                "Identifiers",
                plain(it.identifiers().stream().map(Details::identified).toList()));
        entries.add("Version", plain(it.version().stream().toList()));
        entries.add("Tags", plain(it.tags()));
        it.academic().ifPresent(academic -> {
            entries.add("Credit level", view.code(CodeList.OTHER, academic.creditLevel()));
            entries.add("Course level", view.code(CodeList.OTHER, academic.courseLevel()));
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

    private static String classified(Coded code) {
        String label = code.label().map(words -> " " + words).orElse("");
        return code.system().map(system -> CodeList.listName(system) + " ").orElse("") + code.value() + label;
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
