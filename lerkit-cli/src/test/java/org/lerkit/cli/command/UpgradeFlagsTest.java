package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.ob3.AchievementCredential;

/** Badges of Open Badges 2.0 on the command line. */
class UpgradeFlagsTest {
    private static final String ASSERTION = """
            {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://badges.example.org/a/1",
             "recipient": {"type": "email", "hashed": false, "identity": "ada.minnow@example.org"},
             "badge": "https://badges.example.org/b/knots", "issuedOn": "2026-03-01T10:00:00Z",
             "verification": {"type": "HostedBadge"}}""";
    private static final String BADGE = """
            {"id": "https://badges.example.org/b/knots", "type": "BadgeClass", "name": "Twelve knots",
             "description": "Ties twelve knots.", "criteria": "https://badges.example.org/b/knots.html",
             "image": "https://badges.example.org/b/knots.png",
             "issuer": {"id": "https://badges.example.org/issuer", "type": "Issuer", "name": "North Quay"}}""";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("assertion.json"), ASSERTION);
        Files.writeString(folder.resolve("badgeclass.json"), BADGE);
    }

    private static AchievementCredential badge(Result result) {
        assertThat(result.code()).as(result.err()).isZero();
        return new AchievementCredential(JsonReader.standard().readObject(result.out()));
    }

    @Test
    void a_hosted_badge_is_upgraded_with_the_documents_that_it_names() {
        AchievementCredential badge =
                badge(shell.run("convert", "assertion.json", "--to", "ob3", "--with", "badgeclass.json"));

        assertThat(badge.check()).isEmpty();
        assertThat(badge.issuer().name().orElseThrow().any()).contains("North Quay");
        assertThat(badge.evidence().get(0).id().orElseThrow().value()).isEqualTo("https://badges.example.org/a/1");
    }

    @Test
    void a_signed_badge_is_wrapped_token_and_all() throws IOException {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String payload = ASSERTION.replace("\"https://badges.example.org/b/knots\"", BADGE);
        String token = encoder.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + '.'
                + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".c2lnbmVk";
        Files.writeString(folder.resolve("assertion.jws"), token);

        AchievementCredential badge =
                badge(shell.run("convert", "assertion.jws", "--to", "ob3", "--recipe", "wrap", "--fail-on", "dropped"));

        assertThat(badge.evidence().get(0).id().orElseThrow().value()).isEqualTo("data:application/jose," + token);
    }

    @Test
    void what_is_missing_and_what_is_no_recipe_are_told() {
        assertThat(shell.run("convert", "assertion.json", "--to", "ob3").err())
                .contains("assertion.json: /badge: the badge does not say the badge class itself")
                .contains("--with");
        assertThat(shell.run("convert", "assertion.json", "--to", "ob3", "--recipe", "melt")
                        .err())
                .contains("'melt' is no recipe; reissue and wrap are");
        assertThat(shell.run("convert", "assertion.json", "--to", "ob3", "--with", "none.json")
                        .code())
                .isEqualTo(2);
    }
}
