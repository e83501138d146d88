package org.lerkit.mapping.pesc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Edition;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.document.Format;
import org.lerkit.model.pesc.CollegeTranscript;
import org.lerkit.model.pesc.HighSchoolTranscript;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlShape;

/**
 * A version of a transcript, by what it has less than {@link CollegeTranscript} and {@link HighSchoolTranscript}, which
 * are the newest versions of both at once: elements, by the end of their path, and codes.
 */
final class Generation implements Edition {
    private static final Set<String> NOWHERE = words("""
            HighSchool/LocalOrganizationID HighSchool/LocalAffiliation HighSchool/SchoolOverrideCode
            HighSchool/SchoolLevel HighSchool/Contacts HighSchool/NoteMessage
            ProgramSummary/AcademicProgram ProgramSummary/EntryDate ProgramSummary/ExitReasonCode
            ProgramSummary/ClassRankSessionCount ProgramSummary/ClassRankDate ProgramSummary/ClassRankYear
            ProgramSummary/ClassRankYearMonth
            AcademicSummary/AcademicProgram/UserDefinedExtensions AcademicSummary/AcademicProgram/ProgramSummary
            AcademicAward/AcademicSummary/Delinquencies AcademicAward/AcademicSummary/EntryDate
            AcademicAward/AcademicSummary/ExitDate AcademicAward/AcademicSummary/ExitReasonCode
            AcademicAward/AcademicSummary/ClassRankSessionCount AcademicAward/AcademicSummary/ClassRankDate
            AcademicAward/AcademicSummary/ClassRankYear AcademicAward/AcademicSummary/ClassRankYearMonth
            """);
    private static final Set<String> NOT_FOR_COLLEGES = words("""
            Person/ParentGuardianName Person/ParentGuardian Person/RaceEthnicity Person/EthnicityRace Birth/BirthState
            """);
    private static final Set<String> NOT_FOR_HIGH_SCHOOLS = words("""
            Person/HighSchool Person/Residency Birth/BirthYear Birth/BirthStateProvinceCode Birth/Age
            """);
    private static final Set<String> NOT_BEFORE_2022 = words("""
            Legend LearningExperience Prize GPAScopeCode GEOCode LocalAffiliation
            CourseAverageGrade CourseEquivalentAcademicGrade CourseDescription Course/ClassSize
            CourseInstructionMethod CourseInstructor LearningTopic LearningOutcome
            Delinquencies/DelinquencyCode Delinquencies/StatusName Delinquencies/NoteMessage
            """);
    private static final Set<String> NOT_SINCE_2022 = Set.of("Delinquencies/text()");
    private static final List<Set<String>> CHOICES = List.of(
            words("""
                    CourseCIPCode CourseCSISCode CourseUSISCode CourseNCESCode CourseSCEDCode CourseFiveDigitSCEDCode
                    CourseSubjectAreaCode
                    """),
            words("""
                    ProgramSecondarySchoolCode ProgramCIPCode ProgramHEGISCode ProgramCSISCode ProgramUSISCode
                    ProgramESISCode ProgramLocalCode
                    """),
            words("ClassRankDate ClassRankYear ClassRankYearMonth"),
            words("TestCode EducationTestCode"),
            words("TestDate TestYearMonth TestYear"),
            words("SubtestCode EducationSubtestCode"),
            words("RaceEthnicity EthnicityRace"));
    private static final Map<String, Set<String>> NEW_CODES = Map.of(
            "DocumentTypeCode", words("Certificate Credential Diploma"),
            "GenderCode", words("Nonbinary Unspecified"),
            "AcademicAwardLevel", words("0.0 1.3 1.4 1.5 2.8 3.3 4.0"),
            "AcademicSummaryLevel", words("Other"),
            "CourseCreditLevel", words("Other"),
            "CourseInstructionSite", words("DistanceLearning"),
            "CourseAcademicGradeStatusCode", words("RecognizedPriorLearning"),
            "CourseAcademicSupplementalGradeStatusCode", words("RecognizedPriorLearning"),
            "EducationTestCode", words("""
                    APArt2D APArt3D APChineseLanguageAndCulture APComputerScienceAB
                    APComputerSciencePrinciples APEnvironmentalScience APHistoryWorld APHumanGeography
                    APItalianLanguageAndCulture APJapaneseLanguageAndCulture APLatin APPhysics1Algebra
                    APPhysics2Algebra APPhysicsElectricityAndMagnetism APStatistics Aspire CAAP CAEL CAN
                    CFTST COPE Compass EFAS Engage GELCP ITELP MELAB PTEA QualityCore
                    SBACEnglishLanguageArts SBACMathematics TMAGE
                    """),
            "EducationSubtestCode", words("""
                    CalculusAB CommandOfEvidence CommunicatingReasoning ConceptsAndProcedures
                    EnglishConventions EvidenceBasedReadingAndWriting ExpressionOfIdeas
                    HistoryAndSocialStudiesAnalysis MathematicsAdvanced ModelingAndDataAnalysis
                    ProblemSolvingAndDataAnalysis Research ScienceAnalysis WordsInContext
                    """));

    private final PescVersion version;
    private final Set<String> lacking = new HashSet<>(NOWHERE);
    private final Map<String, Set<String>> lackingCodes;
    private final Lexicon lexicon;
    private final boolean college;
    private final boolean newest;

    private Generation(PescVersion version, boolean college, boolean newest) {
        this.version = version;
        this.lexicon = Lexicon.of(!newest, !college);
        this.college = college;
        this.newest = newest;
        this.lacking.addAll(college ? NOT_FOR_COLLEGES : NOT_FOR_HIGH_SCHOOLS);
        this.lacking.addAll(newest ? NOT_SINCE_2022 : NOT_BEFORE_2022);
        this.lackingCodes = newest ? Map.of() : NEW_CODES;
    }

    /** @throws IllegalArgumentException if lerkit does not know the version */
    static Generation of(PescVersion version) {
        if (version.equals(PescVersion.COLLEGE_TRANSCRIPT_1_6)) {
            return new Generation(version, true, false);
        } else if (version.equals(PescVersion.COLLEGE_TRANSCRIPT_1_9)) {
            return new Generation(version, true, true);
        } else if (version.equals(PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_5)) {
            return new Generation(version, false, false);
        } else if (version.equals(PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7)) {
            return new Generation(version, false, true);
        }
        throw new IllegalArgumentException(
                "not a version that is written: " + version.message() + ' ' + version.version());
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+", -1)));
    }

    Format format() {
        return college ? Format.COLLEGE_TRANSCRIPT : Format.HIGH_SCHOOL_TRANSCRIPT;
    }

    XmlShape<?> shape() {
        return college ? CollegeTranscript.SHAPE : HighSchoolTranscript.SHAPE;
    }

    /** The root, in its namespace, with nothing inside. */
    XmlElement.Builder root() {
        return XmlElement.builder(college ? "ColTrn" : "HSTrn", version.message(), version.namespace());
    }

    /** Standing is a code by itself before 2022, and has one since. */
    void recast(Branch root) {
        if (newest) {
            root.deepen("Delinquencies", "DelinquencyCode");
        } else {
            root.flatten("Delinquencies", "DelinquencyCode");
        }
    }

    @Override
    public Optional<Rule> lacks(String path) {
        int start = path.length();
        for (int steps = 0; steps < 3 && start > 0; steps++) {
            start = path.lastIndexOf('/', start - 1);
            if (lacking.contains(path.substring(start + 1))) {
                String element = path.substring(start + 1).replace("/text()", "");
                return Optional.of(Pesc.TABLES.rule(
                        version.message() + '-' + version.version() + ".lacks." + element,
                        version.message() + ' ' + version.version() + " has no " + element
                                + ", or not with this in it."));
            }
        }
        return Optional.empty();
    }

    /** Why a transcript that was written is not valid in this version. */
    List<Problem> check(XmlElement transcript) {
        List<Problem> problems = new ArrayList<>();
        for (Problem broken : shape().check(transcript)) {
            boolean missing = broken.code().value().equals("structure.element.missing");
            problems.add(problem(missing ? ConversionProblems.MISSING : ConversionProblems.NOT_TAKEN, broken, missing));
        }
        checkTexts(transcript, problems);
        checkChoices(transcript, problems);
        return problems;
    }

    private Problem problem(ProblemCode code, Problem broken, boolean missing) {
        return new Problem(
                        code,
                        Problem.Severity.ERROR,
                        broken.title(),
                        Optional.empty(),
                        broken.type(),
                        broken.location(),
                        broken.specs())
                .withHint(refusal(missing));
    }

    private String refusal(boolean missing) {
        return version.message()
                + ' '
                + version.version()
                + (missing
                        ? " asks for it, and lerkit does not make it up"
                        : " does not take it as it is; give the record what it takes, or leave it out");
    }

    /** An element of each choice at most; an address in the country or abroad. */
    private void checkChoices(XmlElement element, List<Problem> problems) {
        List<XmlElement> parts = element.elements();
        for (Set<String> choice : CHOICES) {
            parts.stream()
                    .filter(part -> choice.contains(part.name()))
                    .skip(1)
                    .forEach(part -> problems.add(Problem.error(
                                    ConversionProblems.NOT_TAKEN,
                                    part.location(),
                                    part.name() + " beside another element of the same choice")
                            .withHint("The schema takes one of them; leave out the others")));
        }
        boolean domestic = element.element("StateProvinceCode").isPresent()
                && element.element("PostalCode").isPresent();
        if (element.name().equals("Address")
                && !domestic
                && element.element("CountryCode").isEmpty()) {
            problems.add(Problem.error(
                            ConversionProblems.MISSING,
                            element.location(),
                            "neither StateProvinceCode with PostalCode nor CountryCode is there")
                    .withHint("An address needs one or the other, and lerkit does not make it up"));
        }
        parts.forEach(part -> checkChoices(part, problems));
    }

    boolean lacksCode(String element, String code) {
        return lackingCodes.getOrDefault(element, Set.of()).contains(code);
    }

    private void checkTexts(XmlElement transcript, List<Problem> problems) {
        Set<String> told = new HashSet<>();
        problems.forEach(problem -> told.add(problem.location().path()));
        checkTexts("", transcript, told, problems);
    }

    private void checkTexts(String parent, XmlElement element, Set<String> told, List<Problem> problems) {
        if (element.name().equals("UserDefinedExtensions")) {
            return; // others say what is in it
        } else if (!element.isChildless()) {
            element.elements().forEach(part -> checkTexts(element.name(), part, told, problems));
        } else if (lacksCode(element.name(), element.text())) {
            problems.add(Problem.error(
                            ConversionProblems.NOT_TAKEN,
                            element.location(),
                            "a code that " + element.name() + " has only in later versions")
                    .withHint("Write a later version than " + version.version()));
        } else if (!told.contains(element.location().path())) {
            lexicon.wrong(parent, element.name(), element.text())
                    .ifPresent(
                            title -> problems.add(Problem.error(ConversionProblems.NOT_TAKEN, element.location(), title)
                                    .withHint(refusal(false))));
        }
    }
}
