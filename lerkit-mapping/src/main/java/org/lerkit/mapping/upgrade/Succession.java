package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;

/**
 * From the types of one vocabulary to those of its successor: what becomes of each member, and which shapes the objects
 * had and get. Immutable once declared.
 *
 * <p>In the table, a target is the name of a member of the new type. Behind it stand, for {@code nested}, the type by
 * whose lines the object is read, and for {@code recoded}, codes that have another name: {@code old=new}, where
 * {@code *} is any that is not listed. A target with a dot or a comma is for people to read: the class of the upgrade
 * writes it.
 */
final class Succession {
    private static final Set<String> APPLIED = Set.of("carried", "recoded", "nested", "control", "dropped");

    private final MemberTable table;
    private final Map<String, Type> types = new LinkedHashMap<>();

    /**
     * A type of the table.
     *
     * @param from the shape that its objects have
     * @param to the shape that they get
     */
    record Type(Shape<?> from, Shape<?> to, List<Line> lines) {}

    /**
     * A line as it is applied.
     *
     * @param member the name of the member that is read
     * @param target the member that is written; null where there is none, or where code writes it
     * @param type of {@code nested}, the type of the object
     * @param words whether the value may be a text in several languages
     */
    record Line(
            String member,
            String disposition,
            @Nullable Member<?> target,
            String type,
            Map<String, String> codes,
            boolean words,
            Rule rule) {
        /** What else may become of a value than the disposition says: it may have to be spelt in another way. */
        private Set<String> possible() {
            if (disposition.equals("recoded")) {
                return codes.containsKey("*") ? Set.of("carried", "narrowed") : Set.of("carried");
            } else if (target == null || !type.isEmpty()) {
                return Set.of();
            } else if (target.name().equals("inLanguage")) {
                return Set.of("recoded", "narrowed");
            }
            return target.type() == MemberType.DATE_TIME ? Set.of("recoded") : Set.of();
        }
    }

    private Succession(MemberTable table) {
        this.table = table;
    }

    static Succession of(MemberTable table) {
        return new Succession(table);
    }

    /** The same, and a type that its lines begin with. */
    Succession with(String type, Shape<?> from, Shape<?> to) {
        List<Line> lines = new ArrayList<>();
        for (MemberTable.Row row : table.rows()) {
            if (row.member().startsWith(type + '.')) {
                lines.add(line(row, row.member().substring(type.length() + 1), from, to));
            }
        }
        if (lines.isEmpty() || types.put(type, new Type(from, to, List.copyOf(lines))) != null) {
            throw new IllegalStateException("no line, or a second type, of the name " + type);
        }
        return this;
    }

    private static Line line(MemberTable.Row row, String member, Shape<?> from, Shape<?> to) {
        String[] cells = row.target().split(" ", -1);
        boolean written = !cells[0].isEmpty() && !cells[0].contains(".") && !cells[0].contains(",");
        if (!APPLIED.contains(row.disposition()) && written) {
            throw new IllegalStateException("nothing applies the line of " + row.member());
        }
        boolean nested = row.disposition().equals("nested");
        Map<String, String> codes = new HashMap<>();
        for (String code : List.of(cells).subList(1, cells.length)) {
            if (!nested && written) {
                codes.put(code.split("=", 2)[0], code.split("=", 2)[1]);
            }
        }
        Member<?> target = written ? member(to, cells[0], row.member()) : null;
        boolean words = target != null
                && (target.type() == MemberType.LOCALIZED_TEXT
                        || from.members().stream()
                                .anyMatch(old -> old.name().equals(member) && old.type() == MemberType.LOCALIZED_TEXT));
        return new Line(
                member,
                row.disposition(),
                target,
                nested && written ? cells[1] : "",
                Map.copyOf(codes),
                words,
                row.rule());
    }

    private static Member<?> member(Shape<?> shape, String name, String row) {
        return shape.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(row + " goes to " + name + ", which " + shape + " has not"));
    }

    MemberTable table() {
        return table;
    }

    /** The lines as others see them, and behind them the rules that hold for every member. */
    MappingTable published(Format from, Format to) {
        List<MappingTable.Row> rows = new ArrayList<>();
        for (MappingTable.Row row : table.published(from, to).rows()) {
            Set<String> possible = new TreeSet<>(row.dispositions());
            types.values().stream()
                    .flatMap(type -> type.lines().stream())
                    .filter(line -> line.rule().equals(row.rule()))
                    .forEach(line -> possible.addAll(line.possible()));
            rows.add(new MappingTable.Row(row.source(), row.target(), possible, row.rule()));
        }
        for (Rule rule : Rewriting.EVERYWHERE) {
            String disposition = rule.equals(Rewriting.NOTHING) ? "control" : "dropped";
            rows.add(new MappingTable.Row("any member", "", Set.of(disposition), rule));
        }
        return new MappingTable(from, to, rows);
    }

    Rule rule(String typeAndMember) {
        return table.rule(typeAndMember);
    }

    Type type(String name) {
        Type type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("no type " + name);
        }
        return type;
    }

    Collection<Type> types() {
        return types.values();
    }
}
