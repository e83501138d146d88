package org.lerkit.cli.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.document.Format;

/**
 * What a conformance kit says of a document, for the section <q>Conformance</q> of the page. The page knows no profile and no
 * requirement: it shows what it is given, in that order. Implementations are thread-safe, fetch nothing, and never put a value of
 * the document into what they say.
 */
@FunctionalInterface
public interface Conformance {
    /**
     * How a document does by each profile that is for documents of its format; none if no profile is.
     *
     * @param document as it was received
     * @param format which it was found to be in
     */
    List<Result> of(byte[] document, Format format);

    /** For a page without a kit. */
    static Conformance none() {
        return (document, format) -> List.of();
    }

    /** How a requirement came out. */
    enum Outcome {
        MET,
        NOT_MET,
        /** The document says nothing that the requirement is about, or it cannot be told from a document. */
        NOT_TESTED
    }

    /**
     * How a document does by one profile.
     *
     * @param profile what it is called, with its version
     * @param statement what it comes to, in a sentence
     * @param requirements one by one
     */
    record Result(String profile, String statement, List<Requirement> requirements) {
        public Result {
            requireNonNull(profile, "profile");
            requireNonNull(statement, "statement");
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * One requirement.
     *
     * @param id stable
     * @param words what is required, in the words of the kit
     * @param clause where the specification says so
     * @param problems why it is not met
     */
    record Requirement(String id, String words, Optional<SpecRef> clause, Outcome outcome, List<Problem> problems) {
        public Requirement {
            requireNonNull(id, "id");
            requireNonNull(words, "words");
            requireNonNull(clause, "clause");
            requireNonNull(outcome, "outcome");
            problems = List.copyOf(problems);
        }
    }
}
