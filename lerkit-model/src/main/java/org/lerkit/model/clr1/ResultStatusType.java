package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How far a learner got. */
public record ResultStatusType(String text) implements Term {
    private static final Vocabulary<ResultStatusType> TERMS = Vocabulary.closed(ResultStatusType::new);
    public static final ResultStatusType COMPLETED = TERMS.term("Completed");
    public static final ResultStatusType ENROLLED = TERMS.term("Enrolled");
    public static final ResultStatusType FAILED = TERMS.term("Failed");
    public static final ResultStatusType IN_PROGRESS = TERMS.term("InProgress");
    public static final ResultStatusType ON_HOLD = TERMS.term("OnHold");
    public static final ResultStatusType WITHDREW = TERMS.term("Withdrew");
    static final MemberType<ResultStatusType> TYPE = TERMS.type();
}
