package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/** The end of every conversion: what the options ask for is checked, and what was not understood becomes a problem. */
public final class Settlement {
    private Settlement() {}

    /**
     * Closes the accounts of a conversion.
     *
     * @param source what was converted
     * @param value makes the converted thing of its JSON
     * @throws ConversionException if something is lost that the options refuse
     */
    public static <T> Conversion<T> of(
            Accounts.Finished finished,
            Document source,
            Function<Document, T> value,
            List<Problem> problems,
            ConversionOptions options) {
        if (options.checkAccounting()) {
            requireLawful(ConservationLaw.check(source, finished.document(), finished.ledger()));
        }
        List<Problem> all = new ArrayList<>(problems);
        for (Ledger.Entry entry : finished.ledger().entries()) {
            if (entry.disposition() instanceof Disposition.Dropped dropped && !dropped.understood()) {
                all.add(Problem.notice(
                        ConversionProblems.NOT_UNDERSTOOD, entry.source(), "no rule knows what this is; left out"));
            }
        }
        return new Conversion<>(value.apply(finished.document()), finished.ledger(), all).accepted(options);
    }

    /**
     * Refuses a conversion that breaks the law.
     *
     * @throws ConversionException if there is a breach
     */
    public static void requireLawful(List<String> breaches) {
        if (!breaches.isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.ACCOUNTING,
                            JsonPointer.ROOT,
                            breaches.size() + " breaches of the conservation law, first: " + breaches.get(0))
                    .withHint("This is a defect of the converter; please report the rule and the places"));
        }
    }
}
