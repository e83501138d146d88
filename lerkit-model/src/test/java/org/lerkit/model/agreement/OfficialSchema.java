package org.lerkit.model.agreement;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Shape;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.testing.Corpus;

/**
 * An official JSON Schema, beside the shape that should give the same verdicts.
 *
 * @param name what it covers, for people
 * @param file where it is in the corpus
 * @param shape our declaration of the same class
 * @param dialect whether it takes what JSON-LD takes, or plain JSON only
 */
record OfficialSchema(String name, String file, Shape<?> shape, Dialect dialect) {
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    /** Whether a single value may stand for an array. The schemas of 1EdTech exist for both. */
    enum Dialect {
        JSON_LD,
        PLAIN
    }

    private static final String OB = "1edtech/schemas/open-badges/v3_0/ob_v3p0_";
    private static final String CLR = "1edtech/schemas/clr/v2_0/clr_v2p0_";

    static final OfficialSchema ACHIEVEMENT_CREDENTIAL = new OfficialSchema(
            "Open Badges 3.0 AchievementCredential",
            OB + "achievementcredential_schema.json",
            AchievementCredential.SHAPE,
            Dialect.JSON_LD);
    static final OfficialSchema PLAIN_ACHIEVEMENT_CREDENTIAL = new OfficialSchema(
            "Open Badges 3.0 AchievementCredential",
            "1edtech/schemas/plain-dialect/ob_v3p0_achievementcredential_schema.json",
            AchievementCredential.SHAPE,
            Dialect.PLAIN);
    static final OfficialSchema ENDORSEMENT_CREDENTIAL = new OfficialSchema(
            "Open Badges 3.0 EndorsementCredential",
            OB + "endorsementcredential_schema.json",
            EndorsementCredential.SHAPE,
            Dialect.JSON_LD);
    static final OfficialSchema PROFILE =
            new OfficialSchema("Open Badges 3.0 Profile", OB + "profile_schema.json", Profile.SHAPE, Dialect.JSON_LD);
    static final OfficialSchema CLR_CREDENTIAL = new OfficialSchema(
            "CLR 2.0 ClrCredential", CLR + "clrcredential_schema.json", ClrCredential.SHAPE, Dialect.JSON_LD);

    static final OfficialSchema CLR_1 = new OfficialSchema(
            "CLR 1.0 Clr",
            "1edtech/clr-v1/clrv1p0-getclr-200-responsepayload-schemav2p0.json",
            Clr.SHAPE,
            Dialect.PLAIN);

    static final List<OfficialSchema> ALL = List.of(
            ACHIEVEMENT_CREDENTIAL,
            PLAIN_ACHIEVEMENT_CREDENTIAL,
            ENDORSEMENT_CREDENTIAL,
            PROFILE,
            CLR_CREDENTIAL,
            CLR_1);

    /** Whether an object says that it is what the schema is about. */
    boolean covers(JsonObject object) {
        return equals(CLR_1)
                ? Format.detect(object).format().filter(Format.CLR_1::equals).isPresent()
                : shape.names(object);
    }

    /**
     * The verdict of the schema; dates must be dates. A badge or an endorsement that is embedded in a record must also
     * please the schema of its own: to that of the record it is any credential.
     */
    boolean accepts(JsonObject document) {
        return loaded().validate(
                                JsonWriter.toText(document),
                                InputFormat.JSON,
                                OutputFormat.BOOLEAN,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                && (!equals(CLR_CREDENTIAL) || embedded(document).allMatch(OfficialSchema::acceptsEmbedded));
    }

    /** The schema itself. */
    JsonObject json() {
        return JsonReader.standard().readObject(Corpus.bytes(file));
    }

    private Schema loaded() {
        return LOADED.computeIfAbsent(
                file,
                wanted -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(new String(Corpus.bytes(wanted), StandardCharsets.UTF_8), InputFormat.JSON));
    }

    private static Stream<JsonObject> embedded(JsonObject record) {
        return record
                .get("credentialSubject")
                .filter(JsonObject.class::isInstance)
                .flatMap(subject -> ((JsonObject) subject).get("verifiableCredential"))
                .stream()
                .flatMap(value -> value instanceof JsonArray array ? array.items().stream() : Stream.of(value))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    private static boolean acceptsEmbedded(JsonObject credential) {
        return Stream.of(ACHIEVEMENT_CREDENTIAL, ENDORSEMENT_CREDENTIAL)
                .filter(schema -> schema.covers(credential))
                .allMatch(schema -> schema.accepts(credential));
    }

    /** Our verdict on structure; rules that no schema can have play no part. */
    boolean weAccept(JsonObject document) {
        return shape.check(document).stream()
                        .noneMatch(problem -> problem.code().value().startsWith("structure."))
                && (dialect == Dialect.JSON_LD || shape.compacted(document).isEmpty());
    }

    @Override
    public String toString() {
        return name + (dialect == Dialect.PLAIN ? ", plain JSON" : "");
    }
}
