package org.lerkit.testkit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonReader;
import org.lerkit.testkit.Breach;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.Scope;
import org.lerkit.testkit.Specification;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;

class DocumentCheckTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Requirement SUITE =
            requirement("suite-known", "The cryptosuite is known.", "proof.cryptosuite.unsupported");
    private static final Requirement SIGNATURE =
            requirement("signature-holds", "The signature holds.", "proof.signature.invalid");

    private static final Requirement SECURED = requirement("secured", "It is secured.", "proof.missing");

    private static Requirement requirement(String name, String text, String broken) {
        return new Requirement(
                new Specification("suites", "Suites", "Suites", List.of("1"), "https://suites.example/"),
                name,
                "1",
                Optional.empty(),
                Level.MUST,
                Set.of(Role.ISSUER),
                text,
                Scope.EVERYTHING,
                List.of(Breach.parse(broken)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Finding look(String name, String patch) throws Exception {
        return look(SUITE, name, patch);
    }

    private static Finding look(Requirement requirement, String name, String patch) throws Exception {
        JsonPatch change = JsonPatch.of((JsonArray) JsonReader.standard().read(patch));
        byte[] document = Forge.of(CLOCK, 1)
                .make(Samples.named("badge"), "eddsa-rdfc-2022", Stage.SECURED, change)
                .document();
        Subject subject = Subject.documents("ours", () -> List.of(new Sample(name, document)));
        return new DocumentCheck(requirement, List.of()).run(new Examination(subject, ConformanceOptions.at(CLOCK)));
    }

    @Test
    void who_writes_as_others_do_is_told_what_is_meant() throws Exception {
        Finding finding = look(
                "badge.json", "[{\"op\":\"replace\",\"path\":\"/proof/cryptosuite\",\"value\":\"eddsa-rdf-2022\"}]");

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.message()).startsWith("badge.json, /proof/cryptosuite: ");
        assertThat(finding.hint())
                .hasValueSatisfying(hint -> assertThat(hint)
                        .contains("Most likely meant: eddsa-rdfc-2022. The c is missing")
                        .contains("1EdTech/openbadges-specification")
                        .doesNotContain("an array of one"));
        assertThat(finding.evidence()).hasSize(1);
    }

    @Test
    void who_writes_something_else_is_told_what_was_found() throws Exception {
        Finding finding =
                look("badge.json", "[{\"op\":\"replace\",\"path\":\"/proof/cryptosuite\",\"value\":\"rot13-2026\"}]");

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.hint().orElse("")).doesNotContain("Most likely meant");
    }

    @Test
    void a_signature_that_no_key_was_there_for_has_not_passed() throws Exception {
        String elsewhere = "[{\"op\":\"replace\",\"path\":\"/proof/verificationMethod\","
                + "\"value\":\"did:web:guild.example#key-1\"}]";

        Finding finding = look(SIGNATURE, "badge.json", elsewhere);

        assertThat(finding.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(finding.message()).startsWith("badge.json: the key cannot be had");
        assertThat(look(SUITE, "badge.json", elsewhere).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(look(SIGNATURE, "badge.json", "[]").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_cannot_be_read_is_not_overlooked_beside_what_can() throws Exception {
        byte[] good = Forge.of(CLOCK, 1)
                .secure(Samples.named("badge"), "eddsa-rdfc-2022")
                .document();
        Subject subject = Subject.documents(
                "ours",
                () -> List.of(
                        new Sample("good.json", good),
                        new Sample("cut.json", Arrays.copyOf(good, good.length / 2)),
                        new Sample("cut.jwt", "eyJhbGciOiJFUzI1NiJ9.e30".getBytes(UTF_8))));
        Examination examination = new Examination(subject, ConformanceOptions.at(CLOCK));

        Finding secured = new DocumentCheck(SECURED, List.of()).run(examination);

        assertThat(secured.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(secured.evidence()).extracting(Finding.Evidence::document).containsExactly("cut.json", "cut.jwt");
        assertThat(new DocumentCheck(SUITE, List.of()).run(examination).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_is_right_passes() throws Exception {
        assertThat(look("badge.json", "[]").outcome()).isEqualTo(Outcome.PASSED);
    }
}
