package org.lerkit.model.hropen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Fixtures;

/** What the schemas ask of several members together, and how wrapper and payload stand to each other. */
class LerRsTest {
    private static final String OF_LICENCES = "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/"
            + "ProvisionalVerifiableCredentialLicenseType.json";

    private static List<String> problems(String members) {
        JsonObject record = JsonReader.standard().readObject("{" + members + "}");
        return new LerRs(record.with(
                        "type", LerRs.builder().build().json().get("type").orElseThrow()))
                .check().stream()
                        .map(problem ->
                                problem.code() + " at " + problem.pointer().value())
                        .toList();
    }

    @Test
    void a_new_record_says_the_only_type_that_the_schema_takes() {
        assertThat(LerRs.builder().build().type())
                .isEqualTo("http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json");
        assertThat(LerRs.builder().build().check()).isEmpty();
    }

    @Test
    void a_language_tag_of_any_length_is_judged() {
        String tag = "en" + "-a1".repeat(200_000);

        assertThat(problems("\"language\": \"%s\"".formatted(tag))).isEmpty();
        assertThat(problems("\"language\": \"%s-\"".formatted(tag)))
                .containsExactly("structure.value.format at /language");
    }

    @ParameterizedTest
    @CsvSource({
        "educationAndLearnings, institution",
        "employmentHistories, organization",
        "certifications, issuingAuthority",
        "licenses, issuingAuthority"
    })
    void an_entry_has_its_plain_field_or_verifications_alone(String list, String needed) {
        String reference = "\"verifications\": [{\"reference\": \"https://northfield.example/1\"}]";

        assertThat(problems("\"%s\": [{\"%s\": {\"name\": \"Northfield\"}}]".formatted(list, needed)))
                .isEmpty();
        assertThat(problems("\"%s\": [{%s}]".formatted(list, reference))).isEmpty();
        assertThat(problems("\"%s\": [{}]".formatted(list)))
                .containsExactly("hropen.entry.incomplete at /" + list + "/0/" + needed);
        assertThat(problems("\"%s\": [{%s, \"id\": {\"value\": \"1\"}}]".formatted(list, reference)))
                .containsExactly("hropen.entry.incomplete at /" + list + "/0/" + needed);
        assertThat(problems("\"%s\": [{\"verifications\": []}]".formatted(list)))
                .containsExactly("structure.member.empty at /" + list + "/0/verifications");
        assertThat(problems("\"%s\": []".formatted(list))).containsExactly("structure.member.empty at /" + list);
    }

    @Test
    void a_credential_that_stands_alone_is_of_a_kind_that_its_list_takes() {
        String clr = "{\"@context\": [\"https://www.w3.org/2018/credentials/v1\"], \"type\": [\"ClrCredential\"]}";
        String alone = "\"%s\": [{\"verifications\": [%s]}]";

        assertThat(problems(alone.formatted("employmentHistories", clr)))
                .containsExactly("hropen.verification.elsewhere at /employmentHistories/0/verifications/0");
        assertThat(problems(alone.formatted("skills", clr)))
                .containsExactly("hropen.verification.elsewhere at /skills/0/verifications/0");
        assertThat(problems(alone.formatted("educationAndLearnings", clr)))
                .contains("structure.member.missing at /educationAndLearnings/0/verifications/0/credentialSubject")
                .doesNotContain("hropen.verification.elsewhere at /educationAndLearnings/0/verifications/0");
        assertThat(problems(alone.formatted("employmentHistories", "{\"otherW3CVerifiableCredential\": " + clr + "}")))
                .isEmpty();
    }

    @Test
    void a_provisional_credential_of_licences_stands_among_licences_and_certificates() {
        String provisional =
                "\"%s\": [{\"verifications\": [{\"@context\": [\"https://www.w3.org/2018/credentials/v1\", \""
                        + OF_LICENCES + "\"], \"type\": [\"VerifiableCredential\"], \"issuer\": \"State of Example\","
                        + "\"issuanceDate\": \"2024-01-01T00:00:00Z\", \"credentialSubject\": {}}]}]";

        assertThat(problems(provisional.formatted("licenses"))).isEmpty();
        assertThat(problems(provisional.formatted("certifications"))).isEmpty();
        assertThat(problems(provisional.formatted("employmentHistories")))
                .containsExactly("structure.context.order at /employmentHistories/0/verifications/0/@context");
        assertThat(problems(provisional.formatted("skills")))
                .containsExactly("hropen.verification.elsewhere at /skills/0/verifications/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'job': {} | hropen.alternative.not-one at /job",
                "'job': {'positionOpening': {}, 'JDXjobDescription': {}} | hropen.alternative.not-one at /job",
                "'skills': [{'name': 'x', 'endorsers': [{}]}] | hropen.alternative.not-one at /skills/0/endorsers/0",
                "'positionPreferences': [{'shiftSchedules': [{'schedules': [{'weekday': 'Monday', 'date': '09'}]}]}]"
                        + "| hropen.alternative.not-one at /positionPreferences/0/shiftSchedules/0/schedules/0",
                "'positionPreferences': [{'shiftSchedules': [{'schedules': [{'startTime': '09:30'}]}]}]"
                        + "| structure.member.missing at /positionPreferences/0/shiftSchedules/0/schedules/0/endTime",
                "'communication': {} | structure.member.empty at /communication"
            },
            quoteCharacter = '"')
    void members_that_go_or_do_not_go_together_are_looked_at(String members, String expected) {
        assertThat(problems(members.replace('\'', '"'))).containsExactly(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'start': '2026-05-31', 'end': '2026-06-30' | true",
                "'start': '2026-05', 'end': '2026-06' | true",
                "'start': '2026', 'end': '2027' | true",
                "'start': '2026-05-31T09:30:00Z', 'end': '2026-05-31T10:30:00Z' | true",
                "'start': '2026', 'end': '2026-06' | false",
                "'start': '2026-05-31' | false",
                "'start': '2026-05-31', 'end': 'June' | false"
            },
            quoteCharacter = '"')
    void a_period_begins_and_ends_and_says_both_as_exactly(String bounds, boolean good) {
        String schedule = "\"positionPreferences\": [{\"shiftSchedules\": [{\"period\": {%s}}]}]";

        assertThat(problems(schedule.formatted(bounds.strip().replace('\'', '"'))))
                .isEqualTo(
                        good
                                ? List.of()
                                : List.of("structure.value.format at /positionPreferences/0/shiftSchedules/0/period"));
    }

    @Test
    void what_vouches_for_an_entry_is_seen_as_what_it_is() {
        LerRs record = new LerRs(Fixtures.json(Fixtures.LER_RS));
        List<Verification> first = record.educationAndLearnings().get(0).verifications();

        assertThat(first)
                .extracting(one -> (Object) one.getClass())
                .containsExactly(
                        ReferenceScheme.class,
                        VerifyingOrganization.class,
                        OtherVerifiableCredential.class,
                        NestedVerification.class,
                        EmbeddedCredential.class,
                        ProvisionalCredential.class);
        assertThat(first.stream().map(one -> one.credential().isPresent()))
                .containsExactly(false, false, true, false, true, true);
    }

    @Test
    void the_payload_is_found_wherever_it_stands() {
        LerRsCredential credential = new LerRsCredential(Fixtures.json(Fixtures.LER_RS_CREDENTIAL));
        JsonObject record =
                credential.credentialSubject().lerrsType().orElseThrow().json();

        assertThat(credential.payload().json()).isEqualTo(record);
        assertThat(new LerRsCredential(credential.json().with("credentialSubject", record))
                        .payload()
                        .json())
                .isEqualTo(record);
    }
}
