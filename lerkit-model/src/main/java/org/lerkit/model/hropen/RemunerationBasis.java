package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What pay is based on. */
public record RemunerationBasis(String text) implements Term {
    private static final Vocabulary<RemunerationBasis> TERMS = Vocabulary.closed(RemunerationBasis::new);
    public static final RemunerationBasis HOURLY = TERMS.term("Hourly");
    public static final RemunerationBasis SALARIED = TERMS.term("Salaried");
    public static final RemunerationBasis SALARIED_PLUS_BONUS = TERMS.term("SalariedPlusBonus");
    public static final RemunerationBasis SALARIED_PLUS_COMMISSION = TERMS.term("SalariedPlusCommission");
    public static final RemunerationBasis COMMISSION_ONLY = TERMS.term("CommissionOnly");
    static final MemberType<RemunerationBasis> TYPE = TERMS.type();
}
