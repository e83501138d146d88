package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** For which interval an amount is paid. */
public record PayRateInterval(String text) implements Term {
    private static final Vocabulary<PayRateInterval> TERMS = Vocabulary.closed(PayRateInterval::new);
    public static final PayRateInterval HOUR = TERMS.term("Hour");
    public static final PayRateInterval DAY = TERMS.term("Day");
    public static final PayRateInterval WEEK = TERMS.term("Week");
    public static final PayRateInterval TWO_WEEK24 = TERMS.term("TwoWeek24");
    public static final PayRateInterval TWO_WEEK26 = TERMS.term("TwoWeek26");
    public static final PayRateInterval TWO_WEEKS = TERMS.term("TwoWeeks");
    public static final PayRateInterval FOUR_WEEKS = TERMS.term("FourWeeks");
    public static final PayRateInterval HALF_MONTH = TERMS.term("HalfMonth");
    public static final PayRateInterval MONTH = TERMS.term("Month");
    public static final PayRateInterval TWO_MONTHS = TERMS.term("TwoMonths");
    public static final PayRateInterval QUARTER = TERMS.term("Quarter");
    public static final PayRateInterval SEASONAL_TERM = TERMS.term("SeasonalTerm");
    public static final PayRateInterval HALF_YEAR = TERMS.term("HalfYear");
    public static final PayRateInterval YEAR = TERMS.term("Year");
    public static final PayRateInterval QUARTER_TO_DATE = TERMS.term("QuarterToDate");
    public static final PayRateInterval YEAR_TO_DATE = TERMS.term("YearToDate");
    public static final PayRateInterval ONCE = TERMS.term("Once");
    static final MemberType<PayRateInterval> TYPE = TERMS.type();
}
