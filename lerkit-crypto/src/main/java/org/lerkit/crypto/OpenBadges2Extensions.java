package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob2.ExtensionValidation;
import org.lerkit.model.ob2.OpenBadges2;
import org.lerkit.model.ob2.TypeValidation;

/**
 * Whether what issuers add to a badge of Open Badges 2.0 follows the JSON Schemas that the contexts of these extensions
 * name for their types, as far as schemas were given.
 *
 * <p>A schema is about an extension as JSON-LD would write it anew in the terms of its context. One that is written so
 * already is compared as it stands: each member a term of the context or a keyword, no null, no array of one. Others are
 * said not to be compared.
 *
 * @param links where the contexts of extensions are got from
 * @param schemas what is given, and how it is evaluated
 */
record OpenBadges2Extensions(OpenBadges2Links links, SchemaCheck schemas) {
    private static final String EXTENSION = "Extension";
    private static final Set<String> KEYWORDS = Set.of("@context", "type", "id");

    /** An extension, and the contexts that hold where it is. */
    private record Extension(JsonObject json, Set<String> contexts, JsonPointer place) {}

    /** What a context document says: how its types are validated, and which terms it has. */
    private record Terms(List<ExtensionValidation> validations, Set<String> names) {}

    CheckResult check(JsonObject whole, JsonPointer place) {
        List<Extension> extensions = new ArrayList<>();
        collect(whole, Set.of(), place, extensions);
        if (extensions.isEmpty()) {
            return new CheckResult.Skipped("the badge has no extensions");
        }
        if (schemas.schemas().isEmpty()) {
            return new CheckResult.Skipped("no schemas were given");
        }
        Verdict verdict = new Verdict();
        extensions.forEach(extension -> check(extension, verdict));
        return verdict.result();
    }

    /** Those in a badge; what others say of it in endorsements is theirs. */
    private static void collect(JsonValue value, Set<String> outer, JsonPointer place, List<Extension> found) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), outer, place.child(i), found);
            }
        } else if (value instanceof JsonObject object) {
            Set<String> contexts = new LinkedHashSet<>(outer);
            contexts.addAll(Texts.texts(object, "@context"));
            contexts.remove(OpenBadges2.CONTEXT);
            if (Texts.texts(object, "type").contains(EXTENSION)) {
                found.add(new Extension(object, contexts, place));
            }
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                if (!member.getKey().equals("endorsement") && !member.getKey().equals("@context")) {
                    collect(member.getValue(), contexts, place.child(member.getKey()), found);
                }
            }
        }
    }

    private void check(Extension extension, Verdict verdict) {
        List<ExtensionValidation> validations = new ArrayList<>();
        Set<String> names = new HashSet<>(KEYWORDS);
        for (String url : extension.contexts()) {
            if (!(links.load(url) instanceof DocumentResult.Found found)) {
                verdict.doubt(CryptoProblem.SCHEMA_UNREACHABLE.at(
                        extension.place(), "a context of the extension, which names its schema, could not be had"));
                return;
            }
            Terms terms = terms(found);
            validations.addAll(terms.validations());
            names.addAll(terms.names());
        }
        Set<String> types = Texts.texts(extension.json(), "type");
        boolean plain = isPlain(extension.json(), names);
        for (ExtensionValidation validation : validations) {
            validate(extension, validation, types, plain, verdict);
        }
    }

    private void validate(
            Extension extension, ExtensionValidation validation, Set<String> types, boolean plain, Verdict verdict) {
        JsonPointer place = extension.place();
        try {
            if (!(validation instanceof TypeValidation ofType)) {
                verdict.warn(CryptoProblem.SCHEMA_UNSUPPORTED.warning(
                        place, "the schema of the extension is one for a frame, which is not checked"));
            } else if (types.contains(ofType.validatesType()) && plain) {
                schemas.follow(ofType.validationSchema().value(), extension.json(), place, verdict);
            } else if (types.contains(ofType.validatesType())) {
                verdict.warn(CryptoProblem.SCHEMA_UNSUPPORTED.warning(
                        place, "the extension is not written in the terms of its context, and was not compared"));
            }
        } catch (MalformedValueException e) {
            verdict.doubt(CryptoProblem.SCHEMA_UNUSABLE.at(place, "a context that does not say where a schema is"));
        }
    }

    private static Terms terms(DocumentResult.Found document) {
        try {
            JsonObject json = JsonReader.standard().readObject(document.bytes());
            Set<String> names = new HashSet<>();
            for (JsonValue context :
                    json.get("@context").orElse(JsonArray.EMPTY).items()) {
                if (context instanceof JsonObject definitions) {
                    names.addAll(definitions.members().keySet());
                }
            }
            return new Terms(ExtensionValidation.of(json), names);
        } catch (JsonSyntaxException e) {
            return new Terms(List.of(), Set.of());
        }
    }

    /** Whether it would be written the same in the terms of its context. */
    private static boolean isPlain(JsonValue value, Set<String> names) {
        if (value instanceof JsonArray array) {
            return array.items().size() != 1 && array.items().stream().allMatch(item -> isPlain(item, names));
        }
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .allMatch(member -> names.contains(member.getKey())
                            && (KEYWORDS.contains(member.getKey()) || isPlain(member.getValue(), names)));
        }
        return value != JsonNull.NULL;
    }
}
