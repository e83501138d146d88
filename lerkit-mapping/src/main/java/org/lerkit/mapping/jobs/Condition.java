package org.lerkit.mapping.jobs;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;

/**
 * What must hold of an object for a line to be about it: {@code unitCode=MON}, {@code category.name!=License}, or
 * {@code code=} if nothing may be said there.
 *
 * @param path where in the object
 * @param expected what is said there; empty for nothing
 * @param negated whether anything else is asked for
 */
record Condition(List<String> path, String expected, boolean negated) {
    static Condition parse(String text) {
        boolean negated = text.contains("!=");
        String[] sides = text.split(negated ? "!=" : "=", 2);
        return new Condition(List.of(sides[0].split("\\.", -1)), sides[1], negated);
    }

    boolean holds(Source object) {
        List<Leaf> leaves = leaves(object);
        boolean said = expected.isEmpty()
                ? leaves.isEmpty()
                : leaves.stream().anyMatch(leaf -> leaf.raw().equals(expected));
        return said != negated;
    }

    /** What it depends on. */
    List<Leaf> leaves(Source object) {
        List<Source> here = List.of(object);
        for (String name : path) {
            List<Source> next = new ArrayList<>();
            here.forEach(each -> next.addAll(each.children(name)));
            here = next;
        }
        return here.stream().flatMap(each -> each.leaf().stream()).toList();
    }
}
