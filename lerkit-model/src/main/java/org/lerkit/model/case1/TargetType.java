package org.lerkit.model.case1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/**
 * What an end of an association is a part of. What is not of CASE has a term of its own that starts with {@code ext:}.
 */
public record TargetType(String text) implements Term {
    private static final Vocabulary<TargetType> TERMS = Vocabulary.open("ext:", TargetType::new);
    public static final TargetType CASE = TERMS.term("CASE");
    static final MemberType<TargetType> TYPE = TERMS.type();
}
