package org.lerkit.mapping.match;

/**
 * What two steps come to. Careful rather than clever: what is related to something related is nothing, what is close to
 * something close is related, and from a broader competency down to a narrower one leads to siblings, which are related
 * and where a route ends.
 */
final class Composition {
    /** There is no such route. */
    static final int NONE = -1;
    /** Related as siblings are: nothing follows. */
    static final int SIBLING = Correspondence.count();

    private static final int[][] TABLE = table();

    private Composition() {}

    private static int[][] table() {
        int count = Correspondence.count();
        int[][] table = new int[count + 1][count];
        for (int so = 0; so <= count; so++) {
            for (int next = 0; next < count; next++) {
                table[so][next] = so == SIBLING ? NONE : compose(Correspondence.of(so), Correspondence.of(next));
            }
        }
        return table;
    }

    /**
     * What a step more comes to, or {@link #NONE}.
     *
     * @param so what the steps up to here come to, or {@link #SIBLING}
     * @param next what the next step is
     */
    static int then(int so, int next) {
        return TABLE[so][next];
    }

    /** Whether it is of the kind of which a policy says how many a route may have. */
    static boolean isClose(int step) {
        return isClose(Correspondence.of(step));
    }

    private static boolean isClose(Correspondence step) {
        return step == Correspondence.CLOSE || step == Correspondence.MAJOR_OVERLAP || step == Correspondence.REPLACED;
    }

    private static boolean isSame(Correspondence step) {
        return step == Correspondence.SAME || step == Correspondence.TRANSLATION;
    }

    private static boolean isRelated(Correspondence step) {
        return step == Correspondence.RELATED
                || step == Correspondence.MINOR_OVERLAP
                || step == Correspondence.ESSENTIAL
                || step == Correspondence.OPTIONAL;
    }

    private static boolean isPart(Correspondence step) {
        return step == Correspondence.PART || step == Correspondence.WHOLE;
    }

    /** Whether it leads to something larger. */
    private static boolean isUpwards(Correspondence step) {
        return step == Correspondence.NARROWER || step == Correspondence.PART;
    }

    private static int compose(Correspondence so, Correspondence next) {
        if (so == Correspondence.SAME) {
            return next.code;
        } else if (isSame(next)) {
            return so.code;
        } else if (so == Correspondence.TRANSLATION) {
            return next.code;
        } else if (isRelated(so) || isRelated(next)) {
            return isRelated(so) && isRelated(next) ? NONE : Correspondence.RELATED.code;
        } else if (isClose(so)) {
            return isClose(next) ? Correspondence.RELATED.code : next.code;
        } else if (isClose(next)) {
            return so.code;
        } else if (isUpwards(so) != isUpwards(next)) {
            return SIBLING;
        }
        return isPart(so) ? so.code : next.code;
    }
}
