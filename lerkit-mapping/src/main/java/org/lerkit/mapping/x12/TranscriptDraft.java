package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Writing;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

/** A record on its way into a transaction set, and into the interchange around it. */
final class TranscriptDraft {
    /** Of the one transaction set that there is. */
    private static final String NUMBER = "0001";

    private static final String HEADER = "/ST[1]";
    private static final Rule ENVELOPE =
            X12.TABLES.rule("envelope", "How the transcript travels, which is given to the writer.");
    private static final Rule KIND = X12.TABLES.rule("transaction", "Every transcript is transaction set 130.");
    private static final Rule COUNT = X12.TABLES.rule("count", "Counts what is there.");

    private final X12Envelope envelope;
    private final Branch root;
    private final SegmentForm form;
    private final Accounts.Finished finished;

    private TranscriptDraft(X12Envelope envelope, Branch root, SegmentForm form, Accounts.Finished finished) {
        this.envelope = envelope;
        this.root = root;
        this.form = form;
        this.finished = finished;
    }

    /** @throws ConversionException if the record contradicts itself, or has attainments of an unknown kind */
    static TranscriptDraft of(Source record, X12Envelope envelope) {
        Release release = new Release(envelope.release());
        Writing writing = new Writing(X12.TABLES, record);
        writing.requireKnownKinds();
        Branch root = writing.write(RecordTables.TRANSCRIPT, Shapes.TS130);
        root.prune(release, writing.accounts());
        root.replaceValues(release::write);
        Accounts.Finished finished = writing.finish(interchange(root.target(), envelope));
        return new TranscriptDraft(envelope, root, SegmentForm.of(finished.json()), finished);
    }

    private static Target interchange(Target set, X12Envelope envelope) {
        set.put("ST01", Traced.fixed(TransactionBuilder.KIND, KIND));
        set.put("ST02", Traced.fixed(NUMBER, COUNT));
        long segments = SegmentForm.count(new Target().put("ST", set).json()) + 1;
        Target trailer = new Target()
                .put("SE01", Traced.derived(String.valueOf(segments), COUNT, set.leaves()))
                .put("SE02", Traced.fixed(NUMBER, COUNT));
        return new Target()
                .put("ISA", elements("ISA", envelope.interchange()))
                .put("GS", elements("GS", envelope.group(TransactionBuilder.KIND)))
                .put("ST", set.put("SE", trailer))
                .put("GE", elements("GE", envelope.groupTrailer(1)))
                .put("IEA", elements("IEA", envelope.trailer()));
    }

    private static Target elements(String id, List<String> values) {
        Target segment = new Target();
        for (int i = 0; i < values.size(); i++) {
            String name = id + (i < 9 ? "0" : "") + (i + 1);
            segment.put(name, Traced.policy(values.get(i), ENVELOPE));
        }
        return segment;
    }

    /** Every place in the record because of which what was written is no transaction set. */
    List<Problem> problems() {
        Map<String, SourceLocation> origins = new HashMap<>();
        root.walk(HEADER, origins::put);
        X12Segment header = form.segments().stream()
                .filter(segment -> segment.id().equals("ST"))
                .findFirst()
                .orElseThrow();
        List<Problem> problems = new ArrayList<>();
        form.misplaced()
                .forEach(place -> problems.add(
                        Problem.error(ConversionProblems.NOT_TAKEN, place, "a fact that names no element of a segment")
                                .withHint("Give the fact the name of an element, or leave it out")));
        problems.addAll(
                Conformance.check(header, Structure.TS130, new Release(envelope.release()), envelope.delimiters()));
        return problems.stream()
                .map(problem -> at(origin(problem.location().path(), origins), problem))
                .toList();
    }

    /** Where in the record something of the transaction set comes from. Elements are counted in the tree, and not here. */
    private static SourceLocation origin(String path, Map<String, SourceLocation> origins) {
        String place = path.endsWith("]") ? path : path + "[1]";
        SourceLocation origin = origins.get(place);
        if (origin != null) {
            return origin;
        }
        int parent = path.lastIndexOf('/');
        return parent > 0 ? origin(path.substring(0, parent), origins) : origins.getOrDefault(HEADER, JsonPointer.ROOT);
    }

    private static Problem at(SourceLocation origin, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.title(),
                problem.hint(),
                problem.type(),
                origin,
                problem.specs());
    }

    /** The interchange, and the account of the record; only where there are no {@link #problems}. */
    Accounts.Finished finished() {
        X12Document document = new X12Document(envelope.delimiters(), form.segments());
        return finished.as(Document.of(document), form::place);
    }
}
