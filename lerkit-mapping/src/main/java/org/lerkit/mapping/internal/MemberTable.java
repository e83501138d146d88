package org.lerkit.mapping.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.model.document.Format;

/**
 * What becomes of each member of a format, a line each: {@code type.member | disposition | target | words}. A disposition
 * is what is meant to become of it, with {@code or withheld} where privacy may ask for that; {@code nested} names the
 * type of what is in it, {@code control} and {@code dropped} are final. What a converter does not claim although its line has a target is dropped for the reason in the line.
 */
public final class MemberTable {
    private static final Set<String> DISPOSITIONS =
            Set.of("carried", "recoded", "merged", "split", "narrowed", "approximated", "nested", "control", "dropped");

    private static final String WITHHELD = "withheld";
    private static final String OR_WITHHELD = " or withheld ";

    private final Map<String, Row> rows = new LinkedHashMap<>();
    /** The same by type and then by member, for who asks often. */
    private final Map<String, Map<String, Row>> types = new HashMap<>();

    /**
     * One line.
     *
     * @param withheld whether it may also be withheld
     */
    public record Row(String member, String disposition, boolean withheld, String target, Rule rule) {
        /** What may become of the member itself. */
        public Set<String> possible() {
            if (disposition.equals("nested")) {
                return Set.of();
            }
            return withheld ? Set.of(disposition, WITHHELD) : Set.of(disposition);
        }
    }

    private MemberTable() {}

    /**
     * Reads a table.
     *
     * @param prefix with which the ids of its rules begin
     */
    public static MemberTable parse(String prefix, String... texts) {
        MemberTable table = new MemberTable();
        for (String text : texts) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split("\\|", 4);
                String member = cells[0].strip().intern(); // names are asked for by literals
                boolean withheld = cells[1].endsWith(OR_WITHHELD);
                String disposition = cells[1].replace(OR_WITHHELD, "").strip();
                Rule rule = new Rule(prefix + member, cells[3].strip());
                Row row = new Row(member, disposition, withheld, cells[2].strip(), rule);
                if (!DISPOSITIONS.contains(disposition) || table.rows.put(member, row) != null) {
                    throw new IllegalStateException("a line of " + prefix + " is wrong: " + member);
                }
                int dot = member.indexOf('.');
                table.types
                        .computeIfAbsent(member.substring(0, dot).intern(), type -> new HashMap<>())
                        .put(member.substring(dot + 1).intern(), row);
            });
        }
        return table;
    }

    /** The lines as others see them. */
    public MappingTable published(Format from, Format to) {
        return new MappingTable(
                from,
                to,
                rows.values().stream()
                        .map(row -> new MappingTable.Row(row.member, row.target, row.possible(), row.rule))
                        .toList());
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public Optional<Row> find(String type, String member) {
        return Optional.ofNullable(row(type, member));
    }

    private @Nullable Row row(String type, String member) {
        Map<String, Row> members = types.get(type);
        return members == null ? null : members.get(member);
    }

    /** The rule of a member that has a line. */
    public Rule rule(String type, String member) {
        Row row = row(type, member);
        return row == null ? rule(type + "." + member) : row.rule;
    }

    /** The rule of a member that has a line. */
    public Rule rule(String typeAndMember) {
        Row row = rows.get(typeAndMember);
        if (row == null) {
            throw new IllegalStateException("no line for " + typeAndMember);
        }
        return row.rule;
    }

    /**
     * Says of every leaf in a part of the source what becomes of it if nothing claims it; what has no line stays not
     * understood.
     */
    public void account(Accounts accounts, Source part, String type) {
        for (Source child : part.children()) {
            Row row = row(type, child.name());
            if (row == null) {
                continue;
            }
            if (row.disposition.equals("nested") && child.leaf().isEmpty()) {
                account(accounts, child, row.target);
            } else if (row.disposition.equals("control")) {
                accounts.control(child, row.rule);
            } else {
                accounts.drop(child, row.rule);
            }
        }
    }
}
