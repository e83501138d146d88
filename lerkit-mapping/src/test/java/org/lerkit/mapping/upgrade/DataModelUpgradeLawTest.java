package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.LerkitException;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.ob3.EndorsementCredentialV1p1;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.vc1.VerifiableCredential;

/** Upgrades between the data models keep the conservation law. */
class DataModelUpgradeLawTest {
    private static final int GENERATED = 130;
    /** Changing leaf after leaf takes the square of their number. */
    private static final int LARGEST_PERTURBED = 60;

    private static final String VC = "https://www.w3.org/2018/credentials/v1";
    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json";
    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context.json";

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(
                        DataModelUpgrade.openBadge(),
                        AchievementCredentialV1p1.class,
                        "AchievementCredential",
                        List.of(VC, OB)),
                arguments(DataModelUpgrade.clr(), ClrCredentialV1p1.class, "ClrCredential", List.of(VC, CLR, OB)),
                arguments(
                        DataModelUpgrade.endorsement(),
                        EndorsementCredentialV1p1.class,
                        "EndorsementCredential",
                        List.of(VC, OB)),
                arguments(DataModelUpgrade.credential(), VerifiableCredential.class, "DegreeCredential", List.of(VC)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void generated_credentials_keep_the_law(
            Converter upgrade, Class<? extends Node> type, String name, List<String> contexts) {
        Map<String, JsonValue> inside = Map.of(
                "AchievementCredentialv1p1.@context", texts(List.of(VC, OB)),
                "AchievementCredentialv1p1.type", texts(List.of("VerifiableCredential", "AchievementCredential")),
                "EndorsementCredentialv1p1.@context", texts(List.of(VC, OB)),
                "EndorsementCredentialv1p1.type", texts(List.of("VerifiableCredential", "EndorsementCredential")));
        for (long seed = 0; seed < GENERATED; seed++) {
            Map<String, JsonValue> fixed = new HashMap<>(inside);
            fixed.put(
                    "ClrSubject.verifiableCredential",
                    JsonArray.of(new WireDocuments(-seed, inside).draw(AchievementCredentialV1p1.class)));
            JsonObject credential = new WireDocuments(seed, fixed)
                    .draw(type)
                    .with("@context", texts(contexts))
                    .with("type", texts(List.of("VerifiableCredential", name)));
            hold("seed " + seed, upgrade, credential);
        }
    }

    private static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonString::new).toList());
    }

    private static void hold(String name, Converter upgrade, JsonObject document) {
        Conversion<JsonObject> conversion = Upgrading.convert(upgrade, document);
        assertThat(Law.check(document, conversion.value(), conversion.ledger()))
                .as(name)
                .isEmpty();
        if (conversion.ledger().entries().size() <= LARGEST_PERTURBED) {
            assertThat(Law.perturb(document, changed -> Upgrading.convert(upgrade, changed)))
                    .as(name)
                    .isEmpty();
        }
        List<MappingTable.Row> rows = upgrade.tables().get(0).rows();
        assertThat(conversion.ledger().entries().stream()
                        .filter(entry -> rows.stream()
                                .noneMatch(row -> row.rule().equals(entry.rule())
                                        && row.dispositions()
                                                .contains(entry.disposition().token())))
                        .map(entry -> entry.source().path()
                                + ' '
                                + entry.disposition().token()
                                + ' '
                                + entry.rule().id()))
                .as(name)
                .isEmpty();
    }

    @Test
    void credentials_that_others_published_keep_the_law() {
        Corpus.require("1edtech/public-validator");
        List<String> upgraded = new ArrayList<>();
        for (String folder : List.of("1edtech/public-validator", "1edtech/openbadges-specification", "w3c/vc-di-bbs")) {
            for (Path file : Corpus.files(folder, ".json")) {
                Optional<JsonObject> document = open(file);
                Optional<Converter> upgrade = document.flatMap(json -> Format.detect(json)
                        .format()
                        .flatMap(format -> Converters.standard()
                                .find(format, DataModelUpgradeLawTest.target(format))
                                .filter(DataModelUpgrade.class::isInstance)));
                upgrade.ifPresent(converter -> {
                    hold(file.toString(), converter, document.orElseThrow());
                    upgraded.add(file.getFileName().toString());
                });
            }
        }
        assertThat(upgraded).hasSizeGreaterThan(50).contains("complete_v1.json", "simple_v1.json");
    }

    private static Format target(Format from) {
        return from.equals(DataModelUpgrade.credential().from())
                ? DataModelUpgrade.credential().to()
                : from;
    }

    private static Optional<JsonObject> open(Path file) {
        try {
            return Optional.of(CredentialDocument.open(Corpus.bytes(file)).json());
        } catch (LerkitException notADocument) {
            return Optional.empty();
        }
    }
}
