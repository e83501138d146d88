package org.lerkit.crypto.internal.did;

import java.util.Optional;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;

/**
 * Controllers whose identifier is an HTTPS URL: their document is what is served there (Controlled Identifiers 1.0,
 * section 3.3). A key may have a document of its own, as Open Badges issuers have it: then that document names a
 * controller, and only the controller's document says whether this is so.
 */
public final class HttpsController {
    private HttpsController() {}

    /** Whether the text is an HTTPS URL. */
    public static boolean is(String url) {
        return url.startsWith("https://");
    }

    /** Asks for the document that lists this verification method. Never throws for what is served. */
    public static ResolutionResult resolve(
            VerificationMethodId method, DocumentLoader documents, KnownControllers known) {
        String url = method.controller();
        return method.hasFragment() ? ServedJson.load(documents, url, known, url) : keyDocument(method, documents);
    }

    private static ResolutionResult keyDocument(VerificationMethodId method, DocumentLoader documents) {
        return ServedJson.load(documents, method.value(), key -> {
            if (ServedJson.text(key, "id").filter(method.value()::equals).isEmpty()) {
                return new ResolutionResult.Invalid(
                        CryptoProblem.CONTROLLER_MISMATCH, "the document is not that of the key it was found by");
            }
            Optional<String> controller = ServedJson.text(key, "controller").filter(HttpsController::is);
            return controller.isEmpty()
                    ? ServedJson.malformed("the document of a key, without a controller that is an HTTPS URL")
                    : ServedJson.load(
                            documents,
                            controller.get(),
                            json -> ControllerDocument.authorized(json, controller.get(), method, key));
        });
    }
}
