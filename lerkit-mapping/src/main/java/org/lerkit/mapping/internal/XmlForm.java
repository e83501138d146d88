package org.lerkit.mapping.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.xml.XmlElement;

/**
 * A tree that was written as a JSON object, as an XML element: members are elements, arrays elements of one name,
 * {@code @name} is an attribute, {@code @xml:name} one of those that XML has for all, {@code text()} the text beside
 * elements; <code>{iri}name</code> is in that namespace, and what is in it in none. Knows where in the XML each place of
 * the tree is, and the other way round.
 */
public final class XmlForm {
    private static final String PREFIX = "ext";
    private static final String XML = "@xml:";
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    private static final Namespace NONE = new Namespace("", "");

    private final Map<String, Namespace> within;
    private final Map<JsonPointer, XmlLocation> places = new HashMap<>();
    private final Map<String, JsonPointer> pointers = new HashMap<>();
    private final XmlElement root;

    /**
     * The namespace of an element.
     *
     * @param prefix empty for the default one
     */
    public record Namespace(String prefix, String iri) {
        private Namespace inside(Map<String, Namespace> within, String element) {
            boolean foreign = iri.isEmpty() || prefix.equals(PREFIX);
            return foreign ? NONE : within.getOrDefault(element, this);
        }
    }

    private XmlForm(XmlElement.Builder root, JsonObject tree, Map<String, Namespace> within) {
        this.within = within;
        String name = root.build().name();
        fill(root, tree, JsonPointer.ROOT, '/' + name, within.getOrDefault(name, NONE));
        this.root = root.build();
    }

    /**
     * The element that a tree is; what is inside is in no namespace.
     *
     * @param root the element to fill, empty but for its namespace
     */
    public static XmlForm of(XmlElement.Builder root, JsonObject tree) {
        return of(root, tree, Map.of());
    }

    /**
     * The element that a tree is.
     *
     * @param root the element to fill, empty but for its namespace
     * @param within the namespaces of the elements within those of a name; within others they are in that of what is
     *     around
     */
    public static XmlForm of(XmlElement.Builder root, JsonObject tree, Map<String, Namespace> within) {
        return new XmlForm(root, tree, within);
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
        return find(pointer)
                .orElseThrow(() -> new IllegalArgumentException("nothing of the tree is at " + pointer.path()));
    }

    /** Where what is at a place of the tree is in the XML; empty if nothing of the tree is there. */
    public Optional<XmlLocation> find(JsonPointer pointer) {
        return Optional.ofNullable(places.get(pointer));
    }

    /**
     * Where in the tree a place of the XML comes from.
     *
     * @throws IllegalArgumentException if nothing of the XML is there
     */
    public JsonPointer pointer(String path) {
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

    private void fill(XmlElement.Builder element, JsonObject object, JsonPointer at, String path, Namespace inside) {
        Map<String, Integer> positions = new HashMap<>();
        boolean mixed =
                object.members().keySet().stream().anyMatch(name -> !name.startsWith("@") && !name.equals("text()"));
        at(at, path);
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            JsonPointer here = at.child(name);
            if (name.startsWith(XML)) {
                String text = Lexical.text(member.getValue());
                element.attribute("xml", name.substring(XML.length()), XML_NAMESPACE, text);
                at(here, path + '/' + name);
            } else if (name.startsWith("@")) {
                element.attribute(name.substring(1), Lexical.text(member.getValue()));
                at(here, path + '/' + name);
            } else if (name.equals("text()")) {
                element.text(Lexical.text(member.getValue()));
                at(here, mixed ? path + "/text()[1]" : path);
            } else if (member.getValue() instanceof JsonArray array) {
                List<JsonValue> items = array.items();
                for (int i = 0; i < items.size(); i++) {
                    add(element, name, items.get(i), here.child(i), path, positions, inside);
                }
            } else {
                add(element, name, member.getValue(), here, path, positions, inside);
            }
        }
    }

    private void add(
            XmlElement.Builder parent,
            String name,
            JsonValue value,
            JsonPointer at,
            String path,
            Map<String, Integer> positions,
            Namespace inside) {
        int brace = name.lastIndexOf('}');
        String local = name.substring(brace + 1);
        String here = path + '/' + local + '[' + positions.merge(local, 1, Integer::sum) + ']';
        Namespace own = brace < 0 ? inside : new Namespace(PREFIX, name.substring(1, brace));
        XmlElement.Builder element = XmlElement.builder(own.prefix(), local, own.iri());
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            fill(element, object, at, here, own.inside(within, local));
        } else {
            element.text(Lexical.text(value));
            at(at, here);
        }
        parent.add(element.build());
    }
}
