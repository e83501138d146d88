package org.lerkit.mapping.match;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lerkit.model.competency.RelationType;

/**
 * All relations of a graph in compact form: five arrays with an entry for each, in an order that does not depend on that
 * in which they came, and for each place the steps that lead away from it. Immutable.
 */
final class Relations {
    final int[] from;
    final int[] to;
    /** {@link Correspondence#code} of the one to the other. */
    final byte[] meaning;

    final int[] type;
    final int[] provenance;
    final List<RelationType> types;
    final List<Provenance> provenances;
    /** Where the steps of each place start among {@link #steps}. */
    final int[] offsets;
    /** The number of a relation, times two, and one more where it is followed backwards. */
    final int[] steps;

    Relations(Draft draft, int[] placeOf, int places) {
        this.types = sorted(draft.types(), Comparator.comparing(RelationType::text));
        this.provenances = sorted(draft.provenances(), Provenance.ORDER);
        int[] typeOf = order(draft.types(), types, Comparator.comparing(RelationType::text));
        int[] provenanceOf = order(draft.provenances(), provenances, Provenance.ORDER);
        Comparator<Integer> bySteps = Comparator.<Integer>comparingInt(i -> placeOf[draft.from(i)])
                .thenComparingInt(i -> placeOf[draft.to(i)])
                .thenComparingInt(draft::meaning)
                .thenComparingInt(i -> typeOf[draft.type(i)])
                .thenComparingInt(i -> provenanceOf[draft.provenance(i)]);
        Integer[] order = sorted(draft, placeOf, bySteps);
        int[] kept = new int[order.length];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            boolean isSelf = placeOf[draft.from(order[i])] == placeOf[draft.to(order[i])];
            boolean isRepeated = i > 0 && bySteps.compare(order[i - 1], order[i]) == 0;
            if (!isSelf && !isRepeated) {
                kept[size++] = order[i];
            }
        }
        this.from = new int[size];
        this.to = new int[size];
        this.meaning = new byte[size];
        this.type = new int[size];
        this.provenance = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = placeOf[draft.from(kept[i])];
            to[i] = placeOf[draft.to(kept[i])];
            meaning[i] = (byte) draft.meaning(kept[i]);
            type[i] = typeOf[draft.type(kept[i])];
            provenance[i] = provenanceOf[draft.provenance(kept[i])];
        }
        this.offsets = new int[places + 1];
        this.steps = connect();
    }

    /** The relations of the draft in order: by where they start first, as numbers, and then those of each start. */
    private static Integer[] sorted(Draft draft, int[] placeOf, Comparator<Integer> bySteps) {
        long[] byStart = new long[draft.size()];
        for (int i = 0; i < byStart.length; i++) {
            byStart[i] = (long) placeOf[draft.from(i)] << 32 | i;
        }
        Arrays.sort(byStart);
        Integer[] order = new Integer[byStart.length];
        int begin = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) byStart[i];
            if (i + 1 == order.length || byStart[i + 1] >> 32 != byStart[i] >> 32) {
                Arrays.sort(order, begin, i + 1, bySteps);
                begin = i + 1;
            }
        }
        return order;
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private static <T> int[] order(List<T> all, List<T> sorted, Comparator<T> order) {
        return all.stream()
                .mapToInt(one -> Collections.binarySearch(sorted, one, order))
                .toArray();
    }

    private int[] connect() {
        for (int i = 0; i < from.length; i++) {
            offsets[from[i] + 1]++;
            if (isReversible(i)) {
                offsets[to[i] + 1]++;
            }
        }
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] += offsets[i - 1];
        }
        int[] all = new int[offsets[offsets.length - 1]];
        int[] next = offsets.clone();
        for (int i = 0; i < from.length; i++) {
            all[next[from[i]]++] = i << 1;
            if (isReversible(i)) {
                all[next[to[i]]++] = i << 1 | 1;
            }
        }
        return all;
    }

    private boolean isReversible(int relation) {
        return Correspondence.of(meaning[relation]).inverse().isPresent();
    }

    int size() {
        return from.length;
    }

    /** Where a step ends. */
    int end(int step) {
        return (step & 1) == 0 ? to[step >> 1] : from[step >> 1];
    }

    /** What the start of a step is to its end, as {@link Correspondence#code}. */
    int meaningOf(int step) {
        int said = meaning[step >> 1];
        return (step & 1) == 0 ? said : INVERSES[said];
    }

    private static final int[] INVERSES = IntStream.range(0, Correspondence.count())
            .map(code -> Correspondence.of(code).inverse().orElse(Correspondence.of(code)).code)
            .toArray();
}
