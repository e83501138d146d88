package org.lerkit.model.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;

/**
 * What a specification says about one type of element: its name, its clause and its {@link XmlMember}s, in the order of
 * the specification. Accessors, structural rules, format documentation and coverage counts all come from here.
 * Immutable and thread-safe.
 */
public final class XmlShape<T extends XmlView> {
    private final String name;
    private final SpecRef clause;
    private final Map<String, XmlMember<?>> members;
    private final boolean open;
    private final Function<XmlElement, T> constructor;

    private XmlShape(Draft draft, boolean open, Function<XmlElement, T> constructor) {
        this.name = draft.name;
        this.clause = draft.clause;
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(draft.members));
        this.open = open;
        this.constructor = constructor;
    }

    /** Starts the declaration of a type; its members follow as constants, then {@link Draft#shape}. */
    public static Draft draft(String name, SpecRef clause) {
        return new Draft(name, clause);
    }

    public String name() {
        return name;
    }

    public SpecRef clause() {
        return clause;
    }

    public List<XmlMember<?>> members() {
        return List.copyOf(members.values());
    }

    /** The member of that local name. */
    public Optional<XmlMember<?>> member(String element) {
        return Optional.ofNullable(members.get(element));
    }

    /** The element seen as this type, whatever its name. Always succeeds. */
    public T of(XmlElement xml) {
        return constructor.apply(xml);
    }

    /**
     * Every place where an element breaks the structure of this type; empty if none. The order of elements is not
     * looked at, because versions of one specification differ in it.
     */
    public List<Problem> check(XmlElement xml) {
        List<Problem> problems = new ArrayList<>();
        check(xml, new XmlFindings(clause, problems));
        return List.copyOf(problems);
    }

    void check(XmlElement xml, XmlFindings findings) {
        XmlFindings here = findings.in(clause);
        members.values().forEach(member -> member.check(xml, here));
        if (!open) {
            extensions(xml)
                    .forEach(unknown ->
                            here.warning(XmlFindings.UNKNOWN, unknown, "an element that " + name + " does not have"));
        }
    }

    List<XmlElement> extensions(XmlElement xml) {
        return xml.elements().stream()
                .filter(element -> !members.containsKey(element.name()))
                .toList();
    }

    /**
     * Every way from here to a {@linkplain XmlMember#isLeaf() leaf}, in the order of the specification. A type that
     * contains itself is entered once on each way.
     */
    public List<XmlPath> leaves() {
        List<XmlPath> leaves = new ArrayList<>();
        walk(new ArrayList<>(), new ArrayDeque<>(), leaves);
        return List.copyOf(leaves);
    }

    private void walk(List<XmlMember<?>> way, Deque<XmlShape<?>> entered, List<XmlPath> leaves) {
        entered.addLast(this);
        for (XmlMember<?> member : members.values()) {
            way.add(member);
            if (member.isLeaf()) {
                leaves.add(new XmlPath(way));
            }
            member.type()
                    .shape()
                    .filter(inner -> !entered.contains(inner))
                    .ifPresent(inner -> inner.walk(way, entered, leaves));
            way.remove(way.size() - 1);
        }
        entered.removeLast();
    }

    /** Collects the members of a type while its class is initialised, so that none can be declared and forgotten. */
    public static final class Draft {
        private final String name;
        private final SpecRef clause;
        private final Map<String, XmlMember<?>> members = new LinkedHashMap<>();
        private final AtomicBoolean closed = new AtomicBoolean();

        private Draft(String name, SpecRef clause) {
            this.name = name;
            this.clause = clause;
        }

        /** An element that is there once. */
        public <V> XmlMember.Single<V> required(String element, XmlType<V> type) {
            return add(new XmlMember.Single<>(element, type, clause, true));
        }

        /** An element that may be there once. */
        public <V> XmlMember.Single<V> optional(String element, XmlType<V> type) {
            return add(new XmlMember.Single<>(element, type, clause, false));
        }

        /** An element that may be there any number of times. */
        public <V> XmlMember.Many<V> many(String element, XmlType<V> type) {
            return add(new XmlMember.Many<>(element, type, clause, 0));
        }

        /** An element that is there at least once. */
        public <V> XmlMember.Many<V> some(String element, XmlType<V> type) {
            return add(new XmlMember.Many<>(element, type, clause, 1));
        }

        /** An element that is there within these bounds. */
        public <V> XmlMember.Many<V> several(int least, int most, String element, XmlType<V> type) {
            return add(new XmlMember.Many<>(element, type, clause, least, most));
        }

        /** An attribute that may be there. */
        public XmlMember.Attribute attribute(String attribute) {
            return add(new XmlMember.Attribute(attribute, clause, false));
        }

        /** An attribute that is there. */
        public XmlMember.Attribute requiredAttribute(String attribute) {
            return add(new XmlMember.Attribute(attribute, clause, true));
        }

        /** Closes the declaration. */
        public <T extends XmlView> XmlShape<T> shape(Function<XmlElement, T> constructor) {
            closed.set(true);
            return new XmlShape<>(this, false, constructor);
        }

        /** Closes the declaration of a type that may hold any element beside its own. */
        public <T extends XmlView> XmlShape<T> openShape(Function<XmlElement, T> constructor) {
            closed.set(true);
            return new XmlShape<>(this, true, constructor);
        }

        private <M extends XmlMember<?>> M add(M member) {
            if (closed.get() || members.putIfAbsent(member.name(), member) != null) {
                throw new IllegalStateException(name + " declares " + member.name() + " twice, or after its shape");
            }
            return member;
        }
    }
}
