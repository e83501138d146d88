package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.mapping.render.Fixtures.page;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.render.VerificationNote.Outcome;
import org.lerkit.model.record.LearnerRecord;
import org.w3c.dom.Element;

/** What readers find on a page, and where. */
class RecordPageTest {
    @Test
    void the_top_says_whose_record_it_is_and_how_far_it_goes() {
        ParsedPage page = page(Fixtures.transcript());

        assertThat(page.texts("title")).containsExactly("Academic record: Mara Elisabeth Quill");
        assertThat(page.texts("h1")).containsExactly("Academic record Mara Elisabeth Quill");
        assertThat(page.descriptions("Student number")).containsExactly("30714482");
        assertThat(page.descriptions("Date of issue")).containsExactly("1 July 2025");
        assertThat(page.descriptions("Prepared for")).containsExactly("Brightwater Graduate School");
        assertThat(page.text())
                .contains("Larkmoor University", "Official", "Complete")
                .doesNotContain("PRODUCTION");
    }

    @Test
    void a_glance_shows_what_the_record_states() {
        ParsedPage page = page(Fixtures.transcript());

        assertThat(page.all("div").stream()
                        .filter(div -> div.getAttribute("class").startsWith("tile")
                                && !div.getAttribute("class").equals("tiles"))
                        .map(ParsedPage::text))
                .containsExactly(
                        "Award Bachelor of Science in Marine Science Bachelor’s degree · 17 May 2025",
                        "Grade point average 3.72 of 4.00 Courses at this institution",
                        "Credits earned 135.0 semester hours Courses at this institution",
                        "Credits earned 25.0 semester hours Transfer courses",
                        "Honours Magna cum laude (second-highest honours), Bachelor of Science in Marine Science"
                                + " Dean’s List, Spring 2022 Dean’s List, Fall 2022 Dean’s List, Spring 2023"
                                + " Dean’s List, Spring 2024 Dean’s List, Fall 2024 Dean’s List, Spring 2025");
    }

    @Test
    void courses_stand_under_their_terms_with_words_for_codes() {
        ParsedPage page = page(Fixtures.transcript());

        assertThat(page.rows("Courses in Fall 2021, credits in semester hours"))
                .containsExactly(
                        List.of("MARS 101", "Introduction to Marine Science", "4.0", "4.0", "A", "16.00", ""),
                        List.of("CHEM 111", "General Chemistry I", "4.0", "4.0", "B+", "13.20", ""),
                        List.of(
                                "MATH 131",
                                "Calculus I",
                                "4.0",
                                "4.0",
                                "C-",
                                "6.80",
                                "Replaced by a later attempt, not counted; Not in the grade point average"),
                        List.of("WRIT 102", "Writing about Evidence", "3.0", "3.0", "A-", "11.10", ""));
        assertThat(page.rows("Courses in Summer 2025, credits in semester hours"))
                .containsExactly(List.of("MARS 590", "Larkmoor Bay Survey", "2.0", "", "", "", "In progress"));
        assertThat(page.rows("Totals stated for Fall 2021, credits in semester hours"))
                .containsExactly(List.of(
                        "Courses at this institution, College first year",
                        "15.0",
                        "15.0",
                        "15.0",
                        "40.30",
                        "3.36 of 4.00",
                        ""));
        assertThat(page.texts("h3"))
                .contains(
                        "Transfer credit 1 September 2020 – 28 May 2021 · Sandhaven Community College · Transfer credit");
    }

    @Test
    void texts_in_another_language_are_marked() {
        ParsedPage page = page(Fixtures.transcript());

        assertThat(page.all("bdi").stream().filter(bdi -> ParsedPage.text(bdi).equals("Algues et climat")))
                .isNotEmpty()
                .allMatch(bdi -> bdi.getAttribute("lang").equals("fr"));
        assertThat(page.text()).contains("Taught in French");
    }

    @Test
    void the_caller_chooses_among_languages() {
        LearnerRecord record = Fixtures.of("'attainments':[{'key':'a','kind':'badge','description':'Sans langue',"
                + "'title':[{'value':'Sailing','language':'en'},{'value':'Voile','language':'fr'},"
                + "{'value':'إبحار','language':'ar','direction':'rtl'}]}]");

        ParsedPage french =
                ParsedPage.check(RecordPage.of(record, RenderOptions.standard().withLanguage(Locale.CANADA_FRENCH)));
        ParsedPage arabic = ParsedPage.check(
                RecordPage.of(record, RenderOptions.standard().withLanguage(Locale.forLanguageTag("ar"))));
        ParsedPage german =
                ParsedPage.check(RecordPage.of(record, RenderOptions.standard().withLanguage(Locale.GERMAN)));

        assertThat(french.texts("h3")).containsExactly("Voile");
        assertThat(french.all("bdi"))
                .extracting(bdi -> bdi.getAttribute("lang"), ParsedPage::text)
                .contains(tuple("fr", "Voile"))
                .contains(tuple("fr-CA", "Sans langue"));
        Element title = arabic.all("bdi").get(0);
        assertThat(ParsedPage.text(title)).isEqualTo("إبحار");
        assertThat(title.getAttribute("dir")).isEqualTo("rtl");
        assertThat(german.texts("h3")).containsExactly("Sailing");
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED,banner verified,✓", "NOT_VERIFIED,banner refused,✕", "UNCERTAIN,banner uncertain,?"})
    void what_a_verifier_said_stands_at_the_top(Outcome outcome, String style, String sign) {
        VerificationNote note = new VerificationNote(outcome, "So it is", List.of("Detail"));

        ParsedPage page = ParsedPage.check(RecordPage.of(
                Fixtures.of("'notes':['n']"), RenderOptions.standard().withVerification(note)));

        assertThat(page.all("div"))
                .filteredOn(div -> div.getAttribute("class").equals(style))
                .extracting(ParsedPage::text)
                .containsExactly(sign + " So it is Detail");
        assertThat(page.texts("h2")).doesNotContain("Verification");
    }

    @Test
    void secured_originals_are_counted_and_named() {
        ParsedPage page = page(Fixtures.transcript());

        assertThat(page.text()).contains("2 signed originals come with this record, unchanged.");
        assertThat(page.rows("Signed originals"))
                .containsExactly(
                        List.of("The whole record", "Credential with its proof"),
                        List.of("Peer Tutor", "Credential with its proof"));
        assertThat(page(Fixtures.of("'notes':['n']")).text()).contains("This record has no signed original with it.");
        assertThat(page(Fixtures.of("'verifications':[{'about':'x','mediaType':'text/x','content':''}]"))
                        .text())
                .contains("One signed original comes with this record, unchanged.", "text/x");
    }

    @Test
    void what_learners_say_of_themselves_comes_from_them() {
        ParsedPage page = page(Fixtures.of("'document':{'sender':'o'},'learner':{'names':[{'formatted':'Juno Amsel'}]},"
                + "'organizations':[{'key':'o','type':{'value':'learner','system':'lerkit:party'}}],"
                + "'attainments':[{'key':'a','kind':'competency','title':'Titration'}]"));

        assertThat(page.all("p").stream()
                        .filter(line -> line.getAttribute("class").equals("institution"))
                        .map(ParsedPage::text))
                .containsExactly("Juno Amsel");
        assertThat(page.text()).doesNotContain("An organisation without a name");
    }

    @Test
    void a_single_badge_is_a_page_of_its_own() {
        ParsedPage page = page(Fixtures.of("'learner':{'names':[{'formatted':'Juno Amsel'}]},"
                + "'organizations':[{'key':'o','name':'Harbour Skills Council'}],"
                + "'attainments':[{'key':'a','kind':'badge','title':'Crane Signals','issuer':'o',"
                + "'awarded':'2026-02-03','type':{'value':'MicroCredential'},"
                + "'results':[{'kind':{'value':'PerformanceLevel'},'achievedLevel':'2',"
                + "'levels':[{'key':'1','name':'Basic'},{'key':'2','name':'Skilled'}]}]}]"));

        assertThat(page.texts("h1")).containsExactly("Badge Juno Amsel");
        assertThat(page.texts("h3")).containsExactly("Crane Signals");
        assertThat(page.descriptions("Kind")).containsExactly("Badge");
        assertThat(page.descriptions("Type")).containsExactly("Micro credential");
        assertThat(page.descriptions("Awarded")).containsExactly("3 February 2026");
        assertThat(page.descriptions("Performance level")).containsExactly("Skilled");
        assertThat(page.all("nav")).isEmpty();
        assertThat(page.text()).startsWith("Skip to the content Harbour Skills Council");
    }

    @Test
    void courses_that_name_their_term_are_put_together() {
        ParsedPage page = page(Fixtures.of("'attainments':["
                + "{'key':'a','kind':'course','title':'Knots','period':{'name':'Fall 2021'}},"
                + "{'key':'b','kind':'course','title':'Sails','period':{'designator':'2022-01','suffix':'2'}},"
                + "{'key':'c','kind':'course','title':'Tides','period':{'name':'Fall 2021'}},"
                + "{'key':'d','kind':'course','title':'Winds','period':{'schoolYear':'2022-2023'}},"
                + "{'key':'e','kind':'course','title':'Stars','period':{'start':'2023-03-01','end':'2023-03-31'}},"
                + "{'key':'f','kind':'course','title':'Charts','awarded':'2023-05'}]"));

        assertThat(page.texts("h1")).containsExactly("Academic record Learner without a name");
        assertThat(page.texts("h3"))
                .containsExactly("Fall 2021", "January 2022 (2)", "School year 2022-2023", "Courses outside terms");
        assertThat(page.rows("Courses in Fall 2021"))
                .extracting(row -> row.get(0))
                .containsExactly("Knots", "Tides");
        assertThat(page.rows("Courses"))
                .containsExactly(List.of("Stars", "1 March 2023 – 31 March 2023"), List.of("Charts", "May 2023"));
    }

    @Test
    void parts_of_courses_follow_them() {
        ParsedPage page = page(Fixtures.of("'attainments':[{'key':'a','kind':'course','title':'Seamanship',"
                + "'credits':[{'value':'10','earned':'10','unit':{'value':'ECTS'}},{'value':'5','unit':{'value':'Semester'}}],"
                + "'parts':[{'key':'b','kind':'module','title':'Knots','credits':[{'value':'2'}]}]}]"));

        assertThat(page.rows("Courses"))
                .containsExactly(
                        List.of("Seamanship", "10 ECTS, 5 semester hours", "10 ECTS", ""),
                        List.of("Knots", "2", "", "Part of Seamanship"));
        assertThat(page.all("tr")).anyMatch(row -> row.getAttribute("class").equals("part"));
    }

    @Test
    void tests_show_scores_on_their_scales() {
        assertThat(page(Fixtures.transcript()).rows("Tests and their scores"))
                .containsExactly(
                        List.of("Larkmoor Admissions Test LAT", "March 2021", "", ""),
                        List.of("Mathematics", "", "710 from 200 to 800", "Scaled score"),
                        List.of("Reading and writing", "", "680 from 200 to 800", "Scaled score"));
    }

    @Test
    void competencies_say_where_they_were_shown() {
        assertThat(page(Fixtures.transcript()).rows("Competencies and learning outcomes, and where they were shown"))
                .hasSize(5)
                .first()
                .isEqualTo(List.of(
                        "MS-1 Identifies common intertidal species in the field",
                        "Proficient",
                        "Outcome",
                        "Larkmoor Outcomes for Marine Science",
                        "Introduction to Marine Science"));
    }

    @Test
    void only_words_that_the_page_uses_are_explained() {
        assertThat(page(Fixtures.transcript()).all("dl").stream()
                        .filter(list -> list.getAttribute("class").equals("legend"))
                        .flatMap(list -> ParsedPage.children(list).stream())
                        .map(group -> ParsedPage.text(ParsedPage.children(group).get(0))))
                .containsExactly(
                        "Credits",
                        "Earned",
                        "Grade",
                        "Points",
                        "Grade point average",
                        "Transfer credit",
                        "Audited",
                        "In progress",
                        "Repeat",
                        "Class rank",
                        "Competency",
                        "Grade scale");
        assertThat(page(Fixtures.of("'notes':['n']")).texts("h2")).doesNotContain("How to read this page");
    }

    @Test
    void an_empty_record_still_is_a_page() {
        ParsedPage page = page(LearnerRecord.builder().build());

        assertThat(page.texts("h1")).containsExactly("Learning record Learner without a name");
        assertThat(page.texts("h2")).containsExactly("Verification");
    }

    @Test
    void a_test_document_says_so_loudly() {
        ParsedPage page = page(Fixtures.of("'document':{'process':{'value':'TEST'},'official':{'value':'Unofficial'},"
                + "'name':'Interim transcript','sender':'o','validFrom':'2026-01','validUntil':'someday'},"
                + "'organizations':[{'key':'o','identifiers':[{'value':'001234'}]}]"));

        assertThat(page.texts("li")).containsExactly("Test document", "Unofficial");
        assertThat(page.texts("h1")).containsExactly("Interim transcript Learner without a name");
        assertThat(page.descriptions("Valid from")).containsExactly("January 2026");
        assertThat(page.descriptions("Valid until")).containsExactly("someday");
        assertThat(page.text()).startsWith("Skip to the content 001234");
    }

    @Test
    void grades_of_open_badges_are_grades() {
        ParsedPage page = page(Fixtures.of("'attainments':[{'key':'a','kind':'course','title':'Knots','results':["
                + "{'kind':{'value':'LetterGrade'},'value':'B','status':{'value':'Completed'}},"
                + "{'kind':{'value':'Percent'},'name':'Final','value':'86','maximum':'100','required':'50',"
                + "'date':'2026-01-09','method':{'value':'Raw'},'scale':{'value':'P'}}]}]"));

        assertThat(page.rows("Courses"))
                .containsExactly(
                        List.of("Knots", "B", "Final 86 of 100 (scale P, needed: 50, Raw score, on 9 January 2026)"));
    }

    @Test
    void competencies_that_say_little_are_shown_with_what_they_have() {
        ParsedPage page =
                page(Fixtures.of("'attainments':[{'key':'c','kind':'competency','title':'Splicing','competencies':["
                        + "{'kind':{'value':'outcome'},'code':'K-1','id':'https://a.example/k1'},"
                        + "{'kind':{'value':'requirement'},'code':'K-2'},"
                        + "{'kind':{'value':''},'id':'https://a.example/k3'},"
                        + "{'kind':{'value':'outcome'},'name':'Ties a bowline','description':'With one hand','date':'2026-01-09',"
                        + "'status':{'value':'Yes'},'skill':[{'value':'KN','label':'Knots'}],'notes':['Twice']}]}]"));

        assertThat(page.rows("Competencies and learning outcomes, and where they were shown"))
                .containsExactly(
                        List.of("K-1 definition", "", "Outcome", ""),
                        List.of("K-2", "", "Requirement", ""),
                        List.of("https://a.example/k3", "", "", ""),
                        List.of("Ties a bowline With one hand", "Knots, Yes, 9 January 2026", "Outcome", "Twice"));
        assertThat(page.texts("h3")).containsExactly("Splicing");
    }

    @Test
    void summaries_that_state_nothing_are_left_out() {
        ParsedPage page = page(Fixtures.of("'organizations':[{'key':'o','name':'Larkmoor University'},"
                + "{'key':'p','name':'Sandhaven College'}],'document':{'sender':'o'},'attainments':["
                + "{'key':'a','kind':'summary','type':{'value':'All'}},"
                + "{'key':'b','kind':'summary','notes':['Good work']},"
                + "{'key':'c','kind':'summary','provider':'p','academic':{'honors':[{'level':{'value':'FirstHighest'}}]}},"
                + "{'key':'d','kind':'award','title':'Diploma','parts':[{'key':'e','kind':'summary',"
                + "'credits':[{'value':'30','unit':{'value':'Quarter'}}]}]}]"));

        assertThat(page.rows("Totals and averages stated for all terms, credits in quarter hours"))
                .containsExactly(
                        List.of("Totals", "Good work"),
                        List.of("Sandhaven College", "highest honours"),
                        List.of("Diploma", "Credits 30 quarter hours"));
    }

    @Test
    void what_is_the_same_for_all_courses_is_said_once() {
        String level = "'academic':{'creditLevel':{'value':'Undergraduate'},'courseLevel':{'value':'%s'}}";
        ParsedPage page = page(Fixtures.of("'attainments':["
                + "{'key':'a','kind':'course','title':'Knots'," + String.format(level, "LowerDivision") + "},"
                + "{'key':'b','kind':'course','title':'Tides','description':'Sea and moon',"
                + String.format(level, "UpperDivision") + "}]"));

        assertThat(page.descriptions("Credit level")).containsExactly("Undergraduate");
        assertThat(page.rows("Courses"))
                .containsExactly(List.of("Knots", "Lower division"), List.of("Tides", "Upper division"));
        assertThat(page.texts("a")).contains("Tides").doesNotContain("Knots");
        assertThat(page.descriptions("Course level")).isEmpty();
    }

    @Test
    void courses_at_other_schools_say_where() {
        ParsedPage page = page(Fixtures.of("'organizations':[{'key':'o','name':'Larkmoor University'},"
                + "{'key':'o2','name':'Larkmoor University'},{'key':'p','name':'Sandhaven College'},"
                + "{'key':'q','id':'https://q.example'},{'key':'r'}],"
                + "'attainments':[{'key':'t','kind':'academic-record','provider':'o','parts':["
                + "{'key':'a','kind':'course','title':'Knots','provider':'o2'},"
                + "{'key':'b','kind':'course','title':'Tides','provider':'p'},"
                + "{'key':'c','kind':'course','title':'Winds','provider':'q'},"
                + "{'key':'d','kind':'course','title':'Stars','provider':'r'},"
                + "{'key':'e','kind':'course','title':'Maps','provider':'unknown'}]}]"));

        assertThat(page.rows("Courses"))
                .extracting(row -> row.get(1))
                .containsExactly(
                        "",
                        "At Sandhaven College",
                        "At https://q.example",
                        "At An organisation without a name",
                        "At unknown");
    }

    @Test
    void names_are_found_for_what_has_no_title() {
        ParsedPage page = page(Fixtures.of("'attainments':["
                + "{'key':'a','kind':'award','type':{'value':'2.4','system':'pesc:AcademicAwardLevel'}},"
                + "{'key':'b','kind':'programme','classifications':[{'value':'26.1302','system':'CIP','label':'Marine biology'}]},"
                + "{'key':'c','kind':'licence'},{'key':'d','kind':'','code':'X-1'},{'key':'e','kind':'',"
                + "'period':{'name':'Summer'}},{'key':'f','kind':'course','description':'Only words'},"
                + "{'key':'g','kind':''}]"));

        assertThat(page.texts("h3"))
                .contains("Bachelor’s degree", "CIP 26.1302 Marine biology", "Licence", "X-1", "Summer", "Achievement");
        assertThat(page.rows("Courses")).containsExactly(List.of("Course"));
    }

    @Test
    void the_date_of_a_course_is_said_where_it_is_not_that_of_the_term() {
        ParsedPage page = page(Fixtures.of("'attainments':[{'key':'t','kind':'term',"
                + "'period':{'name':'Fall 2021','start':'2021-09-01','end':'2021-12-17'},'parts':["
                + "{'key':'a','kind':'course','title':'Knots','period':{'start':'2021-09-01','end':'2021-12-17'}},"
                + "{'key':'b','kind':'course','title':'Tides','period':{'end':'2021-10-15'}},"
                + "{'key':'c','kind':'course','title':'Winds','awarded':'2022-01-10'},"
                + "{'key':'d','kind':'course','title':'Stars','period':{'start':'2021-10-18'}}]}]"));

        assertThat(page.rows("Courses in Fall 2021"))
                .containsExactly(
                        List.of("Knots", ""),
                        List.of("Tides", "15 October 2021"),
                        List.of("Winds", "10 January 2022"),
                        List.of("Stars", "from 18 October 2021"));
    }

    @Test
    void endorsements_name_whom_and_what_they_are_about() {
        ParsedPage page = page(Fixtures.of("'organizations':[{'key':'o','name':'Guild of Divers'}],"
                + "'attainments':[{'key':'a','kind':'badge','id':'https://a.example/1','title':'Diving'}],"
                + "'endorsements':[{'about':'https://a.example/1','endorser':'o','comment':'Well done'},"
                + "{'about':'o'},{'about':'did:key:z6Mk'}]"));

        assertThat(page.all("article").stream().map(ParsedPage::text))
                .contains(
                        "About Diving Well done Guild of Divers",
                        "About Guild of Divers Someone who is not named",
                        "About did:key:z6Mk Someone who is not named");
    }

    @Test
    void programmes_stand_with_their_awards_and_terms_unless_they_say_more() {
        ParsedPage page = page(Fixtures.of("'attainments':["
                + "{'key':'a','kind':'award','title':'Diploma','parts':[{'key':'b','kind':'programme','title':'Boats',"
                + "'type':{'value':'Major'},'classifications':[{'value':'49.0309','system':'CIP'}]}]},"
                + "{'key':'t','kind':'term','period':{'name':'Fall 2021'},'parts':["
                + "{'key':'c','kind':'programme','title':'Sails'},"
                + "{'key':'d','kind':'programme','title':'Ropes','description':'From hemp to steel'}]},"
                + "{'key':'e','kind':'programme','title':'Tides'}]"));

        assertThat(page.descriptions("Programmes")).containsExactly("Boats (Major, CIP 49.0309)");
        assertThat(page.texts("p")).contains("Programme: Sails, Ropes");
        assertThat(page.texts("h3")).containsExactly("Award", "Diploma", "Ropes", "Tides", "Fall 2021");
    }
}
