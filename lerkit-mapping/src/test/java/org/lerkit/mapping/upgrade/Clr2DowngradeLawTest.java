package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.clr.Clr1Writer;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.mapping.testing.WireDocuments;
import org.lerkit.model.clr2.Association;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.record.LearnerRecord;

/** The way from CLR 2.0 to CLR 1.0 keeps the law, over documents of any shape and over those that lerkit writes. */
class Clr2DowngradeLawTest {
    private static final long SEED = 20261128;
    private static final int GENERATED = Integer.getInteger("lerkit.generated", 500);
    /** Leaves that are changed in each document of any shape. */
    private static final int PLACES = 1;

    private static final Clr2Downgrade DOWNGRADE = Clr2Downgrade.record();
    private static final String OLD = "https://www.w3.org/2018/credentials/v1";
    private static final String NEW = "https://www.w3.org/ns/credentials/v2";

    /** A CLR with one or two credentials and as many listed achievements of few ids, so that associations meet them. */
    static JsonObject draw(long seed) {
        boolean old = seed % 3 == 0;
        JsonArray contexts = JsonArray.of(
                new JsonString(old ? OLD : NEW),
                new JsonString("https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"),
                new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"));
        Map<String, JsonValue> fixed = new HashMap<>();
        for (String type : List.of("ClrCredential", "AchievementCredential", "EndorsementCredential")) {
            fixed.put(type + ".@context", contexts);
            fixed.put(type + "v1p1.@context", contexts);
            fixed.put(type + "v1p1.type", JsonArray.of(new JsonString("VerifiableCredential"), new JsonString(type)));
        }
        fixed.put("ClrSubject.verifiableCredential", JsonArray.of());
        List<JsonValue> credentials = new ArrayList<>();
        List<JsonValue> achievements = new ArrayList<>();
        List<JsonValue> associations = new ArrayList<>();
        for (int i = 0; i <= seed % 2; i++) {
            WireDocuments documents = new WireDocuments(-seed * 2 - i, fixed);
            JsonObject credential = documents.draw(old ? AchievementCredentialV1p1.class : AchievementCredential.class);
            JsonObject about = (JsonObject) credential.get("credentialSubject").orElseThrow();
            JsonObject achievement = (JsonObject) about.get("achievement").orElseThrow();
            credentials.add(credential.with(
                    "credentialSubject", about.with("achievement", achievement.with("id", id(seed + i)))));
            achievements.add(documents.draw(Achievement.class).with("id", id(seed + 1 + i)));
            associations.add(documents
                    .draw(Association.class)
                    .with("sourceId", id(seed + 2L * i))
                    .with("targetId", id(seed / 2 + i)));
        }
        JsonObject clr = new WireDocuments(seed, fixed).draw(old ? ClrCredentialV1p1.class : ClrCredential.class);
        JsonObject subject = (JsonObject) clr.get("credentialSubject").orElseThrow();
        return clr.with(
                "credentialSubject",
                subject.with("id", new JsonString("did:example:learner"))
                        .with("verifiableCredential", new JsonArray(credentials))
                        .with("achievement", new JsonArray(achievements))
                        .with("association", new JsonArray(associations)));
    }

    private static JsonString id(long number) {
        return new JsonString("urn:example:achievement:" + number % 4);
    }

    @Test
    void generated_documents_of_either_data_model_keep_the_law() {
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = SEED; seed < SEED + GENERATED; seed++) {
            JsonObject clr = draw(seed);

            Conversion<JsonObject> conversion = Upgrading.convert(DOWNGRADE, clr);

            conversion.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
            assertThat(Law.check(clr, conversion.value(), conversion.ledger()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(conversion.problems())
                    .as("seed %s", seed)
                    .allSatisfy(problem -> assertThat(problem.title()).doesNotContain("no rule knows what this is"));
            assertThat(SampledLaw.perturb(clr, seed, PLACES, changed -> Upgrading.convert(DOWNGRADE, changed)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
        System.out.println(GENERATED + " CLRs 2.0 from seed " + SEED + " to CLR 1.0: " + counts);
        assertThat(counts).containsKeys("carried", "recoded", "narrowed", "control", "dropped", "withheld");
    }

    @Test
    void records_written_as_clr_1_keep_the_law_are_valid_by_the_official_schema_and_come_back_as_the_same_clr_2() {
        OfficialClr1 schema = new OfficialClr1();
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = SEED; seed < SEED + GENERATED; seed++) {
            JsonObject record = GeneratedRecords.small(seed).toJson();

            Conversion<JsonObject> conversion = write(new Clr1Writer(), record);

            conversion.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
            assertThat(Law.check(record, conversion.value(), conversion.ledger()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(schema.errors(conversion.value())).as("seed %s", seed).isEmpty();
            assertThat(SampledLaw.perturb(record, seed, 2 * PLACES, changed -> write(new Clr1Writer(), changed)))
                    .as("seed %s", seed)
                    .isEmpty();
            JsonObject again = Upgrading.convert(
                            DOWNGRADE,
                            Upgrading.convert(Clr1Upgrade.record(), conversion.value())
                                    .value())
                    .value();
            assertThat(again).as("seed %s", seed).isEqualTo(conversion.value());
        }
        System.out.println(GENERATED + " records from seed " + SEED + " to CLR 1.0: " + counts);
        assertThat(counts).containsKeys("carried", "recoded", "merged", "narrowed", "control", "dropped");
    }

    static <D> Conversion<JsonObject> write(RecordWriter<D> writer, JsonObject record) {
        return writer.write(LearnerRecord.of(record), ConversionOptions.standard())
                .get(0)
                .as(writer::document)
                .as(Document::json);
    }
}
