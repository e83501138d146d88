package org.lerkit.mapping.x12;

import io.xlate.edi.stream.EDIStreamValidationError;
import java.util.Optional;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SegmentLocation;

/** What staedi finds wrong with how segments follow one another, in lerkit's words. */
@SuppressWarnings("ImmutableEnumChecker") // codes are records of text
enum Finding {
    COUNT(
            X12Problems.COUNT,
            true,
            "a trailer that counts other than what is there",
            "something was lost or added on the way; ask for the file again"),
    REFERENCE(
            X12Problems.REFERENCE,
            true,
            "a trailer with another control number than its header",
            "something was lost or added on the way; ask for the file again"),
    MISSING(
            X12Problems.SEGMENT_MISSING,
            true,
            "there is no %s before this, and there has to be one",
            "every transaction set 130 has one; ask its sender for the whole of it"),
    UNKNOWN(
            X12Problems.SEGMENT_UNKNOWN,
            true,
            "a segment that transaction set 130 does not have",
            "it would not be known what the segments behind it belong to; ask the sender what it means"),
    PLACE(
            X12Problems.SEGMENT_PLACE,
            true,
            "a segment at a place where transaction set 130 does not have it",
            "it is not known what it belongs to; ask the sender for a file in the order of the standard"),
    REPEATED(
            X12Problems.SEGMENT_REPEATED,
            false,
            "more of these segments or loops than transaction set 130 has",
            "all of them are read; other receivers may not do so");

    private final ProblemCode code;
    private final boolean refused;
    private final String title;
    private final String hint;

    Finding(ProblemCode code, boolean refused, String title, String hint) {
        this.code = code;
        this.refused = refused;
        this.title = title;
        this.hint = hint;
    }

    /** What an error of staedi's says; nothing where it is about elements, of which staedi was told nothing. */
    static Optional<Finding> of(EDIStreamValidationError error) {
        return switch (error) {
            case CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT -> Optional.of(COUNT);
            case CONTROL_REFERENCE_MISMATCH -> Optional.of(REFERENCE);
            case MANDATORY_SEGMENT_MISSING -> Optional.of(MISSING);
            case UNRECOGNIZED_SEGMENT_ID, SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET -> Optional.of(UNKNOWN);
            case UNEXPECTED_SEGMENT, SEGMENT_NOT_IN_PROPER_SEQUENCE -> Optional.of(PLACE);
            case LOOP_OCCURS_OVER_MAXIMUM_TIMES, SEGMENT_EXCEEDS_MAXIMUM_USE -> Optional.of(REPEATED);
            default -> Optional.empty();
        };
    }

    /** Whether a transaction set in which this is found cannot be read. */
    boolean isRefused() {
        return refused;
    }

    /**
     * The problem, at a place.
     *
     * @param segment the id of the segment that it is about
     */
    Problem at(SegmentLocation place, String segment) {
        String words = title.replace("%s", segment);
        return (refused ? Problem.error(code, place, words) : Problem.warning(code, place, words)).withHint(hint);
    }
}
