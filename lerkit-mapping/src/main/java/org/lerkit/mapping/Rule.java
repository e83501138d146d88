package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

/**
 * A rule of a mapping: why a leaf of the source became what it became. Declared once, as a constant; ledgers name it.
 *
 * @param id stable: {@code pesc.course.title}; two rules applied one after the other are joined by {@code  > }
 * @param words what the rule does, in one sentence
 */
public record Rule(String id, String words) {
    public Rule {
        requireNonNull(id, "id");
        requireNonNull(words, "words");
    }

    /** This rule, and then another one on what it made. */
    Rule then(Rule next) {
        return new Rule(id + " > " + next.id, words + " Then: " + next.words);
    }
}
