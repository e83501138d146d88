package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.hropen.LerRsReader;
import org.lerkit.mapping.hropen.LerRsWriter;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** Employment, licences, certifications and skills that are endorsed, as far as CLR and Open Badges can say them. */
class WorkTest {
    private static final ConversionOptions OPTIONS = ConversionOptions.standard()
            .checkingAccounting()
            .withSubject(new Iri("did:example:ada"))
            .withCreated(new LexicalDate("2026-06-30"));
    private static final String RESUME = """
            {"type": "LERRS", "person": {"name": {"formattedName": "Ada Lindqvist"}, "militaryStatus": "Reservist"},
             "employmentHistories": [{"organization": {"name": "Harbour Labs"}, "start": "2022",
               "positionHistories": [{"title": "Chemist", "start": "2022-01", "end": "2024-05-01", "current": true,
                 "workRelationshipTypeCode": "Employment", "location": {"city": "Northfield"},
                 "jobCategories": [{"code": "19-2031", "name": "Chemists"}], "descriptions": ["Titrations."]}]}],
             "licenses": [{"name": "Driver", "id": {"value": "D-17"}, "issued": "2020",
               "issuingAuthority": {"name": "State of Example"}, "restrictions": [{"value": "glasses"}],
               "effectiveTimePeriod": {"validTo": "2030-01-01T00:00:00Z"}}],
             "certifications": [{"name": "First aid", "issuingAuthority": {"name": "Red Cross"}}],
             "skills": [{"name": "Titration", "yearsOfExperience": 4,
               "endorsers": [{"organization": {"name": "Harbour Labs"}, "comments": ["Steady."]}]}]}""";

    private static LearnerRecord resume() throws IOException {
        return new LerRsReader()
                .read(new ByteArrayInputStream(RESUME.getBytes(StandardCharsets.UTF_8)), OPTIONS)
                .next()
                .value();
    }

    private static Conversion<ClrCredential> clr(LearnerRecord record) {
        return new ClrWriter().write(record, OPTIONS).get(0);
    }

    private static Source achievement(Source credential) {
        return credential
                .child("credentialSubject")
                .flatMap(subject -> subject.child("achievement"))
                .orElseThrow();
    }

    private static String text(Source part, String... way) {
        Source at = part;
        for (String step : way) {
            at = at.child(step).orElseThrow();
        }
        return at.leaf().orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({
        "learner, course, '', Learning and employment record",
        "learner, employment, '', Learning and employment record",
        "school, employment, '', Learning and employment record",
        "school, position, '', Learning and employment record",
        "school, course, '', Transcript",
        "school, licence, '', Transcript",
        "learner, employment, Curriculum, Curriculum",
    })
    void a_record_is_named_by_who_sends_it_and_what_is_in_it(String sender, String kind, String name, String expected) {
        JsonObject record = JsonReader.standard()
                .readObject("""
                {"format": "lerkit:record:0.1", "document": {"created": "2026-05-30", "sender": "s"%s},
                 "learner": {"id": "did:example:ada", "names": [{"formatted": "Ada Lindqvist"}]},
                 "organizations": [{"key": "s", "id": "https://s.example",
                   "type": {"value": "%s", "system": "lerkit:party"}}],
                 "attainments": [{"key": "a", "kind": "course", "title": "A"}, {"key": "b", "kind": "%s", "title": "B"}]}
                """.formatted(name.isEmpty() ? "" : ", \"name\": \"" + name + '"', sender, kind));

        assertThat(clr(LearnerRecord.of(record)).value().name().any()).contains(expected);
        assertThat(Law.perturb(record, changed -> clr(LearnerRecord.of(changed)).as(ClrCredential::json)))
                .isEmpty();
    }

    @Test
    void each_is_an_achievement_of_its_type_that_the_learner_asserts() throws IOException {
        Source clr = Source.of(clr(resume()).value().json());

        assertThat(text(clr, "issuer", "id")).isEqualTo("did:example:ada");
        List<Source> credentials = clr.child("credentialSubject").orElseThrow().children("verifiableCredential");
        assertThat(credentials)
                .extracting(
                        one -> text(achievement(one), "achievementType"),
                        one -> text(achievement(one), "name"),
                        one -> text(achievement(one), "criteria", "narrative"),
                        one -> text(one, "issuer", "name"),
                        one -> achievement(one)
                                .child("creator")
                                .map(creator -> text(creator, "name"))
                                .orElse(""))
                .containsExactly(
                        tuple("ext:Employment", "Employment", "Time of Employment", "Ada Lindqvist", "Harbour Labs"),
                        tuple("ext:Position", "Chemist", "Work as Chemist", "Ada Lindqvist", "Harbour Labs"),
                        tuple("License", "Driver", "Grant of Driver", "Ada Lindqvist", "State of Example"),
                        tuple("Certification", "First aid", "Grant of First aid", "Ada Lindqvist", "Red Cross"),
                        tuple("Competency", "Titration", "Completion of Titration", "Ada Lindqvist", ""));
        assertThat(clr.child("credentialSubject").orElseThrow().children("association"))
                .extracting(
                        one -> text(one, "associationType"), one -> text(one, "sourceId"), one -> text(one, "targetId"))
                .containsExactly(tuple(
                        "isPartOf",
                        text(achievement(credentials.get(1)), "id"),
                        text(achievement(credentials.get(0)), "id")));
    }

    @Test
    void what_a_position_and_a_licence_say_stands_in_the_subject_and_its_results() throws IOException {
        List<AchievementCredential> badges = new OpenBadgeWriter()
                .write(resume(), OPTIONS).stream().map(Conversion::value).toList();

        String position = JsonWriter.toText(badges.get(1).json());
        assertThat(position)
                .contains("\"activityEndDate\":\"2024-05-01T00:00:00Z\"", "\"narrative\":\"Titrations.\"")
                .contains("\"tag\":[\"work-relationship:Employment\",\"classification:19-2031\"]")
                .contains("\"name\":\"Activity start\",\"resultType\":\"ext:ActivityStart\"", "\"value\":\"2022-01\"");
        String licence = JsonWriter.toText(badges.get(2).json());
        assertThat(licence)
                .contains("\"licenseNumber\":\"D-17\"", "\"validUntil\":\"2030-01-01T00:00:00Z\"")
                .contains("\"resultType\":\"ext:Awarded\"", "\"value\":\"2020\"");
        assertThat(badges).allSatisfy(badge -> assertThat(badge.check()).isEmpty());
    }

    @Test
    void what_they_cannot_say_is_named() throws IOException {
        LearnerRecord record = resume();

        assertThat(clr(record).ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("dropped"))
                .extracting(
                        entry -> entry.source().path(), entry -> entry.rule().id())
                .containsExactly(
                        tuple("/learner/extensions/0/name", "clr2.write.learner.extensions"),
                        tuple("/learner/extensions/0/value", "clr2.write.learner.extensions"),
                        tuple("/learner/extensions/0/system", "clr2.write.learner.extensions"),
                        tuple("/organizations/3/name", "clr2.write.organization.name"),
                        tuple("/attainments/0/parts/0/classifications/0/label", "clr2.write.classification.label"),
                        tuple("/attainments/0/parts/0/extensions/0/value", "clr2.write.fact.value"),
                        tuple("/attainments/0/parts/0/extensions/1/value", "clr2.write.fact.value"),
                        tuple("/attainments/1/extensions/0/value", "clr2.write.fact.value"),
                        tuple("/endorsements/0/about", "clr2.write.endorsement.about"),
                        tuple("/endorsements/0/endorser", "clr2.write.endorsement.endorser"),
                        tuple("/endorsements/0/comment", "clr2.write.endorsement.comment"));
        assertThat(record.attainments().get(1).extensions().get(0).name()).isEqualTo("restrictions/0/value");
    }

    @Test
    void a_clr_of_it_becomes_a_resume_again() throws IOException {
        byte[] clr = JsonWriter.toBytes(clr(resume()).value().json());
        LearnerRecord read = ClrReader.clr()
                .read(new ByteArrayInputStream(clr), OPTIONS)
                .next()
                .value();

        assertThat(read.attainments())
                .extracting(one -> one.kind().text())
                .containsExactly("employment", "licence", "certification", "competency");
        assertThat(read.attainments().get(0).parts())
                .extracting(one -> one.kind().text())
                .containsExactly("position");
        JsonObject written = new LerRsWriter().write(read, OPTIONS).get(0).value();
        assertThat(new LerRs(written).check()).isEmpty();
        assertThat(JsonWriter.toText(written))
                .isEqualTo(JsonWriter.toText(JsonReader.standard().readObject("""
                {"type": "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json",
                 "person": {"name": {"formattedName": "Ada Lindqvist"}},
                 "employmentHistories": [{"start": "2022", "organization": {"name": "Harbour Labs"},
                   "positionHistories": [{"end": "2024-05-01T00:00:00Z", "start": "2022-01", "title": "Chemist",
                     "descriptions": ["Titrations."], "organization": {"name": "Harbour Labs"}}]}],
                 "licenses": [{"id": {"value": "D-17"}, "name": "Driver", "issued": "2020",
                   "effectiveTimePeriod": {"validTo": "2030-01-01T00:00:00Z"},
                   "issuingAuthority": {"name": "State of Example"}}],
                 "certifications": [{"name": "First aid", "issuingAuthority": {"name": "Red Cross"}}],
                 "skills": [{"name": "Titration", "description": "Titration",
                   "definitionReference": {"reference": "urn:uuid:28679745-2330-50f4-aaeb-f5350b64288c"},
                   "yearsOfExperience": 4}]}""")));
    }

    @Test
    void the_law_is_kept_where_learners_speak_for_themselves() throws IOException {
        JsonObject record = resume().toJson();

        assertThat(Law.perturb(
                        record,
                        changed -> new ClrWriter()
                                .write(LearnerRecord.of(changed), OPTIONS)
                                .get(0)
                                .as(ClrCredential::json)))
                .isEmpty();
    }
}
