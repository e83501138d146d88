package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** A level of disability, from the need for the help of others to no limitation. */
public record DisabilityLevel(String text) implements Term {
    private static final Vocabulary<DisabilityLevel> TERMS = Vocabulary.closed(DisabilityLevel::new);
    public static final DisabilityLevel ASSISTANCE = TERMS.term("1");
    public static final DisabilityLevel UNABLE = TERMS.term("2");
    public static final DisabilityLevel SEVERAL_DIFFICULTIES = TERMS.term("3");
    public static final DisabilityLevel ONE_DIFFICULTY = TERMS.term("4");
    public static final DisabilityLevel NO_LIMITATION = TERMS.term("5");
    static final MemberType<DisabilityLevel> TYPE = TERMS.type();
}
