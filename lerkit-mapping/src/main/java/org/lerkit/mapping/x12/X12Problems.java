package org.lerkit.mapping.x12;

import org.lerkit.model.ProblemCode;

/** The problems of X12 interchanges and of the transaction sets in them. */
public final class X12Problems {
    /** Not an X12 interchange: no ISA, delimiters that cannot be any, or no end. */
    public static final ProblemCode SYNTAX = new ProblemCode("x12.syntax");
    /** X12 that is larger than the limits allow. */
    public static final ProblemCode LIMIT = new ProblemCode("x12.limit");
    /** Bytes that are not in the character set that the interchange is read in. */
    public static final ProblemCode ENCODING = new ProblemCode("x12.encoding");
    /** A trailer that counts other than what is there: something was lost, or added, on the way. */
    public static final ProblemCode COUNT = new ProblemCode("x12.control.count");
    /** A trailer with another control number than its header. */
    public static final ProblemCode REFERENCE = new ProblemCode("x12.control.reference");
    /** A transaction set of another kind than 130. */
    public static final ProblemCode TRANSACTION = new ProblemCode("x12.transaction.type");
    /** A segment is missing that every transaction set or loop of its kind has. */
    public static final ProblemCode SEGMENT_MISSING = new ProblemCode("x12.segment.missing");
    /** A segment that the transaction set does not have. */
    public static final ProblemCode SEGMENT_UNKNOWN = new ProblemCode("x12.segment.unknown");
    /** A segment at a place where the transaction set does not have it, so that it is not known what it belongs to. */
    public static final ProblemCode SEGMENT_PLACE = new ProblemCode("x12.segment.place");
    /** More segments or loops of a kind than the transaction set has; all are read. */
    public static final ProblemCode SEGMENT_REPEATED = new ProblemCode("x12.segment.repeated");
    /** A segment that the release of the interchange does not have yet, or no more; it is read. */
    public static final ProblemCode SEGMENT_RELEASE = new ProblemCode("x12.segment.release");

    private X12Problems() {}
}
