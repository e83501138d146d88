package org.lerkit.mapping.edfi;

import java.util.List;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/**
 * What becomes of each member of an Ed-Fi transcript. The draft's schema and what a data store gives out do not always
 * call a member the same; both names are here.
 */
final class EdFi {
    static final Tables TABLES = Tables.of("edfi", List.of());

    static final Table PHONE = TABLES.table("telephone")
            .row("telephoneNumber", Form.text("number"))
            .rows(Descriptor.at("kind"), "telephoneNumberType", "telephoneNumberTypeDescriptor");

    static final Table ADDRESS = TABLES.table("address")
            .rows(Form.fact(), "addressType", "nameOfCounty")
            .row("streetNumberName", Form.text("lines[]"))
            .row("city", Form.text("city"))
            .row("state", Descriptor.at("region"))
            .row("postalCode", Form.text("postalCode"));

    static final Table IDENTIFICATION = TABLES.bare("identificationCodes")
            .row("identificationCode", Form.text("value"))
            .rows(Descriptor.at("type"), "studentIdentificationSystem", "studentIdentificationSystemDescriptor");

    static final Table SCHOOL = TABLES.table("school")
            .row("schoolId", Form.identifier("identifiers[]", "edfi:organization-id"))
            .row("schoolName", Form.text("name"))
            .rows(Form.fact(), "districtId", "districtName")
            .row("schoolPhone", Form.object("contacts[0].phones[]", () -> EdFi.PHONE))
            .row("schoolAddress", Form.object("contacts[0].addresses[]", () -> EdFi.ADDRESS));

    static final Table DEMOGRAPHICS = TABLES.bare("demographics")
            .row("gender", Form.fact("learner.personal[]").withheldAs(Category.GENDER))
            .row("hispanicLatinoEthnicity", Form.fact("learner.personal[]").withheldAs(Category.ETHNICITY))
            .row("races", Form.anything("learner.personal[]").withheldAs(Category.ETHNICITY))
            .row("englishLearnerStatus", Form.fact("learner.personal[]").withheldAs(Category.ETHNICITY));

    static final Table GPA = TABLES.table("gradePointAverages")
            .row("gradePointAverageType", Descriptor.at("method"))
            .row("gradePointAverageValue", Form.text("value"));

    static final Table RANKING = TABLES.bare("rankings")
            .row("classRank", Form.text("results[class-rank].value"))
            .row("classRankingDate", Form.text("results[class-rank].date"))
            .row("totalNumberInClass", Form.text("results[class-rank].maximum"));

    static final Table COURSE_CODE = TABLES.bare("alternativeCourseIdentificationCodes")
            .row("identificationCode", Form.text("value"))
            .row("courseIdentificationSystemDescriptor", Descriptor.at("type"));

    static final Table COURSE = TABLES.table("courseTranscript")
            .row("courseCode", Form.text("code"))
            .row("courseTitle", Form.text("title"))
            .row("academicSubject", Descriptor.at("classifications[]"))
            .row("attemptedCredits", Form.number("credits[0].value"))
            .row("earnedCredits", Form.number("credits[0].earned"))
            .row("passFailCredit", Form.fact())
            .row("finalLetterGradeEarned", Form.text("results[grade].value"))
            .row("finalNumericGradeEarned", Form.text("results[numeric-grade].value"))
            .row("methodCreditEarnedDescriptor", Descriptor.at("academic.creditBasis"))
            .row("whenTakenGradeLevel", Descriptor.at("academic.studentLevel"))
            .rows(Descriptor.at("status"), "courseAttemptResult", "courseAttemptResultDescriptor")
            .row("courseRepeatCode", Descriptor.at("academic.repeat"))
            .row(
                    "alternativeCourseIdentificationCodes",
                    Form.object("identifiers[]", () -> EdFi.COURSE_CODE, "identificationCode"));

    static final Table RECOGNITION = TABLES.table("recognitions")
            .rows(Descriptor.at("type"), "achievementCategoryDescriptor", "AchievementCategory")
            .row("achievementTitle", Form.text("title"))
            .row("achievementGrade", Form.text("results[grade].value"))
            .row("awardMetDate", Form.text("awarded"));

    static final Table ACADEMIC_RECORD = TABLES.table("studentAcademicRecords")
            .row("schoolYear", Form.text("period.schoolYear"))
            .row("term", Descriptor.at("period.type"))
            .row("gradeLevel", Descriptor.at("academic.studentLevel"))
            .row("cumulativeEarnedCredits", Form.text("results[cumulative-credits-earned].value"))
            .row("gradePointAverages", Form.object("results[]", () -> EdFi.GPA, "gpa", "lerkit:result"))
            .and(RANKING)
            .row("rankings", Form.inside(() -> EdFi.RANKING))
            .row("classQuartile", Form.text("results[class-quartile].value"))
            .row("graduationDate", Form.text("awarded"))
            .row("graduationPlanType", Descriptor.at("classifications[]"))
            .row("certificateOfCourseworkCompletion", Form.fact())
            .row("recognitions", Form.attainment("parts[]", "award", () -> EdFi.RECOGNITION))
            .row("courseTranscript", Form.attainment("parts[]", "course", () -> EdFi.COURSE));

    static final Table PROGRAM = TABLES.table("programs")
            .row("programName", Form.text("title"))
            .row("programType", Descriptor.at("type"))
            .row("beginDate", Form.text("period.start"))
            .row("endDate", Form.text("period.end"))
            .row("reasonExited", Form.fact("academic.standing[]").withheldAs(Category.STANDING));

    static final Table SCORE = TABLES.table("scoreResults")
            .rows(Descriptor.at("method"), "assessmentReportingMethodDescriptor", "AssessmentReportingMethodDescriptor")
            .rows(Form.text("value"), "result", "Result");

    static final Table OBJECTIVE_SCORE =
            TABLES.bare("objectiveAssessmentScores").row("objectiveAssessmentScore", Form.text("results[score].value"));

    static final Table OBJECTIVE = TABLES.table("objectiveAssessments")
            .row("identificationCode", Form.text("code"))
            .row("objectiveAssessmentName", Form.text("title"))
            .row("objectiveAssessmentScore", Form.text("results[score].value"))
            .row("objectiveAssessments", Form.inside(() -> EdFi.OBJECTIVE_SCORE));

    static final Table ASSESSMENT = TABLES.table("studentAssessments")
            .row("assessmentTitle", Form.text("title"))
            .row("assessmentCategory", Descriptor.at("type"))
            .rows(Descriptor.at("classifications[]"), "assessmentSubject", "assesmentSubject")
            .row("administrationDate", Form.text("awarded"))
            .rows(Descriptor.at("academic.studentLevel"), "whenAssessedGradeLevel", "whenAssessedGradeLevelDescriptor")
            .rows(Form.object("results[]", () -> EdFi.SCORE, "score", "lerkit:result"), "scoreResults", "scoreResult")
            .row("objectiveAssessments", Form.attainment("parts[]", "subtest", () -> EdFi.OBJECTIVE));

    static final Table STUDENT = TABLES.table("student")
            .row("resourceId", Form.fact("learner.extensions[]"))
            .row("studentUniqueId", Form.identifier("learner.identifiers[]", "edfi:student-id"))
            .row("firstName", Form.text("learner.names[0].given"))
            .row("middleName", Form.text("learner.names[0].middle[]"))
            .row("lastSurname", Form.text("learner.names[0].family"))
            .row("birthDate", Form.text("learner.birthDate").withheldAs(Category.BIRTH_DATE))
            .late("identificationCodes", new IdentificationCodes(() -> EdFi.IDENTIFICATION))
            .row("studentAddresses", Form.object("learner.contacts[0].addresses[]", () -> EdFi.ADDRESS))
            .row("studentPhones", Form.object("learner.contacts[0].phones[]", () -> EdFi.PHONE))
            .row("demographics", Form.inside(() -> EdFi.DEMOGRAPHICS))
            .row("guardians", Form.anything("learner.personal[]").withheldAs(Category.THIRD_PERSON))
            .row("studentAcademicRecords", Form.attainment("attainments[]", "term", () -> EdFi.ACADEMIC_RECORD))
            .row("school", Form.organization("document.sender", () -> EdFi.SCHOOL))
            .row("programs", Form.attainment("attainments[]", "programme", () -> EdFi.PROGRAM))
            .row("studentAssessments", Form.attainment("attainments[]", "test", () -> EdFi.ASSESSMENT));

    /** Where the student is a member of the document. */
    static final Table TRANSCRIPT = TABLES.table("transcript").row("student", Form.inside(() -> EdFi.STUDENT));

    private EdFi() {}
}
