package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a specification asks for.
 *
 * @param specification which one
 * @param name what is asked, in a few words joined by hyphens; never changes
 * @param clause the number of the clause that asks it, as people cite it
 * @param anchor the fragment of the clause in the document of the specification, where it has one
 * @param level how much it is asked
 * @param roles who has to do it
 * @param text what is asked, in our words: one sentence
 * @param scope which documents it says something about
 * @param breaches the problems by which it shows that a document breaks it; any one of them is enough
 * @param since the first revision that asks it, if not all do
 * @param until the first revision that asks it no more
 * @param untested why nothing checks it, where nothing does
 */
public record Requirement(
        Specification specification,
        String name,
        String clause,
        Optional<String> anchor,
        Level level,
        Set<Role> roles,
        String text,
        Scope scope,
        List<Breach> breaches,
        Optional<String> since,
        Optional<String> until,
        Optional<String> untested) {

    public Requirement {
        requireNonNull(specification, "specification");
        requireNonNull(name, "name");
        requireNonNull(clause, "clause");
        requireNonNull(anchor, "anchor");
        requireNonNull(level, "level");
        requireNonNull(text, "text");
        requireNonNull(scope, "scope");
        requireNonNull(since, "since");
        requireNonNull(until, "until");
        requireNonNull(untested, "untested");
        roles = Set.copyOf(roles);
        breaches = List.copyOf(breaches);
    }

    /** The identifier: the specification, the revision that it was read in and the name, {@code vcdm-2.0@2025-05-15/id-url}. */
    public String id() {
        return specification.id() + '@' + specification.newestRevision() + '/' + name;
    }

    /** The identifier whatever the revision: {@code vcdm-2.0/id-url}. */
    public String key() {
        return specification.id() + '/' + name;
    }

    /** Where it can be read. */
    public String url() {
        String document = specification.url();
        int own = document.indexOf('#');
        return anchor.map(fragment -> (own < 0 ? document : document.substring(0, own)) + '#' + fragment)
                .orElse(document);
    }

    /** The label of the specification and the clause: {@code VCDM 2.0 4.3}. */
    public String citation() {
        return specification.label() + ' ' + clause;
    }

    /**
     * Whether a revision of the specification asks it.
     *
     * @throws IllegalArgumentException if it is none of the revisions of the specification
     */
    public boolean isIn(String revision) {
        int asked = place(revision);
        return since.map(first -> place(first) <= asked).orElse(true)
                && until.map(end -> asked < place(end)).orElse(true);
    }

    private int place(String revision) {
        int place = specification.revisions().indexOf(revision);
        if (place < 0) {
            throw new IllegalArgumentException("no revision of " + specification.id() + ": " + revision + ", known are "
                    + specification.revisions());
        }
        return place;
    }

    @Override
    public String toString() {
        return "[" + citation() + "] " + level.word() + ": " + text;
    }
}
