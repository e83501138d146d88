package org.lerkit.testkit.mutate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Breach;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.Specification;

/** The mutants of specifications, as data. Immutable and thread-safe. */
public final class Mutants {
    private static final List<String> TOKEN = List.of("jwt");
    private static final List<String> PROOF = List.of("eddsa-rdfc-2022");

    /** Some mutants are deeper than anything that is sent. */
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(64 << 20, 4_000, 1 << 20, 10_000, 100_000, 2_000_000));

    private final List<Mutant> all;
    private final Map<String, List<Mutant>> byRequirement;

    private Mutants(List<Mutant> all) {
        this.all = List.copyOf(all);
        this.byRequirement =
                all.stream().collect(groupingBy(mutant -> mutant.requirement().key(), toUnmodifiableList()));
    }

    /** Those that come with lerkit. */
    public static Mutants standard() {
        return Bundled.STANDARD;
    }

    /**
     * Those in a file.
     *
     * @throws IllegalArgumentException if it is none, or breaks a requirement that is not among these
     */
    public static Mutants read(byte[] json, Requirements requirements) {
        JsonObject file = READER.readObject(json);
        return new Mutants(file.get("mutants").orElse(JsonArray.EMPTY).items().stream()
                .map(entry -> mutant((JsonObject) entry, requirements))
                .toList());
    }

    /** All of them. */
    public List<Mutant> all() {
        return all;
    }

    /** Those of one requirement. */
    public List<Mutant> of(Requirement requirement) {
        return byRequirement.getOrDefault(requirement.key(), List.of());
    }

    private static Mutant mutant(JsonObject entry, Requirements requirements) {
        String name = text(entry, "id").orElseThrow(() -> new IllegalArgumentException("a mutant without an id"));
        try {
            String key = text(entry, "requirement")
                    .orElseThrow(() -> new IllegalArgumentException("no requirement is named"));
            Requirement requirement = requirements
                    .find(key)
                    .orElseThrow(() -> new IllegalArgumentException("breaks an unknown requirement: " + key));
            Stage stage =
                    Stage.valueOf(text(entry, "stage").orElse("credential").toUpperCase(Locale.ROOT));
            List<Breach> expected =
                    texts(entry, "expect").stream().map(Breach::parse).toList();
            return new Mutant(
                    name,
                    requirement,
                    text(entry, "title").orElseThrow(() -> new IllegalArgumentException("no title")),
                    Mutant.Expected.valueOf(
                            text(entry, "verdict").orElse("refused").toUpperCase(Locale.ROOT)),
                    stage,
                    JsonPatch.of((JsonArray) entry.get("change").orElse(JsonArray.EMPTY)),
                    Set.copyOf(texts(entry, "base")),
                    securings(texts(entry, "securing"), stage),
                    expected.isEmpty() ? requirement.breaches() : expected);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IllegalArgumentException("mutant " + name + ": " + e.getMessage(), e);
        }
    }

    private static List<String> securings(List<String> named, Stage stage) {
        if (!named.isEmpty()) {
            return named;
        }
        return switch (stage) {
            case HEADER, CLAIMS -> TOKEN;
            case PROOF, UNSEEN -> PROOF;
            case CREDENTIAL, OUTER, SECURED -> List.of();
        };
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name).map(value -> ((JsonString) value).value());
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.get(name).stream()
                .flatMap(value -> value.items().stream())
                .map(value -> ((JsonString) value).value())
                .toList();
    }

    /** Loads them when somebody asks for them, once. */
    private static final class Bundled {
        static final Mutants STANDARD = new Mutants(Requirements.standard().specifications().stream()
                .map(Specification::id)
                .flatMap(specification -> bundled(specification).stream())
                .toList());

        private static List<Mutant> bundled(String specification) {
            String name = "/org/lerkit/testkit/mutants/" + specification + ".json";
            try (InputStream in = Mutants.class.getResourceAsStream(name)) {
                return in == null
                        ? List.of()
                        : read(in.readAllBytes(), Requirements.standard()).all();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
