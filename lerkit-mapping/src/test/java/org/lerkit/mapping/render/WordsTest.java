package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.record.Period;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Codes, dates, languages and scales as a reader sees them. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "AWARD_LEVEL,2.4,Bachelor’s degree",
        "AWARD_LEVEL,9.9,9.9",
        "GRADE_STATUS,InProgress,In progress",
        "GRADE_STATUS,Completed,''",
        "CREDIT_BASIS,Regular,''",
        "CREDIT_BASIS,LifeExperience,Credit for life experience",
        "CREDIT_BASIS,Remedial,Remedial",
        "OTHER,AgencyAssignedID,Agency assigned ID",
        "OTHER,CollegeFirstYear,College first year",
        "OTHER,NSLDS,NSLDS",
        "OTHER,lowerCase,lowerCase",
        "OTHER,in words,in words",
        "RESULT_KIND,gpa,Grade point average",
        "RESULT_KIND,LetterGrade,Letter grade",
    })
    void codes_become_words_where_they_are_known(CodeList list, String code, String words) {
        assertThat(list.words(Coded.of(code, "pesc:List"))).isEqualTo(words);
    }

    @Test
    void a_label_that_the_record_gives_comes_first() {
        Coded code = new Coded("2.4", Optional.of("Laurea"), Optional.empty(), Optional.empty());

        assertThat(CodeList.AWARD_LEVEL.words(code)).isEqualTo("Laurea");
    }

    @ParameterizedTest
    @CsvSource({
        "CIP,CIP",
        "pesc:CourseCreditBasis,CourseCreditBasis",
        "https://a.example/lists/units/,units",
        "urn:x#y,y",
        "#,''"
    })
    void a_code_list_is_called_by_the_end_of_its_name(String system, String name) {
        assertThat(CodeList.listName(system)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-30,<time datetime=\"2026-05-30\">30 May 2026</time>",
        "2026-05-30T23:59:59Z,<time datetime=\"2026-05-30\">30 May 2026</time>",
        "2026-05,<time datetime=\"2026-05\">May 2026</time>",
        "2026,2026",
        "--05-30,--05-30",
        "2026-02-31,<time datetime=\"2026-02\">February 2026</time>",
        "<b>,&lt;b&gt;",
    })
    void as_much_of_a_date_as_is_known_is_shown(String date, String html) {
        assertThat(html(Words.date(new LexicalDate(date)))).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({"fr,French", "pt-BR,Portuguese", "not a tag,not a tag", "'',''"})
    void languages_have_names(String tag, String name) {
        assertThat(html(Words.languages(List.of(tag)))).isEqualTo(name);
    }

    @Test
    void several_languages_are_listed() {
        assertThat(html(Words.languages(List.of("en", "de")))).isEqualTo("English, German");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0.00|4.00|of 4.00",
                "0|100|of 100",
                "1.0|6.0|from 1.0 to 6.0",
                "-|10|of 10",
                "1|-|-",
                "-|-|-",
            })
    void a_scale_says_where_it_ends_and_where_it_does_not_begin_at_nothing(
            String minimum, String maximum, String words) {
        String members = (minimum == null ? "" : ",'minimum':'" + minimum + "'")
                + (maximum == null ? "" : ",'maximum':'" + maximum + "'");
        Result result = Fixtures.of("'attainments':[{'key':'a','kind':'test','results':[{'kind':{'value':'score'}"
                        + members + "}]}]")
                .attainments()
                .get(0)
                .results()
                .get(0);

        assertThat(html(Results.scale(result))).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-09,2021-12,September 2021 – December 2021",
                "2021-09,-,from September 2021",
                "-,2021-12,until December 2021",
                "-,-,''"
            })
    void a_period_says_the_ends_that_it_has(String start, String end, String words) {
        Period period = new Period(
                Optional.ofNullable(start).map(LexicalDate::new),
                Optional.ofNullable(end).map(LexicalDate::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(html(View.span(period)).replaceAll("<[^>]+>", "")).isEqualTo(words);
    }

    @Test
    void a_text_without_any_words_is_nothing() {
        assertThat(new Words(Locale.ENGLISH).show(new LocalizedText(List.of())).isBlank())
                .isTrue();
    }

    private static String html(Html html) {
        StringBuilder out = new StringBuilder();
        html.writeTo(out);
        return out.toString();
    }
}
