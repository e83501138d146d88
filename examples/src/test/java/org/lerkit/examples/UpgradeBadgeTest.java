package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;

class UpgradeBadgeTest {
    private static final JsonObject ASSERTION = json("""
            {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://badges.example.org/a/1",
             "recipient": {"type": "email", "hashed": false, "identity": "ada.minnow@example.org"},
             "badge": "https://badges.example.org/b/knots", "issuedOn": "2026-03-01T10:00:00Z",
             "verification": {"type": "HostedBadge"}}""");
    private static final JsonObject BADGE = json("""
            {"id": "https://badges.example.org/b/knots", "type": "BadgeClass", "name": "Twelve knots",
             "description": "Ties twelve knots.", "criteria": "https://badges.example.org/b/knots.html",
             "image": "https://badges.example.org/b/knots.png", "issuer": "https://badges.example.org/issuer"}""");
    private static final JsonObject ISSUER = json("""
            {"id": "https://badges.example.org/issuer", "type": "Issuer", "name": "North Quay",
             "url": "https://example.org", "email": "badges@example.org"}""");

    @Test
    void a_hosted_badge_is_awarded_again() throws IOException {
        AchievementCredential badge =
                UpgradeBadge.reissue(new ByteArrayInputStream(JsonWriter.toBytes(ASSERTION)), BADGE, ISSUER);

        assertThat(badge.check()).isEmpty();
        assertThat(badge.issuer().id().value()).isEqualTo("did:web:badges.example.org");
        assertThat(badge.issuer().otherIdentifier()).hasSize(1);
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        Shown.on("docs/guide/upgrade.md", UpgradeBadge.class, "reissue");
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }
}
