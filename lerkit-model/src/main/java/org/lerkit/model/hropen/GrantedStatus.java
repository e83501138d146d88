package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How far a degree got. */
public record GrantedStatus(String text) implements Term {
    private static final Vocabulary<GrantedStatus> TERMS = Vocabulary.closed(GrantedStatus::new);
    public static final GrantedStatus GRANTED = TERMS.term("Granted");
    public static final GrantedStatus IN_PROGRESS = TERMS.term("InProgress");
    public static final GrantedStatus POSTPONED = TERMS.term("Postponed");
    public static final GrantedStatus NOT_GRANTED = TERMS.term("NotGranted");
    static final MemberType<GrantedStatus> TYPE = TERMS.type();
}
