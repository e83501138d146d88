package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of thing the target of an {@link Alignment} is. Publishers may add terms that start with {@code ext:}. */
public record AlignmentTargetType(String text) implements Term {
    private static final Vocabulary<AlignmentTargetType> TERMS = Vocabulary.open("ext:", AlignmentTargetType::new);
    public static final AlignmentTargetType CF_ITEM = TERMS.term("CFItem");
    public static final AlignmentTargetType CF_RUBRIC = TERMS.term("CFRubric");
    public static final AlignmentTargetType CF_RUBRIC_CRITERION = TERMS.term("CFRubricCriterion");
    public static final AlignmentTargetType CF_RUBRIC_CRITERION_LEVEL = TERMS.term("CFRubricCriterionLevel");
    public static final AlignmentTargetType CTDL = TERMS.term("CTDL");
    static final MemberType<AlignmentTargetType> TYPE = TERMS.type();
}
