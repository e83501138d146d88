package org.lerkit.model.xml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.XmlLocation;

/** An attribute of an element; namespace declarations are none. Immutable and thread-safe. */
public final class XmlAttribute {
    private final String prefix;
    private final String name;
    private final String namespace;
    private final String value;
    private final Place place;

    XmlAttribute(String prefix, String name, String namespace, String value, Place element) {
        this.prefix = prefix;
        this.name = name;
        this.namespace = namespace;
        this.value = value;
        this.place = element.child('@' + qualifiedName(), 0);
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

    /** The value, normalised as XML says: white space characters written as such are spaces. */
    public String value() {
        return value;
    }

    /** Prefix and local name as written. */
    public String qualifiedName() {
        return prefix.isEmpty() ? name : prefix + ':' + name;
    }

    /** The place of its element, then {@code /@name} with the prefix where it has one; line and column of the tag. */
    public XmlLocation location() {
        return place.location();
    }

    XmlAttribute with(String newValue, Place element) {
        return new XmlAttribute(prefix, name, namespace, newValue, element);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlAttribute that
                && name.equals(that.name)
                && prefix.equals(that.prefix)
                && namespace.equals(that.namespace)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, value);
    }

    @Override
    public String toString() {
        return "attribute of " + value.length() + " characters";
    }
}
