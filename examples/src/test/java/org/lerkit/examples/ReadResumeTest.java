package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;

class ReadResumeTest {
    private static final String CREDENTIAL = """
            {"@context": ["https://www.w3.org/2018/credentials/v1",
               "http://schema.hropenstandards.org/4.5/recruiting/json/VerifiableCredentialLER-RSType.json"],
             "type": ["VerifiableCredential", "LER-RS VC"], "issuer": "Resume desk", "issuanceDate": "2026-06-30T08:00:00Z",
             "credentialSubject": {
               "type": "http://schema.hropenstandards.org/4.5/recruiting/json/LER-RSType.json",
               "person": {"name": {"formattedName": "Ada Lindqvist"}},
               "skills": [{"name": "Titration", "yearsOfExperience": 4}]}}
            """;

    @Test
    void the_wrapper_is_good_and_the_record_is_not_until_it_is_written_anew() throws IOException {
        ReadResume.Resume resume =
                ReadResume.of(CREDENTIAL.getBytes(StandardCharsets.UTF_8), ConversionOptions.standard());

        assertThat(resume.ofWrapper()).isEmpty();
        assertThat(resume.ofRecord())
                .extracting(problem -> problem.pointer().value())
                .containsExactly("/type");
        assertThat(resume.record().attainments())
                .extracting(attainment -> attainment.kind().text())
                .containsExactly("competency");
        assertThat(new LerRs(resume.written()).check()).isEmpty();
        assertThat(new LerRsCredential(resume.wrapped()).check()).isEmpty();
        assertThat(new LerRsCredential(resume.wrapped()).payload().check()).isEmpty();
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        Shown.on("docs/guide/ler-rs.md", ReadResume.class, "judge");
        Shown.on("docs/guide/ler-rs.md", ReadResume.class, "wrap");
    }
}
