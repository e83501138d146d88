package org.lerkit.testkit.internal.convert;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/**
 * What a converter says became of each leaf.
 *
 * @param entries one for each leaf of the source
 * @param origins the leaves of the target that no leaf of the source explains
 */
record Account(List<Entry> entries, Set<String> origins) {
    private static final Set<String> KEPT = Set.of("carried", "transformed");

    /**
     * One leaf of the source.
     *
     * @param disposition what became of it, as the ledger says it
     * @param targets where it went
     * @param influences what else depends on it
     */
    record Entry(String source, String disposition, List<String> targets, List<String> influences) {
        boolean isCarried() {
            return disposition.equals("carried");
        }

        /** Whether it is said to be lost, withheld or of no meaning of its own. */
        boolean isLost() {
            return KEPT.stream().noneMatch(kept -> disposition.equals(kept) || disposition.startsWith(kept + ':'));
        }

        boolean claims(String target) {
            return targets.contains(target) || influences.contains(target);
        }
    }

    /** What a ledger in JSON says. */
    static Account read(byte[] ledger) {
        JsonObject json = JsonReader.standard().readObject(ledger);
        return new Account(
                objects(json, "entries")
                        .map(entry -> new Entry(
                                text(entry, "source"),
                                text(entry, "disposition"),
                                texts(entry, "targets"),
                                texts(entry, "influences")))
                        .toList(),
                new HashSet<>(objects(json, "origins")
                        .map(origin -> text(origin, "target"))
                        .toList()));
    }

    /** All leaves of the target that it speaks of. */
    Set<String> explained() {
        Set<String> explained = new HashSet<>(origins);
        entries.forEach(entry -> {
            explained.addAll(entry.targets());
            explained.addAll(entry.influences());
        });
        return explained;
    }

    private static Stream<JsonObject> objects(JsonObject json, String name) {
        return json.get(name).orElse(JsonArray.EMPTY).items().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    private static String text(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonString text ? text.value() : "";
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.get(name).orElse(JsonArray.EMPTY).items().stream()
                .filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value())
                .toList();
    }
}
