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

    /** Means nearly the same (SKOS, {@code closeMatch}). */
    public static final RelationType CLOSE_MATCH = new RelationType("close-match");
    /** Has the other as a broader one (SKOS, {@code broadMatch}). */
    public static final RelationType BROAD_MATCH = new RelationType("broad-match");
    /** Has the other as a narrower one (SKOS, {@code narrowMatch}). */
    public static final RelationType NARROW_MATCH = new RelationType("narrow-match");
    /** Shares most of what it says with the other (CTDL-ASN, {@code majorAlignment}). */
    public static final RelationType MAJOR_MATCH = new RelationType("major-match");
    /** Shares a little of what it says with the other (CTDL-ASN, {@code minorAlignment}). */
    public static final RelationType MINOR_MATCH = new RelationType("minor-match");
    /** Is a skill that the other, an occupation, cannot do without. */
    public static final RelationType ESSENTIAL_FOR = new RelationType("essential-for");
    /** Is a skill that is of use in the other, an occupation. */
    public static final RelationType OPTIONAL_FOR = new RelationType("optional-for");

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
