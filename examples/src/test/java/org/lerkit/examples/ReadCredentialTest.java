package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.vc1.VerifiableCredential;

class ReadCredentialTest {
    @Test
    void the_example_does_what_it_says() {
        String mixed = """
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                 "issuer": "did:example:port", "validFrom": "2026-01-01", "expirationDate": "2027-01-01T00:00:00Z",
                 "credentialSubject": {"id": "did:example:learner"}}
                """;

        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ReadCredential.tell(
                mixed.getBytes(StandardCharsets.UTF_8), new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "/validFrom structure.value.format: expected a date and time with a time zone, found a string of 10",
                        "  write it like 2026-05-31T09:30:00Z or 2026-05-31T09:30:00+02:00",
                        "/expirationDate vc2.date.removed: a date of data model 1.1, which 2.0 does not have",
                        "  write validUntil, or make it a credential of data model 1.1");
    }

    @Test
    void a_status_is_what_its_type_says() {
        VerifiableCredential credential =
                new VerifiableCredential(JsonReader.standard().readObject("""
                        {"credentialStatus": [
                          {"type": "StatusList2021Entry", "statusListIndex": "7", "statusListCredential": "urn:list:1"},
                          {"type": "BitstringStatusListEntry", "statusListIndex": "8", "statusListCredential": "urn:list:2"},
                          {"type": "TideTable"}]}
                        """));

        assertThat(credential.credentialStatus())
                .extracting(ReadCredential::where)
                .containsExactly(
                        "bit 7 of urn:list:1",
                        "bit 8 of urn:list:2",
                        "of a kind that is not looked up here: [TideTable]");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/read.md", ReadCredential.class, "read");
        Shown.on("docs/guide/read.md", ReadCredential.class, "status");
    }
}
