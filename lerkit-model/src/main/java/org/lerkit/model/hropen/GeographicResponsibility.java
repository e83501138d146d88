package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How far an organisation reaches. */
public record GeographicResponsibility(String text) implements Term {
    private static final Vocabulary<GeographicResponsibility> TERMS = Vocabulary.closed(GeographicResponsibility::new);
    public static final GeographicResponsibility GLOBAL = TERMS.term("Global");
    public static final GeographicResponsibility NATIONAL = TERMS.term("National");
    public static final GeographicResponsibility REGIONAL = TERMS.term("Regional");
    public static final GeographicResponsibility LOCAL = TERMS.term("Local");
    static final MemberType<GeographicResponsibility> TYPE = TERMS.type();
}
