package org.lerkit.mapping.internal.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.model.document.Format;
import org.lerkit.model.xml.CodeList;

/**
 * What the tables of one format share: the word that their rules begin with and that names the format as the system of a
 * fact, and the code lists that are known. Immutable and thread-safe.
 */
public final class Tables {
    /** What does not fit into the version that is written is dropped; the names of elements say codes of kinds. */
    private static final Set<String> BACK = Set.of("carried", "recoded", "dropped");

    private final String id;
    private final Map<String, CodeList> codes;
    private final Rule list;
    private final Rule fixed;
    private final Rule key;
    private final Rule nil;
    private final Rule kind;
    private final Rule name;
    private final Rule said;
    private final Rule factBack;
    private final Rule language;

    private Tables(String id, Map<String, CodeList> codes) {
        this.id = requireNonNull(id, "id");
        this.codes = codes;
        this.list = rule("code.system", "Names the list that a code is from.");
        this.fixed = rule("fixed", "Says what kind of thing the element is.");
        this.key = rule("key", "A key by position in the document; it says nothing of its value.");
        this.nil = rule("nil", "Says that an element is empty.");
        this.kind = rule("result.kind", "Says which of the element's values this is.");
        this.name = rule("fact.name", "Names a fact by the path of its element.");
        this.said = rule("said", "Said by the name of an element, or by the list that its code is of.");
        this.factBack = rule("fact.value", "A fact becomes the element that its name is the path of.");
        this.language = rule("language", "The language of an element that says nothing.");
    }

    /**
     * The tables of a format.
     *
     * @param id such as {@code pesc}
     * @param codes the code lists that are known, by names such as {@code pesc:SessionType}
     */
    public static Tables of(String id, Collection<CodeList> codes) {
        return new Tables(id, codes.stream().collect(Collectors.toUnmodifiableMap(CodeList::name, list -> list)));
    }

    public String id() {
        return id;
    }

    /** A type that is written as a thing that can have extensions of its own. */
    public Table table(String type) {
        return new Table(this, type, false);
    }

    /** A type that is written as a part without extensions: what has no member goes to the thing around it. */
    public Table bare(String type) {
        return new Table(this, type, true);
    }

    /** Everything that a table says, and the tables that it refers to, as others see it. */
    public static MappingTable published(Format from, Table root) {
        List<MappingTable.Row> rows = new ArrayList<>();
        for (Table table : root.reachable()) {
            for (Table.Row row : table.rows()) {
                rows.add(new MappingTable.Row(
                        table.type() + '.' + row.element(),
                        row.form().target(),
                        row.form().dispositions(),
                        row.rule()));
            }
        }
        return new MappingTable(from, Format.LEARNER_RECORD, rows);
    }

    /** The same for the way back: from the places in a record to the elements that are written from them. */
    public static MappingTable publishedBack(Table root, Format to) {
        return publishedBack(root, to, BACK);
    }

    /**
     * The same, for a format with forms of its own.
     *
     * @param dispositions what may become of a place that is written
     */
    public static MappingTable publishedBack(Table root, Format to, Set<String> dispositions) {
        List<MappingTable.Row> rows = new ArrayList<>();
        for (MappingTable.Row row : published(to, root).rows()) {
            if (!row.target().isEmpty()) {
                rows.add(new MappingTable.Row(
                        /* source= */ row.target(), /* target= */ row.source(), dispositions, row.rule()));
            }
        }
        Rule noPlace = root.format().noPlace("what else is there");
        rows.add(new MappingTable.Row("whatever else there is", "", Set.of("dropped"), noPlace));
        return new MappingTable(Format.LEARNER_RECORD, to, rows);
    }

    /** A rule of the format that stands in no table. */
    public Rule rule(String name, String words) {
        return new Rule(id + '.' + name, words);
    }

    Optional<CodeList> codes(String system) {
        return Optional.ofNullable(codes.get(system));
    }

    Rule list() {
        return list;
    }

    Rule fixed() {
        return fixed;
    }

    Rule key() {
        return key;
    }

    Rule nil() {
        return nil;
    }

    Rule kind() {
        return kind;
    }

    Rule name() {
        return name;
    }

    Rule said() {
        return said;
    }

    Rule factBack() {
        return factBack;
    }

    /** The rule by which something of the record is left out. */
    Rule noPlace(String member) {
        return rule("no-place." + member, "The format has no place for " + member + " there, or no more of it.");
    }

    Rule language() {
        return language;
    }
}
