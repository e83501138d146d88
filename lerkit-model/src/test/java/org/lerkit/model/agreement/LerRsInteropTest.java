package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.Problem;
import org.lerkit.model.agreement.Mutations.Mutation;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;

/** Our verdicts on wrappers and payloads beside those of the schemas of HR Open, on its own samples and on ours. */
class LerRsInteropTest {
    private static final String WRAPPED = "hropen/samples/LER-RS_V2_VCwrapper.json";
    private static final String PORTABILITY = "hropen/samples/LER-RS_V2_UC008_portability.json";
    private static final String TYPE = "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json";
    /** Open Badges 3.0 asks that the type include Achievement. */
    private static final String BARE_TYPE = "/certifications/0/verifications/0/credentialSubject/achievement/type";

    private static final Set<String> CODES = Set.of(
            "language",
            "languageCode",
            "primaryLanguage",
            "workingLanguageCodes",
            "country",
            "countryCode",
            "citizenship",
            "residenceCountry",
            "currency");
    private static final int TRIED = 600;

    private static LerRsCredential sample(String file) {
        return new LerRsCredential(JsonReader.standard().readObject(Corpus.bytes(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {WRAPPED, PORTABILITY})
    void the_wrapper_of_a_sample_is_good_and_its_payload_is_not(String file) {
        LerRsCredential credential = sample(file);

        assertThat(HrOpenSchemas.wrapper(credential.json())).isEmpty();
        assertThat(credential.check()).isEmpty();
        assertThat(HrOpenSchemas.record(credential.payload().json())).isNotEmpty();
        assertThat(credential.payload().check()).isNotEmpty();
        assertThat(credential.credentialSubject().lerrsType())
                .as("the only member of the payload that the schema of the wrapper looks at")
                .isEmpty();
    }

    @Test
    void the_wrapper_of_a_sample_is_good_whatever_its_payload_says() {
        LerRsCredential credential = sample(WRAPPED);
        JsonObject empty = credential.json().with("credentialSubject", JsonObject.EMPTY);

        assertThat(HrOpenSchemas.wrapper(empty)).isEmpty();
        assertThat(new LerRsCredential(empty).check()).isEmpty();
    }

    @Test
    void each_reason_why_the_payload_of_the_first_sample_is_refused_is_named() {
        assertThat(reasons(sample(WRAPPED).payload()))
                .containsExactly(
                        "structure.value.term at /type",
                        "structure.context.order at /educationAndLearnings/1/verifications/0/@context",
                        "structure.value.format at /certifications/0/effectiveTimePeriod/validFrom",
                        "structure.value.format at /certifications/0/effectiveTimePeriod/validTo");
    }

    @Test
    void each_reason_why_the_payload_of_the_second_sample_is_refused_is_named() {
        assertThat(reasons(sample(PORTABILITY).payload()))
                .containsExactlyInAnyOrder(
                        "structure.value.term at /type",
                        "structure.context.order at /educationAndLearnings/0/verifications/0/@context",
                        "structure.value.term at /educationAndLearnings/0/verifications/0/credentialSubject"
                                + "/educationAndLearning/educationDegrees/0/degreeGrantedStatus",
                        "structure.value.term at " + BARE_TYPE);
    }

    @Test
    void one_of_these_reasons_is_ours_alone() {
        JsonObject certification = (JsonObject) ((JsonArray) sample(PORTABILITY)
                        .payload()
                        .json()
                        .get("certifications")
                        .orElseThrow())
                .items()
                .get(0);

        assertThat(HrOpenSchemas.record(certification(certification)))
                .as("the schema takes any type that is no array")
                .isEmpty();
        assertThat(reasons(new LerRs(certification(certification))))
                .containsExactly("structure.value.term at " + BARE_TYPE);
    }

    /** A record is good only when every reason that is named has gone: with all but one repaired it is still refused. */
    @ParameterizedTest
    @ValueSource(strings = {WRAPPED, PORTABILITY})
    void when_the_reasons_are_gone_the_payload_is_good(String file) {
        JsonObject payload = sample(file).payload().json();
        JsonObject repaired = read(JsonWriter.toText(payload)
                .replace("\"http://schema.hropenstandards.org/4.5/recruiting/json/LER-RSType.json\"", '"' + TYPE + '"')
                .replace("org/4.5/recruiting/json/ler-rs/Prov", "org/4.4/recruiting/json/ler-rs/Prov")
                .replace("\"In Progress\"", "\"InProgress\"")
                .replace("\"type\":\"Certification\"", "\"type\":[\"Achievement\"]")
                .replace("T00:00:00.0\"", "T00:00:00.0Z\""));

        assertThat(reasons(new LerRs(repaired))).isEmpty();
        assertThat(HrOpenSchemas.record(repaired)).isEmpty();
        assertThat(HrOpenSchemas.record(
                        repaired.with("type", payload.get("type").orElseThrow())))
                .isNotEmpty();
    }

    @Test
    void plain_fields_beside_verifications_are_good_whatever_the_credential_and_alone_it_has_to_be_of_its_kind() {
        JsonValue clr = read("{\"@context\":[\"https://www.w3.org/ns/credentials/v2\","
                + "\"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json\"],"
                + "\"type\":[\"VerifiableCredential\",\"ClrCredential\"]}");
        JsonObject alone = read("{}").with("verifications", JsonArray.of(clr));
        JsonObject beside = alone.with("institution", read("{\"name\":\"Northfield\"}"));
        JsonObject wrapped =
                read("{}").with("verifications", JsonArray.of(read("{}").with("otherW3CVerifiableCredential", clr)));

        assertSame(education(beside), true);
        assertSame(education(alone), false);
        assertSame(education(wrapped), true);
    }

    @Test
    void certificates_need_an_issuer_and_days_do_for_some_dates() {
        JsonObject certificate = read("{\"name\":\"First aid\",\"issuingAuthority\":{\"name\":\"Red Cross\"}}");

        assertSame(certification(certificate), true);
        assertSame(certification(certificate.without("issuingAuthority")), false);
        assertSame(certification(certificate.with("issued", new JsonString("2024-01"))), true);
        assertSame(
                certification(certificate.with("effectiveTimePeriod", read("{\"validFrom\":\"2024-01-01\"}"))), false);
    }

    @Test
    void the_code_of_a_specialisation_is_a_text() {
        JsonObject entry = read("{\"institution\":{\"name\":\"Northfield\"},\"educationDegrees\":["
                + "{\"specializations\":[{\"name\":\"Chemistry\",\"code\":\"40.0501\"}]}]}");
        String code = JsonWriter.toText(entry);

        assertSame(education(entry), true);
        assertSame(education(read(code.replace("\"40.0501\"", "40.0501"))), false);
        assertSame(education(read(code.replace("\"40.0501\"", "{\"value\":\"40.0501\"}"))), false);
        assertSame(
                education(read(
                        code.replace("\"code\":\"40.0501\"", "\"id\":{\"value\":\"40.0501\",\"schemeId\":\"CIP\"}"))),
                true);
    }

    /** The schema of the wrapper is that of the data model 1.1, and knows no issuer with a name. */
    @Test
    void a_wrapper_is_on_data_model_1_and_its_issuer_is_a_text() {
        JsonObject wrapper = sample(WRAPPED).json().with("credentialSubject", JsonObject.EMPTY);

        assertSameWrapper(wrapper, true);
        assertSameWrapper(wrapper.with("issuer", read("{\"id\":\"https://desk.example\"}")), false);
        assertSameWrapper(
                wrapper.without("issuanceDate").with("validFrom", new JsonString("2026-06-30T00:00:00Z")), false);
        assertSameWrapper(
                wrapper.with("@context", JsonArray.of(new JsonString("https://www.w3.org/ns/credentials/v2"))), false);
    }

    private static void assertSameWrapper(JsonObject wrapper, boolean good) {
        assertThat(HrOpenSchemas.wrapper(wrapper).isEmpty()).isEqualTo(good);
        assertThat(new LerRsCredential(wrapper).check().isEmpty()).isEqualTo(good);
    }

    @Test
    void what_differs_from_a_good_record_in_one_place_has_the_same_verdict() {
        JsonObject good = Fixtures.json(Fixtures.LER_RS);
        assertThat(HrOpenSchemas.record(good)).isEmpty();
        List<Mutation> all = Mutations.of(good);
        Map<String, Integer> explained = new TreeMap<>();
        List<String> unexplained = new ArrayList<>();
        int refused = 0;
        int tried = 0;
        for (int i = 0; i < all.size(); i += Math.max(1, all.size() / TRIED)) {
            Mutation mutation = all.get(i);
            tried++;
            boolean theirs = HrOpenSchemas.record(mutation.document()).isEmpty();
            refused += theirs ? 0 : 1;
            if (theirs != reasons(new LerRs(mutation.document())).isEmpty()) {
                String why = why(mutation, theirs);
                if (why.isEmpty()) {
                    unexplained.add(mutation + (theirs ? ": only we refuse it" : ": only the schema refuses it"));
                } else {
                    explained.merge(why, 1, Integer::sum);
                }
            }
        }

        System.out.println("LER-RS: " + tried + " changes, " + refused + " refused, explained: " + explained);
        assertThat(unexplained).isEmpty();
        assertThat(refused).isGreaterThan(tried / 4);
    }

    /** Why the verdicts differ; empty if nothing explains it. */
    private static String why(Mutation mutation, boolean theirs) {
        List<String> names = mutation.names();
        if (!theirs && (names.contains("job") || names.contains("period"))) {
            return "we keep jobs and periods as JSON";
        } else if (!theirs) {
            return CODES.contains(mutation.member()) ? "we look at the form of codes, not into lists of them" : "";
        } else if (names.contains("verifications")) {
            return "we look into verifications beside plain fields";
        } else if (mutation.kind().startsWith("date ")) {
            return "we ask for dates and times as XML Schema writes them, with T and Z";
        }
        return mutation.kind().equals("text ") && mutation.member().endsWith("Time")
                ? "we ask a time to say something"
                : "";
    }

    private static void assertSame(JsonObject record, boolean good) {
        assertThat(HrOpenSchemas.record(record).isEmpty()).isEqualTo(good);
        assertThat(reasons(new LerRs(record)).isEmpty()).isEqualTo(good);
    }

    private static JsonObject education(JsonObject entry) {
        return LerRs.builder().build().json().with("educationAndLearnings", JsonArray.of(entry));
    }

    private static JsonObject certification(JsonObject entry) {
        return LerRs.builder().build().json().with("certifications", JsonArray.of(entry));
    }

    private static List<String> reasons(LerRs record) {
        return record.check().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }

    private static JsonObject read(String json) {
        return (JsonObject) JsonReader.standard().read(json);
    }
}
