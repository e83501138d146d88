package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How a person and an organisation were related, in the older list. */
public record ResourceRelationship(String text) implements Term {
    private static final Vocabulary<ResourceRelationship> TERMS = Vocabulary.closed(ResourceRelationship::new);
    public static final ResourceRelationship EMPLOYEE = TERMS.term("Employee");
    public static final ResourceRelationship VENDOR_EMPLOYEE = TERMS.term("VendorEmployee");
    public static final ResourceRelationship INDEPENDENT_CONTRACTOR = TERMS.term("IndependentContractor");
    public static final ResourceRelationship VOLUNTEER = TERMS.term("Volunteer");
    public static final ResourceRelationship INTERNSHIP = TERMS.term("Internship");
    public static final ResourceRelationship EXTERNSHIP = TERMS.term("Externship");
    public static final ResourceRelationship APPRENTICESHIP = TERMS.term("Apprenticeship");
    static final MemberType<ResourceRelationship> TYPE = TERMS.type();
}
