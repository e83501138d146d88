package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;
import static org.lerkit.crypto.Texts.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.schema.SchemaEvaluation;
import org.lerkit.crypto.internal.schema.UnusableSchemaException;
import org.lerkit.crypto.internal.schema.Violation;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

/**
 * Checks a credential against the schemas that it names, as far as they were given: JSON Schemas, also those that are in a
 * credential of their own, which must be verified. For one run.
 *
 * @param schemas where schemas come from; empty if they are not checked
 * @param verification what a credential that holds a schema comes to
 */
record SchemaCheck(Optional<DocumentLoader> schemas, Function<Received.Secured, Outcome> verification) {
    private static final int MOST_SCHEMAS = 16;
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(4 << 20, 64, 1 << 20, 1_000, 10_000, 200_000));
    private static final Set<String> FILES = Set.of("JsonSchema", "1EdTechJsonSchemaValidator2019");
    private static final String CREDENTIAL = "JsonSchemaCredential";
    private static final String MISSPELT = "JsonSchemaValidator2019";

    /** Checks against nothing. */
    static final SchemaCheck NONE = new SchemaCheck(Optional.empty(), any -> Outcome.INDETERMINATE);

    /**
     * What the schemas of a credential say of it.
     *
     * @param whole whether all of it is shown: what does not follow a schema may otherwise do so with the rest
     */
    CheckResult check(JsonObject credential, boolean whole, JsonPointer place) {
        JsonValue value = credential.get("credentialSchema").orElse(JsonArray.EMPTY);
        JsonPointer at = place.child("credentialSchema");
        List<JsonValue> entries = value.items();
        if (entries.isEmpty()) {
            return new CheckResult.Skipped("the credential names no schema");
        }
        if (schemas.isEmpty()) {
            return new CheckResult.Skipped("no schemas were given");
        }
        Verdict verdict = new Verdict();
        if (entries.size() > MOST_SCHEMAS) {
            verdict.doubt(CryptoProblem.SCHEMA_LIMIT.at(at, "more than " + MOST_SCHEMAS + " schemas"));
            return verdict.result();
        }
        int skipped = 0;
        for (int i = 0; i < entries.size(); i++) {
            JsonPointer entry = value instanceof JsonArray ? at.child(i) : at;
            Set<String> types = entries.get(i) instanceof JsonObject object ? texts(object, "type") : Set.of();
            if (types.contains(CREDENTIAL) || types.stream().anyMatch(FILES::contains)) {
                JsonObject named = (JsonObject) entries.get(i);
                schema(named, types.contains(CREDENTIAL), credential, entry, verdict)
                        .ifPresent(schema -> violations(schema, credential, entry, verdict).stream()
                                .map(violation -> CryptoProblem.SCHEMA_VIOLATED.at(
                                        violation.place().under(place), "not as the schema asks: " + violation.rule()))
                                .forEach(problem -> verdict.add(problem, whole)));
            } else {
                skipped++;
                verdict.warn(CryptoProblem.SCHEMA_UNSUPPORTED.warning(entry.child("type"), unsupported(types)));
            }
        }
        return skipped == entries.size()
                ? new CheckResult.Skipped(verdict.result().problems().get(0).title())
                : verdict.result();
    }

    private static String unsupported(Set<String> types) {
        return "the schema is of a kind that is not checked"
                + (types.contains(MISSPELT) ? ": did you mean 1EdTechJsonSchemaValidator2019?" : "");
    }

    /** Checks a part of a credential against the schema that something in it names; schemas must have been given. */
    void follow(String url, JsonObject part, JsonPointer place, Verdict verdict) {
        Optional<JsonValue> schema = load(url) instanceof DocumentResult.Found found ? read(found) : Optional.empty();
        if (schema.isEmpty()) {
            verdict.doubt(CryptoProblem.SCHEMA_UNREACHABLE.at(place, "the schema is not among those given"));
            return;
        }
        violations(new Given(url, schema.get()), part, place, verdict)
                .forEach(violation -> verdict.fail(CryptoProblem.SCHEMA_VIOLATED.at(
                        violation.place().under(place), "not as the schema asks: " + violation.rule())));
    }

    /** A schema and the URL that it is given under. */
    private record Given(String url, JsonValue schema) {}

    /** The schema that an entry names; what keeps from it is added to the verdict. */
    private Optional<Given> schema(
            JsonObject entry, boolean inCredential, JsonObject credential, JsonPointer at, Verdict verdict) {
        String url = text(entry, "id").orElse("");
        if (!(load(url) instanceof DocumentResult.Found found)) {
            verdict.doubt(CryptoProblem.SCHEMA_UNREACHABLE.at(at.child("id"), "the schema is not among those given"));
            return Optional.empty();
        }
        ResourceDigest digest = digest(url, found.bytes(), entry, credential);
        if (digest != ResourceDigest.SAME) {
            boolean other = digest == ResourceDigest.OTHER;
            String title =
                    other ? "the schema is not the one that the digest is of" : "a digest of a kind that is not known";
            verdict.add(CryptoProblem.SCHEMA_DIGEST.at(at, title), other);
            return Optional.empty();
        }
        Optional<JsonValue> schema = inCredential ? inCredential(found.bytes(), at, verdict) : read(found);
        if (schema.isEmpty() && !inCredential) {
            verdict.doubt(CryptoProblem.SCHEMA_UNUSABLE.at(at, "no JSON"));
        }
        return schema.map(json -> new Given(url, json));
    }

    private List<Violation> violations(Given given, JsonObject credential, JsonPointer at, Verdict verdict) {
        try {
            return new SchemaEvaluation(this::referred).violations(given.url(), given.schema(), credential);
        } catch (UnusableSchemaException e) {
            verdict.doubt(e.problem().at(at, String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private Optional<JsonValue> referred(String url) {
        return load(url) instanceof DocumentResult.Found found ? read(found) : Optional.empty();
    }

    private DocumentResult load(String url) {
        int fragment = url.indexOf('#');
        return schemas.orElseThrow().load(fragment < 0 ? url : url.substring(0, fragment));
    }

    private static Optional<JsonValue> read(DocumentResult.Found document) {
        try {
            return Optional.of(READER.read(document.bytes()));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** What the entry, and the list of related resources, say of what is at the URL. */
    private static ResourceDigest digest(String url, byte[] bytes, JsonObject entry, JsonObject credential) {
        ResourceDigest.Content schema = ResourceDigest.Content.of(bytes);
        List<ResourceDigest> found = new ArrayList<>();
        for (JsonValue resource :
                credential.get("relatedResource").orElse(JsonArray.EMPTY).items()) {
            if (resource instanceof JsonObject related
                    && text(related, "id").filter(url::equals).isPresent()) {
                found.add(ResourceDigest.of(related, schema));
            }
        }
        found.add(ResourceDigest.of(entry, schema));
        return ResourceDigest.all(found);
    }

    /** The schema that a credential holds, if that is verified. */
    private Optional<JsonValue> inCredential(byte[] bytes, JsonPointer at, Verdict verdict) {
        if (!(Received.document(bytes) instanceof Received.Secured secured)
                || !texts(secured.json(), "type").contains(CREDENTIAL)) {
            verdict.doubt(CryptoProblem.SCHEMA_UNUSABLE.at(at, "no credential that holds a schema"));
            return Optional.empty();
        }
        Outcome outcome = verification.apply(secured);
        if (outcome != Outcome.VERIFIED) {
            verdict.add(
                    CryptoProblem.SCHEMA_CREDENTIAL.at(at, "the credential that holds the schema is not verified"),
                    outcome == Outcome.REJECTED);
            return Optional.empty();
        }
        Optional<JsonValue> schema = secured.json().at(new JsonPointer("/credentialSubject/jsonSchema"));
        if (schema.isEmpty()) {
            verdict.doubt(CryptoProblem.SCHEMA_UNUSABLE.at(at, "no credential that holds a schema"));
        }
        return schema;
    }
}
