package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** What a record shows, and what that is for a job. */
class MatchCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        for (String paper : new String[] {
            "guild-framework.json",
            "yard-transcript.xml",
            "caulking-badge.json",
            "resume.json",
            "posting-schema-org.json",
            "posting-jdx.json"
        }) {
            shell.with(paper, Shell.fixture("match/" + paper));
        }
    }

    private void sign() {
        assertThat(shell.run("key", "generate", "--out", "key.jwk").code()).isZero();
        Result issued = shell.run("issue", "caulking-badge.json", "--key", "key.jwk", "--out", "badge.json");
        assertThat(issued.err()).isEmpty();
        assertThat(issued.code()).isZero();
    }

    @Test
    void the_skills_of_a_signed_badge_are_verified_and_what_is_none_is_listed() {
        sign();
        Result result = shell.run("skills", "badge.json");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("1 skill\n  Caulks seams.\n    https://guild.example/items/caulking\n    verified, from ")
                .contains("2 alignments: 1 skill, 1 unclassified\n  unclassified at /attainments/0/alignments/1: ");
        shell.with("changed.json", shell.file("badge.json").replace("stayed dry", "stayed wet"));
        assertThat(shell.run("skills", "changed.json").out()).contains("refused: the credential does not hold");
        assertThat(shell.run("skills", "caulking-badge.json").out()).contains("not verified, from Harbour Guild");
    }

    @Test
    void a_credential_that_says_what_is_withheld_is_not_verified_and_that_is_told() {
        shell.with(
                "caulking-badge.json",
                shell.file("caulking-badge.json").replace("\"type\": [\"AchievementSubject\"],", """
                        "type": ["AchievementSubject"],
                        "identifier": [{"type": "IdentityObject", "hashed": false, "identityHash": "17",
                          "identityType": "nationalIdentityNumber"}],"""));
        sign();
        Result result = shell.run("skills", "badge.json");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("not verified, from ");
        assertThat(result.err()).contains("says what is withheld").contains("--release");
        Result released = shell.run("skills", "badge.json", "--release", "national-identifier");
        assertThat(released.err()).isEmpty();
        assertThat(released.out()).contains("    verified, from ");
    }

    @Test
    void codes_of_a_transcript_are_known_by_the_framework() {
        Result result =
                shell.run("skills", "yard-transcript.xml", "--framework", "guild-framework.json", "--format", "json");
        assertThat(result.code()).isZero();
        assertThat(JsonReader.standard().readObject(result.out()).at(new JsonPointer("/skills/0/id")))
                .contains(new JsonString("https://guild.example/items/steaming"));
    }

    @ParameterizedTest
    @CsvSource({
        "plain, https://jobs.example/roles/boatbuilder, 'id,statement', https://jobs.example/roles/boatbuilder",
        "esco-skills, https://skills.example/1, 'conceptUri,preferredLabel', https://skills.example/1",
        "esco-occupations, https://skills.example/1, 'conceptUri,preferredLabel', https://skills.example/1",
        "onet-occupations, https://www.onetonline.org/link/summary/51-7011.00, 'O*NET-SOC Code,Title', 51-7011.00",
    })
    void a_framework_may_be_a_table_whose_layout_is_named(String layout, String address, String header, String id) {
        shell.with("table.csv", header + "\n" + id + ",Builds boats\n")
                .with(
                        "badge.json",
                        shell.file("caulking-badge.json").replace("https://jobs.example/roles/boatbuilder", address));
        Result result = shell.run(
                "skills",
                "badge.json",
                "--framework",
                layout + "=table.csv",
                "--framework-id",
                "https://jobs.example/roles");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("2 skills\n")
                .contains("    at /attainments/0/alignments/1: A framework that was given has it");
    }

    @Test
    void codes_of_a_posting_are_known_by_a_table_of_the_framework_that_it_is_said_to_be() {
        sign();
        shell.with("boats.csv", "id,code,statement\nhttps://guild.example/items/caulking,W-2,Caulks seams.\n");
        String[] match = {"match", "badge.json", "posting-jdx.json", "--framework", "plain=boats.csv"};
        assertThat(shell.run("match", "badge.json", "posting-jdx.json").out()).doesNotContain("MET  ");
        assertThat(shell.run(with(match, "--framework-id", "https://guild.example/frameworks/boats"))
                        .out())
                .contains("MET  Caulking");
        assertRefused(3, "does not say which framework it is", match);
        assertRefused(3, "does not say which framework it is", with(match, "--framework-id", "boats"));
        assertRefused(2, "nowhere.csv", "skills", "badge.json", "--framework", "esco-skills=nowhere.csv");
        assertRefused(2, "names of the columns", "skills", "badge.json", "--framework", "esco-skills=boats.csv");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void a_badge_is_matched_with_postings_of_both_kinds() {
        sign();
        for (String posting : new String[] {"posting-schema-org.json", "posting-jdx.json"}) {
            Result result = shell.run(
                    "match", "badge.json", posting, "--framework", "guild-framework.json", "--format", "json");
            assertThat(result.err()).isEmpty();
            assertThat(result.code()).isZero();
            var counts = JsonReader.standard().readObject(result.out());
            assertThat(counts.at(new JsonPointer("/counts/met"))).contains(JsonNumber.of(1));
            assertThat(counts.at(new JsonPointer("/counts/missing"))).contains(JsonNumber.of(3));
            assertThat(counts.at(new JsonPointer("/counts/undetermined"))).contains(JsonNumber.of(1));
        }
    }

    @Test
    void a_page_for_a_job_seeker_says_what_was_verified() {
        sign();
        Result result =
                shell.run("match", "badge.json", "posting-schema-org.json", "--format", "html", "--out", "match.html");
        assertThat(result.code()).isZero();
        assertThat(shell.file("match.html"))
                .contains("1 credential of 1 verified on 25 November 2026")
                .contains("What you have")
                .doesNotContain("<script");
        assertThat(shell.run("skills", "resume.json", "--format", "html").out())
                .contains("Said by the learner")
                .doesNotContain("verified on");
    }

    @Test
    void a_policy_of_ones_own_is_named() {
        shell.with("policy.json", "{\"id\": \"quay.hiring\", \"version\": \"2\", \"accepted\": [\"self-asserted\"]}");
        assertThat(shell.run("match", "resume.json", "posting-schema-org.json", "--policy", "policy.json")
                        .out())
                .contains("MET  Rigging")
                .contains("By policy quay.hiring:2");
    }

    @Test
    void exact_matches_of_a_framework_are_close_unless_one_says_that_they_are_exact() {
        sign();
        shell.with("other.json", """
                {"CFDocument": {"identifier": "10000001-7a11-4b0e-9c3d-5e0f1a2b3c4d", "uri": "https://other.example/f",
                  "creator": "Other Guild", "title": "Boats", "lastChangeDateTime": "2026-05-04T08:30:00Z"},
                 "CFAssociations": [{"identifier": "10000002-7a11-4b0e-9c3d-5e0f1a2b3c4d",
                  "uri": "https://other.example/a", "associationType": "exactMatchOf",
                  "originNodeURI": {"title": "Caulks", "identifier": "10000003-7a11-4b0e-9c3d-5e0f1a2b3c4d",
                    "uri": "https://guild.example/items/caulking"},
                  "destinationNodeURI": {"title": "Engines", "identifier": "10000004-7a11-4b0e-9c3d-5e0f1a2b3c4d",
                    "uri": "https://other.example/items/caulking"},
                  "lastChangeDateTime": "2026-05-04T08:30:00Z"}]}""");
        shell.with(
                "posting.json",
                shell.file("posting-schema-org.json")
                        .replace("https://guild.example/items/engines", "https://other.example/items/caulking"));
        assertThat(shell.run("match", "badge.json", "posting.json", "--framework", "other.json")
                        .out())
                .contains("PARTLY  Engines");
        assertThat(shell.run("match", "badge.json", "posting.json", "--framework", "other.json", "--exact-matches")
                        .out())
                .contains("MET  Engines");
    }

    @Test
    void a_crosswalk_leads_from_one_framework_to_another() {
        sign();
        shell.with(
                "posting.json",
                shell.file("posting-schema-org.json")
                        .replace("https://guild.example/items/engines", "https://other.example/items/caulking"));
        shell.with("crosswalk.csv", """
                from,relation,to
                https://guild.example/items/caulking,exact-match,https://other.example/items/caulking
                """);
        for (String crosswalk : new String[] {"crosswalk.csv", "plain=crosswalk.csv"}) {
            Result result = shell.run("match", "badge.json", "posting.json", "--crosswalk", crosswalk);
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("MET  Engines").contains("exact-match, 1, by crosswalk.csv");
        }
        assertRefused(2, "nowhere.csv", "match", "badge.json", "posting.json", "--crosswalk", "nowhere.csv");
    }

    @Test
    void words_that_are_alike_are_told_apart_and_only_where_they_are_asked_for() {
        shell.with(
                "resume.json",
                shell.file("resume.json")
                        .replace(
                                "\"definitionReference\": {\"reference\": \"https://guild.example/items/rigging\"},",
                                ""));
        Result plain = shell.run("match", "resume.json", "posting-jdx.json");
        Result suggested = shell.run("match", "resume.json", "posting-jdx.json", "--suggest");
        assertThat(plain.out()).contains("MISSING  Rigging").doesNotContain("alike");
        assertThat(suggested.out())
                .isEqualTo(plain.out() + "Only the words are alike, which counts nothing\n"
                        + "  /requirements/skills/2 and /attainments/0\n");
        assertThat(JsonReader.standard()
                        .readObject(
                                shell.run("match", "resume.json", "posting-jdx.json", "--suggest", "--format", "json")
                                        .out())
                        .at(new JsonPointer("/suggestions/0/requirement")))
                .contains(new JsonString("/requirements/skills/2"));
        assertThat(shell.run("match", "resume.json", "posting-jdx.json", "--suggest", "--format", "html")
                        .out())
                .contains("What may be worth a look");
    }

    @Test
    void the_record_may_come_from_standard_input() {
        Result result = shell.pipe(shell.file("resume.json"), "match", "-", "posting-schema-org.json");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("CLAIMED  Rigging");
    }

    @Test
    void what_does_not_fit_is_refused_with_a_hint() {
        assertRefused(3, "standard input is one document", "match", "-", "-");
        assertRefused(3, "text, json or html", "match", "resume.json", "posting-jdx.json", "--format", "pdf");
        assertRefused(3, "Missing required", "match", "resume.json");
        assertRefused(2, "no job posting", "match", "resume.json", "guild-framework.json");
        assertRefused(2, "framework", "skills", "resume.json", "--framework", "posting-jdx.json");
        assertRefused(2, "no such file", "match", "resume.json", "nowhere.json");
        shell.with("policy.json", "{\"id\": \"quay.hiring\"}");
        assertRefused(2, "/version", "match", "resume.json", "posting-jdx.json", "--policy", "policy.json");
    }

    private void assertRefused(int code, String words, String... arguments) {
        Result result = shell.run(arguments);
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).contains(words);
        assertThat(result.out()).isEmpty();
    }
}
