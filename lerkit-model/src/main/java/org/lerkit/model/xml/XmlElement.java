package org.lerkit.model.xml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element: its name, its attributes, and what is between its tags. Immutable and thread-safe. Describes itself in
 * {@link #toString}, never prints itself.
 *
 * <p>Elements are looked up by local name alone, because documents of the field disagree about namespaces more than
 * about names; {@link #namespace()} has the rest.
 */
public final class XmlElement extends XmlNode {
    private final String prefix;
    private final String name;
    private final String namespace;
    private final Map<String, String> namespaceDeclarations;
    private final List<XmlAttribute> attributes;
    private final List<XmlNode> content;

    /** Takes the collections over: no one else may hold them. */
    XmlElement(
            String prefix,
            String name,
            String namespace,
            Map<String, String> namespaceDeclarations,
            List<XmlAttribute> attributes,
            List<XmlNode> content,
            Place place) {
        super(place);
        this.prefix = prefix;
        this.name = name;
        this.namespace = namespace;
        this.namespaceDeclarations = namespaceDeclarations;
        this.attributes = attributes;
        this.content = content;
    }

    /** Starts an element without namespace. */
    public static Builder builder(String name) {
        return builder("", name, "");
    }

    /**
     * Starts an element.
     *
     * @param prefix empty for none
     * @param name the local name
     * @param namespace empty for none
     */
    public static Builder builder(String prefix, String name, String namespace) {
        return new Builder(prefix, name, namespace, Place.made(XmlSyntax.requireName(name)));
    }

    /** An element of nothing but text, without namespace. */
    public static XmlElement of(String name, String text) {
        return builder(name).text(text).build();
    }

    /** The local name. */
    public String name() {
        return name;
    }

    /** The prefix as written; empty for none. */
    public String prefix() {
        return prefix;
    }

    /** The IRI of the namespace; empty for none. */
    public String namespace() {
        return namespace;
    }

    /** Prefix and local name as written. */
    public String qualifiedName() {
        return prefix.isEmpty() ? name : prefix + ':' + name;
    }

    /** The namespaces declared on this element, by prefix (empty for the default one), in document order. */
    public Map<String, String> namespaceDeclarations() {
        return namespaceDeclarations;
    }

    /** The attributes in document order, without namespace declarations. */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The first attribute of that local name. */
    public Optional<XmlAttribute> attribute(String local) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(local))
                .findFirst();
    }

    /** Everything between the tags, in document order. */
    public List<XmlNode> content() {
        return content;
    }

    /** The elements directly inside, in document order. */
    public List<XmlElement> elements() {
        return children().toList();
    }

    /** The elements of that local name directly inside, in document order. */
    public List<XmlElement> elements(String local) {
        return children().filter(child -> child.name.equals(local)).toList();
    }

    /** The first element of that local name directly inside. */
    public Optional<XmlElement> element(String local) {
        return children().filter(child -> child.name.equals(local)).findFirst();
    }

    /** Whether no element is inside. */
    public boolean isChildless() {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlElement) {
                return false;
            }
        }
        return true;
    }

    /** The text directly inside, white space included; that of elements inside is left out. */
    public String text() {
        String first = "";
        StringBuilder more = null;
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlText text) {
                if (more != null) {
                    more.append(text.value());
                } else if (first.isEmpty()) {
                    first = text.value();
                } else {
                    more = new StringBuilder(first).append(text.value());
                }
            }
        }
        return more == null ? first : more.toString();
    }

    private Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The same element with nothing but this text inside. */
    public XmlElement withText(String text) {
        return toBuilder().clear().text(text).build();
    }

    /** The same element with other content. */
    public XmlElement withContent(List<? extends XmlNode> nodes) {
        return toBuilder().clear().addAll(nodes).build();
    }

    /**
     * The same tree with other text at one place.
     *
     * @param path the {@link org.lerkit.model.XmlLocation#path() path} of this element, or of an element, an attribute
     *     or a text inside of it, as their {@code location()} gives it
     * @throws IllegalArgumentException if nothing is there
     */
    public XmlElement withTextAt(String path, String text) {
        String here = place().path();
        if (path.equals(here)) {
            return withText(text);
        }
        if (path.startsWith(here + "/@")) {
            return withAttributeAt(path, text);
        }
        List<XmlNode> nodes = new ArrayList<>(content);
        for (int i = 0; i < nodes.size(); i++) {
            XmlNode node = nodes.get(i);
            String there = node.place().path();
            if (node instanceof XmlElement child && (path.equals(there) || path.startsWith(there + '/'))) {
                nodes.set(i, child.withTextAt(path, text));
                return withContent(nodes);
            }
            if (node instanceof XmlText && path.equals(there)) {
                nodes.set(i, new XmlText(XmlSyntax.requireText(text), node.place()));
                return withContent(nodes);
            }
        }
        throw nothingThere();
    }

    private XmlElement withAttributeAt(String path, String text) {
        XmlAttribute there = attributes.stream()
                .filter(attribute -> attribute.location().path().equals(path))
                .findFirst()
                .orElseThrow(XmlElement::nothingThere);
        return toBuilder()
                .attribute(there.prefix(), there.name(), there.namespace(), text)
                .build();
    }

    private static IllegalArgumentException nothingThere() {
        return new IllegalArgumentException("nothing at that path");
    }

    /** Starts from this element as it is; it keeps its place. */
    public Builder toBuilder() {
        Builder builder = new Builder(prefix, name, namespace, place());
        builder.declarations.putAll(namespaceDeclarations);
        builder.attributes.addAll(attributes);
        builder.content.addAll(content);
        return builder;
    }

    @Override
    XmlElement at(Place elsewhere) {
        Builder builder = new Builder(prefix, name, namespace, elsewhere);
        builder.declarations.putAll(namespaceDeclarations);
        attributes.forEach(attribute -> builder.attributes.add(attribute.with(attribute.value(), elsewhere)));
        builder.content.addAll(content);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlElement that
                && name.equals(that.name)
                && prefix.equals(that.prefix)
                && namespace.equals(that.namespace)
                && namespaceDeclarations.equals(that.namespaceDeclarations)
                && attributes.equals(that.attributes)
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, namespace, attributes, content);
    }

    @Override
    public String toString() {
        return "element " + name + " of " + attributes.size() + " attributes and " + content.size() + " nodes";
    }

    /** Collects what an element consists of. Not thread-safe. */
    public static final class Builder {
        private final String prefix;
        private final String name;
        private final String namespace;
        private final Place place;
        private final Map<String, String> declarations = new LinkedHashMap<>();
        private final List<XmlAttribute> attributes = new ArrayList<>();
        private final List<XmlNode> content = new ArrayList<>();

        private Builder(String prefix, String name, String namespace, Place place) {
            this.prefix = prefix.isEmpty() ? prefix : XmlSyntax.requireName(prefix);
            this.name = name;
            this.namespace = requireNonNull(namespace, "namespace");
            this.place = place;
        }

        /** Declares a namespace here; an empty prefix stands for the default one. */
        public Builder namespace(String declaredPrefix, String iri) {
            if (!declaredPrefix.isEmpty()) {
                XmlSyntax.requireName(declaredPrefix);
            }
            declarations.put(declaredPrefix, XmlSyntax.requireText(iri));
            return this;
        }

        /** Sets an attribute without namespace. */
        public Builder attribute(String attribute, String value) {
            return attribute("", attribute, "", value);
        }

        /** Sets an attribute; one that is set again keeps its position. */
        public Builder attribute(String attributePrefix, String attribute, String attributeNamespace, String value) {
            if (!attributePrefix.isEmpty()) {
                XmlSyntax.requireName(attributePrefix);
            }
            XmlAttribute added = new XmlAttribute(
                    attributePrefix,
                    XmlSyntax.requireName(attribute),
                    attributeNamespace,
                    XmlSyntax.requireText(value),
                    place);
            for (int i = 0; i < attributes.size(); i++) {
                if (attributes.get(i).qualifiedName().equals(added.qualifiedName())) {
                    attributes.set(i, added);
                    return this;
                }
            }
            attributes.add(added);
            return this;
        }

        /** Appends a node. */
        public Builder add(XmlNode node) {
            content.add(requireNonNull(node, "node"));
            return this;
        }

        /** Appends nodes. */
        public Builder addAll(List<? extends XmlNode> nodes) {
            nodes.forEach(this::add);
            return this;
        }

        /** Appends text; nothing if it is empty. */
        public Builder text(String text) {
            return text.isEmpty() ? this : add(XmlText.of(text));
        }

        /** Takes everything between the tags away. */
        public Builder clear() {
            content.clear();
            return this;
        }

        /**
         * Returns the element.
         *
         * @throws IllegalStateException if its prefix is declared here for another namespace than its own
         */
        public XmlElement build() {
            String declared = declarations.get(prefix);
            if (declared != null && !declared.equals(namespace)) {
                throw new IllegalStateException(name + " declares its prefix for another namespace than its own");
            }
            Map<String, Integer> positions = new HashMap<>();
            List<XmlNode> placed = new ArrayList<>(content.size());
            for (XmlNode node : content) {
                int position = positions.merge(node.place().step(), 1, Integer::sum);
                placed.add(
                        node.place().read()
                                ? node
                                : node.at(new Place(place, node.place().step(), position, 0, 0)));
            }
            return new XmlElement(
                    prefix,
                    name,
                    namespace,
                    Collections.unmodifiableMap(new LinkedHashMap<>(declarations)),
                    List.copyOf(attributes),
                    List.copyOf(placed),
                    place);
        }
    }
}
