package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** The place of a unit in its organisation. */
public record OrganizationUnitType(String text) implements Term {
    private static final Vocabulary<OrganizationUnitType> TERMS = Vocabulary.closed(OrganizationUnitType::new);
    public static final OrganizationUnitType DOMESTIC_ULTIMATE = TERMS.term("DomesticUltimate");
    public static final OrganizationUnitType GLOBAL_ULTIMATE = TERMS.term("GlobalUltimate");
    public static final OrganizationUnitType PARENT = TERMS.term("Parent");
    public static final OrganizationUnitType SUBSIDIARY = TERMS.term("Subsidiary");
    public static final OrganizationUnitType DIVISION = TERMS.term("Division");
    public static final OrganizationUnitType DEPARTMENT = TERMS.term("Department");
    public static final OrganizationUnitType ESTABLISHMENT = TERMS.term("Establishment");
    public static final OrganizationUnitType HEAD_QUARTERS = TERMS.term("HeadQuarters");
    static final MemberType<OrganizationUnitType> TYPE = TERMS.type();
}
