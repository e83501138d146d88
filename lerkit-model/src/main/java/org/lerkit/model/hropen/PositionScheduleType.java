package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How much of the time a position takes. */
public record PositionScheduleType(String text) implements Term {
    private static final Vocabulary<PositionScheduleType> TERMS = Vocabulary.closed(PositionScheduleType::new);
    public static final PositionScheduleType FULL_TIME = TERMS.term("FullTime");
    public static final PositionScheduleType PART_TIME = TERMS.term("PartTime");
    public static final PositionScheduleType FLEX_TIME = TERMS.term("FlexTime");
    public static final PositionScheduleType SHARED_TIME = TERMS.term("SharedTime");
    static final MemberType<PositionScheduleType> TYPE = TERMS.type();
}
