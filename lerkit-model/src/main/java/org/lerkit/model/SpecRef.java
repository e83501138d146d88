package org.lerkit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A clause of a specification.
 *
 * @param specification its name and version, such as {@code Open Badges 3.0}
 * @param url where the clause can be read
 * @param requirement which of its requirements is meant, by an id of ours that stays: {@code Achievement.criteria}
 */
public record SpecRef(String specification, String url, Optional<String> requirement) {
    public SpecRef {
        requireNonNull(specification, "specification");
        requireNonNull(url, "url");
        requireNonNull(requirement, "requirement");
    }

    /** A clause as a whole. */
    public SpecRef(String specification, String url) {
        this(specification, url, Optional.empty());
    }

    /** Another clause of the same specification. */
    public SpecRef clause(String fragment) {
        int hash = url.indexOf('#');
        return new SpecRef(specification, (hash < 0 ? url : url.substring(0, hash)) + '#' + fragment);
    }

    /** One requirement of this clause. */
    public SpecRef requirement(String id) {
        return new SpecRef(specification, url, Optional.of(id));
    }
}
