package org.lerkit.testkit.internal.convert;

import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;

/**
 * Looks at one side of what a converter does with a transcript.
 *
 * @param requirement what is asked
 * @param name what tells it from others of the requirement
 * @param title what is done
 * @param look looks, when the converter takes the good transcript
 */
record ConverterCheck(Requirement requirement, String name, String title, Look look) implements Check {

    /** Looks at a converter that takes a good transcript and makes JSON or XML of it. */
    @FunctionalInterface
    interface Look {
        Finding at(Attempts attempts) throws Exception;
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Converting converting = examination.can(Converting.class).orElse(null);
        if (converting == null) {
            return Finding.untested("The subject converts nothing.");
        }
        Attempts attempts = examination.once(Attempts.class, () -> new Attempts(examination, converting));
        Answer good = attempts.answer(attempts.good());
        if (good instanceof Answer.Unable unable) {
            return Finding.untested(unable.reason());
        }
        if (good instanceof Answer.Refused refused) {
            return Finding.indeterminate("The subject refuses a good transcript, so that nothing can be told.")
                    .withHint("It says: " + refused.reason());
        }
        return attempts.target(attempts.good()).isEmpty()
                ? Finding.indeterminate("What the subject makes of a good transcript is neither JSON nor XML.")
                : look.at(attempts);
    }
}
