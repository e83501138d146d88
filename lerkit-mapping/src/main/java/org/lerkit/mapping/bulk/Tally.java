package org.lerkit.mapping.bulk;

import java.util.Map;
import java.util.TreeMap;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;

/**
 * What came of many records, in numbers. Immutable.
 *
 * @param records how many there were
 * @param documents how many documents they became
 * @param notes how many things the readers found worth saying
 * @param leaves how many leaves of the sources have each disposition
 * @param failures how many records could not be converted, by the code of what was wrong first
 */
public record Tally(long records, long documents, long notes, Map<String, Long> leaves, Map<String, Long> failures) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, Map.of(), Map.of());

    public Tally {
        leaves = Map.copyOf(leaves);
        failures = Map.copyOf(failures);
    }

    /** How many records could not be converted. */
    public long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same and one more record. */
    public Tally and(Outcome<Written> outcome) {
        if (outcome instanceof Outcome.Failed<Written> failed) {
            Map<String, Long> more = new TreeMap<>(failures);
            more.merge(failed.problems().get(0).code().value(), 1L, Long::sum);
            return new Tally(records + 1, documents, notes, leaves, more);
        }
        Outcome.Converted<Written> converted = (Outcome.Converted<Written>) outcome;
        Map<String, Long> more = new TreeMap<>(leaves);
        long remarks = notes;
        for (Written written : converted.made()) {
            written.leaves().forEach((token, count) -> more.merge(token, (long) count, Long::sum));
            remarks += written.notes();
        }
        return new Tally(records + 1, documents + converted.made().size(), remarks, more, failures);
    }

    JsonObject toJson() {
        return JsonObject.builder()
                .put("records", JsonNumber.of(records))
                .put("documents", JsonNumber.of(documents))
                .put("notes", JsonNumber.of(notes))
                .put("leaves", json(leaves))
                .put("failures", json(failures))
                .build();
    }

    private static JsonObject json(Map<String, Long> counts) {
        JsonObject.Builder json = JsonObject.builder();
        new TreeMap<>(counts).forEach((name, count) -> json.put(name, JsonNumber.of(count)));
        return json.build();
    }
}
