package org.lerkit.crypto.spi;

import java.util.Map;
import java.util.Optional;

/**
 * The graph of a document, with a name for each blank node. A blank node has the same name in the graph of a document and
 * in that of each part of it in which items that are left out of an array are {@code null}.
 *
 * <p>Immutable and thread-safe.
 */
public interface NamedGraph {
    /** The canonical labels of the blank nodes, as in {@code c14n0}, by their names; a map that does not change. */
    Map<String, String> labels();

    /**
     * The graph in N-Quads, UTF-8, with lines in the order of their bytes.
     *
     * @param labels what to call each blank node, by its name
     * @return empty if these are not labels for all blank nodes and no others, each with one of its own
     */
    Optional<byte[]> rdfc(Map<String, String> labels);
}
