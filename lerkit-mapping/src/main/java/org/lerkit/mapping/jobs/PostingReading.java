package org.lerkit.mapping.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/** Reads one posting by the table of its format. What no line knows stays as it is: not understood. */
final class PostingReading {
    private static final Rule SECOND =
            new Rule("posting.second", "A posting says this once; the first that is said stands.");
    private static final Rule NO_NUMBER = new Rule("posting.number", "A number is expected, and this is none.");
    private static final Rule NO_FLAG = new Rule("posting.flag", "True or false is expected, and this is neither.");

    private static final Rule NO_WORD =
            new Rule("posting.word", "This says nothing that a posting says, or in a way that cannot be counted with.");
    private static final Rule GIVEN = new Rule("posting.given", "The member says what kind of thing it is.");
    /** Numbers that are counted with. */
    private static final Pattern SMALL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    private final PostingTable table;
    private final Accounts accounts;
    private final int chosen;

    /** What decided by which line is read what is read now. */
    private List<Leaf> deciding = List.of();

    /** @param chosen which of the values is read of which a posting has one */
    PostingReading(PostingTable table, Accounts accounts, int chosen) {
        this.table = table;
        this.accounts = accounts;
        this.chosen = chosen;
    }

    /** Reads a posting. */
    void read(Source posting, Target to) {
        read(posting, table.root(), to, chosen);
    }

    /** Reads an object of a type into the object of the hub that stands for it. */
    private void read(Source from, PostingTable.Type type, Target to) {
        read(from, type, to, 0);
    }

    private void read(Source from, PostingTable.Type type, Target to, int first) {
        Map<String, Integer> seen = new HashMap<>();
        boolean picky = type.isPicky();
        for (Source child : from.children()) {
            int index = picky ? seen.merge(child.name(), 1, Integer::sum) - 1 : 0;
            PostingRow row = type.reading(child, !picky || index == first);
            if (row != null) {
                decided(child, row, to);
            }
        }
    }

    private void decided(Source child, PostingRow row, Target to) {
        List<Leaf> before = deciding;
        row.condition().ifPresent(condition -> deciding = joined(before, condition.leaves(child)));
        read(child, row, to);
        deciding = before;
    }

    private static List<Leaf> joined(List<Leaf> some, List<Leaf> others) {
        List<Leaf> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private void read(Source child, PostingRow row, Target to) {
        switch (row.form()) {
            case CONTROL -> accounts.control(child, row.rule());
            case DROPPED -> accounts.drop(child, row.rule());
            case TEXT, NUMBER, FLAG, SAME -> value(child, row, to);
            case OBJECT -> object(child, row, to);
        }
    }

    /** A scalar; or an object that holds it, which is read into the same place. */
    private void value(Source child, PostingRow row, Target to) {
        if (child.leaf().isPresent()) {
            Leaf leaf = child.leaf().get();
            PostingRow bare = row.form() == PostingRow.Form.SAME ? bare(leaf, row) : row;
            if (bare != null && !bare.path().isEmpty()) {
                scalar(leaf, bare, to);
            }
        } else if (row.inner() != null) {
            read(child, table.type(row.inner()), to);
        }
    }

    private void scalar(Leaf leaf, PostingRow row, Target to) {
        Target parent = parent(row, to);
        String name = last(row);
        if (row.form() == PostingRow.Form.NUMBER && !isNumber(leaf.raw())) {
            accounts.drop(leaf, NO_NUMBER);
        } else if (row.form() == PostingRow.Form.FLAG && !isFlag(leaf.raw())) {
            accounts.drop(leaf, NO_FLAG);
        } else if (!row.many() && parent.has(name)) {
            accounts.drop(leaf, SECOND);
        } else {
            Traced value = traced(leaf, row);
            if (value == null) {
                accounts.drop(leaf, NO_WORD);
            } else if (row.many()) {
                parent.add(name, value.dependingOn(deciding));
            } else {
                parent.put(name, value.dependingOn(deciding));
            }
        }
    }

    /** The value in the hub; null if there is none for this one. */
    private static @Nullable Traced traced(Leaf leaf, PostingRow row) {
        Codes codes = row.codes();
        if (codes != null) {
            return codes.read(leaf.raw())
                    .map(word -> word.equals(leaf.raw())
                            ? Traced.verbatim(leaf, row.rule())
                            : Traced.of(Traced.How.RECODED, word, row.rule(), leaf))
                    .orElse(null);
        } else if (row.factor() == 1) {
            return Traced.verbatim(leaf, row.rule());
        } else if (!SMALL.matcher(leaf.raw()).matches()) {
            return null;
        }
        String product = new BigDecimal(leaf.raw())
                .multiply(BigDecimal.valueOf(row.factor()))
                .stripTrailingZeros()
                .toPlainString();
        return Traced.of(Traced.How.RECODED, product, row.rule(), leaf);
    }

    private void object(Source child, PostingRow row, Target to) {
        Target parent = parent(row, to);
        PostingRow bare = child.leaf().map(leaf -> bare(leaf, row)).orElse(null);
        if (child.children().isEmpty() && bare == null) {
            return; // blank, or a scalar that stands for nothing
        }
        if (!row.many() && parent.has(last(row))) {
            accounts.drop(child, SECOND);
            return;
        }
        Target item = row.many() ? parent.item(last(row)) : parent.object(last(row));
        PostingTable.Type type = table.type(inner(row));
        if (bare != null) {
            read(child, bare, item);
        } else {
            read(child, type, item);
        }
        type.gives().ifPresent(given -> give(given, item));
    }

    private static void give(PostingTable.Said given, Target item) {
        Target at = item;
        List<String> path = given.path();
        for (String name : path.subList(0, path.size() - 1)) {
            at = at.object(name);
        }
        at.put(path.get(path.size() - 1), Traced.fixed(given.value(), GIVEN));
    }

    /** The line by which a bare text or URL in the place of an object is read. */
    private @Nullable PostingRow bare(Leaf leaf, PostingRow row) {
        PostingTable.Type type = table.type(inner(row));
        boolean url = type.url().isPresent() && new Iri(leaf.raw()).isHttp();
        return (url ? type.url() : type.text()).map(type::reading).orElse(null);
    }

    private static String inner(PostingRow row) {
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

    private static Target parent(PostingRow row, Target to) {
        Target at = to;
        for (String name : row.path().subList(0, row.path().size() - 1)) {
            at = at.object(name);
        }
        return at;
    }

    private static String last(PostingRow row) {
        return row.path().get(row.path().size() - 1);
    }
}
