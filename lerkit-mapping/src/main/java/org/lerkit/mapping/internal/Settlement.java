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
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/** The end of every conversion: what the options ask for is checked, and what was not understood becomes a problem. */
public final class Settlement {
    private Settlement() {}

    /**
     * Closes the accounts of a conversion. If it made a record, this is where it gets what the caller says of it, and where
     * a privacy profile withholds places of it, whoever read it.
     *
     * @param made what the converter wrote
     * @param source what was converted
     * @param value makes the converted thing of its JSON
     * @throws ConversionException if something is lost that the options refuse
     */
    public static <T> Conversion<T> of(
            Accounts.Finished made,
            Document source,
            Function<Document, T> value,
            List<Problem> problems,
            ConversionOptions options) {
        Accounts.Finished finished = Withholding.apply(Supplement.apply(made, options), source, options.privacy());
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
        T converted = value.apply(finished.document());
        if (revises(options) && converted instanceof LearnerRecord record) {
            requireLeft(record, finished.document());
        }
        return new Conversion<>(converted, finished.ledger(), all).accepted(options);
    }

    /** The options that apply where there is no learner: those on loss and accounting. */
    public static ConversionOptions withoutLearner(ConversionOptions options) {
        ConversionOptions plain =
                ConversionOptions.standard().refusing(options.failOn().toArray(String[]::new));
        return options.checkAccounting() ? plain.checkingAccounting() : plain;
    }

    /** Whether a record may be another one than its reader made. */
    public static boolean revises(ConversionOptions options) {
        return options.privacy().withholdsPlaces() || options.created().isPresent();
    }

    /** A reader that gives the record it made, and not the one that is left, would disclose what is withheld. */
    private static void requireLeft(LearnerRecord given, Document left) {
        if (!given.toJson().equals(left.json())) {
            throw new IllegalStateException("a reader gives another record than the one it was left");
        }
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

    /**
     * The record that was made of a document as it came, which may break rules of its format.
     *
     * @throws ConversionException if it lacks what every record says
     */
    public static LearnerRecord record(JsonObject json) {
        try {
            return LearnerRecord.of(json);
        } catch (MalformedValueException e) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.MISSING,
                            JsonPointer.ROOT,
                            "what a record has to say at " + e.pointer().value() + " is missing, or of another kind")
                    .withHint("Check the document first: it breaks a rule of its format"));
        }
    }
}
