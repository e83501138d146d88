package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.competency.RelationType;

/** Relations as they come: each is five numbers. Not thread-safe. */
final class Draft {
    private static final int WIDTH = 5;

    private final Map<RelationType, Integer> typeNumbers = new HashMap<>();
    private final List<RelationType> types = new ArrayList<>();
    private final Map<Provenance, Integer> provenanceNumbers = new HashMap<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private int[] numbers = new int[WIDTH * 1024];
    private int size;

    void add(int from, int to, Correspondence meaning, RelationType type, Provenance provenance) {
        int at = size * WIDTH;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, at * 2);
        }
        numbers[at] = from;
        numbers[at + 1] = to;
        numbers[at + 2] = meaning.code;
        numbers[at + 3] = number(type, typeNumbers, types);
        numbers[at + 4] = number(provenance, provenanceNumbers, provenances);
        size++;
    }

    private static <T> int number(T one, Map<T, Integer> numbers, List<T> all) {
        Integer known = numbers.putIfAbsent(one, all.size());
        if (known != null) {
            return known;
        }
        all.add(one);
        return all.size() - 1;
    }

    int size() {
        return size;
    }

    int from(int relation) {
        return numbers[relation * WIDTH];
    }

    int to(int relation) {
        return numbers[relation * WIDTH + 1];
    }

    int meaning(int relation) {
        return numbers[relation * WIDTH + 2];
    }

    int type(int relation) {
        return numbers[relation * WIDTH + 3];
    }

    int provenance(int relation) {
        return numbers[relation * WIDTH + 4];
    }

    List<RelationType> types() {
        return types;
    }

    List<Provenance> provenances() {
        return provenances;
    }
}
