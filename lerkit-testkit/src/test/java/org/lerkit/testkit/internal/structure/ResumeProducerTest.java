package org.lerkit.testkit.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.profile.StandardProfiles;

/** lerkit as a producer of resumes, and producers whose resumes are wrong in one way each. */
class ResumeProducerTest {
    private static final ConformanceProfile PROFILE =
            StandardProfiles.named("ler-rs-producer").orElseThrow();
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void the_samples_meet_everything() {
        ConformanceReport report = run(Samples.named("ler-rs"), Samples.named("ler-rs-credential"));

        assertThat(report.results()).hasSizeGreaterThan(60).allMatch(result -> result.outcome() != Outcome.FAILED);
        assertThat(report.passed()).isTrue();
    }

    @Test
    void what_lerkit_writes_of_a_record_meets_what_it_is_asked() throws IOException {
        JsonObject resume = written(Samples.named("ler-rs"));

        assertThat(resume.get("skills")).isPresent();
        ConformanceReport report = run(resume);
        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .isEmpty();
        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .hasSizeGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> every_resume_that_is_wrong_is_caught_by_what_asks_for_it() {
        return Mutants.standard().all().stream()
                .filter(mutant -> mutant.verdict() == Expected.REFUSED
                        && mutant.requirement().specification().id().startsWith("ler-rs"))
                .map(mutant -> dynamicTest(mutant.toString(), () -> {
                    JsonObject sample = Samples.named(mutant.bases().iterator().next());

                    ConformanceReport report = ConformanceKit.run(
                            PROFILE,
                            subject(mutant.change().apply(sample)),
                            OPTIONS.only(Set.of(mutant.requirement().key())));

                    assertThat(report.results()).singleElement().satisfies(result -> {
                        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
                        assertThat(result.finding().evidence()).hasSize(1);
                    });
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ler-rs-4.4/plain-fields-too           | ler-rs            | {"op":"add","path":"/licenses/-","value":{"verifications":[]}}
                    ler-rs-4.4/position-deprecated-code   | ler-rs            | {"op":"add","path":"/employmentHistories/0/positionHistories/0/resourceRelationshipCode","value":"Employee"}
                    ler-rs-4.5/type-ler-rs                | ler-rs-credential | {"op":"replace","path":"/type","value":["VerifiableCredential"]}
                    ler-rs-4.5/issuer-uri                 | ler-rs-credential | {"op":"replace","path":"/issuer","value":"Resume Builder"}
                    ler-rs-4.5/payload-in-subject         | ler-rs-credential | {"op":"move","from":"/credentialSubject","path":"/credentialSubject/lerrsType"}
                    """)
    void what_no_schema_says_is_asked_all_the_same(String requirement, String base, String change) {
        JsonArray patch = new JsonArray(List.of(JsonReader.standard().read(change)));
        JsonObject wrong = requirement.endsWith("payload-in-subject")
                ? Samples.named(base)
                        .with(
                                "credentialSubject",
                                JsonObject.builder()
                                        .put("lerrsType", Samples.named("ler-rs"))
                                        .build())
                : JsonPatch.of(patch).apply(Samples.named(base));

        ConformanceReport report = ConformanceKit.run(PROFILE, subject(wrong), OPTIONS.only(Set.of(requirement)));

        assertThat(report.results())
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.FAILED));
    }

    @Test
    void what_a_resume_says_in_a_member_of_its_own_is_looked_at_as_well() {
        JsonObject resume = Samples.named("ler-rs").without("type");
        JsonObject credential = Samples.named("ler-rs-credential")
                .with(
                        "credentialSubject",
                        JsonObject.builder().put("lerrsType", resume).build());

        ConformanceReport report = run(credential);

        assertThat(report.results())
                .filteredOn(result -> result.requirement().key().equals("ler-rs-4.5/payload-type"))
                .singleElement()
                .satisfies(result -> assertThat(result.finding().message())
                        .startsWith("resume-0.json, /credentialSubject/lerrsType/type"));
    }

    @Test
    void a_document_that_is_no_json_is_named() {
        Documents made = () -> List.of(new Sample("resume.json", "{".getBytes(StandardCharsets.UTF_8)));

        assertThat(ConformanceKit.run(PROFILE, Subject.documents("broken", made), OPTIONS)
                        .results())
                .allSatisfy(result -> assertThat(result.finding().message())
                        .isEqualTo("Documents that are no JSON objects: resume.json"));
    }

    @Test
    void who_shows_nothing_was_not_looked_at() {
        assertThat(ConformanceKit.run(PROFILE, Subject.of("idle"), OPTIONS).results())
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNTESTED));
    }

    /** By way of lerkit's record, and back. */
    private static JsonObject written(JsonObject resume) throws IOException {
        Converter converter =
                Converters.standard().find(Format.LER_RS, Format.LER_RS).orElseThrow();
        try (Converter.Conversions all =
                converter.convert(new ByteArrayInputStream(JsonWriter.toBytes(resume)), ConversionOptions.standard())) {
            return all.next().value().json();
        }
    }

    private static ConformanceReport run(JsonObject... documents) {
        return ConformanceKit.run(PROFILE, subject(documents), OPTIONS);
    }

    private static Subject subject(JsonObject... documents) {
        return Subject.documents(
                "producer",
                () -> Stream.iterate(0, i -> i < documents.length, i -> i + 1)
                        .map(i -> new Sample("resume-" + i + ".json", JsonWriter.toBytes(documents[i])))
                        .toList());
    }
}
