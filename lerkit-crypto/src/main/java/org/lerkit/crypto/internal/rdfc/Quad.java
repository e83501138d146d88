package org.lerkit.crypto.internal.rdfc;

import org.jspecify.annotations.Nullable;

/**
 * One statement of an RDF dataset. Resources are IRIs, or blank nodes that start with {@code _:}; a literal has a
 * datatype, and a language where it is a language-tagged string; the graph is null for the default one.
 */
public record Quad(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph) {}
