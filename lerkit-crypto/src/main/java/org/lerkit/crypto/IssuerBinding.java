package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.did.Site;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;

/** Whether the key that signed is the issuer's: anyone can sign with a key of their own. */
final class IssuerBinding {
    private IssuerBinding() {}

    static CheckResult check(JsonObject credential, JsonPointer place, ProofFinding proof, VerificationPolicy policy) {
        return check(Structure.issuerId(credential), place.child("issuer"), proof, policy);
    }

    /** The same of an issuer that is named at this place. */
    static CheckResult check(
            Optional<String> issuer, JsonPointer place, ProofFinding proof, VerificationPolicy policy) {
        if (proof.methods().isEmpty()) {
            return proof.result() instanceof CheckResult.Indeterminate
                    ? proof.result()
                    : new CheckResult.Skipped("no proof names a key that is known");
        }
        if (isController(issuer, proof)) {
            return new CheckResult.Passed();
        }
        if (isController(issuer.flatMap(Site::of), proof)) {
            return policy.acceptsKeysOfSites()
                    ? new CheckResult.Passed()
                    : new CheckResult.Indeterminate(List.of(CryptoProblem.ISSUER_SITE.at(
                            place, "the key is of the issuer's site, which may have other issuers")));
        }
        return new CheckResult.Failed(List.of(
                CryptoProblem.ISSUER_UNBOUND.at(place, "the issuer is not the controller of the key that signed")));
    }

    private static boolean isController(Optional<String> party, ProofFinding proof) {
        if (party.isPresent()) {
            for (VerificationMethod method : proof.methods()) {
                if (method.controller().equals(party.get())) {
                    return true;
                }
            }
        }
        return false;
    }
}
