package org.lerkit.testkit.internal.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.LerkitException;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Converting.Source;
import org.lerkit.testkit.Examination;

/** A converter, and what became of a good transcript and of ones that differ from it in one leaf. Asked for each once. */
final class Attempts {
    private final Examination examination;
    private final Converting converting;
    private final Transcript good;

    private record Target(Transcript of) {}

    private record Changes() {}

    private record Ledger() {}

    Attempts(Examination examination, Converting converting) {
        this.examination = examination;
        this.converting = converting;
        this.good = Transcript.of(examination.options().seed());
    }

    /** The transcript. */
    Transcript good() {
        return good;
    }

    /** What the converter answers to any source, asked anew. */
    Answer answer(Source source) throws Exception {
        return converting.convert(source);
    }

    /** What it answers to a transcript. */
    Answer answer(Transcript transcript) throws Exception {
        return examination.once(new Target(transcript), () -> answer(transcript.source()));
    }

    /** What it makes of a transcript; empty if it refuses it, or gives neither JSON nor XML. */
    Optional<Leaves> target(Transcript transcript) throws Exception {
        return answer(transcript) instanceof Answer.Document document ? leaves(document) : Optional.empty();
    }

    static Optional<Leaves> leaves(Answer.Document document) {
        try {
            return Optional.of(Leaves.of(document.content()));
        } catch (LerkitException e) {
            return Optional.empty();
        }
    }

    /** The account of the good transcript, where there is one. */
    Optional<Account> account() throws Exception {
        return examination.once(new Ledger(), () -> account(good));
    }

    /** The account of a transcript, where there is one; one that cannot be read accounts for nothing. */
    Optional<Account> account(Transcript transcript) throws Exception {
        return converting.ledger(transcript.source()).map(Attempts::account);
    }

    private static Account account(byte[] ledger) {
        try {
            return Account.read(ledger);
        } catch (LerkitException e) {
            return new Account(List.of(), Set.of());
        }
    }

    /** Where the converter says, without a ledger, that it leaves something out. */
    Set<String> losses(Transcript transcript) throws Exception {
        return converting.losses(transcript.source());
    }

    /**
     * The places of the target that are others when a leaf of the source says something else, by the place of the leaf; only
     * for those with which the converter takes the transcript.
     */
    Map<String, List<String>> changes() throws Exception {
        return examination.once(new Changes(), () -> {
            Leaves before = target(good).orElseThrow();
            Map<String, List<String>> changes = new LinkedHashMap<>();
            for (String place : good.places()) {
                target(good.perturbed(place)).ifPresent(after -> changes.put(place, before.differences(after)));
            }
            return changes;
        });
    }
}
