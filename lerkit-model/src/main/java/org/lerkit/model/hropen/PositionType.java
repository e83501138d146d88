package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** On which terms a position is offered. */
public record PositionType(String text) implements Term {
    private static final Vocabulary<PositionType> TERMS = Vocabulary.closed(PositionType::new);
    public static final PositionType DIRECT_HIRE = TERMS.term("DirectHire");
    public static final PositionType TEMPORARY = TERMS.term("Temporary");
    public static final PositionType TEMPORARY_TO_HIRE = TERMS.term("TemporaryToHire");
    public static final PositionType CONTRACT_TO_HIRE = TERMS.term("ContractToHire");
    public static final PositionType CONTRACT = TERMS.term("Contract");
    public static final PositionType INTERNSHIP = TERMS.term("Internship");
    public static final PositionType EXTERNSHIP = TERMS.term("Externship");
    public static final PositionType APPRENTICESHIP = TERMS.term("Apprenticeship");
    public static final PositionType SEASONAL = TERMS.term("Seasonal");
    public static final PositionType STUDENT = TERMS.term("Student");
    public static final PositionType VOLUNTEER = TERMS.term("Volunteer");
    static final MemberType<PositionType> TYPE = TERMS.type();
}
