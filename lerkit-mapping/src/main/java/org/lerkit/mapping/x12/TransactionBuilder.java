package org.lerkit.mapping.x12;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.Problem;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Segment;

/** Puts a transaction set together from its segments and loops as they come. Not thread-safe. */
final class TransactionBuilder {
    /** The kind of transaction set that is read. */
    static final String KIND = "130";

    private static final X12Input.Flaw TOO_MANY = new X12Input.Flaw(
            X12Problems.LIMIT,
            "a transaction set of more segments than the limits allow",
            "if it is right, read it within larger limits");

    private final int number;
    private final String release;
    private final X12Delimiters delimiters;
    private final X12Reader.Limits limits;
    private final Deque<Loop> open = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean opening = true;
    private int segments;
    private @Nullable Problem refused;

    /** A loop whose end has not come yet. */
    private static final class Loop {
        private final X12Segment head;
        private final @Nullable Structure structure;
        private final List<X12Segment> inside = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();

        Loop(X12Segment head, @Nullable Structure structure) {
            this.head = head;
            this.structure = structure;
        }

        String path() {
            return head.location().path();
        }

        String next(String id) {
            return path() + '/' + id + '[' + counts.merge(id, 1, Integer::sum) + ']';
        }
    }

    TransactionBuilder(int number, String release, X12Delimiters delimiters, X12Reader.Limits limits) {
        this.number = number;
        this.release = release;
        this.delimiters = delimiters;
        this.limits = limits;
    }

    void startLoop() {
        opening = true;
    }

    void endLoop() {
        if (refused == null) {
            Loop loop = open.pop();
            loopAround().inside.add(loop.head.with(loop.inside));
        }
    }

    void add(X12Segment segment) {
        segments++;
        if (segments > limits.segments()) {
            refuse(TOO_MANY, segment);
        }
        if (refused != null) {
            return;
        }
        if (open.isEmpty()) {
            open.push(new Loop(at("/ST[" + number + ']', segment), Structure.TS130));
            requireKind(segment);
        } else {
            Loop around = loopAround();
            X12Segment placed = at(around.next(segment.id()), segment);
            Structure part = around.structure == null
                    ? null
                    : around.structure.part(segment.id()).orElse(null);
            if (part != null && !part.isIn(release)) {
                problems.add(Problem.notice(
                        X12Problems.SEGMENT_RELEASE,
                        placed.location(),
                        "a segment that release " + release + " does not have; read as in others"));
            }
            if (opening) {
                open.push(new Loop(placed, part));
            } else {
                around.inside.add(placed);
            }
        }
        opening = false;
    }

    private static X12Segment at(String path, X12Segment segment) {
        SegmentLocation place = new SegmentLocation(path, segment.location().segment());
        return new X12Segment(segment.id(), place, segment.elements(), segment.segments());
    }

    private void requireKind(X12Segment header) {
        if (!header.text(1).equals(KIND)) {
            refused = Problem.error(
                            X12Problems.TRANSACTION,
                            new SegmentLocation(
                                    "/ST[" + number + "]/ST01",
                                    header.location().segment()),
                            "a transaction set of another kind than 130")
                    .withHint("lerkit reads 130, student educational records (transcripts)");
        }
    }

    /** Keeps the transaction set from being read, for what is wrong with a segment of it. */
    void refuse(X12Input.Flaw flaw, X12Segment segment) {
        if (refused == null) {
            refused = flaw.at(new SegmentLocation(
                    path() + '/' + segment.id(), segment.location().segment()));
        }
    }

    /** Takes what was found wrong with the segment that comes next. */
    void found(Finding finding, String id, String about, long position) {
        if (refused != null) {
            return;
        }
        Problem problem = finding.at(new SegmentLocation(path() + '/' + id, position), about);
        if (finding.isRefused()) {
            refused = problem;
        } else {
            problems.add(problem);
        }
    }

    private String path() {
        return open.isEmpty() ? "/ST[" + number + ']' : loopAround().path();
    }

    private Loop loopAround() {
        return Optional.ofNullable(open.peek())
                .orElseThrow(() -> new IllegalStateException("staedi: the end of a loop that has not begun"));
    }

    X12Stream.Item end() {
        if (refused != null) {
            return X12Stream.Item.refused(refused);
        }
        Loop whole = open.pop();
        return X12Stream.Item.of(new TransactionSet(release, delimiters, whole.head.with(whole.inside), problems));
    }
}
