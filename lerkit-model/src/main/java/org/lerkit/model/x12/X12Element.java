package org.lerkit.model.x12;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two element separators: nothing, a value, several components, or repetitions of these. Immutable
 * and thread-safe.
 *
 * @param repetitions each a list of components, of which a simple value has one; none where there is nothing
 */
public record X12Element(List<List<String>> repetitions) {
    private static final X12Element EMPTY = new X12Element(List.of());

    public X12Element {
        repetitions = repetitions.stream().map(List::copyOf).toList();
    }

    /** A simple value; nothing where the text is empty. */
    public static X12Element of(String text) {
        return requireNonNull(text, "text").isEmpty() ? EMPTY : new X12Element(List.of(List.of(text)));
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return repetitions.stream().allMatch(components -> components.stream().allMatch(String::isEmpty));
    }

    /** The first component of the first repetition; empty where that says nothing. */
    public String text() {
        return repetitions.isEmpty() || repetitions.get(0).isEmpty()
                ? ""
                : repetitions.get(0).get(0);
    }

    /** The same element with another text in one component of one repetition, both from 1. */
    X12Element with(int repetition, int component, String text) {
        List<List<String>> all = new ArrayList<>(repetitions);
        List<String> components = new ArrayList<>(all.get(repetition - 1));
        components.set(component - 1, text);
        all.set(repetition - 1, components);
        return new X12Element(all);
    }

    /** Says how much there is, and never what: an element may hold anything about a person. */
    @Override
    public String toString() {
        return "an element of " + repetitions.size();
    }
}
