package org.lerkit.testkit.internal.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlNode;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlText;

/**
 * What a document says, one leaf at a time: scalars and empty containers of JSON; attributes, elements without elements and
 * text beside elements of XML. In document order.
 *
 * @param byPlace the text of each leaf under its place
 */
record Leaves(Map<String, String> byPlace) {
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> NO_LEAVES = Set.of("schemaLocation", "noNamespaceSchemaLocation");

    /**
     * Those of a document in JSON or XML.
     *
     * @throws LerkitException if it is neither
     */
    static Leaves of(byte[] document) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (isXml(document)) {
            collect(XmlReader.standard().read(document).root(), leaves);
        } else {
            collect(JsonReader.standard().read(document), JsonPointer.ROOT, leaves);
        }
        return new Leaves(leaves);
    }

    static Leaves of(XmlElement root) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect(root, leaves);
        return new Leaves(leaves);
    }

    /** The texts, in document order. */
    List<String> texts() {
        return List.copyOf(byPlace.values());
    }

    /** How often each text is there. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byPlace.values().forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }

    /** The places at which two documents say something else, or only one says something. */
    List<String> differences(Leaves other) {
        List<String> places = new ArrayList<>();
        byPlace.forEach((place, text) -> {
            if (!text.equals(other.byPlace.get(place))) {
                places.add(place);
            }
        });
        other.byPlace.keySet().stream()
                .filter(place -> !byPlace.containsKey(place))
                .forEach(places::add);
        return places;
    }

    private static boolean isXml(byte[] document) {
        for (byte b : document) {
            if (!Character.isWhitespace(b)) {
                return b == '<' || b == (byte) 0xEF;
            }
        }
        return false;
    }

    private static void collect(JsonValue value, JsonPointer place, Map<String, String> leaves) {
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> collect(member, place.child(name), leaves));
        } else if (value instanceof JsonArray array && !array.items().isEmpty()) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), place.child(i), leaves);
            }
        } else {
            leaves.put(place.value(), value instanceof JsonString text ? text.value() : JsonWriter.toText(value));
        }
    }

    private static void collect(XmlElement element, Map<String, String> leaves) {
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.namespace().equals(SCHEMA_INSTANCE) || !NO_LEAVES.contains(attribute.name())) {
                leaves.put(attribute.location().path(), attribute.value());
            }
        }
        if (element.isChildless()) {
            leaves.put(element.location().path(), element.text().strip());
            return;
        }
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement child) {
                collect(child, leaves);
            } else if (node instanceof XmlText text && !text.value().isBlank()) {
                leaves.put(text.location().path(), text.value().strip());
            }
        }
    }
}
