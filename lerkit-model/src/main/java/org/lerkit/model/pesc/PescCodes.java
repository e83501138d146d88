package org.lerkit.model.pesc;

import java.util.List;
import org.lerkit.model.xml.CodeList;

/**
 * The code lists of the standard that say something about learning. Those of countries, provinces, relationships,
 * published tests and the like are not held: their codes are read as text. A code that is sent with spaces behind it is
 * the same code, because {@link CodeList#find} does not look at spaces.
 */
public final class PescCodes {
    // spotless:off - codes that belong together stand together
    // Courses
    public static final CodeList CREDIT_BASIS = list("CourseCreditBasis",
            "Regular", "Remedial", "AdultBasic", "ContinuingEducation", "Correspondence", "Major",
            "AdvancedPlacement", "AdvancedStanding", "InternationalBaccalaureate", "CreditByExam",
            "Exemption", "Equivalence", "AcademicRenewal", "Military", "LifeExperience",
            "HighSchoolTransferCredit", "HighSchoolCreditOnly", "HighSchoolDualCredit", "JuniorHighSchoolCredit");
    public static final CodeList CREDIT_UNITS = list("CourseCreditUnits",
            "NoCredit", "Quarter", "Semester", "Units", "ClockHours", "CarnegieUnits", "ContinuingEducationUnits",
            "Unreported", "Other");
    public static final CodeList CREDIT_LEVEL = list("CourseCreditLevel",
            "SeventhGrade", "EighthGrade", "NinthGrade", "TenthGrade", "EleventhGrade", "TwelfthGrade", "Grade13",
            "Secondary", "Vocational", "TechnicalPreparatory", "Ungraded",
            "Dual", "DualHighSchoolCollege", "DualGraduateUndergraduate",
            "LowerDivision", "UpperDivision", "Undergraduate", "Graduate", "GraduateProfessional", "Professional",
            "Other");
    public static final CodeList COURSE_LEVEL = list("CourseLevel",
            "Basic", "Remedial", "AdultBasic", "SpecialEducation", "NonAcademic", "Vocational",
            "TechnicalPreparatory", "CollegePreparatory", "CollegeLevel", "Regents",
            "Honors", "GiftedTalented", "Accelerated", "AdvancedPlacement", "InternationalBaccalaureate",
            "Dual", "Dual HS/Undergrad", "Dual Grad/Upper", "LowerDivision", "UpperDivision", "GraduateProfessional");
    public static final CodeList REPEAT = list("CourseRepeatCode",
            "RepeatCounted", "RepeatNotCounted", "ReplacementCounted", "ReplacedNotCounted", "RepeatOtherInstitution",
            "NotCountedOther");
    public static final CodeList GRADE_STATUS = list("CourseAcademicGradeStatusCode",
            "Completed", "HonorsGrade", "PassFailPass", "PassFailFail", "OtherPass", "OtherFail", "AuditedCourse",
            "PlanningToTake", "InProgress", "NotYetReported", "Incomplete", "IncompleteNotResolvedFail",
            "Withdrew", "WithdrewPassing", "WithdrewFailing", "WithdrewNoPenalty",
            "TransferNoGrade", "RecognizedPriorLearning");
    public static final CodeList SUPPLEMENTAL_GRADE = list("SupplementalGradeCode",
            "ExamGrade", "InstructorAssignedGrade", "SubSessionGrade", "BlendedFinalGrade", "BiCourseGrade",
            "TriCourseGrade");
    public static final CodeList GPA_APPLICABILITY = list("CourseGPAApplicabilityCode",
            "Applicable", "NotApplicable", "Weighted");
    public static final CodeList APPLICABILITY = list("CourseApplicability",
            "NotApplicable", "FirstProgram", "SecondProgram", "BothPrograms");
    public static final CodeList INSTRUCTION_SITE = list("CourseInstructionSite",
            "OnCampus", "OffCampus", "Auxiliary", "Extension", "StudyAbroad", "Correctional", "ClinicHospital",
            "Millitary", // the standard has it so
            "Telecommunication", "DistanceLearning");
    public static final CodeList INSTRUCTION_USAGE = list("InstructionUsage",
            "Instruction", "Examination", "WrittenExam");

    // Learning outcomes, requirements, licences
    public static final CodeList LEARNING_OUTCOME_SKILL = list("LearningOutcomeSkillCode",
            "AnalyticInquiry", "UseInformationResources", "EngagingDiversePerspective", "EthicalReasoning",
            "QuantitativeFluency", "CommunicativeFluency", "ProgramSpecificIntellectualPracticalSkills");
    public static final CodeList LEARNING_OUTCOME_PROFICIENCY = list("LearningOutcomeProficiencyCode",
            "Novice", "Intermediate", "Proficient", "Distinguished", "Master");
    public static final CodeList CONDITIONS_MET = list("ConditionsMetCode",
            "Yes", "No", "Conditional", "MutuallyDefined");
    public static final CodeList LICENSURE_FULFILLMENT = list("LicensureFulfillmentCode",
            "Complete", "Partial", "Contribute");
    public static final CodeList TEST_SCORE_METHOD = list("TestScoreMethod",
            "Raw", "Scaled", "Standard", "Equated", "Percent", "Percentile", "Stanine", "NormalCurve", "Graded",
            "Mastery", "Adjective", "Local");

    // Sessions, summaries, awards
    public static final CodeList SESSION_TYPE = list("SessionType",
            "FullYear", "TwelveMonth", "Semester", "Trimester", "Quarter", "Quinmester", "MiniTerm", "Intersession",
            "SummerSession", "FallSession", "LongSession", "FourOneFourPlan", "Continuous", "DiffersByProgram",
            "Other");
    public static final CodeList ACADEMIC_SUMMARY_TYPE = list("AcademicSummaryType",
            "All", "AllNotRepeated", "SenderOnly", "SenderNotRepeated", "TransferOnly", "TransferNotRepeated",
            "Cumulative", "AcademicRenewal", "CarryoverCredit", "DegreeApplicable", "NonDegreeApplicable",
            "ConvertedFrom", "ConvertedTo", "Weighted", "NonWeighted", "UserDefined");
    public static final CodeList GPA_SCOPE = list("GPAScopeCode",
            "Session", "Term", "Annual", "Cumulative", "Transfer", "Other");
    public static final CodeList DELINQUENCY = list("DelinquencyCode",
            "GoodStanding", "ProbationGPA", "ProbationHours", "ProbationDiscipline",
            "SuspensionGPA", "SuspensionHours", "SuspensionDiscipline", "ExclusionAcademic", "ExclusionDiscipline",
            "Unknown", "Other");
    public static final CodeList HONORS_LEVEL = list("HonorsLevel",
            "FirstHighest", "SecondHighest", "ThirdHighest");
    public static final CodeList ACADEMIC_PROGRAM_TYPE = list("AcademicProgramType",
            "Major", "SecondMajor", "Minor", "Concentration", "Specialization", "Focus");
    public static final CodeList ACADEMIC_AWARD_LEVEL = list("AcademicAwardLevel",
            "B17", "B18", "B19", "B20", "B21", "B22", "B23", "B24", "B25", "B26", "B27", "B28", "B58", "B59", "B60",
            "0.0", "1.1", "1.2", "1.3", "1.4", "1.5", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8",
            "3.1", "3.2", "3.3", "4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "FrenchBaccalaureate", "CEGEP",
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "17", "18", "19");

    // Learners and schools
    public static final CodeList STUDENT_LEVEL = list("StudentLevelCode",
            "Infant", "PreKindergarten", "HalfDayKindergarten", "Kindergarten", "FirstGrade", "SecondGrade",
            "ThirdGrade", "FourthGrade", "FifthGrade", "SixthGrade", "SeventhGrade", "EighthGrade", "NinthGrade",
            "TenthGrade", "EleventhGrade", "TwelfthGrade", "Grade13", "Ungraded", "NoFormalSchool",
            "Postsecondary", "PostsecondaryBachelorPreliminaryYear", "NonDegree", "CollegeFirstYear",
            "CollegeFirstYearAttendedBefore", "CollegeSophomore", "CollegeJunior", "CollegeSenior",
            "CollegeFifthYear", "PostBaccalaureate", "MastersQualifying", "Masters", "Doctoral", "Postdoctoral",
            "GraduateNonDegree", "GraduateFirstYear", "GraduateSecondYear", "GraduateThirdYear",
            "GraduateBeyondThirdYear", "Professional", "ProfessionalFirstYear", "ProfessionalSecondYear",
            "ProfessionalThirdYear", "ProfessionalBeyondThirdYear");
    public static final CodeList SCHOOL_LEVEL = list("SchoolLevel",
            "Elementary", "Middle", "JuniorHigh", "HighSchool", "Secondary", "Postsecondary", "Other");
    public static final CodeList SCHOOL_OVERRIDE = list("SchoolOverrideCode",
            "Institutional", "Multicampus", "Transfer", "StudyAbroad", "Coop", "Reciprocal", "Internship");
    public static final CodeList ACCREDITING_BODY = list("AccreditingBodyCode",
            "MSA", "NCA-CASI", "NCA-HLC", "NEASC-CIHE", "NEASC-CTCI", "NWCCU", "SACS", "WASC-ACCJC", "WASC-ACSCU",
            "Other");
    public static final CodeList AGENCY = list("AgencyCode",
            "District", "Regional", "State", "Province", "National", "Migrant", "MutuallyDefined");
    public static final CodeList NAME = list("NameCode",
            "Legal", "Formal", "Former", "Casual", "Nickname", "LawSchoolApplicationSource",
            "MedicalSchoolApplicationSource", "Other");
    public static final CodeList GENDER = list("GenderCode",
            "Female", "Male", "Nonbinary", "Unreported", "Unspecified");
    public static final CodeList RESIDENCY_STATUS = list("ResidencyStatusCode",
            "InCity", "InCounty", "InDistrict", "InState", "Resident", "OtherResident", "NonResident", "NotReported");
    public static final CodeList LANGUAGE_PROFICIENCY = list("LanguageProficiency",
            "Excellent", "Good", "Fair", "Poor", "Unacceptable", "Unknown", "EnglishOnly", "FullyEnglishProficient",
            "RedesignatedFluentEnglishProficient", "LimitedEnglishProficiency", "NonEnglishSpeaking");
    public static final CodeList LANGUAGE_USAGE = list("LanguageUsage",
            "Native", "FirstSpokenLanguage", "SpokenAtHome", "Speaking", "Reading", "Writing", "WrittenCommunication",
            "Always", "Sometimes", "SomeSections");

    // Transmission
    public static final CodeList DOCUMENT_TYPE = list("DocumentTypeCode",
            "StudentRequest", "InstitutionRequest", "ThirdPartyRequest", "RequestedRecord", "Request", "Response",
            "Acknowledgment", "Receipt", "Application", "Cancel", "Change", "ReverseTransfer",
            "Certificate", "CertificationRequest", "Credential", "Diploma", "TermEnroll", "TermGrade", "IPEDS",
            "DisbursementAcknowledgement", "DisbursementForecast", "DisbursementRoster",
            "GainfulEmploymentStudentResponseFile", "GainfulEmploymentStudentSubmittal",
            "NSLDSEnrollmentError", "NSLDSEnrollmentSubmittal");
    public static final CodeList TRANSMISSION_TYPE = list("TransmissionType",
            "Original", "Duplicate", "Reissue", "Replace", "Resubmission", "MutuallyDefined");
    public static final CodeList DOCUMENT_PROCESS = list("DocumentProcessCode", "TEST", "PRODUCTION");
    public static final CodeList DOCUMENT_OFFICIAL = list("DocumentOfficialCode", "Official", "Unofficial");
    public static final CodeList DOCUMENT_COMPLETE = list("DocumentCompleteCode", "Complete", "Partial");
    // spotless:on

    private static final List<CodeList> ALL = List.of(
            CREDIT_BASIS,
            CREDIT_UNITS,
            CREDIT_LEVEL,
            COURSE_LEVEL,
            REPEAT,
            GRADE_STATUS,
            SUPPLEMENTAL_GRADE,
            GPA_APPLICABILITY,
            APPLICABILITY,
            INSTRUCTION_SITE,
            INSTRUCTION_USAGE,
            LEARNING_OUTCOME_SKILL,
            LEARNING_OUTCOME_PROFICIENCY,
            CONDITIONS_MET,
            LICENSURE_FULFILLMENT,
            TEST_SCORE_METHOD,
            SESSION_TYPE,
            ACADEMIC_SUMMARY_TYPE,
            GPA_SCOPE,
            DELINQUENCY,
            HONORS_LEVEL,
            ACADEMIC_PROGRAM_TYPE,
            ACADEMIC_AWARD_LEVEL,
            STUDENT_LEVEL,
            SCHOOL_LEVEL,
            SCHOOL_OVERRIDE,
            ACCREDITING_BODY,
            AGENCY,
            NAME,
            GENDER,
            RESIDENCY_STATUS,
            LANGUAGE_PROFICIENCY,
            LANGUAGE_USAGE,
            DOCUMENT_TYPE,
            TRANSMISSION_TYPE,
            DOCUMENT_PROCESS,
            DOCUMENT_OFFICIAL,
            DOCUMENT_COMPLETE);

    private PescCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return ALL;
    }

    private static CodeList list(String element, String... codes) {
        return CodeList.of("pesc:" + element, codes);
    }
}
