package org.lerkit.mapping.internal.table;

import java.util.List;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Table.Row;

/** A form that makes one thing of all elements of a name, at the first of them. */
public interface Together extends Form {
    /** Reads the elements of one name, of which there is one at least. */
    void readAll(List<Source> elements, Row row, Scope scope);

    @Override
    default void read(Source element, Row row, Scope scope) {
        readAll(List.of(element), row, scope);
    }
}
