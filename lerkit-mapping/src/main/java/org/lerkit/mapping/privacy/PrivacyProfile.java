package org.lerkit.mapping.privacy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.policy.PolicyName;

/**
 * What readers let through of what is nobody's business. Everything in a {@link Category} is withheld unless it is
 * released by name; beyond that a profile withholds what it names by its place in a record, or everything but directory
 * information. What is withheld never reaches a record, and identifiers never depend on it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name by what ledgers refer to it; whoever changes what it withholds gives it another one
 * @param released categories that are let through
 * @param withheld places that are withheld as well
 * @param directory what a school designates as directory information, if that alone is let through; may be nothing
 */
public record PrivacyProfile(
        PolicyName name,
        Set<Category> released,
        List<RecordPlace> withheld,
        Optional<Set<DirectoryInformation>> directory) {
    /** What a record says of itself rather than of the learner. Organisations are let through where they are spoken of. */
    private static final List<RecordPlace> ABOUT_THE_RECORD = Stream.of(
                    "/document/created",
                    "/document/validFrom",
                    "/document/validUntil",
                    "/document/sender",
                    "/document/official",
                    "/document/process",
                    "/organizations")
            .map(RecordPlace::new)
            .toList();

    private static final Set<String> MARKS = Set.of("format", "key", "kind");
    private static final Set<String> ATTAINMENTS = Set.of("attainments", "parts");

    private static final PrivacyProfile STANDARD =
            new PrivacyProfile(new PolicyName("standard", "1"), Set.of(), List.of(), Optional.empty());

    /** What is withheld unless it is asked for by name. */
    public enum Category {
        /** Social security and social insurance numbers, whole or in part; national student numbers. */
        NATIONAL_IDENTIFIER,
        BIRTH_DATE,
        BIRTH_PLACE,
        GENDER,
        ETHNICITY,
        CITIZENSHIP,
        RESIDENCY,
        /** Health, disability, immunisation. */
        HEALTH,
        /** That a person has died. */
        DECEASED,
        /** Holds, probation, suspension, dismissal, and why someone left. */
        STANDING,
        /** Other people: parents, guardians. */
        THIRD_PERSON,
        /** What someone would like: work, pay, places. */
        PREFERENCES;

        /** How it is written on command lines and in ledgers: {@code national-identifier}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The category of that token. */
        public static Optional<Category> of(String token) {
            for (Category category : values()) {
                if (category.token().equals(token)) {
                    return Optional.of(category);
                }
            }
            return Optional.empty();
        }
    }

    public PrivacyProfile {
        requireNonNull(name, "name");
        released = Set.copyOf(released);
        withheld = List.copyOf(withheld);
        directory = directory.map(Set::copyOf);
    }

    /** Everything in every category is withheld, and nothing else. */
    public static PrivacyProfile standard() {
        return STANDARD;
    }

    /**
     * Reads a profile, whose form is described in {@code docs/guide/policies.md}. Does not close the stream.
     *
     * @throws org.lerkit.mapping.policy.PolicyException if something in it is not as it has to be; it names every place
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not JSON, or larger than 1 MiB
     * @throws IOException if the stream fails
     */
    public static PrivacyProfile read(InputStream json) throws IOException {
        return ProfileFile.read(json);
    }

    /**
     * Everything is withheld but what a school designates as directory information, and what a record says of itself.
     *
     * @param designated what the school has told its learners that it may disclose; none for nothing
     */
    public static PrivacyProfile directoryInformation(PolicyName name, DirectoryInformation... designated) {
        return new PrivacyProfile(name, Set.of(), List.of(), Optional.of(Set.of(designated)));
    }

    /** The same profile, with these categories let through as well. */
    public PrivacyProfile releasing(Category... categories) {
        EnumSet<Category> all = EnumSet.noneOf(Category.class);
        all.addAll(released);
        for (Category category : categories) {
            all.add(requireNonNull(category, "category"));
        }
        return new PrivacyProfile(name, all, withheld, directory);
    }

    /** Whether the category is let through. */
    public boolean releases(Category category) {
        return released.contains(category);
    }

    /** Whether it withholds anything by its place, beyond the categories. */
    public boolean withholdsPlaces() {
        return directory.isPresent() || !withheld.isEmpty();
    }

    /** Whether it depends on the kinds of attainments what is withheld by place. */
    public boolean decidesByKind() {
        return directory.isPresent() || withheld.stream().anyMatch(RecordPlace::namesKind);
    }

    /**
     * Whether it withholds what is at a place of a record.
     *
     * @param place names of members; behind each name of a list the kind of the attainment, or {@code *} for other things
     */
    public boolean withholds(List<String> place) {
        return withheld.stream().anyMatch(each -> each.contains(place))
                || directory
                        .filter(designated -> !isDirectory(place, designated))
                        .isPresent();
    }

    private static boolean isDirectory(List<String> place, Set<DirectoryInformation> designated) {
        return isMark(place)
                || Stream.concat(ABOUT_THE_RECORD.stream(), designated.stream().flatMap(each -> each.places().stream()))
                        .anyMatch(each -> each.contains(place));
    }

    /** What a record is marked by, and keys and kinds of attainments: they go when nothing else of the attainment is left. */
    private static boolean isMark(List<String> place) {
        boolean inAttainments = place.size() % 2 == 1;
        for (int i = 0; i < place.size() - 1; i += 2) {
            inAttainments &= ATTAINMENTS.contains(place.get(i));
        }
        return inAttainments && MARKS.contains(place.get(place.size() - 1));
    }

    /** What a ledger says of what it withholds by place. */
    public Rule rule() {
        List<String> words = new ArrayList<>();
        directory.ifPresent(designated -> words.add("Of education records only directory information is disclosed: "
                + (designated.isEmpty()
                        ? "none"
                        : designated.stream()
                                .sorted()
                                .map(DirectoryInformation::token)
                                .collect(Collectors.joining(", ")))
                + "."));
        if (!withheld.isEmpty()) {
            words.add(
                    "Withheld: " + withheld.stream().map(RecordPlace::pattern).collect(Collectors.joining(", ")) + ".");
        }
        return new Rule("privacy." + name, String.join(" ", words));
    }
}
