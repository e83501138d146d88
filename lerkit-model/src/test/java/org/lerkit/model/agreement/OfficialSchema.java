package org.lerkit.model.agreement;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.clr2.GetClrCredentialsResponse;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Shape;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementCredentialV1p1;
import org.lerkit.model.ob3.DataModel;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.EndorsementCredentialV1p1;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.ob3.api.GetOpenBadgeCredentialsResponse;
import org.lerkit.model.ob3.api.StatusInfo;
import org.lerkit.model.testing.Corpus;

/**
 * An official JSON Schema, beside the shape that should give the same verdicts.
 *
 * @param name what it covers, for people
 * @param file where it is in the corpus
 * @param shape our declaration of the same class
 * @param dialect whether it takes what JSON-LD takes, or plain JSON only
 * @param covers whether an object says that it is what the schema is about
 * @param words puts a document into the words of the schema
 */
record OfficialSchema(
        String name,
        String file,
        Shape<?> shape,
        Dialect dialect,
        Predicate<JsonObject> covers,
        UnaryOperator<JsonObject> words) {
    /** Whether a single value may stand for an array. The schemas of 1EdTech exist for both. */
    enum Dialect {
        JSON_LD,
        PLAIN
    }

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();
    private static final String OB = "1edtech/schemas/open-badges/v3_0/ob_v3p0_";
    private static final String PLAIN_OB = "1edtech/schemas/plain-dialect/ob_v3p0_";
    private static final String CLR = "1edtech/schemas/clr/v2_0/clr_v2p0_";

    static final OfficialSchema ACHIEVEMENT_CREDENTIAL =
            of("Open Badges 3.0", OB, AchievementCredential.SHAPE, Dialect.JSON_LD);
    static final OfficialSchema ENDORSEMENT_CREDENTIAL =
            of("Open Badges 3.0", OB, EndorsementCredential.SHAPE, Dialect.JSON_LD);
    static final OfficialSchema CLR_CREDENTIAL = of("CLR 2.0", CLR, ClrCredential.SHAPE, Dialect.JSON_LD);
    private static final OfficialSchema ACHIEVEMENT_CREDENTIAL_1 =
            onDataModel1(ACHIEVEMENT_CREDENTIAL, AchievementCredentialV1p1.SHAPE);
    private static final OfficialSchema ENDORSEMENT_CREDENTIAL_1 =
            onDataModel1(ENDORSEMENT_CREDENTIAL, EndorsementCredentialV1p1.SHAPE);
    private static final OfficialSchema CLR_CREDENTIAL_1 = onDataModel1(CLR_CREDENTIAL, ClrCredentialV1p1.SHAPE);
    static final OfficialSchema STATUS_INFO = of("Open Badges 3.0", OB, StatusInfo.SHAPE, Dialect.JSON_LD);
    private static final OfficialSchema CLR_1 = new OfficialSchema(
            "CLR 1.0 Clr",
            "1edtech/clr-v1/clrv1p0-getclr-200-responsepayload-schemav2p0.json",
            Clr.SHAPE,
            Dialect.PLAIN,
            object ->
                    Format.detect(object).format().filter(Format.CLR_1::equals).isPresent(),
            UnaryOperator.identity());

    /** A framework may be empty. */
    static final OfficialSchema CASE_1 = new OfficialSchema(
            "CASE 1.1 CFPackage",
            "1edtech/schemas/case/v1_1/case_v1p1_cfpackage-jsonschema1.json",
            CfPackage.SHAPE,
            Dialect.PLAIN,
            object -> Format.detect(object).format().filter(Format.CASE::equals).isPresent(),
            UnaryOperator.identity());

    static final List<OfficialSchema> ALL = List.of(
            ACHIEVEMENT_CREDENTIAL,
            of("Open Badges 3.0", PLAIN_OB, AchievementCredential.SHAPE, Dialect.PLAIN),
            ACHIEVEMENT_CREDENTIAL_1,
            ENDORSEMENT_CREDENTIAL,
            ENDORSEMENT_CREDENTIAL_1,
            of("Open Badges 3.0", OB, Profile.SHAPE, Dialect.JSON_LD),
            of("Open Badges 3.0", OB, GetOpenBadgeCredentialsResponse.SHAPE, Dialect.JSON_LD),
            STATUS_INFO,
            CLR_CREDENTIAL,
            CLR_CREDENTIAL_1,
            of("CLR 2.0", CLR, GetClrCredentialsResponse.SHAPE, Dialect.JSON_LD),
            CLR_1,
            CASE_1);

    private static OfficialSchema of(String format, String start, Shape<?> shape, Dialect dialect) {
        return new OfficialSchema(
                format + " " + shape.name() + (dialect == Dialect.PLAIN ? ", plain JSON" : ""),
                start + shape.name().toLowerCase(Locale.ROOT) + "_schema.json",
                shape,
                dialect,
                object -> says(object, shape)
                        && DataModel.of(object).filter(DataModel.V1_1::equals).isEmpty(),
                UnaryOperator.identity());
    }

    /** There is no schema of its own: that of data model 2.0 is asked, after what changed its name got the new one. */
    private static OfficialSchema onDataModel1(OfficialSchema later, Shape<?> shape) {
        return new OfficialSchema(
                later.name + " on data model 1.1",
                later.file,
                shape,
                later.dialect,
                object -> says(object, later.shape)
                        && DataModel.of(object).filter(DataModel.V1_1::equals).isPresent(),
                Renaming::toDataModel2);
    }

    /**
     * By its type, or, where the class has none and takes no members but its own, by these. A profile that is a document,
     * and so has a context, is one of Open Badges 2.0.
     */
    private static boolean says(JsonObject object, Shape<?> shape) {
        Set<String> names = object.members().keySet();
        return (shape.names(object) && !(shape == Profile.SHAPE && names.contains("@context")))
                || (shape.closed()
                        && !names.isEmpty()
                        && shape.members().stream().map(Member::name).toList().containsAll(names));
    }

    /**
     * The verdict of the schema; dates must be dates. A badge or an endorsement that is embedded in a record must also
     * please the schema of its own: to that of the record it is any credential.
     */
    boolean accepts(JsonObject document) {
        return loaded().validate(
                                JsonWriter.toText(words.apply(document)),
                                InputFormat.JSON,
                                OutputFormat.BOOLEAN,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                && (!file.startsWith(CLR) || embedded(document).allMatch(OfficialSchema::acceptsEmbedded));
    }

    /** Our verdict on structure; rules that no schema can have play no part. */
    boolean weAccept(JsonObject document) {
        return shape.check(document).stream()
                        .noneMatch(problem -> problem.code().value().startsWith("structure."))
                && (dialect == Dialect.JSON_LD || shape.compacted(document).isEmpty());
    }

    private Schema loaded() {
        return LOADED.computeIfAbsent(
                file,
                wanted -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(new String(Corpus.bytes(wanted), StandardCharsets.UTF_8), InputFormat.JSON));
    }

    /** The credentials in a record, or in the records of a response. */
    private static Stream<JsonObject> embedded(JsonObject document) {
        return Stream.concat(
                objects(document, "credential").flatMap(OfficialSchema::embedded),
                objects(document, "credentialSubject").flatMap(subject -> objects(subject, "verifiableCredential")));
    }

    private static Stream<JsonObject> objects(JsonObject owner, String member) {
        return owner.get(member).stream()
                .flatMap(value -> value instanceof JsonArray array ? array.items().stream() : Stream.of(value))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    private static boolean acceptsEmbedded(JsonObject credential) {
        return Stream.of(
                        ACHIEVEMENT_CREDENTIAL,
                        ENDORSEMENT_CREDENTIAL,
                        ACHIEVEMENT_CREDENTIAL_1,
                        ENDORSEMENT_CREDENTIAL_1)
                .filter(schema -> schema.covers.test(credential))
                .allMatch(schema -> schema.accepts(credential));
    }

    @Override
    public String toString() {
        return name;
    }
}
