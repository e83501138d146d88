package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The ways in which software is known to deviate, as data, so that whoever has one is told what is most likely meant.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Quirks.Sighting sighting : Quirks.standard().in(badge, JsonObject.EMPTY, report.problems())) {
 *     out.println(sighting.place().value() + ": " + sighting.quirk().advice());
 * }
 * }</pre>
 */
public final class Quirks {
    private static final String HEADER = "header ";

    private final List<Rule> rules;

    private Quirks(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * A quirk in a document.
     *
     * @param quirk which one
     * @param inHeader whether it is in the header of the token that the document came in
     * @param place where, in the document or in the header
     */
    public record Sighting(Quirk quirk, boolean inHeader, JsonPointer place) {
        public Sighting {
            requireNonNull(quirk, "quirk");
            requireNonNull(place, "place");
        }

        /**
         * Whether a problem is likely to come of it: one at the same place, or at an item of the array there; one that misses
         * what is meant, beside it; of what is in the header, any of tokens, keys and signatures.
         */
        public boolean explains(Problem problem) {
            String code = problem.code().value();
            if (inHeader) {
                return code.startsWith("token.") || code.startsWith("proof.");
            }
            String at = problem.pointer().value();
            String here = place.value();
            String parent = here.substring(0, Math.max(0, here.lastIndexOf('/')));
            return at.equals(here)
                    || (at.startsWith(here + "/")
                            && at.substring(here.length() + 1).chars().allMatch(Character::isDigit))
                    || at.equals(parent + "/" + quirk.meant());
        }
    }

    private record Rule(Quirk quirk, Optional<Places> places, String header, WrittenForm form) {
        static Rule of(Quirk quirk) {
            boolean inHeader = quirk.where().startsWith(HEADER);
            return new Rule(
                    quirk,
                    inHeader ? Optional.empty() : Optional.of(new Places(quirk.where())),
                    inHeader ? quirk.where().substring(HEADER.length()) : "",
                    WrittenForm.parse(quirk.written()));
        }

        boolean includes(JsonPointer place) {
            return places.filter(pattern -> pattern.include(place)).isPresent();
        }
    }

    /** Those that come with lerkit. */
    public static Quirks standard() {
        return Bundled.STANDARD;
    }

    /**
     * Those in a file: an object whose {@code quirks} are objects with the members of {@link Quirk}. What is written is a
     * text; after {@code ~} a regular expression for all of a text; {@code <string>}, {@code <number>}, {@code <object>},
     * {@code <array>} or {@code <any>}, a value of this kind; {@code <same name>}, the value of that member beside it; {@code
     * <both one other>}, an array that has these texts; {@code <problem code>}, whatever a problem of this code is found at.
     *
     * @throws IllegalArgumentException if it is no such file
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    public static Quirks read(byte[] json) {
        JsonObject file = JsonReader.standard().readObject(json);
        return new Quirks(file.get("quirks").orElse(JsonArray.EMPTY).items().stream()
                .map(entry -> Rule.of(quirk(entry)))
                .toList());
    }

    private static Quirk quirk(JsonValue entry) {
        return new Quirk(
                text(entry, "id"),
                text(entry, "where"),
                text(entry, "written"),
                text(entry, "meant"),
                text(entry, "hint"),
                text(entry, "seen"));
    }

    private static String text(JsonValue entry, String name) {
        if (entry instanceof JsonObject object && object.get(name).orElse(JsonArray.EMPTY) instanceof JsonString text) {
            return text.value();
        }
        throw new IllegalArgumentException("a quirk without " + name);
    }

    /** All of them, in order. */
    public List<Quirk> all() {
        return rules.stream().map(Rule::quirk).toList();
    }

    /**
     * Those that a document has.
     *
     * @param document what it says
     * @param header the header of the token that it came in; empty if it came in none
     * @param problems what is wrong with it, by which some are told
     */
    public List<Sighting> in(JsonObject document, JsonObject header, List<Problem> problems) {
        Set<Sighting> sightings = new LinkedHashSet<>();
        inHeader(header, sightings);
        look(document, JsonPointer.ROOT, sightings);
        for (Problem problem : problems) {
            for (Rule rule : rules) {
                if (rule.form() instanceof WrittenForm.Reported reported
                        && reported.code().equals(problem.code().value())
                        && rule.includes(problem.pointer())) {
                    sightings.add(new Sighting(rule.quirk(), false, problem.pointer()));
                }
            }
        }
        return new ArrayList<>(sightings);
    }

    private void inHeader(JsonObject header, Set<Sighting> sightings) {
        for (Rule rule : rules) {
            header.get(rule.header())
                    .filter(value -> rule.places().isEmpty() && rule.form().fits(value, header))
                    .ifPresent(value ->
                            sightings.add(new Sighting(rule.quirk(), true, JsonPointer.ROOT.child(rule.header()))));
        }
    }

    private void look(JsonValue value, JsonPointer at, Set<Sighting> sightings) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                look(array.items().get(i), at.child(i), sightings);
            }
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                JsonPointer place = at.child(name);
                for (Rule rule : rules) {
                    if (rule.form().fits(member, object) && rule.includes(place)) {
                        sightings.add(new Sighting(rule.quirk(), false, place));
                    }
                }
                look(member, place, sightings);
            });
        }
    }

    /** Loads them when somebody asks for them, once. */
    private static final class Bundled {
        static final Quirks STANDARD = load();

        private static Quirks load() {
            try (InputStream in = Quirks.class.getResourceAsStream("quirks.json")) {
                return in == null ? new Quirks(List.of()) : read(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
