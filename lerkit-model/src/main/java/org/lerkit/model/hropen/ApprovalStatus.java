package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** Whether an opening was approved. */
public record ApprovalStatus(String text) implements Term {
    private static final Vocabulary<ApprovalStatus> TERMS = Vocabulary.closed(ApprovalStatus::new);
    public static final ApprovalStatus IN_REVIEW = TERMS.term("InReview");
    public static final ApprovalStatus APPROVED = TERMS.term("Approved");
    public static final ApprovalStatus NOT_APPROVED = TERMS.term("NotApproved");
    static final MemberType<ApprovalStatus> TYPE = TERMS.type();
}
