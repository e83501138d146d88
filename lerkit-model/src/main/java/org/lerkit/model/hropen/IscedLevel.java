package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** A level of the International Standard Classification of Education. */
public record IscedLevel(String text) implements Term {
    private static final Vocabulary<IscedLevel> TERMS = Vocabulary.closed(IscedLevel::new);
    public static final IscedLevel LEVEL_0 = TERMS.term("0");
    public static final IscedLevel LEVEL_1 = TERMS.term("1");
    public static final IscedLevel LEVEL_2 = TERMS.term("2");
    public static final IscedLevel LEVEL_3 = TERMS.term("3");
    public static final IscedLevel LEVEL_4 = TERMS.term("4");
    public static final IscedLevel LEVEL_5 = TERMS.term("5");
    public static final IscedLevel LEVEL_6 = TERMS.term("6");
    public static final IscedLevel LEVEL_7 = TERMS.term("7");
    public static final IscedLevel LEVEL_8 = TERMS.term("8");
    static final MemberType<IscedLevel> TYPE = TERMS.type();
}
