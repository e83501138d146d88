package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How far an opening is. */
public record RecruitingStatus(String text) implements Term {
    private static final Vocabulary<RecruitingStatus> TERMS = Vocabulary.closed(RecruitingStatus::new);
    public static final RecruitingStatus ACTIVE = TERMS.term("Active");
    public static final RecruitingStatus CLOSED = TERMS.term("Closed");
    public static final RecruitingStatus INCOMPLETE = TERMS.term("Incomplete");
    public static final RecruitingStatus ON_HOLD = TERMS.term("OnHold");
    static final MemberType<RecruitingStatus> TYPE = TERMS.type();
}
