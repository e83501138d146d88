package org.lerkit.mapping.x12;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Element;
import org.lerkit.model.x12.X12Segment;

/**
 * Answers a transcript (X12 130) with an acknowledgment (X12 131), by which its sender sees that it came from there and
 * arrived whole. What the answer repeats is taken from the transcript: the names of the two institutions, a number of the
 * student, the number of the transcript, how many courses (CRS) and degrees (DEG) it has, its last summary (SUM) outside
 * of terms, and the first component of a name (IN2). All else is said by the one who answers.
 *
 * <p>Which segments an acknowledgment has, and what they repeat, are facts of the standard. Which codes count courses and
 * degrees (QTY01, data element 673), and which one marks the number of the transcript (REF01, data element 128), are
 * facts of the guide that the two institutions follow, which lerkit does not have; so is the purpose (BGN01, data element
 * 353). They have to be given.
 *
 * <p>A national number of the student is not repeated unless that is asked for.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * X12Document answer = X12Acknowledgment.builder()
 *         .purpose("11").number("ACK-417").received(LocalDate.of(2026, 6, 13))
 *         .transcriptNumberAs(guide.reference()).coursesAs(guide.courses()).degreesAs(guide.degrees())
 *         .build()
 *         .to(transcript, envelope);
 * }</pre>
 */
public final class X12Acknowledgment {
    /** The kind of transaction set that is written. */
    private static final String KIND = "131";

    private final String purpose;
    private final String number;
    private final LocalDate received;
    private final String transcript;
    private final String courses;
    private final String degrees;
    private final boolean national;

    private X12Acknowledgment(Builder builder) {
        this.purpose = said(builder.purpose, "purpose");
        this.number = said(builder.number, "number");
        this.received = said(builder.received, "date");
        this.transcript = said(builder.transcript, "code for the number of the transcript");
        this.courses = said(builder.courses, "code for the number of courses");
        this.degrees = said(builder.degrees, "code for the number of degrees");
        this.national = builder.national;
    }

    private static <T> T said(Optional<T> value, String what) {
        return value.orElseThrow(() -> new IllegalStateException("an acknowledgment needs a " + what));
    }

    /** An acknowledgment to be put together. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Answers one transcript.
     *
     * @param original a transaction set 130, alone or in an interchange, such as {@link X12Reader#transactionSets} gives
     * @param envelope what the answer travels in, from the one who answers to the sender of the transcript
     * @return an interchange with one transaction set 131; several go in one with {@link X12Envelope#around}
     * @throws ConversionException if it is no transcript, or lacks what an acknowledgment repeats, with all such places;
     *     those of the answer where the transcript has none
     */
    public X12Document to(X12Document original, X12Envelope envelope) {
        X12Segment header = original.segments().stream()
                .filter(segment -> segment.id().equals("ST"))
                .filter(segment -> segment.text(1).equals(TransactionBuilder.KIND))
                .findFirst()
                .orElseThrow(() -> new ConversionException(Problem.error(
                                ConversionProblems.NOT_THE_FORMAT,
                                new SegmentLocation("/", 0),
                                "no transaction set 130 to acknowledge")
                        .withHint("an acknowledgment answers one transcript")));
        Release release = new Release(envelope.release());
        X12Segment answer = X12Segment.of("ST", KIND, "0001").with(inside(header, release));
        List<Problem> problems = Conformance.check(answer, Structure.TS131, release, envelope.delimiters());
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        return envelope.around(List.of(X12Document.of(envelope.delimiters(), List.of(answer))));
    }

    private List<X12Segment> inside(X12Segment header, Release release) {
        List<X12Segment> all = header.all();
        List<X12Segment> inside = new ArrayList<>();
        inside.add(X12Segment.of("BGN", purpose, number, date(release)));
        header.segments("N1").stream().limit(2).map(X12Acknowledgment::alone).forEach(inside::add);
        header.segments("REF").stream()
                .filter(reference -> !reference.text(2).isEmpty())
                .filter(reference -> national || !References.isNational(reference.text(1)))
                .limit(1)
                .map(reference -> X12Segment.of("REF", reference.text(1), reference.text(2)))
                .forEach(inside::add);
        header.segments("BGN").stream()
                .map(begin -> X12Segment.of("REF", transcript, begin.text(2)))
                .forEach(inside::add);
        inside.add(X12Segment.of("QTY", courses, count("CRS", all)));
        inside.add(X12Segment.of("QTY", degrees, count("DEG", all)));
        List<X12Segment> summaries = header.segments("SUM");
        summaries.stream()
                .skip(Math.max(0, summaries.size() - 1))
                .map(X12Acknowledgment::alone)
                .forEach(inside::add);
        all.stream().filter(segment -> segment.id().equals("IN2")).limit(1).forEach(inside::add);
        return inside;
    }

    private String date(Release release) {
        String pattern = release.hasShortDates() ? "yyMMdd" : "yyyyMMdd";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(received);
    }

    /** A segment without the loop that it opens. */
    private static X12Segment alone(X12Segment segment) {
        List<X12Element> elements = segment.elements();
        return new X12Segment(segment.id(), segment.location(), elements, List.of());
    }

    private static String count(String id, List<X12Segment> all) {
        return String.valueOf(
                all.stream().filter(segment -> segment.id().equals(id)).count());
    }

    /** Puts an acknowledgment together; all of it has to be said but the last. Not thread-safe. */
    public static final class Builder {
        private Optional<String> purpose = Optional.empty();
        private Optional<String> number = Optional.empty();
        private Optional<LocalDate> received = Optional.empty();
        private Optional<String> transcript = Optional.empty();
        private Optional<String> courses = Optional.empty();
        private Optional<String> degrees = Optional.empty();
        private boolean national;

        private Builder() {}

        /** What the answer is for (BGN01), a code of data element 353. */
        public Builder purpose(String code) {
            purpose = Optional.of(requireNonNull(code, "code"));
            return this;
        }

        /** The number that the answer has (BGN02). */
        public Builder number(String text) {
            number = Optional.of(requireNonNull(text, "text"));
            return this;
        }

        /** When the transcript was received (BGN03). */
        public Builder received(LocalDate date) {
            received = Optional.of(requireNonNull(date, "date"));
            return this;
        }

        /** What marks the number of the transcript (REF01), a code of data element 128. */
        public Builder transcriptNumberAs(String code) {
            transcript = Optional.of(requireNonNull(code, "code"));
            return this;
        }

        /** What counts the courses (QTY01), a code of data element 673. */
        public Builder coursesAs(String code) {
            courses = Optional.of(requireNonNull(code, "code"));
            return this;
        }

        /** What counts the degrees (QTY01), a code of data element 673. */
        public Builder degreesAs(String code) {
            degrees = Optional.of(requireNonNull(code, "code"));
            return this;
        }

        /** Repeats a national number, where that is the first that the transcript has of the student. */
        public Builder repeatingNationalNumbers() {
            national = true;
            return this;
        }

        /**
         * The acknowledgment.
         *
         * @throws IllegalStateException if something that every acknowledgment says was not said
         */
        public X12Acknowledgment build() {
            return new X12Acknowledgment(this);
        }
    }
}
