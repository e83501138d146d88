package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

/**
 * What one competency is to another: one of these words, or a word of the source where none of them means the same.
 *
 * @param text the word
 */
public record RelationType(String text) {
    public static final RelationType CHILD_OF = new RelationType("child-of");
    public static final RelationType PART_OF = new RelationType("part-of");
    public static final RelationType PEER_OF = new RelationType("peer-of");
    /** Comes before the other when one learns. */
    public static final RelationType PRECEDES = new RelationType("precedes");
    /** Means the same, as who made the relation says; never found out by comparing texts. */
    public static final RelationType EXACT_MATCH = new RelationType("exact-match");

    public static final RelationType RELATED = new RelationType("related");
    public static final RelationType REPLACED_BY = new RelationType("replaced-by");
    /** Is an example of the other. */
    public static final RelationType EXEMPLAR = new RelationType("exemplar");

    public static final RelationType HAS_LEVEL = new RelationType("has-level");
    /** Has the other as its translation. */
    public static final RelationType TRANSLATION = new RelationType("translation");

    public RelationType {
        requireNonNull(text, "text");
    }
}
