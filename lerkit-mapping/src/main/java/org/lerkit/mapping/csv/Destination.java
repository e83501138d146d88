package org.lerkit.mapping.csv;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.privacy.NationalNumbers;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.SourceDocument;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * Where a column goes: which thing of the record, and the place in it. What may stand there is read off the types of the
 * record, so that a place that no record has cannot be named.
 *
 * @param root the thing: {@code learner}, {@code document}, {@code organization}, {@code attainment}, or the kind of an
 *     attainment
 */
record Destination(String root, Place place, Holds holds) {
    /** What may stand at a place. */
    enum Holds {
        TEXT,
        NUMBER,
        DATE,
        IRI,
        CODE,
        KIND,
        FACT
    }

    /** The kind of an attainment is in a column of its own. */
    static final String ATTAINMENT = "attainment";

    static final String LEARNER = "learner";
    static final String DOCUMENT = "document";
    static final String ORGANIZATION = "organization";

    /** The key of the attainment that this one is part of; no place of the record, but a relation. */
    static final String PART_OF = "partOf";

    /** Kinds of attainments that many rows may speak of; where they say the same of one, it is one. */
    static final List<String> SHARED_ATTAINMENTS = List.of("programme", "term", "summary");

    private static final Set<String> KINDS = Set.of(
            "programme",
            "term",
            "summary",
            "course",
            "module",
            "award",
            "test",
            "subtest",
            "competency",
            "badge",
            "licence",
            "activity");

    /** Members that hold keys of other things, which the reader writes. */
    private static final Set<String> REFERENCES = Set.of("provider", "issuer", "sender", "recipients", "parts");

    private static final Map<Class<?>, Holds> SCALARS = Map.of(
            String.class, Holds.TEXT,
            LocalizedText.class, Holds.TEXT,
            Decimal.class, Holds.NUMBER,
            LexicalDate.class, Holds.DATE,
            Iri.class, Holds.IRI,
            Coded.class, Holds.CODE,
            AttainmentKind.class, Holds.KIND,
            Fact.class, Holds.FACT);

    /** @throws IllegalArgumentException if no record has such a place; the message says how far it goes */
    static Destination of(String text) {
        int dot = text.indexOf('.');
        String root = dot < 0 ? text : text.substring(0, dot);
        Class<?> type = type(root);
        if (dot < 0) {
            throw new IllegalArgumentException(
                    "a member of " + root + ", such as " + root + "." + type.getRecordComponents()[0].getName());
        }
        Place place = Place.of(text.substring(dot + 1));
        boolean isReference = REFERENCES.contains(place.steps().get(0).member())
                || (place.steps().get(0).member().equals("key") && !root.equals(ATTAINMENT));
        if (place.outer() || isReference) {
            throw new IllegalArgumentException("a place inside of " + root + ", no reference to another thing");
        }
        if (root.equals(ATTAINMENT) && place.text().equals(PART_OF)) {
            return new Destination(root, place, Holds.TEXT);
        }
        Holds holds = follow(type, place);
        if (holds == Holds.KIND && !root.equals(ATTAINMENT)) {
            throw new IllegalArgumentException("another place: " + root + " is the kind already");
        }
        return new Destination(root, place, holds);
    }

    private static Class<?> type(String root) {
        return switch (root) {
            case LEARNER -> Learner.class;
            case DOCUMENT -> SourceDocument.class;
            case ORGANIZATION -> Organization.class;
            case ATTAINMENT -> Attainment.class;
            default -> {
                if (!KINDS.contains(root)) {
                    throw new IllegalArgumentException(
                            "a place that starts with learner, document, organization," + " attainment, or one of "
                                    + KINDS.stream().sorted().toList());
                }
                yield Attainment.class;
            }
        };
    }

    private static Holds follow(Class<?> start, Place place) {
        Class<?> type = start;
        for (Place.Step step : place.steps()) {
            RecordComponent component = component(type, step);
            boolean last = step.equals(place.last());
            boolean many = component.getType() == List.class;
            type = value(component);
            boolean item = !last || type == Fact.class;
            boolean wrong = many ? step.item() == null || (!step.item().isEmpty() != item) : step.item() != null;
            if (wrong || (last && !SCALARS.containsKey(type))) {
                throw new IllegalArgumentException(
                        "a place that goes on behind " + step.member() + ": " + form(step.member(), type, many, item));
            }
        }
        return SCALARS.getOrDefault(type, Holds.TEXT);
    }

    private static RecordComponent component(Class<?> type, Place.Step step) {
        RecordComponent[] components =
                SCALARS.containsKey(type) && type != Coded.class ? new RecordComponent[0] : type.getRecordComponents();
        return Arrays.stream(components)
                .filter(part -> part.getName().equals(step.member()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a member of " + type.getSimpleName() + ", one of "
                        + Arrays.stream(components)
                                .map(RecordComponent::getName)
                                .toList()));
    }

    private static String form(String member, Class<?> type, boolean many, boolean item) {
        String itself = many ? (item ? member + "[name]" : member + "[]") : member;
        return SCALARS.containsKey(type) ? itself : itself + "." + type.getRecordComponents()[0].getName();
    }

    private static Class<?> value(RecordComponent component) {
        Type generic = component.getGenericType();
        return generic instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getActualTypeArguments()[0]
                : component.getType();
    }

    /** The whole of it, as mapping files write it. */
    String text() {
        return root + '.' + place.text();
    }

    /** Whether every row of a learner says the same of it. */
    boolean isOfLearner() {
        return root.equals(LEARNER) || root.equals(DOCUMENT);
    }

    /** Whether rows that say the same of it speak of one thing. */
    boolean isShared() {
        return root.equals(ORGANIZATION) || SHARED_ATTAINMENTS.contains(root);
    }

    /** Whether it is a kind of attainment that a row may have. */
    static boolean isKind(String text) {
        return KINDS.contains(text) || text.equals(AttainmentKind.ACADEMIC_RECORD.text());
    }

    boolean isPartOf() {
        return place.text().equals(PART_OF);
    }

    boolean isKey() {
        return place.text().equals("key");
    }

    /** The name in brackets of the first step that has one. */
    private String item(Place.Step step) {
        return step.item() == null ? "" : step.item();
    }

    /** What it is withheld as unless the caller asks for it, by where it goes. */
    Optional<Category> category() {
        Place.Step first = place.steps().get(0);
        Place.Step last = place.last();
        if (place.text().endsWith("academic.standing[" + item(last) + ']')) {
            return Optional.of(Category.STANDING);
        }
        if (!root.equals(LEARNER)) {
            return Optional.empty();
        }
        return switch (first.member()) {
            case "birthDate" -> Optional.of(Category.BIRTH_DATE);
            case "personal" -> Category.of(item(last));
            case "identifiers" ->
                NationalNumbers.isNameOfOne(item(first)) ? Optional.of(Category.NATIONAL_IDENTIFIER) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
