package org.lerkit.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.crypto.SdJwtClaims.Rules;
import org.lerkit.crypto.internal.did.HttpsController;
import org.lerkit.crypto.internal.jose.JoseSigning;
import org.lerkit.crypto.internal.sdjwt.Concealed;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;

/** Makes SD-JWTs of claims. */
final class SdJwtIssuance {
    /** What tells whether a document holds: without them it is another, or none. */
    private static final Set<String> OPEN = Set.of("@context", "type", "proof");

    private SdJwtIssuance() {}

    /** Why a credential is not to be signed with these of its claims disclosable. */
    static List<Problem> problems(JsonObject credential, Set<JsonPointer> disclosable) {
        return problems(credential, IndispensableClaims::isOfValidity, disclosable);
    }

    /**
     * The same of any document.
     *
     * @param open which of its claims everybody must see, beside those of every document
     */
    static List<Problem> problems(JsonObject document, Predicate<String> open, Set<JsonPointer> disclosable) {
        List<Problem> problems = new ArrayList<>(concealed(open.or(OPEN::contains), disclosable));
        EmbeddedCredentials.into(document, disclosable)
                .forEach(place -> problems.add(CryptoProblem.CLAIM_CONCEALED.at(
                        place, "a part of an embedded credential, whose own proof covers it")));
        List<Problem> anyway = Structure.errors(document);
        Structure.errors(Concealed.withheld(document, disclosable)).stream()
                .filter(problem -> !anyway.contains(problem))
                .forEach(problem -> problems.add(CryptoProblem.CLAIM_CONCEALED.at(
                        problem.pointer(), "a claim without which it does not keep to its data model")));
        return problems;
    }

    /** The same of the claims of an SD-JWT VC. */
    static List<Problem> concealed(Predicate<String> open, Set<JsonPointer> disclosable) {
        return disclosable.stream()
                .filter(place ->
                        place.tokens().stream().findFirst().filter(open).isPresent())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(place -> CryptoProblem.CLAIM_CONCEALED.at(place, "a claim that everybody must see"))
                .toList();
    }

    /**
     * The token.
     *
     * @throws IllegalArgumentException if there is no claim at a place, or one has a name that SD-JWT keeps
     * @throws GeneralSecurityException if the signer fails
     */
    static SdJwt token(JsonObject claims, Rules rules, Securing.SdJwt how, Signer signer, SecureRandom random)
            throws GeneralSecurityException {
        Concealed concealed = Concealed.of(claims, how.disclosable(), how.decoys(), random);
        JsonObject payload = how.holder()
                .map(key -> concealed
                        .payload()
                        .with(
                                "cnf",
                                JsonObject.builder().put("jwk", Jwk.encode(key)).build()))
                .orElse(concealed.payload());
        CompactJws token = JoseSigning.sign(
                payload, rules.type(), Optional.empty(), kid(rules, signer.verificationMethod()), signer);
        return new SdJwt(token, concealed.disclosures(), Optional.empty());
    }

    /** What readers look for: a name among the issuer's keys where its site says which these are, or a URL. */
    private static String kid(Rules rules, VerificationMethodId key) {
        return rules == Rules.SD_JWT_VC && HttpsController.is(key.controller()) && key.hasFragment()
                ? key.fragment()
                : key.value();
    }
}
