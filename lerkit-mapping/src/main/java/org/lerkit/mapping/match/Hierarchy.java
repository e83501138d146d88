package org.lerkit.mapping.match;

/** Whether broader and narrower go round in a circle somewhere. */
final class Hierarchy {
    private final Relations relations;

    Hierarchy(Relations relations) {
        this.relations = relations;
    }

    /** How many places are in a circle, or between two: what is left when all ends are taken off, again and again. */
    int circling() {
        int places = relations.offsets.length - 1;
        boolean[] gone = new boolean[places];
        return Math.min(trim(gone, Correspondence.NARROWER), trim(gone, Correspondence.BROADER));
    }

    /** Takes off places from which no such step leads on, and counts what is left. */
    private int trim(boolean[] gone, Correspondence direction) {
        int places = gone.length;
        int[] onward = new int[places];
        int[] queue = new int[places];
        int end = 0;
        for (int place = 0; place < places; place++) {
            onward[place] = count(place, direction, gone);
            if (onward[place] == 0 && !gone[place]) {
                gone[place] = true;
                queue[end++] = place;
            }
        }
        byte backwards = direction.inverse().orElse(direction).code;
        for (int i = 0; i < end; i++) {
            for (int at = relations.offsets[queue[i]]; at < relations.offsets[queue[i] + 1]; at++) {
                int step = relations.steps[at];
                int other = relations.end(step);
                if (relations.meaningOf(step) == backwards && !gone[other] && --onward[other] == 0) {
                    gone[other] = true;
                    queue[end++] = other;
                }
            }
        }
        int left = 0;
        for (boolean isGone : gone) {
            left += isGone ? 0 : 1;
        }
        return left;
    }

    private int count(int place, Correspondence direction, boolean[] gone) {
        int count = 0;
        for (int at = relations.offsets[place]; at < relations.offsets[place + 1]; at++) {
            int step = relations.steps[at];
            if (relations.meaningOf(step) == direction.code && !gone[relations.end(step)]) {
                count++;
            }
        }
        return count;
    }
}
