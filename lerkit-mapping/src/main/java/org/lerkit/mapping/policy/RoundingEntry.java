package org.lerkit.mapping.policy;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.TEXT;

import java.math.BigDecimal;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/** A {@link Rounding} as it is written. */
record RoundingEntry(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = PolicyFile.untyped("Rounding");
    private static final One<String> MODE = MEMBERS.required(
            "mode",
            TEXT.holding(
                    Findings.TERM,
                    mode -> Rounding.mode(mode).isPresent(),
                    "write one of " + String.join(", ", Rounding.modes())));
    private static final One<Decimal> DIGITS = MEMBERS.required(
            "digits", INTEGER.holding(Findings.FORMAT, RoundingEntry::isAllowed, "write a whole number from 0 to 12"));
    static final Shape<RoundingEntry> SHAPE = MEMBERS.shape(RoundingEntry::new);

    private static boolean isAllowed(Decimal digits) {
        return digits.isInteger()
                && digits.toBigDecimal().signum() >= 0
                && digits.toBigDecimal().compareTo(BigDecimal.valueOf(Rounding.MOST_DIGITS)) <= 0;
    }

    Rounding rounding() {
        return new Rounding(
                Rounding.mode(MODE.in(json)).orElseThrow(),
                DIGITS.in(json).toBigDecimal().intValueExact());
    }

    @Override
    public Shape<RoundingEntry> shape() {
        return SHAPE;
    }
}
