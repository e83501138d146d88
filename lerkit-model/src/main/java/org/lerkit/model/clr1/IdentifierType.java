package org.lerkit.model.clr1;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of identifier a {@link SystemIdentifier} is. Publishers may add terms that start with {@code ext:}. */
public record IdentifierType(String text) implements Term {
    private static final Vocabulary<IdentifierType> TERMS = Vocabulary.open("ext:", IdentifierType::new);
    public static final IdentifierType LIS_SOURCED_ID = TERMS.term("LisSourcedId");
    public static final IdentifierType ONE_ROSTER_SOURCED_ID = TERMS.term("OneRosterSourcedId");
    static final MemberType<IdentifierType> TYPE = TERMS.type();
}
