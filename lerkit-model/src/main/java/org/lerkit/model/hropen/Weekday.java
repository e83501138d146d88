package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** A day of the week. */
public record Weekday(String text) implements Term {
    private static final Vocabulary<Weekday> TERMS = Vocabulary.closed(Weekday::new);
    public static final Weekday MONDAY = TERMS.term("Monday");
    public static final Weekday TUESDAY = TERMS.term("Tuesday");
    public static final Weekday WEDNESDAY = TERMS.term("Wednesday");
    public static final Weekday THURSDAY = TERMS.term("Thursday");
    public static final Weekday FRIDAY = TERMS.term("Friday");
    public static final Weekday SATURDAY = TERMS.term("Saturday");
    public static final Weekday SUNDAY = TERMS.term("Sunday");
    static final MemberType<Weekday> TYPE = TERMS.type();
}
