package org.lerkit.model.ob3;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of achievement it is. Issuers may add terms that start with {@code ext:}. */
public record AchievementType(String text) implements Term {
    private static final Vocabulary<AchievementType> TERMS = Vocabulary.open("ext:", AchievementType::new);
    public static final AchievementType ACHIEVEMENT = TERMS.term("Achievement");
    public static final AchievementType APPRENTICESHIP_CERTIFICATE = TERMS.term("ApprenticeshipCertificate");
    public static final AchievementType ASSESSMENT = TERMS.term("Assessment");
    public static final AchievementType ASSIGNMENT = TERMS.term("Assignment");
    public static final AchievementType ASSOCIATE_DEGREE = TERMS.term("AssociateDegree");
    public static final AchievementType AWARD = TERMS.term("Award");
    public static final AchievementType BADGE = TERMS.term("Badge");
    public static final AchievementType BACHELOR_DEGREE = TERMS.term("BachelorDegree");
    public static final AchievementType CERTIFICATE = TERMS.term("Certificate");
    public static final AchievementType CERTIFICATE_OF_COMPLETION = TERMS.term("CertificateOfCompletion");
    public static final AchievementType CERTIFICATION = TERMS.term("Certification");
    public static final AchievementType COMMUNITY_SERVICE = TERMS.term("CommunityService");
    public static final AchievementType COMPETENCY = TERMS.term("Competency");
    public static final AchievementType COURSE = TERMS.term("Course");
    public static final AchievementType CO_CURRICULAR = TERMS.term("CoCurricular");
    public static final AchievementType DEGREE = TERMS.term("Degree");
    public static final AchievementType DIPLOMA = TERMS.term("Diploma");
    public static final AchievementType DOCTORAL_DEGREE = TERMS.term("DoctoralDegree");
    public static final AchievementType FIELDWORK = TERMS.term("Fieldwork");
    public static final AchievementType GENERAL_EDUCATION_DEVELOPMENT = TERMS.term("GeneralEducationDevelopment");
    public static final AchievementType JOURNEYMAN_CERTIFICATE = TERMS.term("JourneymanCertificate");
    public static final AchievementType LEARNING_PROGRAM = TERMS.term("LearningProgram");
    public static final AchievementType LICENSE = TERMS.term("License");
    public static final AchievementType MEMBERSHIP = TERMS.term("Membership");
    public static final AchievementType PROFESSIONAL_DOCTORATE = TERMS.term("ProfessionalDoctorate");
    public static final AchievementType QUALITY_ASSURANCE_CREDENTIAL = TERMS.term("QualityAssuranceCredential");
    public static final AchievementType MASTER_CERTIFICATE = TERMS.term("MasterCertificate");
    public static final AchievementType MASTER_DEGREE = TERMS.term("MasterDegree");
    public static final AchievementType MICRO_CREDENTIAL = TERMS.term("MicroCredential");
    public static final AchievementType RESEARCH_DOCTORATE = TERMS.term("ResearchDoctorate");
    public static final AchievementType SECONDARY_SCHOOL_DIPLOMA = TERMS.term("SecondarySchoolDiploma");
    static final MemberType<AchievementType> TYPE = TERMS.type();
}
