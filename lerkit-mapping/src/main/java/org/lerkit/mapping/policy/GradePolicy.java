package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How grades of one scale are said on another. What comes out stands beside the grade that was given, never for it.
 *
 * @param source who says so, and where
 * @param kind the kind of result that it is for, as records have it: usually {@code grade}
 * @param scale the code of the only scale that it is for, where it is not for all
 * @param to what to call the scale, or the grade on it, to people: {@code German grade, 1.0 to 4.0}
 */
public record GradePolicy(
        PolicyName name, String source, String kind, Optional<String> scale, String to, GradeMethod method)
        implements Policy {
    /** The kind of result that most grades are. */
    public static final String GRADE = "grade";

    /** @throws IllegalArgumentException if a text is blank, or nobody says so */
    public GradePolicy {
        requireNonNull(name, "name");
        requireNonNull(scale, "scale");
        requireNonNull(method, "method");
        Sources.require(source);
        if (kind.isBlank() || to.isBlank() || to.length() > 200) {
            throw new IllegalArgumentException(
                    "a grade policy says for which kind of result it is, and in up to 200 characters to which scale");
        }
    }

    /** Whether it is for a result of this kind and scale. */
    public boolean isFor(String resultKind, Optional<String> resultScale) {
        return kind.equals(resultKind) && (scale.isEmpty() || scale.equals(resultScale));
    }

    /** The grade on the other scale, as {@link GradeMethod#convert} says it. */
    public List<String> convert(String grade) {
        return method.convert(grade);
    }

    @Override
    public String words() {
        return "A " + kind + scale.map(code -> " on scale " + code).orElse("") + " is also said as " + to + ", by "
                + method.words() + ". " + Sources.words(source);
    }
}
