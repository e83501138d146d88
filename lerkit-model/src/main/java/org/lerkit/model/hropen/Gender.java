package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** A gender, as a document states it. */
public record Gender(String text) implements Term {
    private static final Vocabulary<Gender> TERMS = Vocabulary.closed(Gender::new);
    public static final Gender MALE = TERMS.term("Male");
    public static final Gender FEMALE = TERMS.term("Female");
    public static final Gender X = TERMS.term("X");
    static final MemberType<Gender> TYPE = TERMS.type();
}
