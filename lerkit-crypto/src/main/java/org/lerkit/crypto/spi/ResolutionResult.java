package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.crypto.key.VerificationMethodId;

/** What came of asking for the document of a controller. Immutable. */
public sealed interface ResolutionResult {
    /**
     * The controller's document.
     *
     * @param methods the keys that it lists and that can be used, no two of one id, each controlled by this controller
     * @param defects what is wrong with the keys that it lists
     */
    record Resolved(List<VerificationMethod> methods, List<Defect> defects) implements ResolutionResult {
        public Resolved {
            methods = List.copyOf(methods);
            defects = List.copyOf(defects);
        }

        /** A document with nothing wrong in it. */
        public Resolved(List<VerificationMethod> methods) {
            this(methods, List.of());
        }
    }

    /** There is no such controller. */
    record NotFound() implements ResolutionResult {}

    /**
     * There is a document, and it is not this controller's.
     *
     * @param problem what is wrong with it
     * @param title one sentence that names members, types and lengths, never values
     */
    record Invalid(CryptoProblem problem, String title) implements ResolutionResult {
        public Invalid {
            requireNonNull(problem, "problem");
            requireNonNull(title, "title");
        }
    }

    /**
     * Nobody could be asked: the controller may exist and have the key.
     *
     * @param reason in a few words
     */
    record Unreachable(String reason) implements ResolutionResult {
        public Unreachable {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * What is wrong with one of the keys that a document lists.
     *
     * @param method the key's id
     * @param problem a defect is fatal to the key unless it is {@link CryptoProblem#METHOD_TYPE_MISSPELT}
     * @param title one sentence that names members, types and lengths, never values
     */
    record Defect(VerificationMethodId method, CryptoProblem problem, String title) {}
}
