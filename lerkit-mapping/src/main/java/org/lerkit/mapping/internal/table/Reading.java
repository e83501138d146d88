package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.xml.CodeList;

/** What is shared while one document is read: its accounts, its keys, its problems. Not thread-safe. */
public final class Reading {
    private final Tables tables;
    private final ConversionOptions options;
    private final Accounts accounts;
    private final Target record = new Target();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Leaf>> gathered = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public Reading(Tables tables, ConversionOptions options, Accounts accounts) {
        this.tables = tables;
        this.options = options;
        this.accounts = accounts;
    }

    public Tables tables() {
        return tables;
    }

    public ConversionOptions options() {
        return options;
    }

    public Accounts accounts() {
        return accounts;
    }

    /** The whole record. */
    public Target record() {
        return record;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Leaves that a form gathers as it goes, by a name of its own: what comes behind them may depend on them. */
    public List<Leaf> gathered(String by) {
        return gathered.computeIfAbsent(by, key -> new ArrayList<>());
    }

    /** The next key of a series: {@code a-1}, {@code a-2}. */
    public Traced key(String series) {
        return Traced.fixed(series + "-" + next(series), tables.key());
    }

    /** The next number of a series, from 1. */
    public int next(String series) {
        return keys.merge(series, 1, Integer::sum);
    }

    /** In the names of facts, the element is one that is read as facts and nothing else. */
    public void apart(Source element) {
        String path = element.location().path();
        names.put(path, named(path) + '+');
    }

    /** In the names of facts, the element has another position. */
    public void renumber(Source element, int position) {
        String path = element.location().path();
        String name = named(path);
        names.put(path, name.substring(0, name.lastIndexOf('[') + 1) + position + ']');
    }

    /**
     * In the names of facts, only elements count that are there and say something, so that the facts find their places
     * again where others are not written.
     */
    public void countWhatSays(Source element) {
        Set<Source> saying = new HashSet<>();
        says(element, saying);
        count(element, saying);
    }

    private static boolean says(Source element, Set<Source> saying) {
        boolean says = element.leaf().isPresent();
        for (Source child : element.children()) {
            says |= says(child, saying);
        }
        if (says) {
            saying.add(element);
        }
        return says;
    }

    private void count(Source element, Set<Source> saying) {
        Map<String, Integer> counts = new HashMap<>();
        for (Source child : element.children()) {
            if (saying.contains(child)) {
                int position = counts.merge(child.name(), 1, Integer::sum);
                String path = child.location().path();
                if (path.endsWith("]") && !path.endsWith("[" + position + ']')) {
                    renumber(child, position);
                }
                count(child, saying);
            }
        }
    }

    /** In the names of facts, an element is at another place. */
    public void rename(String path, String as) {
        names.put(path, as);
    }

    /** A path as it stands in the names of facts: by the name of the nearest element that has another one there. */
    String named(String path) {
        if (names.isEmpty()) {
            return path;
        }
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String name = names.get(path.substring(0, end));
            if (name != null) {
                return name + path.substring(end);
            }
        }
        return path;
    }

    /** Reports a number that is none. */
    public void notANumber(Leaf leaf) {
        problems.add(Problem.warning(
                ConversionProblems.MALFORMED, leaf.location(), "not a number; kept as written, beside its place"));
    }

    /** Reports a language tag that is none. */
    void notALanguage(Leaf leaf) {
        problems.add(Problem.warning(
                ConversionProblems.MALFORMED, leaf.location(), "not a language tag of BCP 47; kept as written"));
    }

    /** Reports a code that is not in its list. */
    public void unknownCode(Leaf leaf, CodeList list) {
        problems.add(Problem.notice(
                ConversionProblems.UNKNOWN_CODE,
                leaf.location(),
                "not a code of " + list.name() + "; kept as written"));
    }

    /** Accounts for {@code xsi:nil} on an element. */
    public void nil(Source element) {
        if (element.has("@nil")) {
            element.children("@nil").forEach(nil -> accounts.control(nil, tables.nil()));
        }
    }
}
