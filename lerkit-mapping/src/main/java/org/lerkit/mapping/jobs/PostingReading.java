package org.lerkit.mapping.jobs;

import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.jobs.PostingTable.Row;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/** Reads one posting by the table of its format. What no line knows stays as it is: not understood. */
final class PostingReading {
    private static final Rule SECOND =
            new Rule("posting.second", "A posting says this once; the first that is said stands.");
    private static final Rule NO_NUMBER = new Rule("posting.number", "A number is expected, and this is none.");
    private static final Rule NO_FLAG = new Rule("posting.flag", "True or false is expected, and this is neither.");

    private final PostingTable table;
    private final Accounts accounts;

    PostingReading(PostingTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    /** Reads an object of a type into the object of the hub that stands for it. */
    void read(Source from, PostingTable.Type type, Target to) {
        for (Source child : from.children()) {
            Row row = type.reading(child.name());
            if (row != null) {
                read(child, row, to);
            }
        }
    }

    private void read(Source child, Row row, Target to) {
        switch (row.form()) {
            case CONTROL -> accounts.control(child, row.rule());
            case DROPPED -> accounts.drop(child, row.rule());
            case TEXT, NUMBER, FLAG, SAME -> value(child, row, to);
            case OBJECT -> object(child, row, to);
        }
    }

    /** A scalar; or an object that holds it, which is read into the same place. */
    private void value(Source child, Row row, Target to) {
        if (child.leaf().isPresent()) {
            Leaf leaf = child.leaf().get();
            Row bare = row.form() == PostingTable.Form.SAME ? bare(leaf, row) : row;
            if (bare != null && !bare.path().isEmpty()) {
                scalar(leaf, bare, to);
            }
        } else if (row.inner() != null) {
            read(child, table.type(row.inner()), to);
        }
    }

    private void scalar(Leaf leaf, Row row, Target to) {
        Target parent = parent(row, to);
        String name = last(row);
        if (row.form() == PostingTable.Form.NUMBER && !isNumber(leaf.raw())) {
            accounts.drop(leaf, NO_NUMBER);
        } else if (row.form() == PostingTable.Form.FLAG && !isFlag(leaf.raw())) {
            accounts.drop(leaf, NO_FLAG);
        } else if (row.many()) {
            parent.add(name, Traced.verbatim(leaf, row.rule()));
        } else if (parent.has(name)) {
            accounts.drop(leaf, SECOND);
        } else {
            parent.put(name, Traced.verbatim(leaf, row.rule()));
        }
    }

    private void object(Source child, Row row, Target to) {
        Target parent = parent(row, to);
        Row bare = child.leaf().map(leaf -> bare(leaf, row)).orElse(null);
        if (child.children().isEmpty() && bare == null) {
            return; // blank, or a scalar that stands for nothing
        }
        if (!row.many() && parent.has(last(row))) {
            accounts.drop(child, SECOND);
            return;
        }
        Target item = row.many() ? parent.item(last(row)) : parent.object(last(row));
        if (bare != null) {
            read(child, bare, item);
        } else {
            read(child, table.type(inner(row)), item);
        }
    }

    /** The line by which a bare text or URL in the place of an object is read. */
    private @Nullable Row bare(Leaf leaf, Row row) {
        PostingTable.Type type = table.type(inner(row));
        boolean url = type.url().isPresent() && new Iri(leaf.raw()).isHttp();
        return (url ? type.url() : type.text()).map(type::reading).orElse(null);
    }

    private static String inner(Row row) {
        String inner = row.inner();
        if (inner == null) {
            throw new IllegalStateException("no type for " + row.member());
        }
        return inner;
    }

    private static boolean isNumber(String text) {
        try {
            return !new Decimal(text).text().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isFlag(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static Target parent(Row row, Target to) {
        Target at = to;
        for (String name : row.path().subList(0, row.path().size() - 1)) {
            at = at.object(name);
        }
        return at;
    }

    private static String last(Row row) {
        return row.path().get(row.path().size() - 1);
    }
}
