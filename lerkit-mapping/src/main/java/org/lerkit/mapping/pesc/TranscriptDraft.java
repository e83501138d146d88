package org.lerkit.mapping.pesc;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Writing;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.xml.XmlElement;

/** A record on its way into a transcript of one generation. */
final class TranscriptDraft {
    private static final Rule HINT = Pesc.TABLES.rule("record.document-said", "The transcript itself says what it is.");
    private static final Set<String> HINTS = Set.of("document", "namespace");

    private final Generation generation;
    private final Branch root;
    private final Accounts.Finished finished;

    private TranscriptDraft(Generation generation, Branch root, Accounts.Finished finished) {
        this.generation = generation;
        this.root = root;
        this.finished = finished;
    }

    /** @throws ConversionException if the record contradicts itself, or has attainments of an unknown kind */
    static TranscriptDraft of(Source record, Generation generation) {
        requireKnownKinds(record);
        Writing writing = new Writing(Pesc.TABLES, record);
        record.children("document")
                .forEach(document -> document.children("extensions").stream()
                        .filter(TranscriptDraft::isHint)
                        .forEach(hint -> writing.accounts().control(hint, HINT)));
        Branch root = writing.write(TransmissionTables.TRANSCRIPT, generation.shape());
        generation.recast(root);
        root.prune(generation, writing.accounts());
        return new TranscriptDraft(generation, root, writing.finish(root));
    }

    private static boolean isHint(Source fact) {
        return fact.text("name").filter(HINTS::contains).isPresent()
                && fact.text("system").filter(Pesc.TABLES.id()::equals).isPresent();
    }

    /** What lerkit does not know, it cannot say that it has no place. */
    private static void requireKnownKinds(Source record) {
        Set<String> known = new HashSet<>();
        AttainmentKind.known().forEach(kind -> known.add(kind.text()));
        List<Problem> unknown = new ArrayList<>();
        record.children("attainments").forEach(each -> requireKnownKinds(each, known, unknown));
        if (!unknown.isEmpty()) {
            throw new ConversionException(unknown);
        }
    }

    private static void requireKnownKinds(Source attainment, Set<String> known, List<Problem> unknown) {
        attainment
                .leaf("kind")
                .filter(kind -> !known.contains(kind.raw()))
                .ifPresent(kind -> unknown.add(Problem.error(
                                ConversionProblems.UNKNOWN_KIND,
                                kind.location(),
                                "a kind of attainment that lerkit does not know")
                        .withHint("Take it out, or give it one of the kinds that a learner record lists")));
        attainment.children("parts").forEach(part -> requireKnownKinds(part, known, unknown));
    }

    /** What was written as a tree, and the account of the record. */
    Accounts.Finished finished() {
        return finished;
    }

    /** What was written as XML. */
    XmlForm xml() {
        return XmlForm.of(generation.root(), finished.json());
    }

    /** Every place in the record because of which what was written is not valid. */
    List<Problem> problems(XmlElement written) {
        Map<String, SourceLocation> origins = new HashMap<>();
        root.walk('/' + written.name(), origins::put);
        return generation.check(written).stream()
                .map(problem -> at(requireNonNull(origins.get(problem.location().path())), problem))
                .toList();
    }

    /** The same problem at another place. */
    static Problem at(SourceLocation origin, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.title(),
                problem.hint(),
                problem.type(),
                origin,
                problem.specs());
    }
}
