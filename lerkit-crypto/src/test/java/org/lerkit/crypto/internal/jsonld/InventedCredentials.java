package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Credentials as issuers write them, of few parts that come often: equal lists, nodes without identifier that look alike,
 * nodes that are described in several places, credentials in credentials with contexts of their own in another order.
 */
final class InventedCredentials {
    private static final String VC2 = "https://www.w3.org/ns/credentials/v2";
    private static final String VC1 = "https://www.w3.org/2018/credentials/v1";
    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    private static final String PROOF = "https://w3id.org/security/data-integrity/v2";

    /** The data models. */
    enum Kind {
        OB_3_0,
        CLR_2_0,
        VC_DM_2_0,
        VC_DM_1_1
    }

    private final Kind kind;
    private final InventedValues values;
    private int credentialsLeft = 3;

    InventedCredentials(Kind kind, Random random) {
        this.kind = kind;
        this.values = new InventedValues(random, random.nextInt(4) == 0);
    }

    JsonObject next() {
        JsonObject credential = credential(kind);
        if (kind == Kind.VC_DM_1_1 || !values.once(8)) {
            return credential;
        }
        return object(
                "@context",
                contexts(kind),
                "type",
                "VerifiablePresentation",
                "verifiableCredential",
                values.once(2) ? credential : JsonArray.of(credential, credential),
                "holder",
                values.id());
    }

    private JsonObject credential(Kind what) {
        credentialsLeft--;
        List<JsonValue> types = new ArrayList<>(List.of(new JsonString("VerifiableCredential")));
        if (what == Kind.OB_3_0) {
            types.add(new JsonString(values.once(2) ? "OpenBadgeCredential" : "AchievementCredential"));
        } else if (what == Kind.CLR_2_0) {
            types.add(new JsonString("ClrCredential"));
        }
        boolean first = what == Kind.VC_DM_1_1;
        return object(
                "@context",
                contexts(what),
                seldom("id"),
                values.id(),
                values.once(12) ? "@type" : "type",
                new JsonArray(values.shuffled(types)),
                "issuer",
                values.once(3) ? new JsonString(values.id()) : issuer(what),
                first ? "issuanceDate" : "validFrom",
                values.date(),
                often(first ? "expirationDate" : "validUntil"),
                values.date(),
                often(first ? "https://schema.org/name" : "name"),
                text(),
                often(first ? "https://schema.org/description" : "description"),
                text(),
                often("credentialStatus"),
                status(what),
                often("credentialSchema"),
                values.oneOrMore(() -> object("id", values.iri(), "type", schema(what))),
                often("termsOfUse"),
                nothing("termsOfUse"),
                often("refreshService"),
                nothing("refreshService"),
                often("evidence"),
                nothing("evidence"),
                values.isOdd() ? "unheardOf" : "",
                JsonNull.NULL,
                "credentialSubject",
                subject(what),
                often("proof"),
                values.oneOrMore(this::proof));
    }

    private JsonValue contexts(Kind what) {
        List<JsonValue> contexts = new ArrayList<>();
        contexts.add(new JsonString(what == Kind.VC_DM_1_1 ? VC1 : VC2));
        if (what == Kind.OB_3_0 || what == Kind.CLR_2_0) {
            contexts.add(new JsonString(OB));
        }
        if (what == Kind.CLR_2_0) {
            contexts.add(values.upTo(1) + contexts.size() - 1, new JsonString(CLR));
        }
        if (values.once(6)) {
            contexts.add(values.any(contexts));
        }
        return new JsonArray(values.once(20) ? values.shuffled(contexts) : contexts);
    }

    private JsonValue subject(Kind what) {
        return switch (what) {
            case OB_3_0 -> values.oneOrMore(this::achievementSubject);
            case CLR_2_0 -> clrSubject();
            case VC_DM_2_0, VC_DM_1_1 ->
                values.oneOrMore(() -> object(
                        often("id"),
                        values.id(),
                        often("schema:name"),
                        text(),
                        "https://example.org/p",
                        text(),
                        often("urn:more"),
                        values.oneOrMore(() -> object("https://example.org/q", values.scalar()))));
        };
    }

    private JsonObject achievementSubject() {
        JsonValue equal = result();
        return object(
                often("id"),
                values.id(),
                "type",
                values.once(2) ? new JsonString("AchievementSubject") : strings("AchievementSubject"),
                "achievement",
                achievement(),
                often("identifier"),
                values.oneOrMore(this::identity),
                often("result"),
                values.once(2) ? JsonArray.of(equal, equal) : values.oneOrMore(this::result),
                often("creditsEarned"),
                values.number(),
                often("activityStartDate"),
                values.date(),
                often("role"),
                text(),
                often("source"),
                profile(),
                often("image"),
                object("id", values.iri(), "type", "Image", often("caption"), text()));
    }

    private JsonObject achievement() {
        JsonObject alike =
                object("type", strings("Alignment"), "targetName", "Loom", "targetUrl", "https://example.org/a");
        return object(
                often("id"),
                values.id(),
                "type",
                strings("Achievement"),
                "name",
                text(),
                "criteria",
                values.once(3) ? new JsonString(values.iri()) : object("narrative", text()),
                often("alignment"),
                values.array(values.upTo(4), () -> values.once(3) ? alignment() : alike),
                often("resultDescription"),
                values.array(values.upTo(3), this::resultDescription),
                often("tag"),
                values.oneOrMore(() -> new JsonString(values.text())),
                often("creator"),
                profile(),
                often("creditsAvailable"),
                values.number(),
                often("related"),
                values.oneOrMore(() -> object("id", values.id(), "type", "Related", "inLanguage", values.tag())),
                often("inLanguage"),
                values.tag(),
                often("endorsement"),
                values.oneOrMore(this::endorsement));
    }

    private JsonValue alignment() {
        return object(
                "type", "Alignment", "targetName", text(), "targetUrl", values.iri(), often("targetType"), "ext:x");
    }

    /** One of few lists: n of them that are equal take all that canonicalization has. */
    private JsonValue resultDescription() {
        JsonValue grades = strings("A", "B", "C");
        return object(
                often("id"),
                values.id(),
                "type",
                strings("ResultDescription"),
                "name",
                values.once(2) ? "Grade" : values.text(),
                "resultType",
                "LetterGrade",
                often("allowedValue"),
                values.once(2)
                        ? grades
                        : values.array(values.upTo(2), () -> values.once(6) ? JsonNull.NULL : values.scalar()),
                often("rubricCriterionLevel"),
                values.oneOrMore(() -> object(
                        often("id"),
                        values.id(),
                        "type",
                        "RubricCriterionLevel",
                        "name",
                        text(),
                        often("points"),
                        "3")));
    }

    private JsonValue result() {
        return object(
                "type",
                "Result",
                often("resultDescription"),
                values.iri(),
                "value",
                text(),
                often("status"),
                "Completed");
    }

    private JsonValue identity() {
        return object(
                "type",
                "IdentityObject",
                "hashed",
                JsonBoolean.of(values.once(2)),
                "identityHash",
                text(),
                "identityType",
                "name",
                often("salt"),
                text());
    }

    private JsonObject profile() {
        return object(
                "id",
                values.id(),
                "type",
                values.once(4) ? strings("Profile", "Address") : strings("Profile"),
                often("name"),
                text(),
                often("url"),
                values.iri(),
                often("official"),
                values.text(),
                often("address"),
                object("type", strings("Address"), often("addressLocality"), text()),
                often("parentOrg"),
                object("id", values.id(), "type", "Profile", "name", text()));
    }

    private JsonValue clrSubject() {
        JsonValue association = association();
        List<Supplier<JsonValue>> associations = List.of(() -> association, this::association);
        return object(
                often("id"),
                values.id(),
                "type",
                strings("ClrSubject"),
                "verifiableCredential",
                values.array(
                        values.upTo(2),
                        () -> credentialsLeft > 0 ? credential(Kind.OB_3_0) : new JsonString(values.iri())),
                often("association"),
                values.array(values.upTo(4), () -> values.any(associations).get()),
                often("achievement"),
                values.array(values.upTo(2), this::achievement));
    }

    private JsonValue association() {
        return object(
                "type", "Association", "associationType", "isPartOf", "sourceId", values.id(), "targetId", values.id());
    }

    private JsonValue endorsement() {
        JsonObject subject = object("id", values.id(), "type", "EndorsementSubject", "endorsementComment", text());
        return object(
                "@context",
                contexts(Kind.OB_3_0),
                often("id"),
                values.id(),
                "type",
                strings("VerifiableCredential", "EndorsementCredential"),
                "issuer",
                profile(),
                "validFrom",
                values.date(),
                "credentialSubject",
                subject);
    }

    private JsonValue issuer(Kind what) {
        return switch (what) {
            case OB_3_0, CLR_2_0 -> profile();
            case VC_DM_2_0 -> object("id", values.id(), often("name"), text(), often("description"), text());
            case VC_DM_1_1 -> object("id", values.id(), often("https://schema.org/name"), text());
        };
    }

    private JsonValue status(Kind what) {
        if (what == Kind.VC_DM_1_1) {
            return object("id", values.iri(), "type", "https://example.org/Status", "urn:index", values.number());
        }
        return values.oneOrMore(() -> object(
                often("id"),
                values.iri(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                "revocation",
                "statusListIndex",
                values.once(2) ? new JsonString("7") : values.number(),
                "statusListCredential",
                values.iri()));
    }

    private JsonValue proof() {
        JsonObject proof = object(
                often("id"),
                values.iri(),
                "type",
                "DataIntegrityProof",
                "cryptosuite",
                "eddsa-rdfc-2022",
                "created",
                values.date(),
                "proofPurpose",
                values.any(List.of("assertionMethod", "authentication", values.iri())),
                "verificationMethod",
                values.iri(),
                often("proofValue"),
                "z3Ab");
        return kind == Kind.VC_DM_1_1 || values.once(3) ? proof.with("@context", new JsonString(PROOF)) : proof;
    }

    private String schema(Kind what) {
        return what == Kind.VC_DM_1_1 ? "JsonSchemaValidator2018" : "JsonSchema";
    }

    /** Null, an empty list or an empty object, but a value in odd documents. */
    private JsonValue nothing(String name) {
        if (values.isOdd()) {
            return new JsonString(name);
        }
        return values.any(List.of(JsonNull.NULL, JsonArray.EMPTY, JsonArray.of(JsonNull.NULL, JsonArray.EMPTY)));
    }

    private JsonValue text() {
        return switch (values.upTo(9)) {
            case 0 -> values.valueObject("@value", values.once(2) ? "type" : "@type", "@language", "@direction");
            case 1 -> values.oneOrMore(() -> new JsonString(values.text()));
            case 2 -> values.scalar();
            default -> new JsonString(values.text());
        };
    }

    /** A name, or the empty one, whose member {@link #object} leaves out. */
    private String often(String name) {
        return values.once(2) ? name : "";
    }

    private String seldom(String name) {
        return values.once(5) ? "" : name;
    }

    private static JsonArray strings(String... texts) {
        return JsonArray.of(Stream.of(texts).map(JsonString::new).toArray(JsonValue[]::new));
    }

    /** Names and values in turn; written in another order now and then. */
    private JsonObject object(Object... members) {
        List<Map.Entry<String, JsonValue>> entries = new ArrayList<>();
        for (int i = 0; i < members.length; i += 2) {
            JsonValue value = members[i + 1] instanceof String text ? new JsonString(text) : (JsonValue) members[i + 1];
            if (!members[i].equals("")
                    && !(value instanceof JsonObject object && object.members().isEmpty())) {
                entries.add(Map.entry((String) members[i], value));
            }
        }
        JsonObject.Builder object = JsonObject.builder();
        (values.once(3) ? values.shuffled(entries) : entries)
                .forEach(entry -> object.put(entry.getKey(), entry.getValue()));
        return object.build();
    }
}
