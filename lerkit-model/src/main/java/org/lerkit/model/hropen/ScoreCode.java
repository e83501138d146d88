package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of number a score is. */
public record ScoreCode(String text) implements Term {
    private static final Vocabulary<ScoreCode> TERMS = Vocabulary.closed(ScoreCode::new);
    public static final ScoreCode PERCENTILE = TERMS.term("Percentile");
    public static final ScoreCode RAW_SCORE = TERMS.term("RawScore");
    public static final ScoreCode STANINE = TERMS.term("Stanine");
    public static final ScoreCode STEN = TERMS.term("Sten");
    public static final ScoreCode T_SCORE = TERMS.term("T-score");
    public static final ScoreCode Z_SCORE = TERMS.term("Z-score");
    public static final ScoreCode INTELLIGENCE_QUOTIENT = TERMS.term("IntelligenceQuotient");
    public static final ScoreCode SCALED = TERMS.term("Scaled");
    public static final ScoreCode NORMAL_CURVE = TERMS.term("NormalCurve");
    public static final ScoreCode GPA = TERMS.term("GPA");
    static final MemberType<ScoreCode> TYPE = TERMS.type();
}
