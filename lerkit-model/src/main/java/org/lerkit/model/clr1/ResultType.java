package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of result a {@link ResultDescription} describes. Publishers may add terms that start with {@code ext:}. */
public record ResultType(String text) implements Term {
    private static final Vocabulary<ResultType> TERMS = Vocabulary.open("ext:", ResultType::new);
    public static final ResultType GRADE_POINT_AVERAGE = TERMS.term("GradePointAverage");
    public static final ResultType LETTER_GRADE = TERMS.term("LetterGrade");
    public static final ResultType PERCENT = TERMS.term("Percent");
    public static final ResultType PERFORMANCE_LEVEL = TERMS.term("PerformanceLevel");
    public static final ResultType PREDICTED_SCORE = TERMS.term("PredictedScore");
    public static final ResultType RESULT = TERMS.term("Result");
    public static final ResultType RAW_SCORE = TERMS.term("RawScore");
    public static final ResultType RUBRIC_CRITERION = TERMS.term("RubricCriterion");
    public static final ResultType RUBRIC_CRITERION_LEVEL = TERMS.term("RubricCriterionLevel");
    public static final ResultType RUBRIC_SCORE = TERMS.term("RubricScore");
    public static final ResultType SCALED_SCORE = TERMS.term("ScaledScore");
    public static final ResultType STATUS = TERMS.term("Status");
    static final MemberType<ResultType> TYPE = TERMS.type();
}
