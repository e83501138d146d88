package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.xml.XmlShape;

/**
 * What is shared while one record is written: its accounts, its organisations. What no element is written from, the
 * format has no place for. Not thread-safe.
 */
public final class Writing {
    private final Tables tables;
    private final Source record;
    private final Accounts accounts;
    private final Map<String, Source> organizations = new HashMap<>();
    private final Map<String, List<Stock.Taken>> gathered = new HashMap<>();

    /**
     * @param record a record in its canonical form
     * @throws ConversionException if two organisations have one key
     */
    public Writing(Tables tables, Source record) {
        this.tables = tables;
        this.record = record;
        this.accounts = new Accounts(record);
        for (Source organization : record.children("organizations")) {
            organization.leaf("key").ifPresent(key -> {
                if (organizations.put(key.raw(), organization) != null) {
                    throw inconsistent(key.location(), "a second organisation of one key");
                }
            });
        }
    }

    private static ConversionException inconsistent(SourceLocation at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.INCONSISTENT, at, title)
                .withHint("Keys of organisations are unique within a record, and every reference is to one of them"));
    }

    public Tables tables() {
        return tables;
    }

    /**
     * Sees to it that lerkit knows the kinds of all attainments: what it does not know, it cannot say to have no place.
     *
     * @throws ConversionException with every attainment of another kind
     */
    public void requireKnownKinds() {
        Set<String> known =
                AttainmentKind.known().stream().map(AttainmentKind::text).collect(Collectors.toSet());
        List<Problem> unknown = new ArrayList<>();
        record.children("attainments").forEach(each -> requireKnownKinds(each, known, unknown));
        if (!unknown.isEmpty()) {
            throw new ConversionException(unknown);
        }
    }

    private static void requireKnownKinds(Source attainment, Set<String> known, List<Problem> unknown) {
        attainment
                .leaf("kind")
                .filter(kind -> !known.contains(kind.raw()))
                .ifPresent(kind -> unknown.add(Problem.error(
                                ConversionProblems.UNKNOWN_KIND,
                                kind.location(),
                                "a kind of attainment that lerkit does not know")
                        .withHint("Take it out, or give it one of the kinds that a learner record lists")));
        attainment.children("parts").forEach(part -> requireKnownKinds(part, known, unknown));
    }

    public Accounts accounts() {
        return accounts;
    }

    /** Writes the whole record as an element of a shape. */
    public Branch write(Table table, XmlShape<?> shape) {
        Branch root = Branch.root(shape, table, record.location());
        table.write(Stock.of(this, record), root);
        return root;
    }

    /**
     * The organisation that a reference names.
     *
     * @throws ConversionException if there is none
     */
    public Source organization(Leaf reference) {
        return Optional.ofNullable(organizations.get(reference.raw()))
                .orElseThrow(() -> inconsistent(reference.location(), "no organisation has this key"));
    }

    /** What a form gathers as it goes, by a name of its own: for what is written when everything else has been. */
    public List<Stock.Taken> gathered(String by) {
        return gathered.computeIfAbsent(by, key -> new ArrayList<>());
    }

    /** The leaf is said by the name of an element, or by the list that its code is of. */
    public void saidByName(Leaf leaf) {
        accounts.recode(leaf, tables.said());
    }

    /** The account of the record, of which the format has no place for what was not written. */
    public Accounts.Finished finish(Branch root) {
        return finish(root.target());
    }

    /** The same, where the root was put into something around it. */
    public Accounts.Finished finish(Target target) {
        record.children().forEach(child -> leave(child, child.name()));
        return accounts.finish(target);
    }

    private void leave(Source part, String path) {
        Rule rule = part.name().equals("key") || path.equals("format") ? tables.key() : tables.noPlace(path);
        part.leaf().ifPresent(leaf -> {
            if (rule.equals(tables.key())) {
                accounts.control(leaf, rule);
            } else {
                accounts.drop(leaf, rule);
            }
        });
        for (Source child : part.children()) {
            boolean again = child.name().equals("parts") && (path.equals("attainments") || path.equals("parts"));
            leave(child, again ? "attainments" : path + '.' + child.name());
        }
    }
}
