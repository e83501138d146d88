package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;

/** What is written of generated records, of generated credentials that were read, and of samples. */
class ElmWriterLawTest {
    private static final ConversionOptions RELEASED =
            ConversionOptions.standard().withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    private static LearnerRecord read(JsonObject json) {
        return ElmReader.convert(json, new byte[0], RELEASED).value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elm-samples/education_credential_diploma_HE-ToR-5e8ec53c-d767-4a78-82f8-7e1723ff14bd-elmo1.7-simple-example.xml.json",
                "elm-samples/education_credential_diploma_HE-ToR-8a03692f-ff50-48c0-ae8b-046092117196-ToR_uio_12345678910_elmo-1.7.xml.json",
                "elm-v3/Sample-MC-Annex1-signed.jsonld",
                "elm-v3/Sample-MC-Annex1-unsigned.jsonld",
                "elm-v3/Sample-CertOfPart-unsigned.jsonld"
            })
    void samples_that_do_not_conform_do_when_they_are_written_by_an_issuer_who_is_known(String file) {
        JsonObject sample = CredentialDocument.open(Corpus.bytes(file)).json();

        Written.isGood(Written.write(read(sample)).value(), file);
    }

    @Test
    void generated_records_keep_the_law_and_conform_or_are_refused() {
        Map<String, Integer> counts = written(300, GeneratedRecords::small);

        assertThat(counts).containsKeys("carried", "recoded", "dropped");
        assertThat(counts.get("refused")).isBetween(1, 100);
    }

    @Test
    void generated_credentials_that_were_read_are_written_so_too() {
        Map<String, Integer> counts = written(100, round -> read(GeneratedElm.credential(round)));

        assertThat(counts).containsKeys("carried", "recoded", "dropped");
        assertThat(counts.get("refused")).isBetween(1, 60);
    }

    private static Map<String, Integer> written(int rounds, IntFunction<LearnerRecord> records) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            LearnerRecord record = records.apply(round);
            try {
                Written.write(record);
            } catch (ConversionException e) {
                counts.merge("refused", 1, Integer::sum);
                continue;
            }
            Conversion<EuropeanDigitalCredential> written = Written.keepsTheLaw(record, "round " + round, 2);
            written.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
            Written.isGood(written.value(), "round " + round);
        }
        System.out.println("written: " + counts);
        return counts;
    }
}
