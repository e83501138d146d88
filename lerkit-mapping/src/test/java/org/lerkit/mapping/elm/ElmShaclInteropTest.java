package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Corpus;

/** What the official shapes say of the official samples, and of those of others: every reason is named. */
class ElmShaclInteropTest {
    @BeforeAll
    static void needs_the_shapes() {
        Corpus.require("elm-v3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elm-v3/Sample-MC-Annex1-signed.jsonld | 353 | '' | ''
            elm-v3/Sample-CertOfPart-signed.jsonld | 210 | '' | ''
            elm-v3/Sample-MC-Annex1-unsigned.jsonld | 292 | issued: MinCount, issuer: Node | ''
            elm-v3/Sample-CertOfPart-unsigned.jsonld | 156 | issued: MinCount, issuer: Node | ''
            elm-v3/credential-sample.jsonld | 65 | individualDisplay: MinCount, issuer: Node | eIDAS\u0399dentifier
            HE-ToR-5e8ec53c-d767-4a78-82f8-7e1723ff14bd-elmo1.7-simple-example | 197 | issuer: MinCount | ''
            HE-ToR-76a57e78-57fc-492e-820f-2e92b33a0cb5-ToR_elmo_courses | 875 | ISSUER | ''
            HE-ToR-8a03692f-ff50-48c0-ae8b-046092117196-ToR_uio_12345678910_elmo-1.7 | 463 | ISSUER | resultDistribution
            HE-ToR-d5b6a158-1127-42f9-99e7-928bc314375e-ToR_jonasSmith | 3410 | issuer: MinCount | ''
            HE-ToR-marit | 4398 | ISSUER | ''
            """)
    void each_reason_why_a_sample_does_not_conform_is_named(String file, int triples, String reasons, String lost) {
        String path = file.startsWith("HE") ? "elm-samples/education_credential_diploma_" + file + ".xml.json" : file;
        JsonObject sample = CredentialDocument.open(Corpus.bytes(path)).json();
        String violations = reasons.replace("ISSUER", "legalName: MinCount, location: MinCount");

        ElmShapes.Verdict verdict = ElmShapes.judge(sample);

        assertThat(verdict.violations()).hasToString("[" + violations + "]");
        assertThat(verdict.triples()).isEqualTo(triples);
        assertThat(ElmShapes.lost(sample)).as("members that the contexts drop").hasToString("[" + lost + "]");
    }

    @Test
    void the_seal_itself_says_nothing_and_that_is_no_good_credential() {
        JsonObject sealed = JsonReader.standard().readObject(Corpus.bytes("elm-v3/Sample-MC-Annex1-signed.jsonld"));

        assertThat(ElmShapes.judge(sealed)).isEqualTo(new ElmShapes.Verdict(0, List.of("no credential in 0 triples")));
    }
}
