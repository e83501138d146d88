package org.lerkit.model.ob3;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** What kind of identifier it is. Issuers may add terms that start with {@code ext:}. */
public record IdentifierType(String text) implements Term {
    private static final Vocabulary<IdentifierType> TERMS = Vocabulary.open("ext:", IdentifierType::new);
    public static final IdentifierType NAME = TERMS.term("name");
    public static final IdentifierType SOURCED_ID = TERMS.term("sourcedId");
    public static final IdentifierType SYSTEM_ID = TERMS.term("systemId");
    public static final IdentifierType PRODUCT_ID = TERMS.term("productId");
    public static final IdentifierType USER_NAME = TERMS.term("userName");
    public static final IdentifierType ACCOUNT_ID = TERMS.term("accountId");
    public static final IdentifierType EMAIL_ADDRESS = TERMS.term("emailAddress");
    public static final IdentifierType NATIONAL_IDENTITY_NUMBER = TERMS.term("nationalIdentityNumber");
    public static final IdentifierType ISBN = TERMS.term("isbn");
    public static final IdentifierType ISSN = TERMS.term("issn");
    public static final IdentifierType LIS_SOURCED_ID = TERMS.term("lisSourcedId");
    public static final IdentifierType ONE_ROSTER_SOURCED_ID = TERMS.term("oneRosterSourcedId");
    public static final IdentifierType SIS_SOURCED_ID = TERMS.term("sisSourcedId");
    public static final IdentifierType LTI_CONTEXT_ID = TERMS.term("ltiContextId");
    public static final IdentifierType LTI_DEPLOYMENT_ID = TERMS.term("ltiDeploymentId");
    public static final IdentifierType LTI_TOOL_ID = TERMS.term("ltiToolId");
    public static final IdentifierType LTI_PLATFORM_ID = TERMS.term("ltiPlatformId");
    public static final IdentifierType LTI_USER_ID = TERMS.term("ltiUserId");
    public static final IdentifierType IDENTIFIER = TERMS.term("identifier");
    static final MemberType<IdentifierType> TYPE = TERMS.type();
}
