package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Document;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.x12.X12Segment;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlNode;
import org.lerkit.model.xml.XmlText;

/**
 * A document that is being converted, or a part of it, as a tree of named nodes whose ends are leaves. What counts as a
 * leaf is what the conservation law says: JSON scalars and empty containers; XML attributes, childless elements and
 * non-blank text beside elements; X12 elements and components that say something; CSV cells that are not empty; each
 * repetition by itself. Namespace declarations and schema locations are no leaves.
 */
public final class Source {
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final String name;
    private final String namespace;
    private final SourceLocation location;
    private final List<Source> children;
    private final @Nullable Leaf leaf;
    private final @Nullable JsonValue json;
    /** One bit for each name of a child: converters ask for many children, of which there are few. */
    private final long names;

    private Source(
            String name,
            String namespace,
            SourceLocation location,
            List<Source> children,
            @Nullable Leaf leaf,
            @Nullable JsonValue json) {
        this.name = name;
        this.namespace = namespace;
        this.location = location;
        this.children = children.isEmpty() ? List.of() : Collections.unmodifiableList(children);
        this.leaf = leaf;
        this.json = json;
        long bits = 0;
        for (int i = 0; i < children.size(); i++) {
            bits |= bit(children.get(i).name);
        }
        this.names = bits;
    }

    private static long bit(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ (hash >>> 6));
    }

    /** A document of any syntax. */
    public static Source of(Document document) {
        if (document instanceof Document.Xml xml) {
            return of(xml.xml());
        } else if (document instanceof Document.X12 x12) {
            List<Source> segments =
                    x12.x12().segments().stream().map(Source::of).toList();
            return holding("", new SegmentLocation("/", 0), segments);
        } else if (document instanceof Document.Csv csv) {
            return of(csv.tables());
        }
        return of(document.json());
    }

    /**
     * An X12 segment with its loop; elements are children named as people call them, {@code CRS04}, with a child for each
     * component where there are several. What says nothing is no leaf.
     */
    public static Source of(X12Segment segment) {
        return FlatSources.of(segment);
    }

    /** Tables: a child for each row, named as its table is, and in it one for each cell that is not empty. */
    public static Source of(List<CsvTable> tables) {
        return FlatSources.of(tables);
    }

    /** Something that has children and says nothing itself, of a format without namespaces. */
    static Source holding(String name, SourceLocation at, List<Source> children) {
        return new Source(name, "", at, children, null, null);
    }

    /** An XML element; its attributes are children named {@code @name}, text beside elements {@code text()}. */
    public static Source of(XmlElement element) {
        SourceLocation at = element.location();
        List<Source> children = new ArrayList<>();
        for (XmlAttribute attribute : element.attributes()) {
            boolean schemaLocation =
                    attribute.namespace().equals(INSTANCE) && attribute.name().endsWith("chemaLocation");
            if (!schemaLocation) {
                children.add(end("@" + attribute.name(), Leaf.of(attribute.location(), attribute.value()), null));
            }
        }
        if (element.isChildless()) {
            return new Source(element.name(), element.namespace(), at, children, Leaf.of(at, element.text()), null);
        }
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement child) {
                children.add(of(child));
            } else if (node instanceof XmlText text && !text.value().isBlank()) {
                children.add(end("text()", Leaf.of(text.location(), text.value()), null));
            }
        }
        return new Source(element.name(), element.namespace(), at, children, null, null);
    }

    /** A JSON object; the items of an array are children that all have the name of the member. */
    public static Source of(JsonObject object) {
        return node("", JsonPointer.ROOT, object);
    }

    /** The same node with other children: some of its own put together in nodes that a reader wants to see as one. */
    public Source regrouped(List<Source> others) {
        return new Source(name, namespace, location, new ArrayList<>(others), leaf, json);
    }

    /** Children of one node, seen as one. */
    public static Source group(String name, List<Source> children) {
        return holding(name, children.get(0).location, new ArrayList<>(children));
    }

    /**
     * The same, for targets in which everything is text: each scalar is its text, and null and empty containers say
     * nothing.
     */
    public Source asTexts() {
        Leaf text = leaf == null ? null : Leaf.of(leaf.location(), Lexical.said(leaf.value()));
        return new Source(
                name,
                namespace,
                location,
                children.stream().map(Source::asTexts).toList(),
                text,
                json);
    }

    private static Source node(String name, JsonPointer at, JsonValue value) {
        List<Source> children = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members().forEach((member, inside) -> add(children, member, at.child(member), inside));
        } else if (value instanceof JsonArray array && !array.items().isEmpty()) {
            add(children, name, at, array);
        }
        if (children.isEmpty()) {
            return end(name, new Leaf(at, value, Lexical.text(value)), value);
        }
        return new Source(name, "", at, children, null, value);
    }

    private static void add(List<Source> children, String name, JsonPointer at, JsonValue value) {
        if (value instanceof JsonArray array && !array.items().isEmpty()) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                children.add(node(name, at.child(i), items.get(i)));
            }
        } else {
            children.add(node(name, at, value));
        }
    }

    static Source end(String name, Leaf leaf, @Nullable JsonValue json) {
        return new Source(name, "", leaf.location(), List.of(), leaf, json);
    }

    /** The local name of the element, or the name of the member. */
    public String name() {
        return name;
    }

    /** The namespace of the element; empty where there is none. */
    public String namespace() {
        return namespace;
    }

    public SourceLocation location() {
        return location;
    }

    /** The JSON this is, where the source is JSON. */
    public Optional<JsonValue> json() {
        return Optional.ofNullable(json);
    }

    public List<Source> children() {
        return children;
    }

    public List<Source> children(String childName) {
        Source first = find(childName);
        if (first == null) {
            return List.of();
        }
        List<Source> named = new ArrayList<>();
        for (Source child : children) {
            if (child.name.equals(childName)) {
                named.add(child);
            }
        }
        return named;
    }

    /** The first child of that name. */
    public Optional<Source> child(String childName) {
        return Optional.ofNullable(find(childName));
    }

    private @Nullable Source find(String childName) {
        if ((names & bit(childName)) == 0) {
            return null;
        }
        for (int i = 0; i < children.size(); i++) {
            Source child = children.get(i);
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    public boolean has(String childName) {
        return find(childName) != null;
    }

    /** Whether the children of that name are the items of an array, which is not empty. */
    public boolean repeats(String childName) {
        return json instanceof JsonObject object
                && object.get(childName).orElse(null) instanceof JsonArray array
                && !array.items().isEmpty();
    }

    /** What this says itself, where it is a leaf and says something. */
    public Optional<Leaf> leaf() {
        return leaf == null || leaf.isBlank() ? Optional.empty() : Optional.of(leaf);
    }

    /** What the first child of that name says, where it is a leaf and says something. */
    public Optional<Leaf> leaf(String childName) {
        Source child = find(childName);
        return child == null ? Optional.empty() : child.leaf();
    }

    /** What each child of that name says, where it is a leaf and says something. */
    public List<Leaf> leaves(String childName) {
        List<Leaf> leaves = new ArrayList<>();
        for (Source child : children(childName)) {
            child.leaf().ifPresent(leaves::add);
        }
        return Collections.unmodifiableList(leaves);
    }

    /** The text of the first child of that name, where it says something. */
    public Optional<String> text(String childName) {
        return leaf(childName).map(Leaf::text);
    }

    /** Whether anything is said here or below. */
    public boolean says() {
        if (leaf != null && !leaf.isBlank()) {
            return true;
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).says()) {
                return true;
            }
        }
        return false;
    }

    /** Every leaf here and below, blank ones too, in document order. */
    public List<Leaf> all() {
        List<Leaf> all = new ArrayList<>();
        each(all::add);
        return all;
    }

    /** Goes through the same. */
    void each(Consumer<Leaf> visitor) {
        if (leaf != null) {
            visitor.accept(leaf);
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).each(visitor);
        }
    }
}
