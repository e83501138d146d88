package org.lerkit.model.document;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.elm3.EuropeanDigitalCredential;
import org.lerkit.model.json.JsonObject;

/** Tells European Digital Credentials by their type, alone or in the one member that software puts around them. */
final class ElmFormats {
    private static final String TYPE = "EuropeanDigitalCredential";

    private ElmFormats() {}

    /** Empty if nothing says that it is one. */
    static Optional<Detection> detect(JsonObject document, List<String> types) {
        // What has several members is not wrapped. Nearly all documents end here, before the model of these is loaded.
        if (document.members().size() > 1 && !types.contains(TYPE)) {
            return Optional.empty();
        }
        EuropeanDigitalCredential credential = EuropeanDigitalCredential.of(document);
        if (!credential.shape().names(credential.json())) {
            return Optional.empty();
        }
        boolean wrapped = !credential.json().equals(document);
        return Optional.of(new Recognized(
                Format.ELM_3,
                Optional.empty(),
                wrapped ? List.of("wrapped") : List.of(),
                (wrapped ? "the type inside" : "the type") + " is " + TYPE));
    }
}
