package org.lerkit.testkit.internal.structure;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Consuming;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Samples;

/**
 * Gives a consumer a document that is wrong in one way, or unusual. Only who takes the good one is believed to have refused
 * it for what is wrong.
 *
 * @param mutant what is wrong
 * @param kind of what it is a mutant
 */
public record ConsumerMutantCheck(Mutant mutant, DocumentKind kind) implements Check {

    @Override
    public Requirement requirement() {
        return mutant.requirement();
    }

    @Override
    public String name() {
        return mutant.name();
    }

    @Override
    public String title() {
        return mutant.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Consuming consuming = examination.can(Consuming.class).orElse(null);
        if (consuming == null) {
            return Finding.untested("The subject takes no documents in.");
        }
        Answer good = Taken.of(examination, kind);
        if (good instanceof Answer.Unable unable) {
            return Finding.untested(unable.reason());
        }
        JsonObject document = mutant.change().apply(Samples.named(kind.sample()));
        Answer answer = consuming.take(JsonWriter.toBytes(document));
        if (answer instanceof Answer.Unable unable) {
            return Finding.untested(unable.reason());
        }
        if (mutant.verdict() == Expected.ACCEPTED) {
            return answer instanceof Answer.Refused refused
                    ? failed("The subject refuses what is right: " + mutant.title(), "It says: " + refused.reason())
                    : Finding.passed();
        }
        if (good instanceof Answer.Refused) {
            return Finding.indeterminate(
                    "The subject refuses the same document without the fault, so that its refusal says"
                            + " nothing about the fault.");
        }
        return answer instanceof Answer.Refused
                ? Finding.passed()
                : failed(
                        "The subject takes a document with this fault: " + mutant.title(),
                        "Refuse it. What is asked: " + requirement().text());
    }

    private Finding failed(String message, String hint) {
        Evidence what = new Evidence(requirement().key() + '#' + name() + " (" + kind.sample() + ')', List.of());
        return Finding.failed(message).withHint(hint).withEvidence(List.of(what));
    }
}
