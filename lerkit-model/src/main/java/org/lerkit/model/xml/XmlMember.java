package org.lerkit.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;

/**
 * One kind of element or attribute inside an {@link XmlShape}: its local name, its type, how often it may be there, and
 * the clause that says so. Declared once, as a constant of the type it belongs to. {@code in} reads it; elements that are
 * there more often than they may are reported by {@link XmlShape#check}, not lost.
 */
public abstract sealed class XmlMember<T> {
    private static final int ANY = Integer.MAX_VALUE;

    private final String name;
    private final XmlType<T> type;
    private final SpecRef clause;
    private final int least;
    private final int most;

    private XmlMember(String name, XmlType<T> type, SpecRef clause, int least, int most) {
        this.name = name;
        this.type = type;
        this.clause = clause;
        this.least = least;
        this.most = most;
    }

    /** The local name; of an attribute with an {@code @} in front. */
    public String name() {
        return name;
    }

    public XmlType<T> type() {
        return type;
    }

    public SpecRef clause() {
        return clause;
    }

    /** How many, for documentation: {@code 1}, {@code 0..1}, {@code 1..3}, {@code 0..*}. */
    public String cardinality() {
        String upTo = most == ANY ? "*" : Integer.toString(most);
        return least == most ? upTo : least + ".." + upTo;
    }

    /** Whether a document without it breaks the specification. */
    public boolean required() {
        return least > 0;
    }

    /** Whether it holds a value, or what the specification leaves open, rather than elements of its own. */
    public boolean isLeaf() {
        return type.shape()
                .map(shape -> shape.members().stream().allMatch(Attribute.class::isInstance))
                .orElse(true);
    }

    /** Whether an element with this text, and nothing else, holds what the type asks for. */
    public boolean fits(String text) {
        List<Problem> problems = new ArrayList<>();
        type.check(XmlElement.of(name, text), new XmlFindings(clause, problems));
        return problems.isEmpty();
    }

    void check(XmlElement parent, XmlFindings findings) {
        XmlFindings here = findings.in(clause);
        List<XmlElement> found = parent.elements(name);
        if (found.size() < least) {
            here.error(XmlFindings.MISSING, parent, name + " is required, and not there");
        }
        if (found.size() > most) {
            here.error(XmlFindings.REPEATED, found.get(most), name + " may be there " + most + " times at most");
        }
        found.forEach(element -> type.check(element, here));
    }

    @Override
    public String toString() {
        return name + " " + cardinality() + " " + type;
    }

    /** An element that is there once at most. */
    public static final class Single<T> extends XmlMember<T> {
        Single(String name, XmlType<T> type, SpecRef clause, boolean required) {
            super(name, type, clause, required ? 1 : 0, 1);
        }

        /** The first one; empty if there is none. */
        public Optional<T> in(XmlElement parent) {
            return parent.element(name()).map(type()::read);
        }
    }

    /** An element that may be there several times. */
    public static final class Many<T> extends XmlMember<T> {
        Many(String name, XmlType<T> type, SpecRef clause, int least, int most) {
            super(name, type, clause, least, most);
        }

        Many(String name, XmlType<T> type, SpecRef clause, int least) {
            this(name, type, clause, least, ANY);
        }

        /** All of them, in document order. */
        public List<T> in(XmlElement parent) {
            return parent.elements(name()).stream().map(type()::read).toList();
        }
    }

    /** An attribute. */
    public static final class Attribute extends XmlMember<String> {
        private final String attribute;

        Attribute(String name, SpecRef clause, boolean required) {
            super("@" + name, XmlType.TEXT, clause, required ? 1 : 0, 1);
            this.attribute = name;
        }

        /** What it says; empty if it is not there. */
        public Optional<String> in(XmlElement element) {
            return element.attribute(attribute).map(XmlAttribute::value);
        }

        @Override
        void check(XmlElement element, XmlFindings findings) {
            if (required() && in(element).isEmpty()) {
                findings.in(clause()).error(XmlFindings.MISSING, element, name() + " is required, and not there");
            }
        }
    }
}
