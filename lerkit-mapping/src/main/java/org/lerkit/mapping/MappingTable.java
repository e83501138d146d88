package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What a converter says before it has seen a document: for each member or element of its source, where it goes and what
 * may become of it. The ledger of a conversion names the rules that are in here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from what is read
 * @param to what is written
 * @param rows in the order of the source format
 */
public record MappingTable(Format from, Format to, List<Row> rows) {
    /**
     * One member or element of the source.
     *
     * @param source the type it stands in and its name: {@code Course.CourseTitle}
     * @param target where it goes, in the words of the table; empty where nowhere
     * @param dispositions what may become of it, as {@link Disposition#token()}; none where what is inside has rows
     * @param rule why
     */
    public record Row(String source, String target, Set<String> dispositions, Rule rule) {
        public Row {
            requireNonNull(source, "source");
            requireNonNull(target, "target");
            requireNonNull(rule, "rule");
            dispositions = Set.copyOf(dispositions);
        }
    }

    public MappingTable {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        rows = List.copyOf(rows);
    }

    /** The kinds of loss that documents may meet: every disposition in the rows but carried and control, sorted. */
    public Set<String> losses() {
        Set<String> losses = new TreeSet<>();
        rows.forEach(row -> losses.addAll(row.dispositions()));
        losses.remove(Disposition.Kind.CARRIED.token());
        losses.remove(Disposition.Kind.CONTROL.token());
        return losses;
    }

    /**
     * The table as JSON, for others to use: {@code from}, {@code to}, and {@code rows} with source, target, dispositions,
     * rule and words.
     */
    public JsonObject toJson() {
        return JsonObject.builder()
                .put("from", from.id())
                .put("to", to.id())
                .put("rows", new JsonArray(rows.stream().map(MappingTable::json).toList()))
                .build();
    }

    private static JsonValue json(Row row) {
        JsonObject.Builder json = JsonObject.builder().put("source", row.source());
        if (!row.target().isEmpty()) {
            json.put("target", row.target());
        }
        List<JsonValue> dispositions = row.dispositions().stream()
                .sorted()
                .<JsonValue>map(JsonString::new)
                .toList();
        return json.put("dispositions", new JsonArray(dispositions))
                .put("rule", row.rule().id())
                .put("words", row.rule().words())
                .build();
    }
}
