package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** Where work is done that is not done on site. */
public record WorkLocation(String text) implements Term {
    private static final Vocabulary<WorkLocation> TERMS = Vocabulary.closed(WorkLocation::new);
    public static final WorkLocation HOME = TERMS.term("Home");
    public static final WorkLocation VIRTUAL = TERMS.term("Virtual");
    public static final WorkLocation COLOCATION = TERMS.term("Colocation");
    static final MemberType<WorkLocation> TYPE = TERMS.type();
}
