package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * How to write a page. Immutable and thread-safe.
 *
 * @param language the language in which to show what the record says in several, and in which texts are taken to be that
 *     do not state theirs. The page's own words are English, and marked so.
 * @param verification what a verifier said of the record
 */
public record RenderOptions(Locale language, Optional<VerificationNote> verification) {
    private static final RenderOptions STANDARD = new RenderOptions(Locale.ENGLISH, Optional.empty());

    public RenderOptions {
        requireNonNull(language, "language");
        requireNonNull(verification, "verification");
    }

    /** English, and nothing about verification. */
    public static RenderOptions standard() {
        return STANDARD;
    }

    public RenderOptions withLanguage(Locale value) {
        return new RenderOptions(value, verification);
    }

    public RenderOptions withVerification(VerificationNote value) {
        return new RenderOptions(language, Optional.of(value));
    }
}
