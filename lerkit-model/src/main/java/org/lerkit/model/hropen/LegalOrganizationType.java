package org.lerkit.model.hropen;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** The legal form of an organisation. */
public record LegalOrganizationType(String text) implements Term {
    private static final Vocabulary<LegalOrganizationType> TERMS = Vocabulary.closed(LegalOrganizationType::new);
    public static final LegalOrganizationType FEDERAL_GOVERNMENT_AGENCY = TERMS.term("FederalGovernmentAgency");
    public static final LegalOrganizationType STATE_GOVERNMENT_AGENCY = TERMS.term("StateGovernmentAgency");
    public static final LegalOrganizationType TERRITORIAL_GOVERNMENT_AGENCY = TERMS.term("TerritorialGovernmentAgency");
    public static final LegalOrganizationType LOCAL_GOVERNMENT_AGENCY = TERMS.term("LocalGovernmentAgency");
    public static final LegalOrganizationType NON_GOVERNMENT_AGENCY = TERMS.term("NonGovernmentAgency");
    public static final LegalOrganizationType GENERAL_PARTNERSHIP = TERMS.term("GeneralPartnership");
    public static final LegalOrganizationType LIMITED_LIABILITY_PARTNERSHIP = TERMS.term("LimitedLiabilityPartnership");
    public static final LegalOrganizationType LIMITED_PARTNERSHIP = TERMS.term("LimitedPartnership");
    public static final LegalOrganizationType B_CORPORATION = TERMS.term("BCorporation");
    public static final LegalOrganizationType BENEFIT_CORPORATION = TERMS.term("BenefitCorporation");
    public static final LegalOrganizationType C_CORPORATION = TERMS.term("CCorporation");
    public static final LegalOrganizationType CLOSE_CORPORATION = TERMS.term("CloseCorporation");
    public static final LegalOrganizationType S_CORPORATION = TERMS.term("SCorporation");
    public static final LegalOrganizationType LIMITED_LIABILITY_COMPANY = TERMS.term("LimitedLiabilityCompany");
    public static final LegalOrganizationType COOPERATIVE = TERMS.term("Cooperative");
    static final MemberType<LegalOrganizationType> TYPE = TERMS.type();
}
