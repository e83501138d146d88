package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.elm3.Person;
import org.lerkit.model.json.JsonReader;

/** {@code lerkit convert --to elm}, by the profile of an issuer as the guide shows it. */
class ConvertElmTest {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String RECORD = """
            {"format": "lerkit:record:0.1", "document": {"created": "2026-06-30", "sender": "org-1"},
             "learner": {"names": [{"given": "Mira", "family": "Osterholt"}]},
             "organizations": [{"key": "org-1", "name": "Harbour Boatyard School"}],
             "attainments": [{"key": "a-1", "kind": "course", "title": "Boat building"}]}""";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        String page = Files.readString(Path.of("../docs/guide/elm.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        shell = new Shell(folder)
                .with("record.json", RECORD)
                .with("certificate.png", PNG)
                .with("school.json", page.substring(start, page.indexOf("```", start)));
    }

    private Result convert() {
        return shell.run(
                "convert",
                "record.json",
                "--to",
                "elm",
                "--issuer-profile",
                "school.json",
                "--display-image",
                "certificate.png");
    }

    private static EuropeanDigitalCredential credential(String text) {
        return new EuropeanDigitalCredential(JsonReader.standard().readObject(text));
    }

    @Test
    void a_record_is_issued_by_the_profile_of_the_guide() {
        Result result = convert();

        assertThat(result.code()).as(result.err()).isZero();
        EuropeanDigitalCredential written = credential(result.out());
        assertThat(written.check()).isEmpty();
        assertThat(written.issuer()).isInstanceOfSatisfying(Organisation.class, issuer -> {
            assertThat(issuer.id().orElseThrow().value()).isEqualTo("https://boatyard.example");
            assertThat(issuer.legalName().in(Locale.ENGLISH)).contains("Harbour Boatyard School");
            assertThat(issuer.eIDASIdentifier().orElseThrow().notation()).isEqualTo("NTRIE-200204");
            assertThat(issuer.eIDASIdentifier()
                            .orElseThrow()
                            .spatial()
                            .id()
                            .orElseThrow()
                            .value())
                    .isEqualTo(AUTHORITY + "country/IRL");
        });
        assertThat(written.displayParameter().title().in(Locale.ENGLISH)).contains("Certificate of boat building");
        MediaObject picture = written.displayParameter()
                .individualDisplay()
                .get(0)
                .displayDetail()
                .get(0)
                .image();
        assertThat(picture.content()).isEqualTo("iVBORw0KGgo=");
        assertThat(picture.contentType().id().orElseThrow().value()).isEqualTo(AUTHORITY + "file-type/PNG");
        assertThat(((Person) written.credentialSubject())
                        .familyName()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .contains("Osterholt");
        assertThat(result.err()).contains("1 document").doesNotContain("Osterholt");
    }

    @Test
    void nobody_issues_without_a_profile_and_a_picture() {
        assertThat(shell.run("convert", "record.json", "--to", "elm"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(3))
                .satisfies(refused -> assertThat(refused.out()).isEmpty())
                .satisfies(refused -> assertThat(refused.err())
                        .contains("--to elm: no record says who issues", "--issuer-profile FILE.json"));
        assertThat(shell.run("convert", "record.json", "--to", "elm", "--issuer-profile", "school.json"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(3))
                .satisfies(refused -> assertThat(refused.err()).contains("--display-image FILE"));
    }

    @Test
    void an_incomplete_profile_is_refused_at_the_place_in_its_file() {
        shell.with("school.json", shell.file("school.json").replaceFirst(", \"spatial\": \"IE\"", ""));

        Result refused = convert();

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("school.json: /issuer/eIDASIdentifier/spatial: expected a country")
                .contains("found nothing");
    }

    @Test
    void a_picture_that_is_none_is_refused() {
        shell.with("certificate.png", "a picture");
        assertThat(convert())
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(2))
                .satisfies(refused ->
                        assertThat(refused.err()).contains("certificate.png: ", "expected a picture, PNG or JPEG"));
        shell.with("certificate.png", Arrays.copyOf(PNG, (16 << 20) + 1));
        assertThat(convert().err()).contains("certificate.png: larger than the 16 MiB that a picture may have");
    }

    @Test
    void a_profile_of_an_issuer_is_of_no_other_format() {
        Result refused = shell.run("convert", "record.json", "--to", "ob3", "--issuer-profile", "school.json");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains("--issuer-profile and --display-image: Open Badges 3.0 is no European Digital Credential");
    }

    @Test
    void many_records_are_issued_one_a_line() {
        shell.with("records.jsonl", (RECORD.replace("\n", "") + "\n").repeat(2));

        Result result = shell.run(
                "batch",
                "records.jsonl",
                "--to",
                "elm",
                "--issuer-profile",
                "school.json",
                "--display-image",
                "certificate.png",
                "--out",
                "all.jsonl");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(shell.file("all.jsonl").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(credential(line).check()).isEmpty());
    }
}
