package org.lerkit.mapping.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.policy.PolicyException;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.record.AttainmentKind;

class PrivacyProfileTest {
    private static PrivacyProfile read(String json) throws IOException {
        return PrivacyProfile.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> place(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "/learner/contacts, learner contacts * emails *, true",
        "/learner/contacts, learner names * given, false",
        "/learner/contacts/*/emails, learner contacts * emails *, true",
        "/learner/contacts/*/emails, learner contacts * phones * number, false",
        "/attainments/*/results, attainments course results * value, true",
        "/attainments/*/results, attainments term parts course results * value, false",
        "/attainments/**/results, attainments term parts course results * value, true",
        "/attainments/**/results, attainments course results * value, true",
        "/attainments/**/award/title, attainments academic-record parts award title, true",
        "/attainments/**/award/title, attainments award title, true",
        "/attainments/**/award/title, attainments award, false",
        "/attainments/**/award/title, attainments course title, false",
        "/**/extensions, learner extensions * value, true",
        "/**/extensions, attainments course period name, false",
    })
    void a_place_is_withheld_with_all_that_is_in_it(String pattern, String place, boolean contained) {
        assertThat(new RecordPlace(pattern).contains(place(place))).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "learner",
                "/learner/",
                "/learner/contact",
                "/learner/names/given",
                "/learner/*",
                "/attainments/results",
                "/attainments/0/results",
                "/attainments/curse/results",
                "/**/ssn",
                "/learner/contacts/*/emails/*/domain",
                "/attainments/*/title/value",
                "/a b",
                "/attainments/*/kind",
                "/organizations/*/key"
            })
    void a_place_that_no_record_has_is_refused_for_it_would_withhold_nothing(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordPlace(pattern));
    }

    @Test
    void every_kind_of_attainment_can_stand_for_an_index() throws IllegalAccessException {
        for (Field constant : AttainmentKind.class.getFields()) {
            if (Modifier.isStatic(constant.getModifiers())) {
                String kind = ((AttainmentKind) constant.get(null)).text();
                assertThat(new RecordPlace("/attainments/" + kind + "/parts/" + kind + "/title"))
                        .isNotNull();
            }
        }
    }

    @Test
    void a_profile_is_read_from_a_file() throws IOException {
        PrivacyProfile profile = read("{'id': 'north-cove.employers', 'version': '2', 'release': ['birth-date'],"
                + " 'withhold': ['/learner/contacts', '/attainments/**/results']}");

        assertThat(profile.releases(Category.BIRTH_DATE)).isTrue();
        assertThat(profile.releases(Category.GENDER)).isFalse();
        assertThat(profile.withholds(place("learner contacts * emails *"))).isTrue();
        assertThat(profile.withholds(place("learner names * given"))).isFalse();
        assertThat(profile.withholdsPlaces()).isTrue();
        assertThat(profile.rule().id()).isEqualTo("privacy.north-cove.employers:2");
        assertThat(profile.rule().words()).isEqualTo("Withheld: /learner/contacts, /attainments/**/results.");
        assertThat(profile.releasing(Category.GENDER).withheld()).isEqualTo(profile.withheld());
    }

    @Test
    void a_school_designates_what_is_directory_information_and_nothing_else_is_let_through() throws IOException {
        PrivacyProfile profile = read("{'id': 'north-cove.directory', 'version': '1', 'withhold': ['/learner/names'],"
                + " 'directoryInformation': ['degrees-and-awards', 'name']}");

        assertThat(profile.withholds(place("attainments award title"))).isFalse();
        assertThat(profile.withholds(place("attainments course title"))).isTrue();
        assertThat(profile.withholds(place("learner names * given")))
                .as("withheld all the same")
                .isTrue();
        assertThat(profile.withholds(place("learner contacts * emails *"))).isTrue();
        assertThat(profile.withholds(place("document number"))).isTrue();
        assertThat(profile.withholds(place("document created"))).isFalse();
        assertThat(profile.withholds(place("format"))).isFalse();
        assertThat(profile.rule().words())
                .isEqualTo("Of education records only directory information is disclosed: name, degrees-and-awards."
                        + " Withheld: /learner/names.");
    }

    @Test
    void a_school_may_designate_nothing() throws IOException {
        PrivacyProfile none = PrivacyProfile.directoryInformation(new PolicyName("north-cove.none", "1"));

        assertThat(read("{'id': 'north-cove.none', 'version': '1', 'directoryInformation': []}"))
                .isEqualTo(none);
        assertThat(none.withholds(place("learner names * given"))).isTrue();
        assertThat(none.rule().words()).endsWith(": none.");
        assertThat(PrivacyProfile.standard().withholdsPlaces()).isFalse();
        assertThat(DirectoryInformation.of("everything")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            []                                                            |                         | structure.value.type
            {'version': '1'}                                              | /id                     | structure.member.missing
            {'id': 'x', 'version': '1', 'hide': []}                       | /hide                   | structure.member.unknown
            {'id': 'x', 'version': '1', 'withhold': ['/learner/ssn']}     | /withhold/0             | structure.value.format
            {'id': 'x', 'version': '1', 'release': ['ssn']}               | /release/0              | structure.value.term
            {'id': 'x', 'version': '1', 'directoryInformation': ['ssn']}  | /directoryInformation/0 | structure.value.term
            {'id': 'a b', 'version': '1'}                                 |                         | conversion.policy.unfit
            """)
    void what_is_wrong_is_said_with_its_place(String json, String place, String code) {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(json));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().path()).isEqualTo(place == null ? "" : place);
            assertThat(problem.code().value()).isEqualTo(code);
            assertThat(problem.hint()).isPresent();
        });
    }
}
