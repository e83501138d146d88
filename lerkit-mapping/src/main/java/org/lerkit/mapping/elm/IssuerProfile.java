package org.lerkit.mapping.elm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.Organisation;
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
