package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Format;
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
    private static final String STATUS = "/credentialStatus";
    private static final JsonString FIRST = new JsonString(VcDataModel1.CONTEXT.url());
    private static final JsonString SECOND = new JsonString(VcDataModel2.CONTEXT.url());

    private Structure() {}

    /** Whether a presentation, or a credential of which only a part is shown, keeps to its data model. */
    static CheckResult check(JsonObject document, JsonPointer place) {
        return result(errors(document), place);
    }

    /**
     * Whether a credential keeps to its data model and to its format: to Open Badges 3.0, CLR 2.0 or that of a status list.
     * Not for a part of one, which is no whole badge by no fault of its issuer.
     */
    static Found checkWhole(Received.Secured credential, JsonPointer place) {
        Optional<Node> format = ofFormat(credential.json());
        List<Problem> ofFormat = format.filter(node -> !isSound(node, credential))
                .map(Node::check)
                .orElse(List.of());
        SoundParts parts = ofFormat.isEmpty() ? format.map(SoundParts::of).orElse(SoundParts.NONE) : SoundParts.NONE;
        return new Found(result(ofWhole(errors(credential.json()), ofFormat), place), parts);
    }

    /** What was found about a credential, and of which in it there is nothing to find. */
    record Found(CheckResult result, SoundParts parts) {}

    @SuppressWarnings("ReferenceEquality") // shapes are constants
    private static boolean isSound(Node node, Received.Secured credential) {
        return credential.sound().orElse(null) == node.shape() && node.json() == credential.json();
    }

    /** What is found of problems is what the check found: what is only tolerated is a warning. */
    static CheckResult result(List<Problem> problems, JsonPointer place) {
        if (problems.isEmpty()) {
            return new CheckResult.Passed();
        }
        Verdict verdict = new Verdict();
        for (Problem problem : under(problems, place)) {
            if (isError(problem)) {
                verdict.fail(problem);
            } else {
                verdict.warn(problem);
            }
        }
        return verdict.result();
    }

    /** Every rule that is broken, of the data model whose context it names; places are in the credential. */
    static List<Problem> errors(JsonObject document) {
        return errors(ofDataModel(document));
    }

    /** The same of what must be a presentation. */
    static List<Problem> presentationErrors(JsonObject document) {
        return errors(presentation(document));
    }

    /** The same of the model of something. */
    static List<Problem> errors(Node document) {
        List<Problem> problems = document.check();
        return problems.isEmpty()
                ? problems
                : problems.stream().filter(Structure::isError).toList();
    }

    /** Every rule of its data model and of its format for which nobody would take it as issued. */
    static List<Problem> errorsOfWhole(JsonObject credential) {
        List<Problem> ofFormat = ofFormat(credential).map(Node::check).orElse(List.of());
        return ofWhole(errors(credential), ofFormat).stream()
                .filter(Structure::isError)
                .toList();
    }

    /** A badge has one status and a credential any number, of which each is looked up: nothing is lost by a second one. */
    private static List<Problem> ofWhole(List<Problem> ofModel, List<Problem> ofFormat) {
        if (ofModel.isEmpty() && ofFormat.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        ofModel.stream(),
                        ofFormat.stream()
                                .filter(problem -> !problem.pointer().value().endsWith(STATUS)))
                .distinct()
                .toList();
    }

    private static Optional<Node> ofFormat(JsonObject credential) {
        return DocumentTypes.of(Format.detect(credential), credential);
    }

    private static Node ofDataModel(JsonObject document) {
        if (PresentationCheck.isOne(document)) {
            return presentation(document);
        }
        return isOfFirstModel(document)
                ? new org.lerkit.model.vc1.VerifiableCredential(document)
                : new VerifiableCredential(document);
    }

    private static Node presentation(JsonObject document) {
        return isOfFirstModel(document)
                ? new org.lerkit.model.vc1.VerifiablePresentation(document)
                : new VerifiablePresentation(document);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /** Whether it names the context of data model 1.1, and not that of 2.0. */
    static boolean isOfFirstModel(JsonObject credential) {
        List<JsonValue> contexts = contexts(credential);
        return contexts.contains(FIRST) && !contexts.contains(SECOND);
    }

    /** Whether it names the context of a data model. */
    static boolean namesDataModel(JsonObject document) {
        List<JsonValue> contexts = contexts(document);
        return contexts.contains(SECOND) || contexts.contains(FIRST);
    }

    private static List<JsonValue> contexts(JsonObject document) {
        return document.get("@context").orElse(JsonArray.EMPTY).items();
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
        if (problems.isEmpty()) {
            return problems;
        }
        return problems.stream()
                .map(problem -> problem.at(problem.pointer().under(place)))
                .toList();
    }
}
