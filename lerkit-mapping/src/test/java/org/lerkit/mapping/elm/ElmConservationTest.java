package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;

/** Every leaf of every credential is accounted for, and nothing depends on a leaf that does not say so. */
class ElmConservationTest {
    private static final ConversionOptions STANDARD = ConversionOptions.standard();
    private static final ConversionOptions RELEASED =
            STANDARD.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));
    private static final String TOR = "elm-samples/education_credential_diploma_HE-ToR-";

    @ParameterizedTest
    @CsvSource({
        TOR + "d5b6a158-1127-42f9-99e7-928bc314375e-ToR_jonasSmith.xml.json, 43",
        TOR + "marit.xml.json, 12",
        TOR + "76a57e78-57fc-492e-820f-2e92b33a0cb5-ToR_elmo_courses.xml.json, 4",
        TOR + "8a03692f-ff50-48c0-ae8b-046092117196-ToR_uio_12345678910_elmo-1.7.xml.json, 2",
        TOR + "5e8ec53c-d767-4a78-82f8-7e1723ff14bd-elmo1.7-simple-example.xml.json, 1",
        "elm-samples/elm_3_2.json, 12",
        "elm-v3/Sample-MC-Annex1-signed.jsonld, 1",
        "elm-v3/Sample-MC-Annex1-unsigned.jsonld, 1",
        "elm-v3/Sample-MC-Annex1-unsigned-uploadable.json, 1",
        "elm-v3/Sample-CertOfPart-signed.jsonld, 0",
        "elm-v3/Sample-CertOfPart-unsigned.jsonld, 0",
        "elm-v3/Sample-CertOfPart-unsigned-uploadable.json, 0",
        "elm-v3/credential-sample.jsonld, 1"
    })
    void the_samples_keep_the_law_and_have_as_many_achievements_as_were_counted(String file, int achievements) {
        CredentialDocument sample = CredentialDocument.open(Corpus.bytes(file));
        byte[] original = sample.carriers().isEmpty() ? new byte[0] : sample.source();

        Conversion<LearnerRecord> read = keepsTheLaw(sample.json(), original, STANDARD, file, 5);
        keepsTheLaw(sample.json(), original, RELEASED, file + ", released", 2);

        System.out.println(file + ": " + read.ledger().entries().size() + " leaves, "
                + read.ledger().counts());
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.pointer().value())
                        .as("a key with a Greek letter is not understood")
                        .startsWith("/issuer/eIDAS\u0399dentifier/"));
        assertThat(read.value().attainments().stream()
                        .mapToInt(ElmConservationTest::achievements)
                        .sum())
                .isEqualTo(achievements);
    }

    private static int achievements(Attainment attainment) {
        boolean one = attainment.kind().text().equals("achievement")
                || attainment.kind().text().equals("award");
        return (one ? 1 : 0)
                + attainment.parts().stream()
                        .mapToInt(ElmConservationTest::achievements)
                        .sum();
    }

    @Test
    void a_credential_with_every_member_of_the_profile_keeps_the_law_and_is_understood_whole() {
        JsonObject credential = Fixtures.json(Fixtures.ELM);

        assertThat(keepsTheLaw(credential, new byte[0], STANDARD, "every member", 60)
                        .problems())
                .isEmpty();
        keepsTheLaw(credential, new byte[0], RELEASED, "every member, released", 60);
    }

    @Test
    void generated_credentials_keep_the_law() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < 300; round++) {
            JsonObject credential = GeneratedElm.credential(round);
            byte[] original = round % 5 == 0 ? new byte[] {1, 2, 3} : new byte[0];
            keepsTheLaw(credential, original, round % 2 == 0 ? STANDARD : RELEASED, "round " + round, 5)
                    .ledger()
                    .counts()
                    .forEach((token, count) -> counts.merge(token, count, Integer::sum));
        }
        System.out.println("generated credentials: " + counts);
        assertThat(counts).containsKeys("carried", "merged", "recoded", "dropped", "withheld", "control");
    }

    private static Conversion<LearnerRecord> keepsTheLaw(
            JsonObject json, byte[] original, ConversionOptions options, String which, int places) {
        Conversion<LearnerRecord> read = ElmReader.convert(json, original, options);

        assertThat(Law.check(json, read.value().toJson(), read.ledger()))
                .as(which)
                .isEmpty();
        assertThat(SampledLaw.perturb(
                        json,
                        which.hashCode(),
                        places,
                        changed -> ElmReader.convert(changed, original, options).as(LearnerRecord::toJson)))
                .as(which)
                .isEmpty();
        return read;
    }
}
