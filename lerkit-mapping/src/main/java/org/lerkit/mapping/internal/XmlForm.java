package org.lerkit.mapping.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.xml.XmlElement;

/**
 * A tree that was written as a JSON object, as an XML element: members are elements, arrays elements of one name,
 * {@code @name} is an attribute, {@code text()} the text beside them; <code>{iri}name</code> is in that namespace, every
 * other name in none. Knows where in the XML each place of the tree is, and the other way round.
 */
public final class XmlForm {
    private static final String PREFIX = "ext";

    private final Map<JsonPointer, XmlLocation> places = new HashMap<>();
    private final Map<String, JsonPointer> pointers = new HashMap<>();
    private final XmlElement root;

    private XmlForm(XmlElement.Builder root, JsonObject tree) {
        fill(root, tree, JsonPointer.ROOT, '/' + root.build().name());
        this.root = root.build();
    }

    /**
     * The element that a tree is.
     *
     * @param root the element to fill, empty but for its namespace
     */
    public static XmlForm of(XmlElement.Builder root, JsonObject tree) {
        return new XmlForm(root, tree);
    }

    public XmlElement xml() {
        return root;
    }

    /**
     * Where what is at a place of the tree is in the XML.
     *
     * @throws IllegalArgumentException if nothing of the tree is there
     */
    public SourceLocation place(JsonPointer pointer) {
        XmlLocation place = places.get(pointer);
        if (place == null) {
            throw new IllegalArgumentException("nothing of the tree is at " + pointer.path());
        }
        return place;
    }

    /**
     * Where in the tree a place of the XML comes from.
     *
     * @throws IllegalArgumentException if nothing of the XML is there
     */
    public SourceLocation pointer(String path) {
        JsonPointer pointer = pointers.get(path);
        if (pointer == null) {
            throw new IllegalArgumentException("nothing of the XML is at " + path);
        }
        return pointer;
    }

    private void at(JsonPointer pointer, String path) {
        places.put(pointer, new XmlLocation(path, 0, 0));
        pointers.put(path, pointer);
    }

    private void fill(XmlElement.Builder element, JsonObject object, JsonPointer at, String path) {
        Map<String, Integer> positions = new HashMap<>();
        boolean mixed =
                object.members().keySet().stream().anyMatch(name -> !name.startsWith("@") && !name.equals("text()"));
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            JsonPointer here = at.child(name);
            if (name.startsWith("@")) {
                element.attribute(name.substring(1), Lexical.text(member.getValue()));
                at(here, path + '/' + name);
            } else if (name.equals("text()")) {
                element.text(Lexical.text(member.getValue()));
                at(here, mixed ? path + "/text()[1]" : path);
            } else if (member.getValue() instanceof JsonArray array) {
                List<JsonValue> items = array.items();
                for (int i = 0; i < items.size(); i++) {
                    add(element, name, items.get(i), here.child(i), path, positions);
                }
            } else {
                add(element, name, member.getValue(), here, path, positions);
            }
        }
    }

    private void add(
            XmlElement.Builder parent,
            String name,
            JsonValue value,
            JsonPointer at,
            String path,
            Map<String, Integer> positions) {
        int brace = name.lastIndexOf('}');
        String local = name.substring(brace + 1);
        String here = path + '/' + local + '[' + positions.merge(local, 1, Integer::sum) + ']';
        XmlElement.Builder element =
                brace < 0 ? XmlElement.builder(local) : XmlElement.builder(PREFIX, local, name.substring(1, brace));
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            fill(element, object, at, here);
        } else {
            element.text(Lexical.text(value));
            at(at, here);
        }
        parent.add(element.build());
    }
}
