package org.lerkit.mapping.x12;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Delimiters;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.Problem;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Segment;

/**
 * The transaction sets of a file, one at a time. What makes one of them unreadable ends it alone; where staedi cannot go
 * on, the file ends. Not thread-safe.
 */
final class X12Stream implements Closeable {
    private static final Schema CONTROL = Schemas.control();
    private static final Schema TS130 = Schemas.of(Structure.TS130);

    private final X12Input input;
    private final X12Reader.Limits limits;
    private final EDIStreamReader staedi;
    private final List<X12Segment> envelope = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final SegmentBuilder segment = new SegmentBuilder();
    private @Nullable TransactionBuilder transaction;
    private @Nullable Problem broken;
    private String release = "";
    private int transactions;

    /** A transaction set, or why there is none that can be read. */
    record Item(Optional<TransactionSet> transaction, Optional<Problem> refused) {
        static Item of(TransactionSet transaction) {
            return new Item(Optional.of(transaction), Optional.empty());
        }

        static Item refused(Problem problem) {
            return new Item(Optional.empty(), Optional.of(problem));
        }
    }

    X12Stream(X12Input input, X12Reader.Limits limits) {
        this.input = input;
        this.limits = limits;
        try {
            this.staedi = EDIInputFactory.newFactory().createEDIStreamReader(input, "UTF-8", CONTROL);
        } catch (EDIStreamException e) {
            throw new IllegalStateException("a character set that every Java has", e);
        }
    }

    /** The segments around the transaction sets, as far as they have been read. */
    List<X12Segment> envelope() {
        return List.copyOf(envelope);
    }

    /**
     * The next transaction set, or what is wrong with the envelope around them; empty at the end.
     *
     * @throws X12SyntaxException if the file cannot be read on
     */
    Optional<Item> next() throws IOException {
        while (hasNext()) {
            EDIStreamEvent event = advance();
            if (event.isError()) {
                error();
            } else {
                Optional<Item> item = take(event);
                if (item.isPresent()) {
                    return item;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Item> take(EDIStreamEvent event) {
        switch (event) {
            case START_TRANSACTION ->
                transaction = new TransactionBuilder(++transactions, release, delimiters(), limits);
            case START_LOOP -> transaction().startLoop();
            case END_LOOP -> transaction().endLoop();
            case START_SEGMENT ->
                segment.start(staedi.getText(), staedi.getLocation().getSegmentPosition());
            case ELEMENT_DATA -> element();
            case END_SEGMENT -> {
                return endSegment();
            }
            case END_TRANSACTION -> {
                Item item = transaction().end();
                transaction = null;
                return Optional.of(item);
            }
            default -> {} // interchanges, groups and composites are known by what is in them
        }
        return Optional.empty();
    }

    private X12Delimiters delimiters() {
        Map<String, Character> are = staedi.getDelimiters();
        StringBuilder text = new StringBuilder();
        for (String which : List.of(
                Delimiters.DATA_ELEMENT, Delimiters.COMPONENT_ELEMENT, Delimiters.SEGMENT, Delimiters.REPETITION)) {
            Optional.ofNullable(are.get(which)).filter(c -> c != 0).ifPresent(text::append);
        }
        return new X12Delimiters(text.toString());
    }

    private void element() {
        segment.add(staedi.getText(), staedi.getLocation());
        boolean kind = transaction != null && segment.isAt("ST", 1);
        if (kind && staedi.getText().equals(TransactionBuilder.KIND)) {
            staedi.setTransactionSchema(TS130);
        }
    }

    private Optional<Item> endSegment() {
        X12Segment done = segment.end();
        Optional<X12Input.Flaw> flaw = input.flaw(done.location().segment());
        TransactionBuilder current = transaction;
        if (current != null) {
            current.add(done);
            flaw.ifPresent(found -> current.refuse(found, done));
            return Optional.empty();
        }
        if (done.id().equals("GS")) {
            release = release(done.text(8));
        }
        envelope.add(placed(done));
        Optional<Problem> wrong = flaw.map(found -> found.at(
                        new SegmentLocation('/' + done.id(), done.location().segment())))
                .or(() -> Optional.ofNullable(broken));
        broken = null;
        return wrong.map(Item::refused);
    }

    private X12Segment placed(X12Segment around) {
        int count = counts.merge(around.id(), 1, Integer::sum);
        SegmentLocation place = new SegmentLocation(
                '/' + around.id() + '[' + count + ']', around.location().segment());
        return new X12Segment(around.id(), place, around.elements(), List.of());
    }

    /** The release without what an industry adds to it. */
    private static String release(String version) {
        return version.length() > 6 ? version.substring(0, 6) : version;
    }

    /** What staedi found wrong, which it says before it gives what is wrong. */
    private void error() {
        Optional<Finding> finding = Finding.of(staedi.getErrorType());
        if (finding.isEmpty()) {
            return;
        }
        String id = staedi.getLocation().getSegmentTag();
        String missing = Optional.ofNullable(staedi.getReferenceCode()).orElse(id);
        TransactionBuilder current = transaction;
        if (current != null) {
            current.found(finding.get(), id, missing, staedi.getLocation().getSegmentPosition());
        } else if (broken == null) {
            broken = finding.get()
                    .at(new SegmentLocation('/' + id, staedi.getLocation().getSegmentPosition()), missing);
        }
    }

    private TransactionBuilder transaction() {
        if (transaction == null) {
            throw new IllegalStateException("staedi: a loop outside of a transaction set");
        }
        return transaction;
    }

    private boolean hasNext() throws IOException {
        try {
            return staedi.hasNext();
        } catch (EDIStreamException e) {
            throw cannotGoOn(e);
        }
    }

    private EDIStreamEvent advance() throws IOException {
        try {
            return staedi.next();
        } catch (EDIStreamException e) {
            throw cannotGoOn(e);
        }
    }

    /** staedi's words may quote the file, so they are not passed on. */
    private X12SyntaxException cannotGoOn(EDIStreamException e) throws IOException {
        if (e.getCause() instanceof X12SyntaxException known) {
            return known;
        } else if (e.getCause() instanceof IOException failed) {
            throw failed;
        }
        return new X12SyntaxException(
                X12Problems.SYNTAX,
                new SegmentLocation("/", Math.max(0, staedi.getLocation().getSegmentPosition())),
                "the file ends before its interchange does, or cannot be taken apart behind this segment",
                "ask its sender for the whole file; what was read before is whole");
    }

    @Override
    public void close() throws IOException {
        staedi.close();
        input.close();
    }
}
