package org.lerkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.mapping.match.Judgement;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.Standing;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonWriter;

class MatchRecordTest {
    private static final Path PAPERS = Path.of("../lerkit-mapping/src/test/resources/fixtures/match");

    private static byte[] record;
    private static Frameworks frameworks;
    private static List<JobPosting> postings;

    @BeforeAll
    static void gather() throws Exception {
        record = MatchRecord.gather(
                        bytes("yard-transcript.xml"),
                        bytes("caulking-badge.json"),
                        bytes("resume.json"),
                        issuer(),
                        issuer(),
                        issuer())
                .bytes();
        frameworks = MatchRecord.framework(new ByteArrayInputStream(bytes("guild-framework.json")));
        postings = MatchRecord.postings(bytes("posting-schema-org.json"), bytes("posting-jdx.json"));
    }

    private static Issuer issuer() {
        return Issuer.create(
                CryptoConfig.v2026(), Signers.didKey(SigningKey.generate(KeyType.ED25519, new SecureRandom())));
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(PAPERS.resolve(name));
    }

    private static List<Match> matches() throws IOException {
        return MatchRecord.match(record, MatchRecord.verifier(), frameworks, postings);
    }

    private static List<String> told(Match match) {
        return match.requirements().stream()
                .map(judgement -> judgement.outcome() + " " + judgement.rule().id() + " " + judgement.score())
                .toList();
    }

    @Test
    void what_was_gathered_is_one_verified_record() {
        assertThat(MatchRecord.verifier().verify(record).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_skill_of_each_paper_decides_and_the_two_postings_come_to_the_same() throws IOException {
        List<Match> matches = matches();

        assertThat(told(matches.get(0)))
                .containsExactly(
                        "PARTLY match.partly.relation 0.9", // planks of the transcript are a part of working wood
                        "MET match.met 1.0", // caulking, by the badge
                        "CLAIMED match.claimed 0.0", // rigging, which the learner says
                        "MISSING match.missing 0.0",
                        "UNDETERMINED match.undetermined.words 0.0");
        assertThat(told(matches.get(1))).isEqualTo(told(matches.get(0)));
        assertThat(matches.get(1).coverage().score())
                .isEqualTo(matches.get(0).coverage().score())
                .isEqualTo(1.9 / 4);
        assertThat(matches.get(0).requirements().stream()
                        .flatMap(judgement -> judgement.best().stream())
                        .map(best -> best.skill().voucher().standing()))
                .containsExactly(Standing.VERIFIED, Standing.VERIFIED, Standing.SELF_ASSERTED);
        assertThat(matches)
                .allSatisfy(match -> assertThat(match.qualifications())
                        .extracting(judgement -> judgement.rule().id())
                        .containsOnly("qualification.words"));
    }

    @Test
    void the_same_policy_gives_the_same_match() throws IOException {
        assertThat(matches().stream().map(match -> JsonWriter.toText(match.toJson())))
                .isEqualTo(matches().stream()
                        .map(match -> JsonWriter.toText(match.toJson()))
                        .toList());
    }

    @Test
    void a_record_that_was_changed_loses_what_was_changed() throws IOException {
        byte[] changed = new String(record, UTF_8)
                .replace("Has caulked a hull that stayed dry.", "Has caulked a fleet that stayed dry.")
                .getBytes(UTF_8);
        List<Judgement> judgements = MatchRecord.match(changed, MatchRecord.verifier(), frameworks, postings)
                .get(0)
                .requirements();
        assertThat(judgements.get(1).rule().id()).isEqualTo("match.claimed");
        assertThat(judgements.get(1).best().orElseThrow().skill().voucher().standing())
                .isEqualTo(Standing.REFUSED);
        assertThat(judgements.get(0).rule().id()).isEqualTo("match.partly.relation");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/match.md", MatchRecord.class, "gather");
        Shown.on("docs/guide/match.md", MatchRecord.class, "match");
    }
}
