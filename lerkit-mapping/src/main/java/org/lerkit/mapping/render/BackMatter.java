package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.mapping.render.Html.Element;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Address;
import org.lerkit.model.record.Contact;
import org.lerkit.model.record.Endorsement;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Phone;
import org.lerkit.model.record.SourceDocument;
import org.lerkit.model.record.Verification;

/** What stands behind the attainments: the learner, notes, endorsements, secured originals, the legend. */
final class BackMatter {
    private static final Map<String, String> MEDIA = Map.of(
            "application/vc", "Credential with its proof",
            "application/vc+jwt", "Signed token (JWT)",
            "application/vc+sd-jwt", "Signed token with selective disclosure (SD-JWT)",
            "application/vc+cose", "Signed credential (COSE)");

    private final View view;

    BackMatter(View view) {
        this.view = view;
    }

    Html learner() {
        Entries entries = new Entries();
        view.record.learner().ifPresent(learner -> {
            learner.names().stream()
                    .skip(1)
                    .forEach(name -> entries.add(
                            name.kind()
                                    .map(kind -> "Name (" + CodeList.OTHER.words(kind) + ")")
                                    .orElse("Other name"),
                            Words.plain(Heading.name(name))));
            learner.contacts().forEach(contact -> contact(contact, entries));
            learner.personal()
                    .forEach(fact -> entries.add(CodeList.spaced(fact.name()), view.words.prose(fact.value())));
            entries.add("Languages", Words.languages(learner.languages()));
        });
        return Entries.list(entries.all(), "facts");
    }

    private void contact(Contact contact, Entries entries) {
        contact.addresses().forEach(address -> entries.add("Address", address(address)));
        contact.phones().forEach(phone -> entries.add("Telephone", Words.plain(phone(phone))));
        contact.emails().forEach(email -> entries.add("E-mail", mail(email)));
        contact.urls().forEach(url -> entries.add("Web", Words.address(url)));
        contact.notes().forEach(note -> entries.add("Note", view.words.prose(note)));
    }

    private static Html address(Address address) {
        Stream<Optional<String>> place =
                Stream.of(address.city(), address.region().map(CodeList.OTHER::words), address.postalCode());
        String town = place.flatMap(Optional::stream)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
        List<Html> lines = new ArrayList<>();
        address.attention().forEach(line -> lines.add(Words.plain(line)));
        address.lines().forEach(line -> lines.add(Words.plain(line)));
        lines.add(Words.plain(town));
        address.country().ifPresent(country -> lines.add(Words.plain(CodeList.OTHER.words(country))));
        return Html.joined(lines, ", ");
    }

    private static String phone(Phone phone) {
        String number = Stream.of(phone.countryPrefix(), phone.area(), phone.number())
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
        return phone.extension().map(extension -> number + " ext. " + extension).orElse(number);
    }

    private static Html mail(String address) {
        return Target.mail(address)
                .<Html>map(target -> element(Tag.A, address).styled("address").linkedTo(target))
                .orElseGet(() -> Words.plain(address));
    }

    Html notes() {
        LearnerRecord record = view.record;
        Stream<String> notes = Stream.of(
                        record.document().map(SourceDocument::notes).orElse(List.of()),
                        record.notes(),
                        record.learner().map(Learner::notes).orElse(List.of()))
                .flatMap(List::stream);
        List<Html> all = new ArrayList<>();
        all.add(View.paragraph(view.show(record.document().flatMap(SourceDocument::description))));
        notes.forEach(note -> all.add(View.paragraph(view.words.prose(note))));
        view.arrangement.academicRecords.forEach(
                placed -> placed.it().notes().forEach(note -> all.add(View.paragraph(view.words.prose(note)))));
        return Html.sequence(all);
    }

    Html endorsements() {
        return Html.sequence(
                view.record.endorsements().stream().map(this::endorsement).toList());
    }

    private Html endorsement(Endorsement endorsement) {
        Html by = Html.joined(
                List.of(
                        endorsement.endorser().map(view::organization).orElse(text("Someone who is not named")),
                        endorsement.date().map(Words::date).orElse(Html.nothing())),
                ", ");
        return element(
                        Tag.ARTICLE,
                        element(Tag.H3, text("About "), view.referred(endorsement.about())),
                        View.paragraph(view.show(endorsement.comment())),
                        element(Tag.P, by).styled("more"))
                .styled("card");
    }

    /** Which secured originals came along; what a verifier said of them is the banner's business. */
    Html verification() {
        List<Verification> originals = view.record.verifications();
        if (originals.isEmpty()) {
            return view.options.verification().isPresent()
                    ? Html.nothing()
                    : element(
                            Tag.P,
                            "This record has no signed original with it. Ask the institution to confirm it, or for a"
                                    + " record that can be verified.");
        }
        String count = originals.size() == 1
                ? "One signed original comes with this record, unchanged."
                : originals.size() + " signed originals come with this record, unchanged.";
        return Html.sequence(
                element(
                        Tag.P,
                        count
                                + " That is what can be verified: this page only shows what the record says, and proves nothing."),
                new Table<Verification>()
                        .header(
                                "What it vouches for",
                                original -> original.about().equals("record")
                                        ? text("The whole record")
                                        : view.referred(original.about()))
                        .column(
                                "Kind of original",
                                "",
                                original -> Words.plain(MEDIA.getOrDefault(original.mediaType(), original.mediaType())))
                        .of(text("Signed originals"), originals));
    }

    /** What the record has that no other section knows a place for. */
    Html other() {
        List<OtherFacts.Stated> facts = new OtherFacts(view).all();
        return new Table<OtherFacts.Stated>()
                .header(
                        "Name in the source",
                        stated -> Words.plain(stated.fact().name()))
                .column("Value", "", stated -> view.words.prose(stated.fact().value()))
                .column("About", "", OtherFacts.Stated::about)
                .of(text("Information as the source writes it"), facts);
    }

    Html legend() {
        List<Element> entries = new ArrayList<>();
        view.legend.forEach(entry -> entries.add(entry(entry.word, text(entry.explanation))));
        if (!view.gradeScales.isEmpty()) {
            entries.add(entry(
                    "Grade scale",
                    Html.sequence(
                            text("Grades are on the scale with the code "),
                            Html.joined(
                                    view.gradeScales.stream().map(Words::plain).toList(), ", "),
                            text("."))));
        }
        return entries.isEmpty() ? Html.nothing() : element(Tag.DL, entries).styled("legend");
    }

    private static Element entry(String word, Html explanation) {
        return element(Tag.DIV, element(Tag.DT, word), element(Tag.DD, explanation));
    }
}
