package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** Whether who asks for a posting hires, or acts for who does. */
public record RequesterRole(String text) implements Term {
    private static final Vocabulary<RequesterRole> TERMS = Vocabulary.closed(RequesterRole::new);
    public static final RequesterRole COMPANY = TERMS.term("Company");
    public static final RequesterRole AGENCY = TERMS.term("Agency");
    static final MemberType<RequesterRole> TYPE = TERMS.type();
}
