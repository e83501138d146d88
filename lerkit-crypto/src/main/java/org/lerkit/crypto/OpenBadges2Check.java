package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.lerkit.crypto.CredentialCheck.Standing;
import org.lerkit.crypto.OpenBadges2Links.Linked;
import org.lerkit.crypto.OpenBadges2Signature.BadgeKey;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob2.Endorsement;
import org.lerkit.model.ob2.OpenBadges2;
import org.lerkit.model.ob2.Profile;
import org.lerkit.model.value.Iri;

/**
 * Makes all checks of an assertion or an endorsement of Open Badges 2.0, by the rules of that version: a hosted one is
 * what is served under its id, a signed one is what its signature covers, and either is its issuer's if the issuer's
 * profile says so, by the scope that it hosts badges in, or by the keys that it lists. For one run.
 *
 * <p>Places go on into the documents that a badge refers to, as if these stood where they are named: {@code
 * /badge/issuer/publicKey}. No term is lost here, known to a context or not: it is the text that is served, or signed.
 */
final class OpenBadges2Check {
    private static final Set<String> HOSTED = Set.of("HostedBadge", "hosted");
    private static final Set<String> SIGNED = Set.of("SignedBadge", "signed");

    private final VerificationPolicy policy;
    private final OpenBadges2Links links;
    private final OpenBadges2Signature signature;
    private final OpenBadges2Status status;
    private final OpenBadges2Extensions extensions;
    private final Validity validity;
    private final TrustCheck trustCheck;

    OpenBadges2Check(
            CryptoConfig config,
            VerificationPolicy policy,
            DocumentLoader documents,
            SchemaCheck schemaCheck,
            TrustCheck trustCheck) {
        this.policy = policy;
        this.links = new OpenBadges2Links(documents);
        this.signature = new OpenBadges2Signature(config, links);
        this.status = new OpenBadges2Status(links);
        this.extensions = new OpenBadges2Extensions(links, schemaCheck);
        this.validity = new Validity(config.clock().instant(), policy.clockSkew());
        this.trustCheck = trustCheck;
    }

    static boolean isEndorsement(JsonObject badge) {
        return Texts.texts(badge, "type").contains("Endorsement");
    }

    /** How to verify a badge, under either of the names that the context has for it. */
    static Optional<JsonObject> verification(JsonObject badge) {
        return badge.get("verification")
                .or(() -> badge.get("verify"))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    /** Whether it says of itself that it was revoked: then it need not say anything else. */
    static boolean isRevoked(JsonObject badge) {
        return badge.members().get("revoked") == JsonBoolean.TRUE;
    }

    private static boolean isOf(Set<String> types, JsonObject badge) {
        return verification(badge).stream()
                .flatMap(method -> Texts.texts(method, "type").stream())
                .anyMatch(types::contains);
    }

    /**
     * The report on a badge.
     *
     * @param standing how it came
     * @param followed the identifiers of the endorsements that were looked at
     * @param inside reports on what is received for an endorsement
     */
    VerificationReport check(
            Received.Badge received,
            JsonPointer place,
            Standing standing,
            Set<String> followed,
            BiFunction<Received, JsonPointer, VerificationReport> inside) {
        JsonObject shown = received.json();
        Verdict proof = new Verdict();
        Verdict binding = new Verdict();
        if (standing == Standing.GIVEN) {
            answer(place, proof);
        }
        boolean hosted = isOf(HOSTED, shown);
        boolean signed = isOf(SIGNED, shown);
        if (!hosted && !signed) {
            proof.fail(CryptoProblem.BADGE_METHOD.at(
                    place.child("verification"), "neither hosted nor signed, as far as it says"));
        }
        Optional<JsonObject> served = hosted ? served(shown, place, proof) : Optional.empty();
        JsonObject badge = served.orElse(shown);
        if (isEndorsement(badge)
                && (Texts.texts(badge, "type").contains("Assertion")
                        || badge.get("badge").isPresent())) {
            proof.fail(CryptoProblem.BADGE_AMBIGUOUS.at(place.child("type"), "an endorsement, and an assertion too"));
        }
        Linked linked = links.follow(badge, place, binding);
        if (served.isPresent()) {
            if (!isRevoked(badge)) {
                new Agreement(proof).check(shown, badge, linked.whole(), place);
            }
            scope(badge, linked.issuer(), place, binding);
        }
        Optional<BadgeKey> key =
                signed ? signature(received, linked.issuer(), place, proof, binding) : Optional.empty();
        CheckResult issuer = binding.result();
        if (issuer instanceof CheckResult.Passed && served.isEmpty() && key.isEmpty()) {
            issuer = new CheckResult.Skipped("neither where it is hosted nor a key tells whose it is");
        }
        List<VerificationMethod> methods =
                key.flatMap(found -> found.method(linked.issuer())).stream().toList();
        NestedReports nested = new OpenBadges2Endorsements(links, followed, inside).reports(linked.whole(), place);

        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Aspect.PARSING, new CheckResult.Passed()));
        checks.add(new Check(Aspect.STRUCTURE, structure(linked.whole(), place)));
        checks.add(new Check(
                Aspect.CONTEXTS, new CheckResult.Skipped("the text is served, or signed, whatever its terms mean")));
        checks.add(new Check(Aspect.PROOF, proof.result()));
        checks.add(new Check(Aspect.ISSUER_BINDING, issuer));
        checks.add(new Check(Aspect.HOLDER_BINDING, recipient(badge, place, standing)));
        checks.add(new Check(Aspect.VALIDITY, validity.checkBadge(badge, place)));
        checks.add(new Check(Aspect.STATUS, status(shown, served, hosted, signed, linked, place)));
        checks.add(new Check(Aspect.SCHEMA, extensions.check(linked.whole(), place)));
        checks.add(new Check(Aspect.RESOURCES, new CheckResult.Skipped("a badge of Open Badges 2.0 lists none")));
        checks.add(new Check(
                Aspect.TRUST,
                trustCheck.check(
                        linked.issuer().flatMap(profile -> text(profile, "id")),
                        () -> Texts.texts(badge, "type"),
                        methods,
                        checks,
                        issuerPlace(badge, place))));
        checks.add(new Check(Aspect.NESTED, new CheckResult.Skipped("a badge holds no credentials")));
        checks.add(new Check(Aspect.ENDORSEMENTS, OpenBadges2Endorsements.check(nested, linked.whole())));
        checks.add(new Check(Aspect.REFRESH, new CheckResult.Skipped("a badge names no refresh service")));
        Outcome outcome = policy.outcome(checks);
        return new VerificationReport(
                place,
                outcome,
                checks,
                nested,
                Map.of(),
                false,
                outcome == Outcome.VERIFIED ? Optional.of(new VerifiedCredential(badge, methods)) : Optional.empty(),
                Optional.empty());
    }

    private static JsonPointer issuerPlace(JsonObject badge, JsonPointer place) {
        return isEndorsement(badge)
                ? place.child("issuer")
                : place.child("badge").child("issuer");
    }

    /** A badge is made once, for everybody: it cannot answer anybody. */
    private void answer(JsonPointer place, Verdict verdict) {
        if (policy.challenge().isPresent()) {
            verdict.fail(CryptoProblem.PROOF_CHALLENGE.at(place, "a badge of Open Badges 2.0 answers no challenge"));
        }
        if (!policy.domains().isEmpty()) {
            verdict.fail(CryptoProblem.PROOF_DOMAIN.at(place, "a badge of Open Badges 2.0 is for no domain"));
        }
    }

    /** What is served where the badge says that it is hosted. That, and not what was shown, is the badge. */
    private Optional<JsonObject> served(JsonObject shown, JsonPointer place, Verdict verdict) {
        Optional<String> id = text(shown, "id").filter(OpenBadges2Links::isAddress);
        if (id.isEmpty()) {
            verdict.fail(CryptoProblem.BADGE_NOT_FOUND.at(place.child("id"), "hosted, and its id is no URL"));
        }
        return id.flatMap(url -> links.own(url, place.child("id"), verdict));
    }

    /** Anybody can host a badge that names an issuer; only where the issuer hosts its badges is it the issuer's. */
    private static void scope(JsonObject badge, Optional<JsonObject> issuer, JsonPointer place, Verdict verdict) {
        boolean within;
        try {
            within = issuer.isEmpty()
                    || new Profile(issuer.get()).hosts(new Iri(text(badge, "id").orElse("")));
        } catch (MalformedValueException e) {
            within = false;
        }
        if (!within) {
            verdict.fail(
                    CryptoProblem.BADGE_SCOPE.at(place.child("id"), "hosted where its issuer does not host badges"));
        }
    }

    private Optional<BadgeKey> signature(
            Received.Badge received, Optional<JsonObject> issuer, JsonPointer place, Verdict proof, Verdict binding) {
        if (received.signature().isEmpty()) {
            proof.fail(CryptoProblem.PROOF_MISSING.at(
                    place, "a signed badge without its signature", OpenBadges2.clause("SignedBadge")));
            return Optional.empty();
        }
        return signature.check(received.signature().get(), received.json(), issuer, place, proof, binding);
    }

    private static CheckResult structure(JsonObject whole, JsonPointer place) {
        Credential typed = isEndorsement(whole) ? new Endorsement(whole) : new Assertion(whole);
        return Structure.result(typed.check(), place);
    }

    private CheckResult recipient(JsonObject badge, JsonPointer place, Standing standing) {
        if (policy.recipient().isEmpty()) {
            return new CheckResult.Skipped("a badge alone does not say who shows it");
        }
        return standing == Standing.EMBEDDED
                ? new CheckResult.Skipped("asked of what is around it")
                : new RecipientCheck(policy.recipient()).checkBadge(badge, place);
    }

    private CheckResult status(
            JsonObject shown,
            Optional<JsonObject> served,
            boolean hosted,
            boolean signed,
            Linked linked,
            JsonPointer place) {
        CheckResult ofHosted = hosted
                ? status.ofHosted(served, text(shown, "id").orElse(""), place)
                : new CheckResult.Skipped("it does not say how it could be revoked");
        return signed && !(ofHosted instanceof CheckResult.Failed)
                ? status.ofSigned(shown, linked.issuer(), place)
                : ofHosted;
    }
}
