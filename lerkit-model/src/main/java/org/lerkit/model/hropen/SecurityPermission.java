package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What may be done with data in a region. */
public record SecurityPermission(String text) implements Term {
    private static final Vocabulary<SecurityPermission> TERMS = Vocabulary.closed(SecurityPermission::new);
    public static final SecurityPermission READ = TERMS.term("Read");
    public static final SecurityPermission MODIFY = TERMS.term("Modify");
    public static final SecurityPermission STORE = TERMS.term("Store");
    public static final SecurityPermission FULL_CONTROL = TERMS.term("Full Control");
    static final MemberType<SecurityPermission> TYPE = TERMS.type();
}
