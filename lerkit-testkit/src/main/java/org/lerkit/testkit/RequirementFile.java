package org.lerkit.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** A file of requirements: {@code requirements/}, one for each specification. */
final class RequirementFile {
    private final JsonObject file;
    private final Specification specification;

    private RequirementFile(JsonObject file) {
        this.file = file;
        this.specification = new Specification(
                text(file, "id"),
                text(file, "title"),
                text(file, "label"),
                texts(file, "revisions"),
                text(file, "url"));
    }

    /** The requirements of a specification that come with lerkit. */
    static List<Requirement> bundled(String specification) {
        String name = "requirements/" + specification + ".json";
        try (InputStream in = RequirementFile.class.getResourceAsStream(name)) {
            return in == null ? List.of() : read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The requirements in a file. */
    static List<Requirement> read(byte[] json) {
        RequirementFile file = new RequirementFile(JsonReader.standard().readObject(json));
        return file.file.get("requirements").orElse(JsonArray.EMPTY).items().stream()
                .map(JsonObject.class::cast)
                .map(file::requirement)
                .toList();
    }

    private Requirement requirement(JsonObject entry) {
        return new Requirement(
                specification,
                text(entry, "id"),
                text(entry, "clause"),
                maybe(entry, "anchor"),
                Level.valueOf(text(entry, "level").replace(' ', '_')),
                texts(entry, "roles").stream()
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                text(entry, "text"),
                new Scope(
                        texts(entry, "when").stream().map(Places::new).toList(),
                        Set.copyOf(texts(entry, "types")),
                        Set.copyOf(texts(entry, "form"))),
                texts(entry, "broken").stream().map(Breach::parse).toList(),
                maybe(entry, "since"),
                maybe(entry, "until"),
                maybe(entry, "untested"));
    }

    private static String text(JsonObject object, String name) {
        return maybe(object, name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no " + name + " in " + maybe(object, "id").orElse("a file")));
    }

    private static Optional<String> maybe(JsonObject object, String name) {
        return object.get(name).map(value -> ((JsonString) value).value());
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.get(name).stream()
                .flatMap(value -> value.items().stream())
                .map(value -> ((JsonString) value).value())
                .toList();
    }
}
