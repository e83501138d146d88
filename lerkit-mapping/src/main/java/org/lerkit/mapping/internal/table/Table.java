package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Source;

/**
 * What becomes of the children of one type of a format. Immutable once declared.
 *
 * <p>Tables refer to one another through suppliers only, because they stand in classes that know each other.
 */
public final class Table {
    /** The name of the row for what an element says itself, beside its attributes or between the elements inside. */
    public static final String OWN_TEXT = "text()";

    /** One child element: which one, where it goes, and why. */
    public record Row(String element, Form form, Rule rule) {}

    private final Tables format;
    private final String type;
    private final String prefix;
    private final boolean bare;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> late = new HashSet<>();
    private @Nullable Table facts;
    private @Nullable List<Facts.Origin> origins;

    Table(Tables format, String type, boolean bare) {
        this.format = format;
        this.type = type;
        this.prefix = words(type);
        this.bare = bare;
    }

    /** What becomes of one child. */
    public Table row(String element, Form form) {
        String id = element.startsWith(type) && element.length() > type.length()
                ? element.substring(type.length())
                : element;
        String plain = words(id).replace("@", "").replace("()", "");
        Row row = new Row(element, form, format.rule(prefix + "." + plain, form.words(element)));
        if (rows.putIfAbsent(element, row) != null) {
            throw new IllegalStateException("two rows for " + element);
        }
        return this;
    }

    /** A row that is applied after all others, so that what is withheld by it does not move what comes from them. */
    public Table late(String element, Form form) {
        late.add(element);
        return row(element, form);
    }

    /** The same row for several elements. */
    public Table rows(Form form, String... elements) {
        for (String element : elements) {
            row(element, form);
        }
        return this;
    }

    /** Everything that another table says, as well. */
    public Table and(Table other) {
        other.rows.values().forEach(row -> row(row.element(), row.form()));
        return this;
    }

    /** The same elements, each a fact; what is withheld here is withheld there. */
    public synchronized Table asFacts() {
        if (facts == null) {
            Table made = new Table(format, type + " as facts", true);
            rows.values().forEach(row -> made.row(row.element(), row.form().asFact()));
            facts = made;
        }
        return facts;
    }

    /** The type, by the name that the format gives it. */
    public String type() {
        return type;
    }

    Tables format() {
        return format;
    }

    boolean isBare() {
        return bare;
    }

    /** The rows, in the order in which they were declared. */
    public Collection<Row> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** This table and all that it refers to, each once, the nearer ones first. */
    public List<Table> reachable() {
        List<Table> tables = new ArrayList<>(List.of(this));
        Set<Table> known = new HashSet<>(tables);
        for (int i = 0; i < tables.size(); i++) {
            for (Row row : tables.get(i).rows()) {
                row.form().tables().stream().filter(known::add).forEach(tables::add);
            }
        }
        return tables;
    }

    /** Reads every child of the element by its row, in document order, what it says itself first. */
    public void read(Source element, Scope scope) {
        read(element, scope, false);
        if (!late.isEmpty()) {
            read(element, scope, true);
        }
    }

    private void read(Source element, Scope scope, boolean lateOnes) {
        Row own = rows.get(OWN_TEXT);
        if (own != null && !lateOnes && element.leaf().isPresent()) {
            own.form().read(element, own, scope);
        }
        Set<String> read = null;
        for (Source child : element.children()) {
            Row row = rows.get(child.name());
            if (row != null && late.contains(child.name()) == lateOnes) {
                scope.reading().nil(child);
                if (!(row.form() instanceof Together together)) {
                    row.form().read(child, row, scope);
                    continue;
                }
                read = read == null ? new HashSet<>() : read;
                if (read.add(child.name())) {
                    together.readAll(element.children(child.name()), row, scope);
                }
            }
        }
    }

    /** Writes what a thing of the record says as children of an element; its facts come last, and find their places. */
    public void write(Stock stock, Branch to) {
        writeRows(stock, to);
        if (!bare) {
            Facts.write(stock, to, origins());
        }
    }

    /** Writes everything but facts. */
    public void writeRows(Stock stock, Branch to) {
        for (Row row : rows.values()) {
            if (to.admits(row.element())) {
                row.form().write(row, stock, to);
            }
        }
    }

    private synchronized List<Facts.Origin> origins() {
        if (origins == null) {
            Set<Facts.Origin> all = new LinkedHashSet<>(List.of(Facts.Origin.whole(Place.of("extensions[]"))));
            rows.values()
                    .forEach(row -> FactPath.parse(row.element())
                            .ifPresent(at -> all.addAll(row.form().facts(at))));
            origins = List.copyOf(all);
        }
        return origins;
    }

    /** The places of facts that are read into the thing around an element of this type. */
    List<Facts.Origin> facts(FactPath at) {
        List<Facts.Origin> all = new ArrayList<>();
        for (Row row : rows.values()) {
            all.addAll(row.form().facts(FactPath.of(row.element()).under(at, "")));
        }
        return all;
    }

    /** The code lists of which a member of a thing may be. */
    Set<String> systems(String member) {
        Set<String> systems = new HashSet<>();
        for (Row row : rows.values()) {
            if (row.form() instanceof Values.Code code && code.to().text().equals(member)) {
                systems.add(code.system());
            }
        }
        return systems;
    }

    /** Whether more than facts is read from an element. */
    public boolean makesMoreThanFacts(Source element) {
        if (rows.containsKey(OWN_TEXT) && element.leaf().isPresent()) {
            return true;
        }
        return element.children().stream().filter(Things::says).anyMatch(child -> {
            Row row = rows.get(child.name());
            return row != null && !row.form().isFacts();
        });
    }

    private static String words(String name) {
        List<String> words = new ArrayList<>(List.of(name.split("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1)));
        return String.join("-", words).replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
