package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A specification whose requirements are known.
 *
 * @param id its name and version, for machines: {@code vcdm-2.0}
 * @param title its title
 * @param label its name and version, for people, as short as can be: {@code VCDM 2.0}
 * @param revisions the editions whose differences are known, oldest first: dates, or versions of the document
 * @param url where it can be read
 */
public record Specification(String id, String title, String label, List<String> revisions, String url) {
    /** @throws IllegalArgumentException if there is no revision */
    public Specification {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(label, "label");
        requireNonNull(url, "url");
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a specification without a revision: " + id);
        }
    }

    /** The newest of its revisions. */
    public String newestRevision() {
        return revisions.get(revisions.size() - 1);
    }
}
