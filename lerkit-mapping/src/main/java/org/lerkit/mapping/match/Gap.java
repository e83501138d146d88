package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.lerkit.model.JsonPointer;

/**
 * What keeps a requirement from being met, and what would close it.
 *
 * @param requirement where the requirement is, in the canonical JSON of the posting
 * @param closing what would close it
 * @param basis the skill to start from
 */
public record Gap(JsonPointer requirement, Closing closing, Optional<Support> basis) {
    /** What closes a gap. */
    public enum Closing {
        /** A credential is there, and nobody found out whether it holds. */
        VERIFY("Have the credential verified: nobody found out whether it holds."),
        /** The skill is there, and needs a credential of somebody else that can be verified. */
        GET_VERIFIED("Ask who saw you do it for a credential that can be verified."),
        /** The credential is not valid any more. */
        RENEW("Renew it: what you have is out of date."),
        /** The credential was refused. */
        REPLACE("Ask its issuer for a new credential: the one you have does not hold."),
        /** The level is too low. */
        RAISE_LEVEL("Reach the level that is asked for."),
        /** The level is not said, or on another scale. */
        SHOW_LEVEL("Show your level on the scale that the posting names."),
        /** What is there is broader than what is asked for. */
        SHOW_THE_SPECIFIC("Show the specific skill: yours is more general."),
        /** What is there is narrower than what is asked for. */
        SHOW_THE_WHOLE("Show the whole skill: yours is a special case or a part of it."),
        /** What is there is near what is asked for. */
        SHOW_THE_SKILL("Show the skill itself: yours is near it, and not the same."),
        /** Nothing is there. */
        ACQUIRE("Acquire it, or show it if you have it."),
        /** The posting does not say what it asks for. */
        ASK_WHAT_IS_MEANT("Ask the employer what is meant: the posting gives words and no identifier.");

        private final String words;

        Closing(String words) {
            this.words = words;
        }

        /** What to do, to the learner. */
        public String words() {
            return words;
        }

        /** The word for it in JSON: {@code get-verified}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Gap {
        requireNonNull(requirement, "requirement");
        requireNonNull(closing, "closing");
        requireNonNull(basis, "basis");
    }
}
