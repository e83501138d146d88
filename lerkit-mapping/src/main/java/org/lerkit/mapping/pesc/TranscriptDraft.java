package org.lerkit.mapping.pesc;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Writing;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
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
        Writing writing = new Writing(Pesc.TABLES, record);
        writing.requireKnownKinds();
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
