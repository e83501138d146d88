package org.lerkit.mapping.internal.table;

import java.util.Optional;
import org.lerkit.mapping.Rule;

/** One version of a format, by what it has less than the shapes that its tables are written with. */
public interface Edition {
    /**
     * The rule by which an element is left out; empty where the version has it.
     *
     * @param path local names from the root on, the root left out: {@code /Student/Person/Name}; ends in {@code /text()}
     *     where an element that holds elements has text instead
     */
    Optional<Rule> lacks(String path);
}
