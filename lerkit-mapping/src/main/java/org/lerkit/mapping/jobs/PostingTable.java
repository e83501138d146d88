package org.lerkit.mapping.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.document.Format;

/**
 * What becomes of each member of a format of postings, in both directions. A type starts with a line
 *
 * <pre>{@code
 * type Competency: DefinedTerm; text name; url @id; like Term
 * }</pre>
 *
 * <p>which says how it is called in the format, what a bare text or URL in its place stands for, and whose members it
 * also has. Then a line for each member: {@code member | form | path in the hub | words}. Forms are {@code text},
 * {@code number} and {@code flag}, which may name a type that holds the value instead; {@code object T}; {@code same T},
 * an object whose members are in the hub where those of its parent are; {@code control}; {@code dropped}. An {@code s}
 * allows several. {@code read} or {@code write} before a form holds it to one direction. A form may ask for a kind of text
 * that is written there: {@code text:uri}; of a line for reading alone, by which it is read. {@code text~schedule} has other
 * words in the hub, {@code number*12} other numbers. {@code first} and {@code rest} tell the first of several values from
 * the others, {@code when} asks for something that is said elsewhere in the object ({@link Condition}). {@code few} is for
 * values whose places depend on one another. A path {@code .} is the value itself.
 *
 * <p>A type may say what is written of each of its objects ({@code role}) and what is read of each ({@code gives}).
 */
final class PostingTable {
    /** Why a posting in neutral form has the member by which it is known. */
    static final Rule HUB = new Rule("posting.format", "Every posting in neutral form says that it is one.");

    /**
     * A type.
     *
     * @param name what the format calls it; empty where it says no types
     * @param text the member that a bare text stands for
     * @param url the member that a bare URL stands for
     * @param other another name that it goes by if it has one of these members
     * @param needs members without which it is not written
     * @param role what it says when it is written: {@code type} unless another member is named
     * @param gives what is said in the hub of each that is read
     */
    record Type(
            String name,
            Optional<String> text,
            Optional<String> url,
            Optional<String> other,
            Set<String> telling,
            List<String> needs,
            Optional<Said> role,
            Optional<Said> gives,
            List<PostingRow> rows) {
        /** Whether a member may have several values. */
        boolean isMany(String member) {
            return rows.stream()
                    .anyMatch(row -> row.written() && row.many() && row.member().equals(member));
        }

        /** Whether it matters which of several values of a member one is. */
        boolean isPicky() {
            return rows.stream().anyMatch(row -> row.pick() != PostingRow.Pick.ANY);
        }

        /**
         * The line by which a value of a member is read.
         *
         * @param first whether it is the first, or the one that was asked for
         */
        @Nullable
        PostingRow reading(Source value, boolean first) {
            PostingRow.Pick other = first ? PostingRow.Pick.REST : PostingRow.Pick.FIRST;
            Optional<String> text = value.leaf().map(Leaf::raw);
            for (PostingRow row : rows) {
                if (row.read()
                        && row.member().equals(value.name())
                        && row.pick() != other
                        && row.reads(text)
                        && row.condition().filter(each -> !each.holds(value)).isEmpty()) {
                    return row;
                }
            }
            return null;
        }

        /** The line by which a member is read, if any is. */
        @Nullable
        PostingRow reading(String member) {
            for (PostingRow row : rows) {
                if (row.read() && row.member().equals(member)) {
                    return row;
                }
            }
            return null;
        }
    }

    /**
     * What is said by the type of an object alone.
     *
     * @param path where
     */
    record Said(List<String> path, String value) {
        static Said parse(String text) {
            String[] sides = text.split("=", 2);
            return sides.length == 1
                    ? new Said(List.of("type"), text)
                    : new Said(List.of(sides[0].split("\\.", -1)), sides[1]);
        }
    }

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Format format;
    private final String root;
    private final boolean plain;

    private PostingTable(Format format, String root, boolean plain) {
        this.format = format;
        this.root = root;
        this.plain = plain;
    }

    /**
     * Reads a table.
     *
     * @param prefix with which the ids of its rules begin
     * @param root the type of a posting
     * @param plain whether a member of several values is always an array, and no text stands for an object
     */
    static PostingTable parse(Format format, String prefix, String root, boolean plain, String text) {
        PostingTable table = new PostingTable(format, root, plain);
        String type = root;
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.indexOf('|') < 0) {
                type = table.start(line.substring("type ".length()));
            } else {
                table.type(type).rows.add(PostingRow.parse(prefix + "." + type, line));
            }
        }
        table.types.values().stream().flatMap(each -> each.rows.stream()).forEach(row -> {
            if (row.inner() != null) {
                table.type(row.inner());
            }
        });
        return table;
    }

    private String start(String declaration) {
        String[] parts = declaration.split(":", 2);
        Map<String, String> says = new LinkedHashMap<>();
        String[] clauses = parts[1].split(";", -1);
        for (String clause : Arrays.asList(clauses).subList(1, clauses.length)) {
            String[] words = clause.strip().split(" ", 2);
            says.put(words[0], words[1]);
        }
        List<String> or = Arrays.asList(says.getOrDefault("or", "").split(" ", -1));
        List<PostingRow> rows = new ArrayList<>();
        Optional.ofNullable(says.get("like")).ifPresent(like -> rows.addAll(type(like).rows));
        types.put(
                parts[0],
                new Type(
                        clauses[0].strip(),
                        Optional.ofNullable(says.get("text")),
                        Optional.ofNullable(says.get("url")),
                        Optional.of(or.get(0)).filter(name -> !name.isEmpty()),
                        Set.copyOf(or.subList(1, or.size())),
                        says.containsKey("needs")
                                ? List.of(says.getOrDefault("needs", "").split(" ", -1))
                                : List.of(),
                        Optional.ofNullable(says.get("role")).map(Said::parse),
                        Optional.ofNullable(says.get("gives")).map(Said::parse),
                        rows));
        return parts[0];
    }

    /** The type of a posting. */
    Type root() {
        return type(root);
    }

    Format format() {
        return format;
    }

    /** Whether a member of several values is always an array when it is written. */
    boolean isPlain() {
        return plain;
    }

    Type type(String name) {
        Type type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("no type " + name);
        }
        return type;
    }

    /** The lines by which postings are read, as others see them. */
    MappingTable reading() {
        List<MappingTable.Row> rows = new ArrayList<>();
        types.forEach((name, type) -> type.rows.stream()
                .filter(PostingRow::read)
                .forEach(row -> rows.add(new MappingTable.Row(
                        name + "." + row.member(), String.join(".", row.path()), row.dispositions(), row.rule()))));
        return new MappingTable(format, Format.JOB_POSTING, rows);
    }

    /** The lines by which postings are written, as others see them. */
    MappingTable writing() {
        List<MappingTable.Row> rows = new ArrayList<>();
        types.forEach((name, type) -> type.rows.stream()
                .filter(row -> row.written() && !row.path().isEmpty())
                .forEach(row -> rows.add(new MappingTable.Row(
                        name + "." + String.join(".", row.path()), row.member(), row.dispositions(), row.rule()))));
        rows.add(new MappingTable.Row("*", "", Set.of("dropped"), PostingWriting.NO_PLACE));
        return new MappingTable(Format.JOB_POSTING, format, rows);
    }
}
