package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

/** Documents of keys as they are served: JSON objects, far smaller than credentials may be. */
final class ServedJson {
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(1 << 20, 16, 64 << 10, 100, 1_000, 50_000));

    private ServedJson() {}

    /** The document of a controller, which is read once as long as the same is served. */
    static ResolutionResult load(DocumentLoader documents, String url, KnownControllers known, String controller) {
        DocumentResult result = documents.load(url);
        return result instanceof DocumentResult.Found found
                ? known.of(controller, found, () -> read(found, json -> ControllerDocument.read(json, controller)))
                : missing(result);
    }

    /** Loads one and goes on with it; what keeps from it is the result. */
    static ResolutionResult load(DocumentLoader documents, String url, Function<JsonObject, ResolutionResult> next) {
        DocumentResult result = documents.load(url);
        return result instanceof DocumentResult.Found found ? read(found, next) : missing(result);
    }

    private static ResolutionResult read(DocumentResult.Found found, Function<JsonObject, ResolutionResult> next) {
        JsonObject json;
        try {
            json = READER.readObject(found.bytes());
        } catch (JsonSyntaxException e) {
            return malformed("what is served is no JSON object, or a very large one");
        }
        return next.apply(json);
    }

    private static ResolutionResult missing(DocumentResult result) {
        return result instanceof DocumentResult.Unreachable unreachable
                ? new ResolutionResult.Unreachable(unreachable.reason())
                : new ResolutionResult.NotFound();
    }

    static ResolutionResult malformed(String title) {
        return new ResolutionResult.Invalid(CryptoProblem.CONTROLLER_MALFORMED, title);
    }

    static Optional<String> text(JsonObject object, String member) {
        return object.members().get(member) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The values of a member that is one or many. */
    static List<JsonValue> items(JsonObject object, String member) {
        JsonValue value = object.members().get(member);
        if (value instanceof JsonArray array) {
            return array.items();
        }
        return value == null ? List.of() : List.of(value);
    }
}
