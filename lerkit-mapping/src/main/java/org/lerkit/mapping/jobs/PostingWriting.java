package org.lerkit.mapping.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.jobs.PostingTable.Form;
import org.lerkit.mapping.jobs.PostingTable.Row;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/**
 * Writes one posting by the table of its format. What the format cannot say is left to the caller to account for: nothing
 * is written into a member that means something else.
 */
final class PostingWriting {
    static final Rule NO_PLACE =
            new Rule("posting.no-place", "The format has no place for this, or takes it in another form only.");
    private static final Rule TYPE = new Rule("posting.type", "Each object says its type.");
    /** As JSON writes numbers; others have no place in it. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final PostingTable table;

    PostingWriting(PostingTable table) {
        this.table = table;
    }

    /** What is to be written, member by member: traced values and targets. */
    private record Draft(Map<String, List<Object>> members) {
        Draft() {
            this(new LinkedHashMap<>());
        }

        /** Whether there is anything that the type is written with. */
        boolean isWritten(PostingTable.Type type) {
            return !members.isEmpty() && members.keySet().containsAll(type.needs());
        }

        void add(Row row, Object value) {
            List<Object> values = members.computeIfAbsent(row.member(), name -> new ArrayList<>());
            if (row.many() || values.isEmpty()) {
                values.add(value);
            }
        }
    }

    /** Writes an object of the hub as the type that stands for it. */
    void write(Source from, PostingTable.Type type, Target to) {
        write(draft(from, type), type, to);
    }

    private Draft draft(Source from, PostingTable.Type type) {
        Draft draft = new Draft();
        for (Row row : type.rows()) {
            if (row.written() && row.form() == Form.SAME) {
                part(from, row, draft);
            } else if (row.written()) {
                for (Source at : at(from, row.path())) {
                    one(at, row, draft);
                }
            }
        }
        return draft;
    }

    private void write(Draft draft, PostingTable.Type type, Target to) {
        type.role().ifPresent(role -> to.put("type", Traced.fixed(role, TYPE)));
        if (!type.name().isEmpty()) {
            boolean other = type.telling().stream().anyMatch(draft.members::containsKey);
            to.put("@type", Traced.fixed(other ? type.other().orElse(type.name()) : type.name(), TYPE));
        }
        draft.members.forEach((member, values) -> {
            boolean single = values.size() == 1 && !(table.isPlain() && type.isMany(member));
            for (Object value : values) {
                put(to, member, value, single);
            }
        });
    }

    private static void put(Target to, String member, Object value, boolean single) {
        if (value instanceof Traced traced) {
            if (single) {
                to.put(member, traced);
            } else {
                to.add(member, traced);
            }
        } else if (single) {
            to.put(member, (Target) value);
        } else {
            to.add(member, (Target) value);
        }
    }

    /** An object whose members are here in the hub. */
    private void part(Source from, Row row, Draft draft) {
        PostingTable.Type type = table.type(inner(row));
        Draft inside = draft(from, type);
        if (inside.isWritten(type)) {
            Target part = new Target();
            write(inside, type, part);
            draft.add(row, part);
        }
    }

    private void one(Source at, Row row, Draft draft) {
        if (row.form() == Form.OBJECT) {
            PostingTable.Type type = table.type(inner(row));
            Draft inside = draft(at, type);
            Object value = bare(inside, type);
            if (value == null && inside.isWritten(type)) {
                Target object = new Target();
                write(inside, type, object);
                value = object;
            }
            if (value != null) {
                draft.add(row, value);
            }
        } else {
            at.leaf().map(leaf -> scalar(leaf, row)).ifPresent(value -> draft.add(row, value));
        }
    }

    /** The text that says all of an object, where there is such a one and it would be read as the same. */
    private @Nullable Traced bare(Draft inside, PostingTable.Type type) {
        if (table.isPlain() || inside.members.size() != 1) {
            return null;
        }
        Map.Entry<String, List<Object>> only =
                inside.members.entrySet().iterator().next();
        if (only.getValue().size() == 1
                && only.getValue().get(0) instanceof Traced value
                && value.value() instanceof JsonString text) {
            boolean url = type.url().isPresent() && new Iri(text.value()).isHttp();
            Optional<String> read = url ? type.url() : type.text();
            return read.equals(Optional.of(only.getKey())) ? value : null;
        }
        return null;
    }

    private static @Nullable Traced scalar(Leaf leaf, Row row) {
        if (!row.fits().test(leaf.raw())) {
            return null;
        }
        JsonValue value = switch (row.form()) {
            case NUMBER -> NUMBER.matcher(leaf.raw()).matches() ? new JsonNumber(leaf.raw()) : null;
            case FLAG -> JsonBoolean.of(leaf.raw().equals("true"));
            default -> leaf.value();
        };
        return value == null ? null : Traced.of(Traced.How.CARRIED, value, row.rule(), leaf);
    }

    /** What is at a path, and at each item where it leads through a list. */
    private static List<Source> at(Source from, List<String> path) {
        List<Source> here = List.of(from);
        for (String name : path) {
            List<Source> next = new ArrayList<>();
            here.forEach(each -> next.addAll(each.children(name)));
            here = next;
        }
        return path.isEmpty() ? List.of() : here;
    }

    private static String inner(Row row) {
        String inner = row.inner();
        if (inner == null) {
            throw new IllegalStateException("no type for " + row.member());
        }
        return inner;
    }
}
