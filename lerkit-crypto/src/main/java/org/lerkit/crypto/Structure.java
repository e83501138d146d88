package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;
import org.lerkit.model.vc2.VerifiableCredential;
import org.lerkit.model.vc2.VerifiablePresentation;

/** The rules of the data models, which the model states, as a check. */
final class Structure {
    private Structure() {}

    /** Whether a credential, or a presentation, keeps to the data model whose context it names. */
    static CheckResult check(JsonObject document, JsonPointer place) {
        return CheckResult.of(under(errors(document), place));
    }

    /** Every rule that is broken, of the data model whose context it names; places are in the credential. */
    static List<Problem> errors(JsonObject document) {
        if (PresentationCheck.isOne(document)) {
            return errors(
                    isOfFirstModel(document)
                            ? new org.lerkit.model.vc1.VerifiablePresentation(document)
                            : new VerifiablePresentation(document));
        }
        return errors(
                isOfFirstModel(document)
                        ? new org.lerkit.model.vc1.VerifiableCredential(document)
                        : new VerifiableCredential(document));
    }

    static List<Problem> errors(Node document) {
        return document.check().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Whether it names the context of data model 1.1, and not that of 2.0. */
    static boolean isOfFirstModel(JsonObject credential) {
        JsonValue context = credential.get("@context").orElse(JsonArray.EMPTY);
        List<JsonValue> contexts = context.items();
        return contexts.contains(new JsonString(VcDataModel1.CONTEXT.url()))
                && !contexts.contains(new JsonString(VcDataModel2.CONTEXT.url()));
    }

    static Optional<String> issuerId(JsonObject credential) {
        return new VerifiableCredential(credential).issuerId().map(Iri::value);
    }

    /** The identifier of the holder that a presentation names. */
    static Optional<String> holderId(JsonObject presentation) {
        return presentation.get("holder").orElse(null) instanceof JsonObject holder
                ? Texts.text(holder, "id")
                : Texts.text(presentation, "holder");
    }

    /** The problems, with the places that they have in the document around. */
    static List<Problem> under(List<Problem> problems, JsonPointer place) {
        return problems.stream()
                .map(problem -> problem.at(problem.pointer().under(place)))
                .toList();
    }
}
