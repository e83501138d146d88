package org.lerkit.mapping.clr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The code lists of Open Badges 3.0 that the writer uses, and how codes of other lists are said in them. */
final class Words {
    /** System of codes that are taken from Open Badges as they are. */
    static final String ACHIEVEMENT_TYPE = "1edtech:AchievementType";

    static final String RESULT_TYPE = "1edtech:ResultType";
    static final String IDENTIFIER_TYPE = "1edtech:IdentifierType";
    /** System of the codes of countries. */
    static final String COUNTRY = "iso:3166-1";
    /** System of facts that a CLR says and the hub has no member for. */
    static final String CLR = "1edtech:clr:2.0";

    /** The label of the type of an identifier that is a hash of the true one. */
    static final String HASHED = "hashed";

    private static final Pattern NOT_IN_TOKENS = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern LETTER_GRADE = Pattern.compile("[A-Fa-f][+-]?");

    /** Type of the achievement by what kind of thing was attained; kinds that are not here are refused. */
    static final Map<String, String> TYPE_OF_KIND = Map.ofEntries(
            Map.entry("programme", "LearningProgram"),
            Map.entry("term", "ext:Term"),
            Map.entry("course", "Course"),
            Map.entry("module", "ext:Module"),
            Map.entry("class", "ext:Class"),
            Map.entry("award", "Achievement"),
            Map.entry("test", "Assessment"),
            Map.entry("subtest", "Assessment"),
            Map.entry("summary", "ext:AcademicSummary"),
            Map.entry("competency", "Competency"),
            Map.entry("badge", "Badge"),
            Map.entry("licence", "License"),
            Map.entry("certification", "Certification"),
            Map.entry("employment", "ext:Employment"),
            Map.entry("position", "ext:Position"),
            Map.entry("activity", "CoCurricular"),
            Map.entry("recognition", "ext:Recognition"),
            Map.entry("achievement", "Achievement"),
            Map.entry("academic-record", "ext:AcademicRecord"));

    /** What had to be done for it, where nothing says so: for what is not completed. */
    static final Map<String, String> CRITERIA = Map.of(
            "employment", "Time of ",
            "position", "Work as ",
            "licence", "Grant of ",
            "certification", "Grant of ");

    private static final Map<String, String> KIND_OF_TYPE = table("""
            programme LearningProgram
            term ext:Term
            course Course
            module ext:Module
            class ext:Class
            award ApprenticeshipCertificate AssociateDegree Award BachelorDegree Certificate CertificateOfCompletion Degree Diploma DoctoralDegree GeneralEducationDevelopment JourneymanCertificate ProfessionalDoctorate MasterCertificate MasterDegree ResearchDoctorate SecondarySchoolDiploma
            test Assessment
            summary ext:AcademicSummary
            competency Competency
            licence License
            certification Certification
            activity CoCurricular CommunityService Fieldwork Assignment Membership
            recognition ext:Recognition
            employment ext:Employment
            position ext:Position
            academic-record ext:AcademicRecord
            """);

    /** Kinds that hold other attainments together; they are asserted only where the source says an outcome of them. */
    static final Set<String> FRAMES = Set.of("programme", "term", "academic-record");

    static final Set<String> ACHIEVEMENT_TYPES = Set.of(
            ("Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge BachelorDegree "
                            + "Certificate CertificateOfCompletion Certification CommunityService Competency Course "
                            + "CoCurricular Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment "
                            + "JourneymanCertificate LearningProgram License Membership ProfessionalDoctorate "
                            + "QualityAssuranceCredential MasterCertificate MasterDegree MicroCredential "
                            + "ResearchDoctorate SecondarySchoolDiploma")
                    .split(" ", -1));
    static final Set<String> IDENTIFIER_TYPES =
            Set.of(("name sourcedId systemId productId userName accountId emailAddress "
                            + "nationalIdentityNumber isbn issn lisSourcedId oneRosterSourcedId sisSourcedId ltiContextId "
                            + "ltiDeploymentId ltiToolId ltiPlatformId ltiUserId identifier")
                    .split(" ", -1));
    static final Set<String> RESULT_TYPES =
            Set.of(("GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore RawScore Result "
                            + "RubricCriterion RubricCriterionLevel RubricScore ScaledScore Status")
                    .split(" ", -1));
    static final Set<String> ALIGNMENT_TYPES =
            Set.of("ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion CFRubricCriterionLevel CTDL"
                    .split(" ", -1));
    static final Set<String> ASSOCIATION_TYPES = Set.of(
            "exactMatchOf isChildOf isParentOf isPartOf isPeerOf isRelatedTo precedes replacedBy".split(" ", -1));

    private static final Map<String, String> STATUS = table("""
            Completed Completed AuditedCourse HonorsGrade OtherPass PassFailPass RecognizedPriorLearning TransferNoGrade Yes passed
            InProgress InProgress NotYetReported in-progress
            Enrolled Enrolled PlanningToTake
            OnHold OnHold Incomplete
            Failed Failed IncompleteNotResolvedFail OtherFail PassFailFail failed
            Withdrew Withdrew WithdrewFailing WithdrewNoPenalty WithdrewPassing
            Provisional Provisional
            """);
    private static final Map<String, String> TYPE_OF_METHOD = table("""
            Percent Percent
            RawScore Raw
            ScaledScore Scaled
            """);
    private static final Map<String, String> TYPE_OF_RESULT = table("""
            GradePointAverage gpa
            PerformanceLevel proficiency
            Result result
            """);
    /** Kinds of person identifiers of PESC and HR Open that Open Badges has a type for. */
    private static final Map<String, String> TYPE_OF_PERSON_ID = table("""
            sisSourcedId SchoolAssignedPersonID
            nationalIdentityNumber SSN SIN NSN legalId
            """);

    private Words() {}

    private static Map<String, String> table(String lines) {
        Map<String, String> table = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                table.put(words[i], words[0]);
            }
        });
        return Map.copyOf(table);
    }

    /** The kind of thing by the type of its achievement; a badge where the type does not say. */
    static String kind(String achievementType) {
        return KIND_OF_TYPE.getOrDefault(achievementType, "badge");
    }

    static Optional<String> status(String code) {
        return Optional.ofNullable(STATUS.get(code));
    }

    /** The type of a result, by what it measures, how it was scored and what it says. */
    static String resultType(String kind, Optional<String> method, Optional<String> value) {
        String known = TYPE_OF_RESULT.get(kind);
        if (known != null) {
            return known;
        } else if (kind.equals("score")) {
            return method.map(TYPE_OF_METHOD::get).orElse("Result");
        } else if (kind.equals("grade")) {
            return value.filter(text -> LETTER_GRADE.matcher(text).matches()).isPresent() ? "LetterGrade" : "Result";
        }
        return "ext:" + capital(kind);
    }

    static String personIdentifierType(String code) {
        return TYPE_OF_PERSON_ID.getOrDefault(code, ext(code, IDENTIFIER_TYPES));
    }

    /** A term of the list as it is; anything else with {@code ext:} before it and nothing in it that a term may not have. */
    static String ext(String code, Set<String> list) {
        if (list.contains(code)) {
            return code;
        }
        String bare = code.startsWith("ext:") ? code.substring(4) : code;
        String token = NOT_IN_TOKENS.matcher(bare).replaceAll("_");
        return "ext:" + (token.isEmpty() ? "_" : token);
    }

    /** {@code credit-hours-earned} and {@code creditHoursEarned} as {@code CreditHoursEarned}. */
    static String capital(String words) {
        StringBuilder camel = new StringBuilder(words.length());
        boolean starts = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '-' || !isInTokens(letter)) {
                starts = true;
            } else {
                camel.append(starts && isLower(letter) ? (char) (letter - 'a' + 'A') : letter);
                starts = false;
            }
        }
        return camel.isEmpty() ? "_" : camel.toString();
    }

    /** {@code credit-hours-earned} and {@code creditHoursEarned} as {@code Credit hours earned}. */
    static String phrase(String words) {
        if (words.equals("gpa")) {
            return "Grade point average";
        }
        StringBuilder spaced = new StringBuilder(words.length() + 4);
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (i > 0 && isUpper(letter) && isLower(words.charAt(i - 1))) {
                spaced.append(' ');
            }
            spaced.append(letter == '-' ? ' ' : letter);
        }
        String lower = spaced.toString().toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static boolean isLower(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isUpper(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isInTokens(char letter) {
        return isLower(letter)
                || isUpper(letter)
                || (letter >= '0' && letter <= '9')
                || letter == '.'
                || letter == '_'
                || letter == '-';
    }
}
