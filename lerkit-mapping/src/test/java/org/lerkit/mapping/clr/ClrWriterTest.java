package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.clr2.Association;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.IdentityObject;
import org.lerkit.model.ob3.Result;
import org.lerkit.model.ob3.ResultDescription;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

class ClrWriterTest {
    private static final String COURSE = "{'key':'a','kind':'course','title':'Welding','provider':'o'}";

    @Test
    void each_thing_attained_is_a_credential_and_what_holds_them_together_is_not() {
        ClrCredential clr = write(Fixtures.record("small.json")).value();

        assertThat(badges(clr))
                .extracting(badge -> badge.credentialSubject()
                        .achievement()
                        .achievementType()
                        .orElseThrow()
                        .text())
                .containsExactly(
                        "Course", "Competency", "Course", "ext:AcademicSummary", "BachelorDegree", "Assessment");
        assertThat(clr.credentialSubject().achievement())
                .extracting(achievement ->
                        achievement.achievementType().orElseThrow().text())
                .containsExactly("ext:AcademicRecord", "ext:Term", "ext:Requirement", "LearningProgram");
        assertThat(clr.credentialSubject().association())
                .extracting(association -> association.associationType().text())
                .containsExactly(
                        "isPartOf",
                        "isPartOf",
                        "isPartOf",
                        "isPartOf",
                        "isPartOf",
                        "isPartOf",
                        "isPartOf",
                        "isPartOf",
                        "precedes");
        assertThat(badges(clr)).allSatisfy(badge -> {
            assertThat(badge.issuer().id()).isEqualTo(clr.issuer().id());
            assertThat(badge.validFrom()).isEqualTo(clr.validFrom());
        });
    }

    @Test
    void a_course_says_code_credit_term_and_grade() {
        AchievementSubject course =
                badges(write(Fixtures.record("small.json")).value()).get(0).credentialSubject();

        assertThat(course.term()).contains("Fall 2025");
        assertThat(course.creditsEarned().orElseThrow().text()).isEqualTo("3.00");
        assertThat(course.achievement().creditsAvailable().orElseThrow().text()).isEqualTo("3.0");
        assertThat(course.achievement().humanCode()).contains("WELD 210");
        assertThat(course.achievement().tag()).contains("creditUnit:Semester", "CIP:48.0508");
        Result grade = course.result().get(0);
        ResultDescription description = course.achievement().resultDescription().get(0);
        assertThat(grade.resultDescription()).contains(description.id());
        assertThat(grade.value()).contains("A-");
        assertThat(description.resultType().text()).isEqualTo("LetterGrade");
    }

    @Test
    void parts_of_a_test_are_its_results() {
        AchievementSubject test =
                badges(write(Fixtures.record("small.json")).value()).get(5).credentialSubject();

        assertThat(test.result()).extracting(Result::value).containsExactly(Optional.of("710"), Optional.of("680"));
        assertThat(test.achievement().resultDescription())
                .extracting(
                        description -> description.name().any().orElseThrow(),
                        description -> description.resultType().text())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Mathematics", "ScaledScore"),
                        org.assertj.core.api.Assertions.tuple("Reading", "ScaledScore"));
    }

    @Test
    void the_subject_that_the_caller_names_is_the_learner_everywhere() {
        ConversionOptions options = ConversionOptions.standard().withSubject(new Iri("did:example:me"));
        ClrCredential clr = new ClrWriter()
                .write(Fixtures.record("small.json"), options)
                .get(0)
                .value();

        assertThat(clr.credentialSubject().id()).contains(new Iri("did:example:me"));
        assertThat(clr.credentialSubject().identifier())
                .extracting(IdentityObject::identityHash)
                .containsExactly("S0099231", "Imogen Rae Lise Tarrant");
        assertThat(badges(clr)).allSatisfy(badge -> {
            assertThat(badge.credentialSubject().id()).contains(new Iri("did:example:me"));
            assertThat(badge.credentialSubject().identifier()).isEmpty();
        });
    }

    @Test
    void the_same_course_has_the_same_id_for_every_learner_and_its_credential_another() {
        ClrCredential one =
                write(record("'learner':{'id':'did:example:1'}", COURSE)).value();
        ClrCredential two =
                write(record("'learner':{'id':'did:example:2'}", COURSE)).value();

        assertThat(badges(one).get(0).credentialSubject().achievement().id())
                .isEqualTo(badges(two).get(0).credentialSubject().achievement().id());
        assertThat(badges(one).get(0).id()).isNotEqualTo(badges(two).get(0).id());
        assertThat(one.id()).isNotEqualTo(two.id());
    }

    @Test
    void a_course_taken_twice_is_one_achievement_in_two_terms() {
        String course =
                "{'key':'%s','kind':'course','title':'Welding','results':[{'kind':{'value':'grade'},'value':'%s'}]}";
        ClrCredential clr = write(record(
                        "'learner':{'id':'did:example:1'}",
                        "{'key':'t1','kind':'term','period':{'name':'Fall'},'parts':[" + course.formatted("c1", "F")
                                + "]},"
                                + "{'key':'t2','kind':'term','period':{'name':'Spring'},'parts':["
                                + course.formatted("c2", "A") + "]}"))
                .value();

        assertThat(badges(clr).get(0).credentialSubject().achievement())
                .isEqualTo(badges(clr).get(1).credentialSubject().achievement());
        assertThat(badges(clr))
                .extracting(badge -> badge.credentialSubject().term().orElseThrow())
                .containsExactly("Fall", "Spring");
        assertThat(clr.credentialSubject().association())
                .extracting(Association::targetId)
                .containsExactlyElementsOf(clr.credentialSubject().achievement().stream()
                        .map(org.lerkit.model.ob3.Achievement::id)
                        .toList());
        assertThat(clr.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.4, BachelorDegree",
        "B18, SecondarySchoolDiploma",
        "4.2, MasterDegree",
        "17, ResearchDoctorate",
        "2.0, Achievement",
        "unheard-of, Achievement"
    })
    void award_levels_become_types_where_the_table_is_sure(String level, String type) {
        Conversion<ClrCredential> conversion = write(record(
                "'learner':{'id':'did:example:1'}",
                "{'key':'a','kind':'award','title':'X','type':{'value':'" + level
                        + "','system':'pesc:AcademicAwardLevel'}}"));

        var achievement = badges(conversion.value()).get(0).credentialSubject().achievement();
        assertThat(achievement.achievementType().orElseThrow().text()).isEqualTo(type);
        assertThat(achievement.tag()).containsExactly("AcademicAwardLevel:" + level);
        assertThat(conversion.problems())
                .extracting(Problem::code)
                .isEqualTo(level.equals("2.0") ? List.of(ConversionProblems.AMBIGUOUS_CODE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Completed, Completed, false",
        "WithdrewFailing, Withdrew, true",
        "AuditedCourse, Completed, true",
        "PlanningToTake, Enrolled, true",
        "Odd,, true"
    })
    void a_status_is_a_word_of_the_list_and_its_code_is_kept_where_that_says_less(
            String code, String status, boolean kept) {
        AchievementSubject subject = badges(write(record(
                                "'learner':{'id':'did:example:1'}",
                                "{'key':'a','kind':'course','results':[{'kind':{'value':'grade'},'status':{'value':'"
                                        + code + "'}}]}"))
                        .value())
                .get(0)
                .credentialSubject();

        assertThat(subject.result().get(0).status().map(word -> word.text())).isEqualTo(Optional.ofNullable(status));
        assertThat(subject.result().stream().skip(1).map(Result::value))
                .isEqualTo(kept ? List.of(Optional.of(code)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-30T09:15:00-05:00, 2026-05-30T09:15:00-05:00",
        "2026-05-30T09:15:00, 2026-05-30T09:15:00Z",
        "2026-05-30, 2026-05-30T00:00:00Z",
        "2026-05-30-07:00, 2026-05-30T00:00:00-07:00"
    })
    void a_day_becomes_a_time_by_a_policy_that_the_ledger_names(String created, String validFrom) {
        Conversion<ClrCredential> conversion = write(parse("{'format':'lerkit:record:0.1','document':{'created':'"
                + created + "','sender':'o'},"
                + "'learner':{'id':'did:example:1'},'organizations':[{'key':'o'}],'attainments':[" + COURSE + "]}"));

        assertThat(conversion.value().validFrom().text()).isEqualTo(validFrom);
        assertThat(conversion.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/document/created"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.rule().id())
                        .isEqualTo(
                                created.equals(validFrom)
                                        ? "clr2.write.document.created"
                                        : "policy.date-to-datetime.utc-midnight:1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'document':{'created':'2026-05-30','sender':'o'}|'attainments':[{'key':'a','kind':'course'}]|conversion.learner.unknown|the whole document",
                "'document':{'created':'2026','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}]|conversion.source.missing|/document",
                "'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}]|conversion.source.missing|the whole document",
                "'document':{'created':'2026-05-30'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}]|conversion.source.missing|/document",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'term'}]|conversion.source.missing|the whole document",
                "'document':{'created':'2026-05-30','sender':'p'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}]|conversion.source.inconsistent|/document/sender",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'feast'}]|conversion.attainment.kind|/attainments/0/kind",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'},{'key':'a','kind':'course'}]|conversion.source.inconsistent|/attainments/1/key",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course','results':[{'kind':{'value':'g'},'achievedLevel':'l'}]}]|conversion.source.inconsistent|/attainments/0/results/0/achievedLevel",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}],'relations':[{'type':'precedes','from':'a','to':'b'}]|conversion.source.inconsistent|/relations/0/to",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}],'verifications':[{'about':'b','mediaType':'application/vc','content':''}]|conversion.source.inconsistent|/verifications/0/about",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}],'verifications':[{'about':'a','mediaType':'image/gif','content':''}]|conversion.source.inconsistent|/verifications/0/mediaType",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course'}],'verifications':[{'about':'a','mediaType':'application/vc','content':'!'}]|conversion.source.inconsistent|/verifications/0/content",
                "'document':{'created':'2026-05-30','sender':'o'},'learner':{'id':'did:x:1'}|'attainments':[{'key':'a','kind':'course','id':'urn:x:1'}],'verifications':[{'about':'a','mediaType':'application/vc','content':'e30='}]|conversion.source.inconsistent|/verifications/0/about",
            })
    void what_cannot_be_written_is_refused_with_its_place(String head, String tail, String code, String place) {
        LearnerRecord record =
                parse("{'format':'lerkit:record:0.1'," + head + ",'organizations':[{'key':'o'}]," + tail + "}");

        assertThatThrownBy(() -> write(record)).isInstanceOfSatisfying(ConversionException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(new ProblemCode(code));
            assertThat(e.problem().location().describe()).isEqualTo(place);
            assertThat(e.problem().hint()).isPresent();
        });
    }

    @Test
    void two_organizations_of_one_key_are_refused() {
        LearnerRecord record = parse("{'format':'lerkit:record:0.1','document':{'created':'2026-05-30','sender':'o'},"
                + "'learner':{'id':'did:x:1'},'organizations':[{'key':'o'},{'key':'o'}],'attainments':[" + COURSE
                + "]}");

        assertThatThrownBy(() -> write(record)).hasMessageContaining("/organizations/1/key");
    }

    @Test
    void without_a_sender_who_provided_it_first_is_the_issuer() {
        LearnerRecord record =
                parse("{'format':'lerkit:record:0.1','document':{'created':'2026-05-30','official':{'value':"
                        + "'Unofficial'},'completeness':{'value':'Partial'}},'learner':{'id':'did:x:1'},"
                        + "'organizations':[{'key':'o','id':'https://o.example/'}],'attainments':[" + COURSE + "]}");

        ClrCredential clr = write(record).value();

        assertThat(clr.issuer().id()).isEqualTo(new Iri("https://o.example/"));
        assertThat(clr.name().any()).contains("Unofficial transcript");
        assertThat(clr.partial()).contains(true);
        assertThat(new ClrWriter().format()).isEqualTo(Format.CLR_2);
    }

    @Test
    void what_expires_is_valid_from_when_it_was_awarded() {
        AchievementCredential licence = badges(write(record(
                                "'learner':{'id':'did:example:1'}",
                                "{'key':'a','kind':'licence','awarded':'2010-01-01','expires':'2015-01-01'}"))
                        .value())
                .get(0);

        assertThat(licence.validFrom().text()).isEqualTo("2010-01-01T00:00:00Z");
        assertThat(licence.validUntil().orElseThrow().text()).isEqualTo("2015-01-01T00:00:00Z");
        assertThat(licence.check()).isEmpty();
    }

    @Test
    void what_is_no_absolute_iri_stands_nowhere_as_an_id() {
        AchievementCredential course = badges(write(record(
                                "'learner':{'id':'did:example:1'}",
                                "{'key':'a','kind':'course','title':'X','id':'x','image':{'id':'pic.png'},'criteria':{'id':'c'},"
                                        + "'evidence':[{'id':'e','name':'E'}]}"))
                        .value())
                .get(0);

        assertThat(course.credentialSubject().achievement().id().value()).startsWith("urn:uuid:");
        assertThat(course.credentialSubject().achievement().image()).isEmpty();
        assertThat(JsonWriter.toText(
                        course.credentialSubject().achievement().criteria().json()))
                .isEqualTo("{\"narrative\":\"Completion of X\"}");
        assertThat(course.evidence().get(0).id()).isEmpty();
        assertThatThrownBy(() -> new ClrWriter()
                        .write(
                                Fixtures.record("small.json"),
                                ConversionOptions.standard().withSubject(new Iri("me"))))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NO_LEARNER_IDENTITY));
    }

    @Test
    void nothing_of_the_record_is_in_a_refusal() {
        assertThatThrownBy(() -> write(record("'notes':['Ada Lovelace']", COURSE)))
                .hasMessageNotContaining("Ada")
                .hasMessageContaining("--subject");
    }

    static List<AchievementCredential> badges(ClrCredential clr) {
        return clr.credentialSubject().verifiableCredential().stream()
                .map(credential -> new AchievementCredential(credential.json()))
                .toList();
    }

    static Conversion<ClrCredential> write(LearnerRecord record) {
        return new ClrWriter()
                .write(record, ConversionOptions.standard().checkingAccounting())
                .get(0);
    }

    static LearnerRecord record(String more, String attainments) {
        return parse("{'format':'lerkit:record:0.1','document':{'number':'1','created':'2026-05-30','sender':'o'},"
                + more + ",'organizations':[{'key':'o','name':'North Cove'}],'attainments':[" + attainments + "]}");
    }

    static LearnerRecord parse(String json) {
        JsonObject object = JsonReader.standard().readObject(json.replace('\'', '"'));
        LearnerRecord record = LearnerRecord.of(object);
        assertThat(JsonWriter.toText(record.toJson())).isNotEmpty();
        return record;
    }
}
