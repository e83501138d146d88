package org.lerkit.model.vc;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.value.LexicalDateTime;

/**
 * From when until when a credential holds, both ends included.
 *
 * @param from empty if it held always
 * @param until empty if it will hold always
 */
public record ValidityPeriod(Optional<LexicalDateTime> from, Optional<LexicalDateTime> until) {
    /** A period that ends before it begins. */
    public static final ProblemCode REVERSED = new ProblemCode("vc.validity.reversed");

    public ValidityPeriod {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /** Whether it ends before it begins; an end that is no date and time does not count. */
    public boolean reversed() {
        if (from.isEmpty() || until.isEmpty()) {
            return false;
        }
        Optional<Instant> start = from.flatMap(LexicalDateTime::instant);
        Optional<Instant> end = until.flatMap(LexicalDateTime::instant);
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    }

    /** The rule that a credential does not cease to hold before it begins to, by its {@code validFrom} and {@code validUntil}. */
    public static <T extends Node> Shape.Rule<T> rule(
            Function<T, Optional<LexicalDateTime>> from, Function<T, Optional<LexicalDateTime>> until) {
        return rule("validFrom", from, "validUntil", until);
    }

    /** The rule that a credential does not cease to hold before it begins to, by two members of its data model. */
    public static <T extends Node> Shape.Rule<T> rule(
            String start,
            Function<T, Optional<LexicalDateTime>> from,
            String end,
            Function<T, Optional<LexicalDateTime>> until) {
        return (credential, findings) -> {
            if (new ValidityPeriod(from.apply(credential), until.apply(credential)).reversed()) {
                findings.in(end)
                        .error(REVERSED, "before " + start, "set it to " + start + " or later, or leave it out");
            }
        };
    }
}
