package org.lerkit.model.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lerkit.model.agreement.Mutations.Mutation;
import org.lerkit.model.agreement.PublicDocuments.PublicDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Fixtures;

/**
 * How often our verdict is that of an official schema, counted on everything that can be made of good documents by one
 * change.
 *
 * @param documents the good documents
 * @param fewest the changes tried on the document that has the fewest
 * @param changes the changes tried on all
 * @param refused how many of the changed documents the schema refuses
 * @param explained how many have another verdict from us, by why; the first explanation that fits counts
 * @param unexplained the differences that nothing explains
 */
record Agreement(
        OfficialSchema schema,
        int documents,
        int fewest,
        int changes,
        int refused,
        Map<Explanation, Integer> explained,
        List<String> unexplained) {
    private static final boolean ALL_CHANGES = System.getProperty("agreement.all") != null;
    private static final int MOST = 1000;

    /** Tried before the others: they are few, and each can be judged in a way of its own. */
    private static final Pattern FIRST = Pattern.compile("drop|extra|array|bare|empty|date .*");

    private static final Map<OfficialSchema, Agreement> COUNTED = new ConcurrentHashMap<>();

    /** The count for a schema; made once. */
    static Agreement with(OfficialSchema schema) {
        return COUNTED.computeIfAbsent(schema, Agreement::count);
    }

    int differences() {
        return explained.values().stream().mapToInt(Integer::intValue).sum() + unexplained.size();
    }

    private static Agreement count(OfficialSchema schema) {
        Map<Explanation, Integer> explained = new EnumMap<>(Explanation.class);
        List<String> unexplained = new ArrayList<>();
        int documents = 0;
        int fewest = Integer.MAX_VALUE;
        int changes = 0;
        int refused = 0;
        Set<Object> tried = new HashSet<>();
        for (Map.Entry<JsonObject, List<Mutation>> entry : goodDocuments(schema).entrySet()) {
            List<Mutation> mutations = choose(schema, entry.getKey(), entry.getValue(), tried, documents);
            documents++;
            fewest = Math.min(fewest, mutations.size());
            changes += mutations.size();
            for (Mutation mutation : mutations) {
                boolean official = schema.accepts(mutation.document());
                refused += official ? 0 : 1;
                if (official != schema.weAccept(mutation.document())) {
                    Difference difference = Difference.of(schema, entry.getKey(), mutation, official);
                    Arrays.stream(Explanation.values())
                            .filter(explanation -> explanation.covers(difference))
                            .findFirst()
                            .ifPresentOrElse(
                                    explanation -> explained.merge(explanation, 1, Integer::sum),
                                    () -> unexplained.add(difference.toString()));
                }
            }
        }
        return new Agreement(schema, documents, fewest, changes, refused, explained, unexplained);
    }

    /**
     * Of all changes those that no document before had the like of, and others, so that there are enough; chosen by chance,
     * but always the same. Of a big document not all, unless {@code -Dagreement.all} asks for every change of each.
     */
    private static List<Mutation> choose(
            OfficialSchema schema, JsonObject good, List<Mutation> all, Set<Object> tried, long seed) {
        if (ALL_CHANGES) {
            return all;
        }
        List<Mutation> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(
                Comparator.comparing(mutation -> !FIRST.matcher(mutation.kind()).matches()));
        List<Mutation> chosen = new ArrayList<>();
        List<Mutation> others = new ArrayList<>();
        for (Mutation mutation : shuffled) {
            boolean first = chosen.size() < MOST
                    && tried.add(Difference.of(schema, good, mutation, true).likeness());
            (first ? chosen : others).add(mutation);
        }
        chosen.addAll(others.subList(0, Math.max(0, Math.min(others.size(), Mutations.ENOUGH - chosen.size()))));
        return chosen;
    }

    /**
     * The documents that both take, each with all that it can become: the public ones and ours, and the parts of them that
     * are of the type and big enough to be changed in many ways. No two are the same.
     */
    private static Map<JsonObject, List<Mutation>> goodDocuments(OfficialSchema schema) {
        Map<JsonObject, List<Mutation>> good = new LinkedHashMap<>();
        for (PublicDocument document : PublicDocuments.all()) {
            collect(schema, document.document().json(), 0, good);
        }
        Fixtures.names().forEach(name -> collect(schema, Fixtures.json(name), 0, good));
        return good;
    }

    private static void collect(
            OfficialSchema schema, JsonValue value, int depth, Map<JsonObject, List<Mutation>> good) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(schema, item, depth, good));
        } else if (value instanceof JsonObject object) {
            if (schema.covers().test(object) && schema.accepts(object) && schema.weAccept(object)) {
                List<Mutation> mutations = Mutations.of(object);
                if (depth == 0 || mutations.size() >= Mutations.ENOUGH) {
                    good.put(object, mutations);
                }
            }
            object.members().values().forEach(member -> collect(schema, member, depth + 1, good));
        }
    }
}
