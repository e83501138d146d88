package org.lerkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A clause of a specification.
 *
 * @param specification its name and version, such as {@code Open Badges 3.0}
 * @param url where the clause can be read
 */
public record SpecRef(String specification, String url) {
    public SpecRef {
        requireNonNull(specification, "specification");
        requireNonNull(url, "url");
    }

    /** Another clause of the same specification. */
    public SpecRef clause(String fragment) {
        int hash = url.indexOf('#');
        return new SpecRef(specification, (hash < 0 ? url : url.substring(0, hash)) + '#' + fragment);
    }
}
