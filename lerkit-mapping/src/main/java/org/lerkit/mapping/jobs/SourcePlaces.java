package org.lerkit.mapping.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;

/** Where in a document what stands somewhere in its posting was said: the smallest place that has all leaves of it. */
final class SourcePlaces {
    private final Map<JsonPointer, List<String>> places = new HashMap<>();

    SourcePlaces(Ledger ledger) {
        for (Ledger.Entry entry : ledger.entries()) {
            if (entry.source() instanceof JsonPointer source) {
                for (SourceLocation target : entry.targets()) {
                    add((JsonPointer) target, source.tokens());
                }
            }
        }
    }

    private void add(JsonPointer target, List<String> source) {
        JsonPointer at = JsonPointer.ROOT;
        places.merge(at, source, SourcePlaces::common);
        for (String token : target.tokens()) {
            at = at.child(token);
            places.merge(at, source, SourcePlaces::common);
        }
    }

    private static List<String> common(List<String> one, List<String> two) {
        int same = 0;
        while (same < Math.min(one.size(), two.size()) && one.get(same).equals(two.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }

    /** The place of something, or of what it is in if no leaf says it. */
    JsonPointer of(JsonPointer inPosting) {
        List<String> tokens = inPosting.tokens();
        for (int length = tokens.size(); length > 0; length--) {
            List<String> found = places.get(pointer(tokens.subList(0, length)));
            if (found != null) {
                return pointer(found);
            }
        }
        return JsonPointer.ROOT;
    }

    private static JsonPointer pointer(List<String> tokens) {
        JsonPointer at = JsonPointer.ROOT;
        for (String token : tokens) {
            at = at.child(token);
        }
        return at;
    }
}
