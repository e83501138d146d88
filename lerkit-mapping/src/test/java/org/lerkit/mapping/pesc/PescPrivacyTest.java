package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;

class PescPrivacyTest {
    @Test
    void nothing_private_reaches_the_record_by_itself() {
        Conversion<LearnerRecord> college = PescFixtures.convert("college-rich");
        Conversion<LearnerRecord> school = PescFixtures.convert("high-school");

        assertThat(withheld(college))
                .containsExactly(
                        "AgencyIdentifier[1]/AgencyAssignedID",
                        "AgencyIdentifier[3]/AgencyAssignedID",
                        "SSN",
                        "Birth/BirthDate",
                        "Birth/BirthCity",
                        "Birth/BirthStateProvinceCode",
                        "Birth/BirthCountry",
                        "Birth/Age",
                        "Birth/NoteMessage",
                        "Gender/GenderCode",
                        "Residency/StateProvinceCode",
                        "Residency/ResidencyStatusCode",
                        "Deceased/DeceasedIndicator",
                        "Delinquencies/DelinquencyCode",
                        "EntryDate",
                        "ExitDate",
                        "ExitReasonCode",
                        "Delinquencies");
        assertThat(withheld(school))
                .containsExactly(
                        "SIN",
                        "NSN",
                        "PartialSSN",
                        "Birth/Birthday",
                        "Birth/BirthState",
                        "ParentGuardianName/FirstName",
                        "ParentGuardian/Name/LastName",
                        "ParentGuardian/RelationshipCode",
                        "RaceEthnicity/RaceEthnicityCode",
                        "EthnicityRace/EthnicityCode",
                        "EthnicityRace/RaceCode",
                        "ExitDate",
                        "Health/Immunizations/ImmunizationDate",
                        "Health/Immunizations/ImmunizationCode",
                        "Health/Immunizations/ImmunizationStatusCode",
                        "Health/NoteMessage");
        assertThat(JsonWriter.toText(college.value().toJson()))
                .doesNotContain("900000044", "900-00-0044", "NAT-1", "2001-07-19", "Skerry\"", "InState", "Probation");
        assertThat(JsonWriter.toText(school.value().toJson()))
                .doesNotContain("000 000 000", "0044", "--03-14", "Rut", "penicillin", "MMR");
    }

    private static List<String> withheld(Conversion<LearnerRecord> read) {
        return read.ledger().with(Disposition.Kind.WITHHELD).stream()
                .map(entry -> entry.source()
                        .path()
                        .replaceFirst(".*/(Person|AcademicSummary|Student)\\[\\d]/", "")
                        .replaceAll("(?<!AgencyIdentifier)\\[1]", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "high-school, NATIONAL_IDENTIFIER, /learner/identifiers/",
        "high-school, BIRTH_DATE, /learner/birthDate",
        "high-school, BIRTH_PLACE, /learner/personal/",
        "college-rich, GENDER, /learner/personal/",
        "high-school, ETHNICITY, /learner/personal/",
        "college-rich, RESIDENCY, /learner/personal/",
        "high-school, HEALTH, /learner/personal/",
        "college-rich, DECEASED, /learner/personal/",
        "college-rich, STANDING, /attainments/1/parts/1/academic/standing/",
        "high-school, THIRD_PERSON, /learner/personal/",
    })
    void a_category_is_released_by_name(String fixture, Category category, String place) {
        PrivacyProfile profile = PrivacyProfile.standard().releasing(category);
        Conversion<LearnerRecord> closed = PescFixtures.convert(fixture);
        Conversion<LearnerRecord> open =
                Transcript.convert(PescFixtures.transcript(fixture), PescFixtures.CHECKED.withPrivacy(profile));

        List<String> released = open.ledger().entries().stream()
                .filter(entry -> closed.ledger().entries().stream()
                        .anyMatch(before -> before.source().equals(entry.source())
                                && before.disposition() instanceof Disposition.Withheld))
                .filter(entry -> !(entry.disposition() instanceof Disposition.Withheld))
                .map(entry -> entry.targets().get(0).path())
                .toList();

        assertThat(released).isNotEmpty().anyMatch(target -> target.startsWith(place));
        assertThat(open.ledger().counts().getOrDefault("withheld", 0) + released.size())
                .isEqualTo(closed.ledger().counts().get("withheld"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Social Security",
                "US SOCIAL SECURITY ADMINISTRATION",
                "social-insurance number",
                "SSN",
                "S.S.N.",
                "sin",
                "National"
            })
    void an_agency_that_gives_national_numbers_is_known_by_its_name(String agency) {
        assertThat(identifiers(agency)).containsExactly("N00417");
    }

    @ParameterizedTest
    @ValueSource(strings = {"National Student Clearinghouse", "State", "Singapore Board"})
    void another_agency_is_not(String agency) {
        assertThat(identifiers(agency)).containsExactly("N00417", "X1");
    }

    private static List<String> identifiers(String agency) {
        String identifier = "<AgencyIdentifier><AgencyAssignedID>X1</AgencyAssignedID><AgencyName>" + agency
                + "</AgencyName></AgencyIdentifier>";
        Learner learner = PescFixtures.convert("<SSN>", identifier + "<SSN>", PescFixtures.CHECKED)
                .value()
                .learner()
                .orElseThrow();
        return learner.identifiers().stream().map(each -> each.value()).toList();
    }

    @Test
    void a_national_number_is_released_with_its_agency() {
        Conversion<LearnerRecord> read =
                Transcript.convert(PescFixtures.transcript("college-rich"), PescFixtures.ALL_RELEASED);

        assertThat(read.value().learner().orElseThrow().identifiers())
                .extracting(each -> each.value())
                .containsExactly("S-20190044", "HW-A-1", "900000044", "900-00-0044", "ME-5544332", "NAT-1", "D-19");
        assertThat(read.ledger().counts()).doesNotContainKey("withheld");
    }

    @Test
    void facts_of_an_identifier_do_not_tell_that_one_before_it_was_withheld() {
        Conversion<LearnerRecord> read =
                Transcript.convert(PescFixtures.transcript("college-rich"), PescFixtures.CHECKED);

        assertThat(read.value().learner().orElseThrow().extensions())
                .extracting(Fact::name)
                .contains("AgencyIdentifier/NoteMessage", "AgencyIdentifier[3]+/StateProvinceCode")
                .noneMatch(name -> name.startsWith("AgencyIdentifier[2]"));
    }

    @Test
    void what_is_private_stays_so_where_it_does_not_belong() {
        Conversion<LearnerRecord> read = PescFixtures.convert(
                "<Birth>",
                "<HighSchool><OrganizationName>A</OrganizationName><SSN>000-00-0418</SSN></HighSchool><Birth>",
                PescFixtures.CHECKED);

        assertThat(JsonWriter.toText(read.value().toJson())).doesNotContain("0418");
        assertThat(PersonTables.PERSON.asFacts().rows())
                .filteredOn(
                        row -> row.element().matches("SSN|SIN|NSN|PartialSSN|AgencyIdentifier|Gender|ParentGuardian"))
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.rule().words()).startsWith("Withheld unless "));
    }

    @Test
    void keys_do_not_depend_on_values() {
        List<String> keys = Stream.of("Northlake", "Southlake")
                .map(name -> PescFixtures.convert("Northlake", name, PescFixtures.CHECKED))
                .map(read -> read.value().organizations().get(0).key())
                .toList();

        assertThat(keys).containsExactly("org-1", "org-1");
    }
}
