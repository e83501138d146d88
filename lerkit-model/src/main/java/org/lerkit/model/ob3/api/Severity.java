package org.lerkit.model.ob3.api;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How bad a status is. */
public record Severity(String text) implements Term {
    private static final Vocabulary<Severity> TERMS = Vocabulary.closed(Severity::new);
    public static final Severity ERROR = TERMS.term("error");
    public static final Severity STATUS = TERMS.term("status");
    public static final Severity WARNING = TERMS.term("warning");
    static final MemberType<Severity> TYPE = TERMS.type();
}
