package org.lerkit.model.agreement;

import java.util.Arrays;
import java.util.Optional;

/** Why something that an official document lists is declared by no shape. */
enum Unmodelled {
    CLAIM_OF_A_TOKEN(
            "Verifiable Credentials 2.0 (_sd|_sd_alg|aud|cnf|exp|iat|iss|jku|jwk|nbf|sub)",
            "A claim or a header of the token that a credential may travel in, not a member of a credential."),
    SCHEMA_WITHOUT_SPECIFICATION(
            "Verifiable Credentials 1.1 JsonSchemaValidator2018",
            "A type of schema that no specification says more of; read as `UnknownSchema`."),
    SERVICE_WITHOUT_SPECIFICATION(
            "Verifiable Credentials 1.1 ManualRefreshService2018",
            "A type of refresh service that no specification says more of; read as `RefreshService`."),
    RESERVED_DATE(
            "Verifiable Credentials 1.1 VerifiableCredential\\.(issued|validFrom|validUntil)",
            "Reserved by 1.1, not to be used with it. Kept, and reported as `vc1.date.reserved`."),
    HOLDER_OF_A_CREDENTIAL(
            "Verifiable Credentials 1.1 VerifiableCredential\\.holder",
            "The data model has it in presentations only. Kept, as an extension."),
    TYPE_OF_VERIFICATION(
            "Open Badges 2.0 (HostedBadge|SignedBadge|hosted|signed)",
            "No class of its own: a type of `VerificationObject`, which has its fields."),
    FIELD_OF_NO_CLASS(
            "Open Badges 2.0 (created|validation)",
            "No class of the specification has it: it serves signatures and the contexts of extensions."),
    ANY_OBJECT("Open Badges 3.0 Map", "Any object at all; kept as a JSON tree."),
    MISSPELT("Open Badges 3.0 JWK\\.x5t_S256", "Misspelt in the source. RFC 7517 says `x5t#S256`, which is declared."),
    MEMBER_OF_AN_EARLIER_MULTIKEY(
            "Open Badges 3.0 Multikey\\.cryptosuite",
            "Controlled Identifiers 1.0, which defines the class, does not have it. Kept, as an extension.");

    private final String listed;
    private final String why;

    Unmodelled(String listed, String why) {
        this.listed = listed;
        this.why = why;
    }

    String why() {
        return why;
    }

    /** The reason for something, named by its format, its class and its field. */
    static Optional<Unmodelled> reason(String listed) {
        return Arrays.stream(values())
                .filter(reason -> listed.matches(reason.listed))
                .findFirst();
    }
}
