package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;
import static org.lerkit.mapping.render.Html.element;

import java.util.List;
import java.util.stream.Stream;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.mapping.render.Page.Section;
import org.lerkit.model.record.LearnerRecord;

/**
 * A learner's record as a page that a registrar, a parent and an employer can read: one HTML document, complete in
 * itself, without scripts, that can be printed, read aloud, enlarged and shown on a telephone.
 *
 * <p>A page shows what the record says, in one language where there are several, and nothing else: it never computes, and
 * it does not verify. Codes become words where their meaning is known. What only machines use stays out: relations
 * between attainments, IRIs that lead nowhere, the content of signed originals.
 *
 * <p>Whatever the record has as text, text it remains; links lead to the web or to e-mail addresses only; pictures are
 * those that the record has in itself. The document is well-formed XML too, and the same record always gives the same
 * page.
 *
 * <p>Thread-safe.
 */
public final class RecordPage {
    private RecordPage() {}

    /** The page for a record, as a whole HTML document. */
    public static String of(LearnerRecord record, RenderOptions options) {
        View view = new View(requireNonNull(record, "record"), requireNonNull(options, "options"));
        Heading heading = new Heading(view);
        Details details = new Details(view);
        Cards cards = new Cards(view, details);
        BackMatter back = new BackMatter(view);
        Arrangement arrangement = view.arrangement;
        List<Section> attained = List.of(
                new Section("glance", "At a glance", new Glance(view).html()),
                new Section("awards", "Degrees and awards", cards.of(arrangement.awards)),
                new Section("programmes", "Programmes", cards.ofProgrammes(arrangement.programmes)),
                new Section("courses", "Courses", new Courses(view, details, cards).html()),
                new Section(
                        "totals",
                        "Totals and averages",
                        new Totals(view, details, arrangement.summaries)
                                .table(Html.text("Totals and averages stated for all terms"), arrangement.summaries)),
                new Section("tests", "Tests", new TestScores(view, details).html()),
                new Section("achievements", "Achievements", cards.of(arrangement.achievements)),
                new Section("competencies", "Competencies", new Competencies(view, cards).html()),
                new Section("details", "Course details", details.html()),
                new Section("records", "About the academic record", cards.ofThemselves(arrangement.academicRecords)));
        List<Section> behind = List.of(
                new Section("learner", "About the learner", back.learner()),
                new Section("notes", "Notes", back.notes()),
                new Section("endorsements", "Endorsements", back.endorsements()),
                new Section("verification", "Verification", back.verification()),
                new Section("other", "Other information", back.other()),
                new Section("legend", "How to read this page", back.legend()));
        return new Page(
                        heading.title(),
                        heading.html(),
                        Stream.concat(attained.stream(), behind.stream()).toList(),
                        element(
                                Tag.P,
                                "Totals, averages and dates are those that the record states; nothing was computed. This"
                                        + " page shows the record and is not a signed original."))
                .write();
    }
}
