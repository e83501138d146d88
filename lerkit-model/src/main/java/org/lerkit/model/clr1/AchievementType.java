package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of {@link Achievement} it is. Publishers may add terms that start with {@code ext:}. */
public record AchievementType(String text) implements Term {
    private static final Vocabulary<AchievementType> TERMS = Vocabulary.open("ext:", AchievementType::new);
    public static final AchievementType ACHIEVEMENT = TERMS.term("Achievement");
    public static final AchievementType ASSESSMENT = TERMS.term("Assessment");
    public static final AchievementType ASSIGNMENT = TERMS.term("Assignment");
    public static final AchievementType AWARD = TERMS.term("Award");
    public static final AchievementType BADGE = TERMS.term("Badge");
    public static final AchievementType CERTIFICATE = TERMS.term("Certificate");
    public static final AchievementType CERTIFICATION = TERMS.term("Certification");
    public static final AchievementType COURSE = TERMS.term("Course");
    public static final AchievementType COMMUNITY_SERVICE = TERMS.term("CommunityService");
    public static final AchievementType COMPETENCY = TERMS.term("Competency");
    public static final AchievementType CO_CURRICULAR = TERMS.term("Co-Curricular");
    public static final AchievementType DEGREE = TERMS.term("Degree");
    public static final AchievementType DIPLOMA = TERMS.term("Diploma");
    public static final AchievementType FIELDWORK = TERMS.term("Fieldwork");
    public static final AchievementType LICENSE = TERMS.term("License");
    public static final AchievementType MEMBERSHIP = TERMS.term("Membership");
    static final MemberType<AchievementType> TYPE = TERMS.type();
}
