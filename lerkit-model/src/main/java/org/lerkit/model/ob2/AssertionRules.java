package org.lerkit.model.ob2;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;

/** What binds the members of an assertion to each other, and to the badge and issuer that are embedded in it. */
final class AssertionRules {
    static final ProblemCode REVERSED = new ProblemCode("ob2.assertion.expires-before-issued");
    static final ProblemCode METHOD = new ProblemCode("ob2.verification.method-unknown");
    static final ProblemCode UNHOSTED = new ProblemCode("ob2.assertion.hosted-without-url");
    static final ProblemCode KEY = new ProblemCode("ob2.assertion.key-not-of-issuer");
    static final ProblemCode DATA_IMAGE = new ProblemCode("ob2.assertion.image-in-data-url");
    static final ProblemCode UID = new ProblemCode("ob2.assertion.uid");
    static final ProblemCode REASON = new ProblemCode("ob2.revocation.reason-alone");

    private static final Set<String> HOSTED = Set.of("HostedBadge", "hosted");
    private static final Set<String> SIGNED = Set.of("SignedBadge", "signed");

    private AssertionRules() {}

    static boolean isHosted(VerificationObject verification) {
        return verification.type().stream().anyMatch(HOSTED::contains);
    }

    static void checkDates(Assertion assertion, Findings findings) {
        Optional<Instant> issued = OpenBadges2.instant(assertion.issuedOn());
        Optional<Instant> expires = assertion.expires().flatMap(OpenBadges2::instant);
        if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
            findings.in("expires")
                    .error(REVERSED, "before issuedOn", "set expires to issuedOn or later, or leave it out");
        }
    }

    /** An assertion, or an endorsement, says how it is verified, and a hosted one can be fetched. */
    static void checkMethod(JsonObject holder, Iri id, VerificationObject verification, Findings findings) {
        Findings place = findings.in(holder.get("verification").isPresent() ? "verification" : "verify");
        List<String> types = verification.type();
        if (types.stream().noneMatch(type -> HOSTED.contains(type) || SIGNED.contains(type))) {
            place.in("type").error(METHOD, "no way to verify that is known", "write HostedBadge or SignedBadge");
        }
        if (isHosted(verification) && !id.isHttp()) {
            findings.in("id")
                    .error(UNHOSTED, "hosted, and its id is no URL to fetch it from", "use the URL where it is hosted");
        }
    }

    /** The key that an assertion names is one of those that its issuer lists. */
    static void checkKey(Assertion assertion, Findings findings) {
        Optional<Iri> key =
                assertion.verification().creator().map(CryptographicKey::id).flatMap(id -> id);
        Profile issuer = assertion.badge().issuer();
        if (key.isPresent()
                && issuer.json().get("name").isPresent()
                && issuer.publicKey().stream().noneMatch(own -> own.id().equals(key))) {
            findings.in("verification")
                    .in("creator")
                    .error(KEY, "not among the keys of the issuer", "add it to publicKey of the issuer's profile");
        }
    }

    static void checkImage(Assertion assertion, Findings findings) {
        if (assertion
                .image()
                .map(Image::id)
                .filter(id -> id.value().startsWith("data:"))
                .isPresent()) {
            findings.in("image")
                    .warning(
                            DATA_IMAGE,
                            "an image within the assertion, which other readers refuse",
                            "write the URL of the baked image, or leave the image to the badge class");
        }
    }

    static void checkUid(Assertion assertion, Findings findings) {
        if (assertion.uid().isPresent()) {
            findings.in("uid").warning(UID, "not used since version 2.0", "leave it out: id identifies the assertion");
        }
    }

    static void checkReason(JsonObject revocable, Findings findings) {
        if (revocable.get("revocationReason").isPresent() && !OpenBadges2.isRevoked(revocable)) {
            findings.in("revocationReason")
                    .warning(REASON, "a reason, and it is not revoked", "set revoked to true, or leave the reason out");
        }
    }
}
