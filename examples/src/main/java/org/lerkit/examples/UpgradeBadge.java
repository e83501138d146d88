package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.upgrade.HostedDocuments;
import org.lerkit.mapping.upgrade.OpenBadges2Upgrade;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.value.Iri;

/** Badges of Open Badges 2.0 become badges of Open Badges 3.0. */
public final class UpgradeBadge {
    private UpgradeBadge() {}

    /** The issuer awards the badge again, under the identifier that it now signs with. */
    public static AchievementCredential reissue(InputStream assertion, JsonObject badgeClass, JsonObject issuer)
            throws IOException {
        // spotless:off - as the guide shows it
        // begin reissue
        OpenBadges2Upgrade upgrade = OpenBadges2Upgrade.reissue()
                .with(HostedDocuments.of(List.of(badgeClass, issuer)))
                .issuedAs(new Iri("did:web:badges.example.org"));
        try (Converter.Conversions badges = upgrade.convert(assertion, ConversionOptions.standard())) {
            Conversion<Document> badge = badges.next();
            return new AchievementCredential(badge.value().json()); // to be signed by its issuer
        }
        // end reissue
        // spotless:on
    }
}
