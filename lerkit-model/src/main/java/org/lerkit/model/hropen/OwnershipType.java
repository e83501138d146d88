package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** Who owns an organisation. */
public record OwnershipType(String text) implements Term {
    private static final Vocabulary<OwnershipType> TERMS = Vocabulary.closed(OwnershipType::new);
    public static final OwnershipType PUBLIC = TERMS.term("Public");
    public static final OwnershipType PRIVATE = TERMS.term("Private");
    public static final OwnershipType NON_PROFIT = TERMS.term("NonProfit");
    public static final OwnershipType GOVERNMENT = TERMS.term("Government");
    public static final OwnershipType JOINT_VENTURE = TERMS.term("Joint Venture");
    public static final OwnershipType MUTUAL = TERMS.term("Mutual");
    static final MemberType<OwnershipType> TYPE = TERMS.type();
}
