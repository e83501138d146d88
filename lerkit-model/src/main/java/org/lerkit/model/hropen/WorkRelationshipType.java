package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How a person and an organisation are related. */
public record WorkRelationshipType(String text) implements Term {
    private static final Vocabulary<WorkRelationshipType> TERMS = Vocabulary.closed(WorkRelationshipType::new);
    public static final WorkRelationshipType EMPLOYMENT = TERMS.term("Employment");
    public static final WorkRelationshipType CONTRACT = TERMS.term("Contract");
    public static final WorkRelationshipType VOLUNTEERING = TERMS.term("Volunteering");
    static final MemberType<WorkRelationshipType> TYPE = TERMS.type();
}
