package org.lerkit.model.case1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/**
 * What the origin of an association is to its destination. Publishers may add terms that start with {@code ext:}, since
 * 1.1.
 */
public record AssociationType(String text) implements Term {
    private static final Vocabulary<AssociationType> TERMS = Vocabulary.open("ext:", AssociationType::new);
    public static final AssociationType IS_CHILD_OF = TERMS.term("isChildOf");
    public static final AssociationType IS_PEER_OF = TERMS.term("isPeerOf");
    public static final AssociationType IS_PART_OF = TERMS.term("isPartOf");
    public static final AssociationType EXACT_MATCH_OF = TERMS.term("exactMatchOf");
    public static final AssociationType PRECEDES = TERMS.term("precedes");
    public static final AssociationType IS_RELATED_TO = TERMS.term("isRelatedTo");
    public static final AssociationType REPLACED_BY = TERMS.term("replacedBy");
    public static final AssociationType EXEMPLAR = TERMS.term("exemplar");
    public static final AssociationType HAS_SKILL_LEVEL = TERMS.term("hasSkillLevel");
    /** Since 1.1. */
    public static final AssociationType IS_TRANSLATION_OF = TERMS.term("isTranslationOf");

    static final MemberType<AssociationType> TYPE = TERMS.type();
}
