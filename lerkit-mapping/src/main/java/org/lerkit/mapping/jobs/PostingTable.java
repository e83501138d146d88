package org.lerkit.mapping.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
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
 * that is written there: {@code text:uri}.
 */
final class PostingTable {
    /** Why a posting in neutral form has the member by which it is known. */
    static final Rule HUB = new Rule("posting.format", "Every posting in neutral form says that it is one.");

    /** What a member is. */
    enum Form {
        TEXT,
        NUMBER,
        FLAG,
        OBJECT,
        SAME,
        CONTROL,
        DROPPED
    }

    /**
     * A line.
     *
     * @param inner the type of what is in it; null where it is a scalar
     * @param fits whether a text may be written there
     * @param path where it is in the hub
     */
    record Row(
            String member,
            boolean read,
            boolean written,
            Form form,
            boolean many,
            @Nullable String inner,
            Predicate<String> fits,
            List<String> path,
            Rule rule) {}

    /**
     * A type.
     *
     * @param name what the format calls it; empty where it says no types
     * @param text the member that a bare text stands for
     * @param url the member that a bare URL stands for
     * @param other another name that it goes by if it has one of these members
     * @param needs members without which it is not written
     * @param role what its member {@code type} says
     */
    record Type(
            String name,
            Optional<String> text,
            Optional<String> url,
            Optional<String> other,
            Set<String> telling,
            List<String> needs,
            Optional<String> role,
            List<Row> rows) {
        /** Whether a member may have several values. */
        boolean isMany(String member) {
            return rows.stream().anyMatch(row -> row.written && row.many && row.member.equals(member));
        }

        /** The line by which a member is read. */
        @Nullable
        Row reading(String member) {
            for (Row row : rows) {
                if (row.read && row.member.equals(member)) {
                    return row;
                }
            }
            return null;
        }
    }

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Format format;
    private final String prefix;
    private final String root;
    private final boolean plain;

    private PostingTable(Format format, String prefix, String root, boolean plain) {
        this.format = format;
        this.prefix = prefix;
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
        PostingTable table = new PostingTable(format, prefix, root, plain);
        String type = root;
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.indexOf('|') < 0) {
                type = table.start(line.substring("type ".length()));
            } else {
                table.type(type).rows.add(table.row(type, line.split("\\|", 4)));
            }
        }
        table.types.values().stream().flatMap(each -> each.rows.stream()).forEach(row -> {
            if (row.inner != null) {
                table.type(row.inner);
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
        List<Row> rows = new ArrayList<>();
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
                        Optional.ofNullable(says.get("role")),
                        rows));
        return parts[0];
    }

    private Row row(String type, String[] cells) {
        String member = cells[0].strip();
        List<String> words = new ArrayList<>(Arrays.asList(cells[1].strip().split(" ", -1)));
        boolean read = words.remove("read");
        boolean written = words.remove("write");
        String[] kinds = words.get(0).split(":", 2);
        String form = kinds[0];
        boolean many = form.endsWith("s");
        String path = cells[2].strip();
        return new Row(
                member,
                !written,
                !read,
                Form.valueOf((many ? form.substring(0, form.length() - 1) : form).toUpperCase(Locale.ROOT)),
                many,
                words.size() > 1 ? words.get(1) : null,
                kinds.length == 1 ? text -> true : Texts.ofKind(kinds[1]),
                path.isEmpty() ? List.of() : List.of(path.split("\\.", -1)),
                new Rule(prefix + "." + type + "." + member, cells[3].strip()));
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
                .filter(Row::read)
                .forEach(row -> rows.add(new MappingTable.Row(
                        name + "." + row.member, String.join(".", row.path), dispositions(row), row.rule))));
        return new MappingTable(format, Format.JOB_POSTING, rows);
    }

    /** The lines by which postings are written, as others see them. */
    MappingTable writing() {
        List<MappingTable.Row> rows = new ArrayList<>();
        types.forEach((name, type) -> type.rows.stream()
                .filter(row -> row.written && !row.path.isEmpty())
                .forEach(row -> rows.add(new MappingTable.Row(
                        name + "." + String.join(".", row.path), row.member, dispositions(row), row.rule))));
        rows.add(new MappingTable.Row("*", "", Set.of("dropped"), PostingWriting.NO_PLACE));
        return new MappingTable(Format.JOB_POSTING, format, rows);
    }

    private static Set<String> dispositions(Row row) {
        return switch (row.form) {
            case TEXT -> Set.of("carried");
            case NUMBER, FLAG -> Set.of("carried", "dropped");
            case OBJECT, SAME -> Set.of();
            case CONTROL -> Set.of("control");
            case DROPPED -> Set.of("dropped");
        };
    }
}
