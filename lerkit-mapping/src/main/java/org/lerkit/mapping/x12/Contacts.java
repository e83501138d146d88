package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * Addresses and numbers to call. Each segment is read into a contact of its own; one contact of a record may be written as
 * several segments, each of which says its part of it.
 */
record Contacts(Form reading, Supplier<Table> table, Predicate<Source> written) implements Form {
    private static final String ADDRESSES = "addresses";

    /** The address of a contact, where it has lines. */
    static Form withLines(Supplier<Table> table) {
        return of(
                table,
                contact -> contact.child(ADDRESSES)
                        .filter(address -> address.has("lines"))
                        .isPresent());
    }

    /** The address of a contact, where it has no lines. */
    static Form withPlace(Supplier<Table> table) {
        return of(
                table,
                contact -> contact.child(ADDRESSES)
                        .filter(address -> !address.has("lines"))
                        .isPresent());
    }

    /** How to reach someone by a contact, or what else is said of it. */
    static Form reached(Supplier<Table> table) {
        return of(
                table,
                contact -> contact.has("phones")
                        || contact.has("emails")
                        || contact.has("urls")
                        || (contact.has("extensions") && !contact.has(ADDRESSES)));
    }

    private static Form of(Supplier<Table> table, Predicate<Source> written) {
        return new Contacts(Form.object("contacts[]", table), table, written);
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        reading.read(element, row, scope);
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        stock.source().children("contacts").stream()
                .filter(written)
                .limit(to.room(row.element()))
                .forEach(contact -> {
                    Branch part = to.begin(row.element(), table.get(), contact.location());
                    table.get().write(stock.part(new Stock.Taken(contact, List.of())), part);
                    to.add(row.element(), part);
                });
    }

    @Override
    public Form asFact() {
        return reading.asFact();
    }

    @Override
    public String target() {
        return reading.target();
    }

    @Override
    public Set<String> dispositions() {
        return reading.dispositions();
    }

    @Override
    public String words(String element) {
        return reading.words(element);
    }

    @Override
    public List<Table> tables() {
        return reading.tables();
    }
}
