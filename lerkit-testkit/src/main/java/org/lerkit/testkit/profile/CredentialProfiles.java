package org.lerkit.testkit.profile;

import java.util.List;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Role;

/** The profiles of those who issue and verify credentials. */
final class CredentialProfiles {
    private static final String[] W3C = {
        "vcdm-2.0",
        "data-integrity-1.0",
        "vc-di-eddsa-1.0",
        "vc-di-ecdsa-1.0",
        "vc-jose-cose-1.0",
        "bitstring-status-list-1.0"
    };

    private static final List<String> PROOFS = List.of("eddsa-rdfc-2022", "ecdsa-rdfc-2019");
    private static final List<String> BADGES = List.of("eddsa-rdfc-2022", "jwt");

    private CredentialProfiles() {}

    static List<ConformanceProfile> all() {
        return List.of(
                new CredentialProfile("vcdm2-issuer", "Issuer of Verifiable Credentials 2.0", Role.ISSUER)
                        .asks(W3C)
                        .about("credential")
                        .secured(PROOFS)
                        .profile(),
                new CredentialProfile("vcdm2-verifier", "Verifier of Verifiable Credentials 2.0", Role.VERIFIER)
                        .asks(W3C)
                        .about("credential", "status-list")
                        .secured(PROOFS)
                        .profile(),
                new CredentialProfile(
                                "vcdm2-presentation-verifier",
                                "Verifier of Verifiable Presentations 2.0",
                                Role.VERIFIER)
                        .asks("vcdm-2.0")
                        .aboutNothingBut("presentation")
                        .secured(PROOFS)
                        .profile(),
                new CredentialProfile("vcdm1-issuer", "Issuer of Verifiable Credentials 1.1", Role.ISSUER)
                        .asks("vcdm-1.1", "data-integrity-1.0", "vc-di-eddsa-1.0")
                        .about("credential-1.1")
                        .secured(PROOFS)
                        .profile(),
                new CredentialProfile("vcdm1-verifier", "Verifier of Verifiable Credentials 1.1", Role.VERIFIER)
                        .asks("vcdm-1.1", "data-integrity-1.0", "vc-di-eddsa-1.0")
                        .about("credential-1.1")
                        .secured(PROOFS)
                        .profile(),
                new CredentialProfile("status-list-publisher", "Publisher of Bitstring Status Lists", Role.PUBLISHER)
                        .asks("bitstring-status-list-1.0")
                        .about("status-list")
                        .secured(PROOFS)
                        .profile(),
                new CredentialProfile("ob3-issuer", "Issuer of Open Badges 3.0", Role.ISSUER)
                        .asks("ob-3.0", "ob-jwt-3.0", "ob-baking", "vcdm-2.0", "data-integrity-1.0")
                        .about("badge")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile("ob3-verifier", "Verifier of Open Badges 3.0", Role.VERIFIER)
                        .asks("ob-3.0", "ob-jwt-3.0", "ob-baking", "vcdm-2.0", "data-integrity-1.0")
                        .about("badge", "endorsement")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile(
                                "ob3-verifier-1.1", "Verifier of Open Badges 3.0 of data model 1.1", Role.VERIFIER)
                        .asks("ob-3.0", "ob-jwt-3.0", "vcdm-1.1", "data-integrity-1.0")
                        .about("badge-1.1")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile("ob3-displayer", "Displayer of Open Badges 3.0", Role.DISPLAYER)
                        .asks("ob-3.0", "ob-jwt-3.0", "ob-baking")
                        .about("badge")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile(
                                "ob3-displayer-1.1", "Displayer of Open Badges 3.0 of data model 1.1", Role.DISPLAYER)
                        .asks("ob-3.0", "ob-jwt-3.0", "ob-baking")
                        .about("badge-1.1")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile("clr2-issuer", "Issuer of Comprehensive Learner Records 2.0", Role.ISSUER)
                        .asks("clr-2.0", "ob-jwt-3.0", "vcdm-2.0", "data-integrity-1.0")
                        .about("clr")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile("clr2-verifier", "Verifier of Comprehensive Learner Records 2.0", Role.VERIFIER)
                        .asks("clr-2.0", "ob-jwt-3.0", "vcdm-2.0", "data-integrity-1.0")
                        .about("clr")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile(
                                "clr2-verifier-1.1",
                                "Verifier of Comprehensive Learner Records 2.0 of data model 1.1",
                                Role.VERIFIER)
                        .asks("clr-2.0", "ob-jwt-3.0", "vcdm-1.1", "data-integrity-1.0")
                        .about("clr-1.1")
                        .secured(BADGES)
                        .profile(),
                new CredentialProfile(
                                "clr2-displayer", "Displayer of Comprehensive Learner Records 2.0", Role.DISPLAYER)
                        .asks("clr-2.0", "ob-jwt-3.0")
                        .about("clr")
                        .secured(BADGES)
                        .profile());
    }
}
