package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.mapping.render.VerificationNote.Outcome;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Identifier;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.PersonName;
import org.lerkit.model.record.SourceDocument;
import org.lerkit.model.value.Coded;

/** The top of a record's page: what it is, whose it is, whom it is from, how far it may be relied upon. */
final class Heading {
    private final View view;

    Heading(View view) {
        this.view = view;
    }

    /** The name that a browser's window shows. */
    String title() {
        String kind = plainKind();
        return view.learnerName().map(name -> kind + ": " + name).orElse(kind);
    }

    Html html() {
        return Html.sequence(
                view.main.map(this::from).orElse(Html.nothing()),
                element(
                        Tag.H1,
                        element(Tag.SPAN, kind()).styled("kind"),
                        text(" "),
                        element(Tag.SPAN, Words.plain(view.learnerName().orElse("Learner without a name")))
                                .styled("learner")),
                stamps(),
                Entries.list(entries(), "facts"),
                view.options.verification().map(Heading::banner).orElse(Html.nothing()));
    }

    private Html from(String key) {
        Html logo = view.organizationOf(key)
                .flatMap(organization -> organization.image())
                .map(image -> Entries.picture(image, "logo"))
                .orElse(Html.nothing());
        return element(Tag.P, logo, view.organization(key)).styled("institution");
    }

    private Html kind() {
        Html name = view.show(view.record.document().flatMap(SourceDocument::name));
        return name.isBlank() ? text(plainKind()) : name;
    }

    private String plainKind() {
        LearnerRecord record = view.record;
        Arrangement arrangement = view.arrangement;
        if (!arrangement.academicRecords.isEmpty() || arrangement.terms().size() > 1) {
            return "Academic record";
        }
        List<Attainment> roots = record.attainments();
        return roots.size() == 1 ? View.kind(roots.get(0)) : "Learning record";
    }

    /** A name as its bearer would write it; the order of its parts is that of the formats that give parts. */
    static String name(PersonName name) {
        if (name.formatted().isPresent()) {
            return name.formatted().get();
        }
        return Stream.of(
                        name.prefix().stream(),
                        name.given().stream(),
                        name.middle().stream(),
                        name.family().stream(),
                        name.suffixes().stream())
                .flatMap(parts -> parts)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    /** Official or not, complete or not, and whether it is only a test. */
    private Html stamps() {
        List<Html> stamps = new ArrayList<>();
        view.record.document().ifPresent(document -> {
            document.process()
                    .map(CodeList.PROCESS::words)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> stamps.add(stamp(words, "caution")));
            document.official().map(CodeList.OTHER::words).ifPresent(words -> stamps.add(stamp(words, "plain")));
            document.completeness().map(CodeList.OTHER::words).ifPresent(words -> stamps.add(stamp(words, "plain")));
        });
        return stamps.isEmpty() ? Html.nothing() : element(Tag.UL, stamps).styled("stamps");
    }

    private Html stamp(String words, String style) {
        return element(Tag.LI, view.words.prose(words)).styled(style);
    }

    private List<Entries.Entry> entries() {
        Entries entries = new Entries();
        view.record.learner().stream()
                .flatMap(learner -> learner.identifiers().stream())
                .forEach(identifier -> entries.add(label(identifier), Words.plain(identifier.value())));
        view.record
                .learner()
                .flatMap(Learner::birthDate)
                .ifPresent(date -> entries.add("Date of birth", Words.date(date)));
        view.record.document().ifPresent(document -> {
            document.created().ifPresent(date -> entries.add("Date of issue", Words.date(date)));
            document.validFrom().ifPresent(date -> entries.add("Valid from", Words.date(date)));
            document.validUntil().ifPresent(date -> entries.add("Valid until", Words.date(date)));
            document.number().ifPresent(number -> entries.add("Document number", Words.plain(number)));
            entries.add("Kind of document", view.code(CodeList.OTHER, document.type()));
            entries.add("Transmission", view.code(CodeList.OTHER, document.transmission()));
            document.tracking().ifPresent(number -> entries.add("Request number", Words.plain(number)));
            entries.add(
                    "Prepared for",
                    Html.joined(
                            document.recipients().stream()
                                    .map(view::organization)
                                    .toList(),
                            ", "));
        });
        return entries.all();
    }

    /** What an identifier is called: its type, with who gave it where that is said. */
    private static String label(Identifier identifier) {
        String type = identifier.type().map(Heading::identifierType).orElse("Identifier");
        return identifier
                .authority()
                .map(authority -> type + " (" + authority + ")")
                .orElse(type);
    }

    private static String identifierType(Coded type) {
        return type.value().equals("SchoolAssignedPersonID") ? "Student number" : CodeList.OTHER.words(type);
    }

    static Html banner(VerificationNote note) {
        String style = note.outcome() == Outcome.VERIFIED
                ? "verified"
                : note.outcome() == Outcome.NOT_VERIFIED ? "refused" : "uncertain";
        String sign = note.outcome() == Outcome.VERIFIED ? "✓" : note.outcome() == Outcome.NOT_VERIFIED ? "✕" : "?";
        Html details = note.details().isEmpty()
                ? Html.nothing()
                : element(
                        Tag.UL,
                        note.details().stream()
                                .map(detail -> element(Tag.LI, Words.plain(detail)))
                                .toList());
        return element(
                        Tag.DIV,
                        element(
                                        Tag.P,
                                        element(Tag.SPAN, sign).styled("sign").with(Html.Name.ARIA_HIDDEN, "true"),
                                        text(" "),
                                        element(Tag.STRONG, Words.plain(note.status())))
                                .styled("status"),
                        details)
                .styled("banner " + style)
                .with(Html.Name.ROLE, "note")
                .with(Html.Name.ARIA_LABEL, "Verification");
    }
}
