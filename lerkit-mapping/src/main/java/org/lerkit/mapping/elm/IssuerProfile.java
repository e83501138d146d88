package org.lerkit.mapping.elm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;

/**
 * What a European Digital Credential has to say that no record does, by the word of who issues it: the organisation, with
 * the legal identifier that eIDAS knows it by, its legal name and its country; how the credential is shown; and the
 * language of words that do not say theirs. None of it is ever made up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param issuer with {@code eIDASIdentifier}, which the shapes ask of every issuer
 * @param display with at least one picture of one page
 * @param language of two letters
 */
public record IssuerProfile(Organisation issuer, DisplayParameter display, Locale language) {
    private static final int LETTERS = 2;
    private static final String IDENTIFIER = "eIDASIdentifier";

    public IssuerProfile {
        requireNonNull(issuer, "issuer");
        requireNonNull(display, "display");
        requireNonNull(language, "language");
    }

    /**
     * A profile from JSON: {@code language}, the two letters of the language that the credential is shown in, and words
     * are in if they do not say theirs; {@code issuer}, with {@code legalName}, {@code countryCode},
     * {@code eIDASIdentifier} of {@code notation} and {@code spatial}, and where it has one its {@code id}; and
     * {@code title}, what the credential is called. Name and title are by language, countries by their code of ISO
     * 3166-1 or their address in the list of the Union.
     *
     * @param image the one page that the credential is shown by: {@link #image}
     * @throws org.lerkit.model.MalformedValueException if it is none; says where, and what is expected there
     */
    public static IssuerProfile of(JsonObject json, MediaObject image) {
        return new ProfileSettings(json).profile(image);
    }

    /**
     * A picture to show a credential by, as the model has it.
     *
     * @param file a PNG or JPEG; by how it begins, for no more of it is looked at
     * @throws org.lerkit.model.MalformedValueException if it begins like neither
     */
    public static MediaObject image(byte[] file) {
        return Picture.of(file);
    }

    /** What is missing or wrong in it, at the places that it would have in a credential; empty if nothing is. */
    public List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        collect("issuer", issuer, problems);
        if (issuer.json().get(IDENTIFIER).isEmpty()) {
            JsonPointer identifier = JsonPointer.ROOT.child("issuer").child(IDENTIFIER);
            problems.add(missing(identifier, "an issuer without the legal identifier that eIDAS knows it by"));
        }
        collect("displayParameter", display, problems);
        if (code(language).length() != LETTERS) {
            problems.add(missing(JsonPointer.ROOT, "a language that has no code of two letters"));
        }
        return List.copyOf(problems);
    }

    /** The language as the model writes it. */
    String languageCode() {
        return code(language);
    }

    private static String code(Locale language) {
        return language.getLanguage();
    }

    private static void collect(String member, Node node, List<Problem> problems) {
        for (Problem problem : node.check()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                JsonPointer at =
                        new JsonPointer('/' + member + problem.pointer().value());
                problems.add(missing(at, problem.title()));
            }
        }
    }

    private static Problem missing(JsonPointer at, String what) {
        return Problem.error(ConversionProblems.MISSING, at, what)
                .withHint("say it in the profile of the issuer; it is not made up");
    }
}
