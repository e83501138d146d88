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
import org.lerkit.mapping.jobs.PostingRow.Form;
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
    private static final String HERE = ".";
    /** The most values of which each may depend on all. */
    private static final int FEW = 16;

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

        void add(PostingRow row, Object value) {
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
        for (PostingRow row : type.rows()) {
            if (row.written() && row.form() == Form.SAME) {
                part(from, row, draft);
            } else if (row.written() && !row.path().isEmpty()) {
                if (row.condition().isPresent()) {
                    conditional(from, row, row.condition().get(), draft);
                } else {
                    several(at(from, row.path()), row, draft);
                }
            }
        }
        return draft;
    }

    /** Where something holds of the object that has it; what is written depends on what holds. */
    private void conditional(Source from, PostingRow row, Condition condition, Draft draft) {
        int last = row.path().size() - 1;
        for (Source holder : at(from, row.path().subList(0, last))) {
            if (condition.holds(holder)) {
                for (Source at : holder.children(row.path().get(last))) {
                    value(at, row, condition.leaves(holder)).ifPresent(value -> draft.add(row, value));
                }
            }
        }
    }

    /** Of few, each may depend on all that come before it: whether one is left out decides where the next stands. */
    private void several(List<Source> all, PostingRow row, Draft draft) {
        if (!row.few()) {
            all.forEach(at -> value(at, row, List.of()).ifPresent(value -> draft.add(row, value)));
            return;
        }
        List<Source> few = all.subList(0, Math.min(FEW, all.size()));
        List<Leaf> leaves = few.stream().flatMap(at -> at.all().stream()).toList();
        few.forEach(at -> value(at, row, leaves).ifPresent(value -> draft.add(row, value)));
    }

    private void write(Draft draft, PostingTable.Type type, Target to) {
        type.role()
                .filter(role -> !draft.members.containsKey(role.path().get(0)))
                .ifPresent(role -> to.put(role.path().get(0), Traced.fixed(role.value(), TYPE)));
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
    private void part(Source from, PostingRow row, Draft draft) {
        PostingTable.Type type = table.type(inner(row));
        Draft inside = draft(from, type);
        if (inside.isWritten(type)) {
            Target part = new Target();
            write(inside, type, part);
            draft.add(row, part);
        }
    }

    /** What is written of something in the hub; empty if nothing can be. */
    private Optional<Object> value(Source at, PostingRow row, List<Leaf> deciding) {
        if (row.form() != Form.OBJECT) {
            return at.leaf().map(leaf -> scalar(leaf, row)).map(value -> value.dependingOn(deciding));
        }
        PostingTable.Type type = table.type(inner(row));
        Draft inside = draft(at, type);
        Traced bare = bare(inside, type);
        if (bare != null) {
            return Optional.of(bare.dependingOn(deciding));
        } else if (!inside.isWritten(type)) {
            return Optional.empty();
        }
        Target object = new Target();
        write(inside, type, object);
        return Optional.of(object.dependingOn(deciding));
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

    private static @Nullable Traced scalar(Leaf leaf, PostingRow row) {
        if (!row.fits().test(leaf.raw())) {
            return null;
        }
        Codes codes = row.codes();
        Optional<String> text = codes == null ? Optional.of(leaf.raw()) : codes.written(leaf.raw());
        JsonValue value = text.map(said -> json(said, leaf, row.form())).orElse(null);
        return value == null
                ? null
                : Traced.of(
                        text.get().equals(leaf.raw()) ? Traced.How.CARRIED : Traced.How.RECODED,
                        value,
                        row.rule(),
                        leaf);
    }

    private static @Nullable JsonValue json(String text, Leaf leaf, Form form) {
        return switch (form) {
            case NUMBER -> NUMBER.matcher(text).matches() ? new JsonNumber(text) : null;
            case FLAG -> JsonBoolean.of(text.equals("true"));
            default -> text.equals(leaf.raw()) ? leaf.value() : new JsonString(text);
        };
    }

    /** What is at a path, and at each item where it leads through a list. */
    private static List<Source> at(Source from, List<String> path) {
        List<Source> here = List.of(from);
        for (String name : path) {
            if (!name.equals(HERE)) {
                List<Source> next = new ArrayList<>();
                here.forEach(each -> next.addAll(each.children(name)));
                here = next;
            }
        }
        return here;
    }

    private static String inner(PostingRow row) {
        String inner = row.inner();
        if (inner == null) {
            throw new IllegalStateException("no type for " + row.member());
        }
        return inner;
    }
}
