package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Credit;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.Period;
import org.lerkit.model.record.SourceDocument;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What the sections of one page share: the record, who is who in it, and which words they used that need explaining. */
final class View {
    final LearnerRecord record;
    final RenderOptions options;
    final Words words;
    final Arrangement arrangement;
    final Set<LegendEntry> legend = EnumSet.noneOf(LegendEntry.class);
    /** Codes of the scales that grades are on. */
    final Set<String> gradeScales = new LinkedHashSet<>();

    /** The organisation that the record comes from, as far as it says. */
    final Optional<String> main;

    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Attainment> attainments = new HashMap<>();

    View(LearnerRecord record, RenderOptions options) {
        this.record = record;
        this.options = options;
        this.words = new Words(options.language());
        this.arrangement = Arrangement.of(record);
        record.organizations().forEach(organization -> organizations.putIfAbsent(organization.key(), organization));
        arrangement.all.forEach(placed -> {
            attainments.putIfAbsent(placed.it().key(), placed.it());
            placed.it().id().map(Iri::value).ifPresent(id -> attainments.putIfAbsent(id, placed.it()));
        });
        this.main = record.document()
                .flatMap(SourceDocument::sender)
                .or(() -> arrangement.academicRecords.stream()
                        .flatMap(placed -> placed.it().provider().stream())
                        .findFirst())
                .or(() -> arrangement.all.stream()
                        .flatMap(placed -> issuer(placed.it()).stream())
                        .findFirst());
    }

    static Optional<String> issuer(Attainment attainment) {
        return attainment.issuer().or(attainment::provider);
    }

    /** What the learner is called. */
    Optional<String> learnerName() {
        return record.learner()
                .flatMap(learner -> learner.names().stream()
                        .map(Heading::name)
                        .filter(name -> !name.isBlank())
                        .findFirst());
    }

    /** Whether an organisation is none, but the learner, who says it all. */
    private static boolean isLearner(Coded type) {
        return type.value().equals("learner") && type.system().equals(Optional.of("lerkit:party"));
    }

    /** The name of an organisation, or what else is known of it. */
    Html organization(String key) {
        Organization organization = organizations.get(key);
        if (organization == null) {
            return Words.plain(key);
        } else if (organization.type().filter(View::isLearner).isPresent()) {
            return Words.plain(learnerName().orElse("Learner without a name"));
        }
        return organization
                .name()
                .map(words::show)
                .or(() -> organization.id().map(Iri::value).map(Words::plain))
                .or(() -> organization.identifiers().stream().findFirst().map(id -> Words.plain(id.value())))
                .orElse(text("An organisation without a name"));
    }

    Optional<Organization> organizationOf(String key) {
        return Optional.ofNullable(organizations.get(key));
    }

    /** The organisation of something, where it is not the one that the whole page is from. */
    Optional<String> other(Optional<String> organization) {
        return organization.filter(key -> main.isEmpty() || !sameName(main.get(), key));
    }

    /** Readers make an organisation for each time that one is mentioned, so names decide whether a reader sees another. */
    private boolean sameName(String first, String second) {
        return first.equals(second) || organization(first).equals(organization(second));
    }

    /** What a key or IRI refers to. */
    Html referred(String keyOrId) {
        Attainment attainment = attainments.get(keyOrId);
        if (attainment != null) {
            return title(attainment);
        }
        return organizations.containsKey(keyOrId) ? organization(keyOrId) : Words.plain(keyOrId);
    }

    /** What an attainment is called, from the best that it has; what kind of thing it is, where it has nothing. */
    Html title(Attainment attainment) {
        return name(attainment).orElseGet(() -> text(kind(attainment)));
    }

    /** What an attainment is called, from the best that it has. */
    Optional<Html> name(Attainment attainment) {
        return attainment
                .title()
                .map(words::show)
                .filter(shown -> !shown.isBlank())
                .or(() -> code(attainment).map(Words::plain))
                .or(() -> attainment.period().map(this::period).filter(shown -> !shown.isBlank()))
                .or(() -> attainment.type().map(code -> Words.plain(CodeList.AWARD_LEVEL.words(code))))
                .or(() -> attainment.classifications().stream().findFirst().map(View::classified));
    }

    /** A class of a classification: {@code CIP 26.1302}. */
    static Html classified(Coded code) {
        String label = code.label().map(words -> " " + words).orElse("");
        return Words.plain(
                code.system().map(system -> CodeList.listName(system) + " ").orElse("") + code.value() + label);
    }

    /** The code of a course: its parts with a space between them, or the whole. */
    static Optional<String> code(Attainment attainment) {
        List<String> parts = new ArrayList<>();
        attainment.subject().ifPresent(parts::add);
        attainment.number().ifPresent(parts::add);
        return parts.isEmpty() ? attainment.code() : Optional.of(String.join(" ", parts));
    }

    static String kind(Attainment attainment) {
        String text = attainment.kind().text().replace('-', ' ');
        return text.isEmpty() ? "Achievement" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What a period is called: its name, the month that stands for it, or its school year. */
    Html period(Period period) {
        Html name = period.name().map(words::show).orElse(Html.nothing());
        if (!name.isBlank()) {
            return name;
        }
        if (period.designator().isPresent()) {
            Html month = Words.date(period.designator().get());
            return period.suffix()
                    .map(suffix -> Html.sequence(month, text(" ("), Words.plain(suffix), text(")")))
                    .orElse(month);
        }
        return period.schoolYear()
                .map(year -> Html.sequence(text("School year "), Words.plain(year)))
                .orElse(Html.nothing());
    }

    /** From when to when, as far as it is known. */
    static Html span(Period period) {
        List<Html> ends = new ArrayList<>();
        period.start().ifPresent(start -> ends.add(Words.date(start)));
        period.end().ifPresent(end -> ends.add(Words.date(end)));
        if (ends.size() == 1 && period.end().isPresent()) {
            return Html.sequence(text("until "), ends.get(0));
        }
        return ends.size() == 1 ? Html.sequence(text("from "), ends.get(0)) : Html.joined(ends, " – ");
    }

    Html code(CodeList list, Optional<Coded> code) {
        return code.map(value -> words.prose(list.words(value))).orElse(Html.nothing());
    }

    Html show(Optional<LocalizedText> text) {
        return text.map(words::show).orElse(Html.nothing());
    }

    Html prose(Collection<String> texts) {
        return Html.joined(texts.stream().map(words::prose).toList(), " ");
    }

    static Html number(Optional<Decimal> number) {
        return number.map(value -> Words.plain(value.text())).orElse(Html.nothing());
    }

    /** The unit that all of these credits are in; nothing if they differ or do not say. */
    static Optional<String> unit(Collection<Attainment> attainments) {
        List<Optional<String>> units = attainments.stream()
                .flatMap(attainment -> attainment.credits().stream())
                .map(View::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : Optional.empty();
    }

    static Optional<String> unit(Credit credit) {
        return credit.unit().map(CodeList.CREDIT_UNIT::words).filter(words -> !words.isEmpty());
    }

    /** A paragraph, if there is something to say. */
    static Html paragraph(Html content) {
        return content.isBlank() ? content : element(Tag.P, content);
    }
}
