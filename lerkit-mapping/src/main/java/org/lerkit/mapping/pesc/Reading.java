package org.lerkit.mapping.pesc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.xml.CodeList;

/** What is shared while one transcript is read: its accounts, its keys, its problems. Not thread-safe. */
final class Reading {
    private static final Rule KEY =
            new Rule("pesc.key", "A key by position in the document; it says nothing of its value.");
    private static final Rule NIL = new Rule("pesc.nil", "Says that an element is empty.");

    private final ConversionOptions options;
    private final Accounts accounts;
    private final Target record = new Target();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Leaf> agencies = new ArrayList<>();

    Reading(ConversionOptions options, Accounts accounts) {
        this.options = options;
        this.accounts = accounts;
    }

    ConversionOptions options() {
        return options;
    }

    Accounts accounts() {
        return accounts;
    }

    /** The whole record. */
    Target record() {
        return record;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What the agencies are called whose identifiers went into the record so far. */
    List<Leaf> agencies() {
        return agencies;
    }

    /** The next key of a series: {@code a-1}, {@code a-2}. */
    Traced key(String series) {
        return Traced.fixed(series + "-" + keys.merge(series, 1, Integer::sum), KEY);
    }

    void notANumber(Leaf leaf) {
        problems.add(Problem.warning(
                ConversionProblems.MALFORMED, leaf.location(), "not a number; kept as written, beside its place"));
    }

    void unknownCode(Leaf leaf, CodeList list) {
        problems.add(Problem.notice(
                ConversionProblems.UNKNOWN_CODE,
                leaf.location(),
                "not a code of " + list.name() + "; kept as written"));
    }

    /** Accounts for {@code xsi:nil} on an element. */
    void nil(Source element) {
        element.children("@nil").forEach(nil -> accounts.control(nil, NIL));
    }
}
