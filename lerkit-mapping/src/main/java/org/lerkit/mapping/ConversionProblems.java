package org.lerkit.mapping;

import org.lerkit.model.ProblemCode;

/** The problems that conversions report. */
public final class ConversionProblems {
    /** The source says nothing by which the learner can be known, and the caller gave no subject. */
    public static final ProblemCode NO_LEARNER_IDENTITY = new ProblemCode("conversion.learner.unknown");
    /** The source is not a document of the format, or lacks what every such document has. */
    public static final ProblemCode NOT_THE_FORMAT = new ProblemCode("conversion.source.format");
    /** The source lacks something that the target cannot do without and lerkit does not invent. */
    public static final ProblemCode MISSING = new ProblemCode("conversion.source.missing");
    /** The source says something that the target has a place for, in a code, form or length that it does not take. */
    public static final ProblemCode NOT_TAKEN = new ProblemCode("conversion.target.refused");
    /** The source contradicts itself: a reference to nothing, one key for two things. */
    public static final ProblemCode INCONSISTENT = new ProblemCode("conversion.source.inconsistent");
    /** The source was taken back by its issuer; a new credential would say that it holds. */
    public static final ProblemCode REVOKED = new ProblemCode("conversion.source.revoked");
    /** A type that has a successor in the new format; kept, because what it names is still of the old one. */
    public static final ProblemCode SUPERSEDED = new ProblemCode("conversion.type.superseded");
    /** A credential inside that is secured by itself; kept on the old data model, because nothing in it can change. */
    public static final ProblemCode STAYS_SECURED = new ProblemCode("conversion.credential.secured");
    /** A kind of loss that the caller does not accept. */
    public static final ProblemCode LOSS_REFUSED = new ProblemCode("conversion.loss.refused");
    /** The ledger does not account for every leaf: a defect of lerkit. */
    public static final ProblemCode ACCOUNTING = new ProblemCode("conversion.accounting.incomplete");
    /** A kind of attainment that lerkit does not know, so that it cannot say whether it is asserted. */
    public static final ProblemCode UNKNOWN_KIND = new ProblemCode("conversion.attainment.kind");
    /** A code that means several things in the target; none of them is chosen. */
    public static final ProblemCode AMBIGUOUS_CODE = new ProblemCode("conversion.code.ambiguous");
    /** A code that is not in its list; kept as written. */
    public static final ProblemCode UNKNOWN_CODE = new ProblemCode("conversion.code.unknown");
    /** What no policy of the caller's covers: a grade outside its table, a credit in another unit; left as it is. */
    public static final ProblemCode OUTSIDE_POLICY = new ProblemCode("conversion.policy.outside");
    /** A policy or privacy profile that contradicts itself, or another one in its file; nothing of the file is used. */
    public static final ProblemCode POLICY_UNFIT = new ProblemCode("conversion.policy.unfit");
    /** A privacy profile that cannot be applied: a record cannot do without what it withholds, or there is no record. */
    public static final ProblemCode PRIVACY = new ProblemCode("conversion.privacy.unfit");
    /** A value that is not of the kind its format asks for, such as a number that is none; kept as written. */
    public static final ProblemCode MALFORMED = new ProblemCode("conversion.value.malformed");
    /** Something in the source that no rule knows; dropped, and in the ledger. */
    public static final ProblemCode NOT_UNDERSTOOD = new ProblemCode("conversion.source.unknown");
    /** A source that the system does not give, such as a file that may not be read. */
    public static final ProblemCode UNREADABLE = new ProblemCode("conversion.source.unreadable");
    /** A format that lerkit does not convert to the one that is asked for. */
    public static final ProblemCode NO_CONVERTER = new ProblemCode("conversion.pair.unknown");
    /** A record of many on which lerkit failed by a defect of its own. */
    public static final ProblemCode DEFECT = new ProblemCode("conversion.defect");

    private ConversionProblems() {}
}
