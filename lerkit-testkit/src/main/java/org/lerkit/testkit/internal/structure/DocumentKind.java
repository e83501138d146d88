package org.lerkit.testkit.internal.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.case1.CfItem;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;

/** What a document is that nobody signs; whether it is right is seen by its structure alone. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are constructors
public enum DocumentKind {
    /** A framework of CASE with all of its parts. */
    PACKAGE("case-package", CfPackage::of),
    /** An item of CASE by itself. */
    ITEM("case-item", CfItem::new),
    /** A resume of HR Open. */
    RESUME("ler-rs", LerRs::new),
    /** The credential around a resume, without what the resume says. */
    RESUME_CREDENTIAL("ler-rs-credential", LerRsCredential::new);

    private static final String SUBJECT = "credentialSubject";

    private final String sample;
    private final Function<JsonObject, Node> view;

    DocumentKind(String sample, Function<JsonObject, Node> view) {
        this.sample = sample;
        this.view = view;
    }

    /** The name of the sample of this kind. */
    public String sample() {
        return sample;
    }

    /** The kind of a sample, if it is of one of these. */
    public static Optional<DocumentKind> ofSample(String name) {
        return List.of(values()).stream()
                .filter(kind -> kind.sample.equals(name))
                .findFirst();
    }

    /**
     * What of a document is of this kind: the whole, or the resume in a credential; empty if nothing is.
     *
     * @param document any document of the specifications that these kinds are of
     */
    Optional<JsonObject> in(JsonObject document) {
        boolean wrapped =
                document.members().containsKey(SUBJECT) || document.members().containsKey("@context");
        return switch (this) {
            case RESUME -> wrapped ? payload(document) : Optional.of(document);
            case RESUME_CREDENTIAL -> wrapped ? Optional.of(document) : Optional.empty();
            case PACKAGE, ITEM -> Optional.of(document);
        };
    }

    /** Every rule of this kind that is broken. */
    List<Problem> errors(JsonObject document) {
        return view.apply(document).check().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static Optional<JsonObject> payload(JsonObject credential) {
        return credential.members().get(SUBJECT) instanceof JsonObject
                ? Optional.of(new LerRsCredential(credential).payload().json())
                : Optional.empty();
    }
}
