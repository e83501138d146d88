package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How far on in a career a position is. */
public record CareerLevel(String text) implements Term {
    private static final Vocabulary<CareerLevel> TERMS = Vocabulary.closed(CareerLevel::new);
    public static final CareerLevel STUDENT = TERMS.term("Student");
    public static final CareerLevel ENTRY_LEVEL = TERMS.term("EntryLevel");
    public static final CareerLevel RECENT_GRADUATE = TERMS.term("RecentGraduate");
    public static final CareerLevel MID_CAREER = TERMS.term("MidCareer");
    public static final CareerLevel MANAGER = TERMS.term("Manager");
    public static final CareerLevel EXPERIENCED_NON_MANAGER = TERMS.term("ExperiencedNonManager");
    public static final CareerLevel SENIOR_EXECUTIVE = TERMS.term("SeniorExecutive");
    static final MemberType<CareerLevel> TYPE = TERMS.type();
}
