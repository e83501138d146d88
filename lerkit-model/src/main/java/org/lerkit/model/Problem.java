package org.lerkit.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One thing wrong with a document, in the shape of RFC 9457 problem details. Never holds a value of the document.
 *
 * @param code stable, machine-readable
 * @param title one sentence that names types and lengths, never values
 * @param hint what to do about it, where that can be said
 * @param type the IRI the specification gives this problem, where it gives one
 * @param location where, in the document as it was received
 * @param specs the clauses it breaks
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        String title,
        Optional<String> hint,
        Optional<URI> type,
        SourceLocation location,
        List<SpecRef> specs) {

    /** How bad it is. */
    public enum Severity {
        /** The document breaks a rule. */
        ERROR,
        /** The document breaks a recommendation, or is about to become wrong. */
        WARNING,
        /** Worth knowing. */
        NOTICE
    }

    public Problem {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(title, "title");
        requireNonNull(location, "location");
        specs = List.copyOf(specs);
    }

    /** A broken rule, at a place. */
    public static Problem error(ProblemCode code, SourceLocation location, String title, SpecRef... specs) {
        return of(Severity.ERROR, code, location, title, specs);
    }

    /** A broken recommendation, at a place. */
    public static Problem warning(ProblemCode code, SourceLocation location, String title, SpecRef... specs) {
        return of(Severity.WARNING, code, location, title, specs);
    }

    /** Something worth knowing, at a place. */
    public static Problem notice(ProblemCode code, SourceLocation location, String title, SpecRef... specs) {
        return of(Severity.NOTICE, code, location, title, specs);
    }

    private static Problem of(
            Severity severity, ProblemCode code, SourceLocation location, String title, SpecRef... specs) {
        return new Problem(code, severity, title, Optional.empty(), Optional.empty(), location, List.of(specs));
    }

    /** The same problem, with what to do about it. */
    public Problem withHint(String words) {
        return new Problem(code, severity, title, Optional.of(words), type, location, specs);
    }

    /** The same problem, with the IRI that a specification gives it. */
    public Problem withType(URI iri) {
        return new Problem(code, severity, title, hint, Optional.of(iri), location, specs);
    }

    /** The same problem, where it weighs more or less. */
    public Problem with(Severity weight) {
        return new Problem(code, weight, title, hint, type, location, specs);
    }

    /** The same problem, seen from another place: that of the document in a larger one. */
    public Problem at(SourceLocation place) {
        return new Problem(code, severity, title, hint, type, place, specs);
    }

    /** The place as a JSON Pointer; the root where the document is not JSON. */
    public JsonPointer pointer() {
        return location instanceof JsonPointer pointer ? pointer : JsonPointer.ROOT;
    }
}
