package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.clr.OfficialSchemas;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;

/** Badges that others published are upgraded by the law, and what comes of them passes the official schemas. */
class OpenBadges2UpgradeInteropTest {
    private static final String FOLDER = "1edtech/public-validator/ob20";

    private final Map<Path, CredentialDocument> badges = new LinkedHashMap<>();
    private final Map<String, JsonObject> hosted = new HashMap<>();

    private void read() {
        Corpus.require(FOLDER);
        for (String ending : List.of(".json", ".jwt", ".png")) {
            for (Path file : Corpus.files(FOLDER, ending)) {
                open(file).ifPresent(document -> {
                    hosted.put(file.getFileName().toString(), document.json());
                    if (document.detection().format().equals(Optional.of(Format.OPEN_BADGES_2))) {
                        badges.put(file, document);
                    }
                });
            }
        }
    }

    /** What stands at an address is in the file of the name that it ends with. */
    private Optional<JsonObject> find(Iri address) {
        String path = address.value();
        return Optional.ofNullable(hosted.get(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static Optional<CredentialDocument> open(Path file) {
        try {
            return Optional.of(CredentialDocument.open(Corpus.bytes(file)));
        } catch (LerkitException notADocument) {
            return Optional.empty();
        }
    }

    @Test
    void every_badge_is_upgraded_with_an_account_of_every_leaf() {
        read();
        OfficialSchemas schemas = new OfficialSchemas();
        List<String> refused = new ArrayList<>();
        int upgraded = 0;
        for (OpenBadges2Upgrade recipe : List.of(OpenBadges2Upgrade.reissue(), OpenBadges2Upgrade.wrapping())) {
            OpenBadges2Upgrade whole = recipe.with(this::find);
            for (Map.Entry<Path, CredentialDocument> badge : badges.entrySet()) {
                String name = badge.getKey().getFileName().toString();
                try {
                    Conversion<JsonObject> conversion = Upgrading.convert(
                            whole,
                            badge.getValue().source(),
                            ConversionOptions.standard().checkingAccounting());
                    if (new Assertion(badge.getValue().json()).check().isEmpty()) {
                        assertThat(schemas.badgeErrors(conversion.value()))
                                .as(name)
                                .isEmpty();
                    }
                    upgraded++;
                } catch (ConversionException e) {
                    refused.add(name + " " + e.getMessage());
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(upgraded).isGreaterThanOrEqualTo(40);
    }

    @Test
    void nothing_depends_on_what_it_does_not_say() {
        read();
        for (Map.Entry<Path, CredentialDocument> badge : badges.entrySet()) {
            OpenBadges2Upgrade recipe = OpenBadges2Upgrade.reissue();
            JsonObject whole =
                    new Assembly(this::find).assertion(badge.getValue().json());
            if (whole.get("badge").orElseThrow() instanceof JsonObject) {
                assertThat(Law.perturb(whole, changed -> Upgrading.convert(recipe, changed)))
                        .as(badge.getKey().toString())
                        .isEmpty();
            }
        }
    }
}
