package org.lerkit.model.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/**
 * The classes that an official document lists, each with its fields. Read from the document by a program, so that nothing
 * can be forgotten by hand.
 */
final class Inventory {
    /** Where the fields stand that the document gives to no class. */
    static final String NO_CLASS = "";

    private static final Pattern CLASS_LINE = Pattern.compile(" {4}(?:Class (\\w+) (\\w+)|Include (\\w+)) .*");
    private static final Pattern FIELD_LINE = Pattern.compile(" {8}Property (\\S+) .*");
    private static final Pattern NAMESPACE = Pattern.compile(".*[#/]");

    private final Map<String, Set<String>> classes = new TreeMap<>();

    private Inventory() {}

    Map<String, Set<String>> classes() {
        return classes;
    }

    /** The objects that a JSON Schema defines; {@code root} names the one it is about. */
    static Inventory ofJsonSchema(String file, String root) {
        JsonObject schema = json(file);
        Inventory inventory = new Inventory();
        inventory.addSchema(root, schema);
        for (String definitions : Set.of("$defs", "definitions")) {
            object(schema, definitions)
                    .members()
                    .forEach((name, definition) -> inventory.addSchema(name.replaceAll("DType$", ""), definition));
        }
        return inventory;
    }

    private void addSchema(String name, JsonValue definition) {
        Set<String> fields =
                object((JsonObject) definition, "properties").members().keySet();
        if (!fields.isEmpty()) {
            fields(name).addAll(fields);
        }
    }

    /** The classes of a data model as 1EdTech writes them in its sources: a line a class, a line a field. */
    static Inventory ofDataModel(String file) {
        Inventory inventory = new Inventory();
        Set<String> fields = new TreeSet<>();
        for (String line : new String(Corpus.bytes(file), UTF_8).lines().toList()) {
            Matcher start = CLASS_LINE.matcher(line);
            Matcher field = FIELD_LINE.matcher(line);
            if (start.matches()) {
                boolean object = start.group(3) != null
                        ? !start.group(3).endsWith("Enum")
                        : start.group(2).equals("Unordered");
                String name = start.group(3) != null ? start.group(3) : start.group(1);
                fields = object ? inventory.fields(name) : new TreeSet<>(); // a vocabulary, or a choice of classes
            } else if (field.matches()) {
                fields.add(field.group(1));
            }
        }
        return inventory;
    }

    /** The types of a JSON-LD context, which start with a capital, and its properties. */
    static Inventory ofContext(String file) {
        Inventory inventory = new Inventory();
        inventory.addTerms(object(json(file), "@context"), NO_CLASS);
        return inventory;
    }

    private void addTerms(JsonObject context, String type) {
        context.members().forEach((term, definition) -> {
            boolean isNamespace = definition instanceof JsonString text
                    && NAMESPACE.matcher(text.value()).matches();
            if (term.startsWith("@") || term.equals("...") || isNamespace) {
                return;
            }
            String inside = Character.isUpperCase(term.charAt(0)) ? term : NO_CLASS;
            if (inside.equals(term)) {
                fields(term);
            } else {
                fields(type).add(term);
            }
            if (definition instanceof JsonObject object) {
                addTerms(object(object, "@context"), inside);
            }
        });
    }

    private Set<String> fields(String name) {
        return classes.computeIfAbsent(name, unknown -> new TreeSet<>());
    }

    private static JsonObject json(String file) {
        return JsonReader.standard().readObject(Corpus.bytes(file));
    }

    private static JsonObject object(JsonObject json, String member) {
        return json.get(member).orElse(JsonObject.EMPTY) instanceof JsonObject object ? object : JsonObject.EMPTY;
    }
}
