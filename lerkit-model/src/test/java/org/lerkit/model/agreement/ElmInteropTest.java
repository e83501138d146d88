package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.Problem;
import org.lerkit.model.agreement.Mutations.Mutation;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Shape;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.WireTypes;

/** Our verdicts on European Digital Credentials beside those of their JSON Schema, and what the samples are refused for. */
class ElmInteropTest {
    /** Classes of the schema that no credential leads to. */
    private static final Set<String> NOT_IN_CREDENTIALS =
            Set.of("IssuerNode", "VerificationCheck", "EuropeanDigitalPresentation");

    private static final String CONCEPT = "{'id':'http://data.europa.eu/snb/eqf/4','type':'Concept'}";
    private static final String GOOD = """
            {'@context':['https://www.w3.org/2018/credentials/v1','http://data.europa.eu/snb/model/context/edc-ap'],
             'type':['VerifiableCredential','EuropeanDigitalCredential'],
             'credentialProfiles':[CONCEPT],
             'displayParameter':{'type':'DisplayParameter','title':{'en':'Certificate'},'language':CONCEPT,
               'primaryLanguage':CONCEPT,'individualDisplay':{'language':CONCEPT,
               'displayDetail':[{'page':1,'image':{'content':'AA==','contentType':CONCEPT,'contentEncoding':CONCEPT}}]}},
             'issuer':{'type':'Organisation','legalName':{'en':'School'},'vatIdentifier':[],
               'eIDASIdentifier':{'type':'LegalIdentifier','notation':'NTRIE-204','spatial':CONCEPT},
               'location':{'address':{'countryCode':CONCEPT,'fullAddress':{'noteLiteral':{'en':'Quay 1'}}}}},
             'credentialSubject':{'type':'Person','givenName':{'en':'Mira'},'dateOfBirth':'1999-10-01T22:00:00Z',
               'contactPoint':{'emailAddress':{'id':'mailto:mira@example.org','type':'Mailbox'}},
               'hasClaim':[{'type':'LearningAchievement','title':{'en':'Boats'},
               'awardedBy':{'awardingBody':{'type':'Agent','id':'urn:a'},'awardingDate':'2026-05-31T09:30:00Z'},
               'creditReceived':{'framework':CONCEPT,'point':'5'},
               'provenBy':[{'type':'LearningAssessment','title':{'en':'Trial'},'grade':{'noteLiteral':{'en':'A'}},
                 'awardedBy':{'awardingBody':{'type':'Agent'}},
                 'shortenedGrading':{'percentageLower':60,'percentageEqual':30,'percentageHigher':10}}],
               'influencedBy':{'type':'LearningActivity','title':{'en':'Course'},'levelOfCompletion':90,
                 'workload':'PT60H','awardedBy':{'awardingBody':{'type':'Agent'}},
                 'temporal':{'startDate':'2026-01-31T09:30:00Z','endDate':'2026-02-28T09:30:00Z'}},
               'specifiedBy':{'type':'Qualification','title':{'en':'Boats'},'eqfLevel':CONCEPT,
                 'isPartialQualification':false,'learningOutcome':{'title':{'en':'Builds'},'relatedESCOSkill':CONCEPT}}}]},
             'credentialSchema':{'id':'http://data.europa.eu/snb/model/ap/edc-generic-full',
               'type':'ShaclValidator2017'},
             'issued':'2026-05-31T09:30:00Z','validFrom':'2026-05-31T09:30:00Z'}""".replace("CONCEPT", CONCEPT);

    private static List<String> reasons(JsonObject document) {
        return new EuropeanDigitalCredential(document)
                .check().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(problem -> problem.code().value() + " at "
                                + problem.pointer().value())
                        .toList();
    }

    @Test
    void what_differs_from_a_good_credential_in_one_place_has_the_same_verdict() {
        JsonObject good = (JsonObject) Edits.read(GOOD);
        assertThat(EdcSchema.accepts(good)).isTrue();
        assertThat(reasons(good)).isEmpty();
        Map<String, Integer> explained = new TreeMap<>();
        List<String> unexplained = new ArrayList<>();
        int refused = 0;
        List<Mutation> all = Mutations.of(good);
        for (Mutation mutation : all) {
            boolean theirs = EdcSchema.accepts(mutation.document());
            refused += theirs ? 0 : 1;
            if (theirs != reasons(mutation.document()).isEmpty()) {
                String why = why(mutation, theirs);
                if (why.isEmpty()) {
                    unexplained.add(mutation + (theirs ? ": only we refuse it" : ": only the schema refuses it"));
                } else {
                    explained.merge(why, 1, Integer::sum);
                }
            }
        }

        System.out.println("EDC: " + all.size() + " changes, " + refused + " refused, explained: " + explained);
        assertThat(unexplained).isEmpty();
        assertThat(refused).isGreaterThan(all.size() / 4);
    }

    /** Why the verdicts differ; empty if nothing explains it. */
    private static String why(Mutation mutation, boolean theirs) {
        List<String> names = mutation.names();
        if (!theirs) {
            return "";
        } else if (names.contains("@context") || mutation.at().value().equals("/type")) {
            return "we ask for the contexts and the type of a credential";
        } else if (mutation.kind().startsWith("date ")) {
            return "we ask for dates and times as XML Schema writes them, with T and Z";
        } else if (mutation.kind().startsWith("empty")) {
            return "we ask lists that have to be there to have something in them";
        } else if (mutation.member().equals("type")) {
            return "the schema tells what says no type by its members";
        }
        return mutation.member().equals("en") ? "the schema does not look at the words of a language map" : "";
    }

    @Test
    void every_class_and_member_of_the_schema_that_a_credential_leads_to_is_declared() {
        JsonObject classes = (JsonObject) JsonReader.standard()
                .readObject(Corpus.bytes(EdcSchema.FILE))
                .members()
                .get("$defs");
        Map<String, Shape<?>> shapes = new TreeMap<>();
        WireTypes.all().stream()
                .filter(type -> type.getPackage().equals(EuropeanDigitalCredential.class.getPackage()))
                .forEach(type -> shapes.put(type.getSimpleName(), WireTypes.shape(type)));
        Set<String> listed = new TreeSet<>();
        int members = 0;
        for (Map.Entry<String, JsonValue> each : classes.members().entrySet()) {
            String name = each.getKey().replaceFirst("Type$", "");
            if (((JsonObject) each.getValue()).members().get("properties") instanceof JsonObject properties
                    && !NOT_IN_CREDENTIALS.contains(name)) {
                listed.add(name);
                members += properties.members().size();
                assertThat(shapes.get(name).members().stream()
                                .map(member -> member.name())
                                .filter(member -> !member.equals("@context")))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(
                                properties.members().keySet());
            }
        }

        System.out.println("EDC: " + listed.size() + " classes, " + members + " members");
        assertThat(shapes.keySet()).isEqualTo(listed);
        assertThat(listed).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "Sample-MC-Annex1-signed.jsonld, ''",
        "Sample-CertOfPart-signed.jsonld, ''",
        "Sample-MC-Annex1-unsigned.jsonld, 'structure.member.missing at /issued'",
        "Sample-CertOfPart-unsigned.jsonld, 'structure.member.missing at /issued'",
        "credential-sample.jsonld, 'structure.member.missing at /displayParameter/individualDisplay;"
                + " structure.member.unknown at /issuer/eIDASΙdentifier; structure.value.format at /issuanceDate;"
                + " structure.value.format at /issued; structure.value.format at /validFrom;"
                + " structure.value.format at /expirationDate; structure.value.format at /validUntil'"
    })
    void each_reason_why_a_sample_is_refused_is_named(String file, String expected) {
        JsonObject sample =
                CredentialDocument.open(Corpus.bytes("elm-v3/" + file)).json();

        assertThat(String.join("; ", reasons(sample))).isEqualTo(expected);
        assertThat(EdcSchema.accepts(sample)).isEqualTo(expected.isEmpty());
    }
}
