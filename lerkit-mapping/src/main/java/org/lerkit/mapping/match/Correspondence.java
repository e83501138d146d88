package org.lerkit.mapping.match;

import java.util.List;
import java.util.Optional;

/**
 * What the start of a step, or of a whole route, is to its end. Whoever can do what a narrower competency says can mostly
 * do what the broader one says; the other way round only in part.
 */
public enum Correspondence {
    /** The same competency, or one that a framework says is equivalent. */
    SAME(0),
    /** The same in another language. */
    TRANSLATION(1),
    /** So near that one does for the other in most cases; not transitive (SKOS, {@code closeMatch}). */
    CLOSE(2),
    /** They share most of what they say (CTDL-ASN, {@code majorAlignment}). */
    MAJOR_OVERLAP(3),
    /** The start is narrower: it is a case of the end. */
    NARROWER(4),
    /** The start is broader: the end is a case of it. */
    BROADER(5),
    /** The start is a part of the end. */
    PART(6),
    /** The start has the end as its part. */
    WHOLE(7),
    /** The start was replaced by the end; never the other way round. */
    REPLACED(8),
    /** They share a little of what they say (CTDL-ASN, {@code minorAlignment}). */
    MINOR_OVERLAP(9),
    /** They have to do with each other; nobody says how. */
    RELATED(10),
    /** One is an occupation, and the other a skill that it cannot do without. */
    ESSENTIAL(11),
    /** One is an occupation, and the other a skill that is of use in it. */
    OPTIONAL(12);

    private static final List<Correspondence> ALL = List.of(values());

    /** Its number in compact form; part of the version of graphs, so that it never changes. */
    final byte code;

    Correspondence(int code) {
        this.code = (byte) code;
    }

    static Correspondence of(int code) {
        return ALL.get(code);
    }

    /** How many there are. */
    static int count() {
        return ALL.size();
    }

    /** What the end is to the start; empty where nothing follows for it. */
    public Optional<Correspondence> inverse() {
        return switch (this) {
            case NARROWER -> Optional.of(BROADER);
            case BROADER -> Optional.of(NARROWER);
            case PART -> Optional.of(WHOLE);
            case WHOLE -> Optional.of(PART);
            case REPLACED -> Optional.empty();
            default -> Optional.of(this);
        };
    }
}
