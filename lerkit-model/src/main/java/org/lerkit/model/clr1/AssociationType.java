package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What an achievement is to the target of its {@link Association}. */
public record AssociationType(String text) implements Term {
    private static final Vocabulary<AssociationType> TERMS = Vocabulary.closed(AssociationType::new);
    public static final AssociationType EXACT_MATCH_OF = TERMS.term("exactMatchOf");
    public static final AssociationType EXEMPLAR = TERMS.term("exemplar");
    public static final AssociationType HAS_SKILL_LEVEL = TERMS.term("hasSkillLevel");
    public static final AssociationType IS_CHILD_OF = TERMS.term("isChildOf");
    public static final AssociationType IS_PARENT_OF = TERMS.term("isParentOf");
    public static final AssociationType IS_PART_OF = TERMS.term("isPartOf");
    public static final AssociationType IS_PEER_OF = TERMS.term("isPeerOf");
    public static final AssociationType IS_RELATED_TO = TERMS.term("isRelatedTo");
    public static final AssociationType PRECEDES = TERMS.term("precedes");
    public static final AssociationType REPLACED_BY = TERMS.term("replacedBy");
    static final MemberType<AssociationType> TYPE = TERMS.type();
}
