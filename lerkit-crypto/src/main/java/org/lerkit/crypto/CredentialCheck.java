package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lerkit.crypto.EmbeddedCredentials.Embedded;
import org.lerkit.crypto.PresentationCheck.Presented;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.VerificationReport.Verified;
import org.lerkit.crypto.key.SignatureBatch;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/** Makes all checks of one credential and, first, of those embedded in it, or of a presentation. For one run. */
final class CredentialCheck {
    private static final int DEEPEST = 8;

    /** How a credential came. */
    enum Standing {
        /** By itself. */
        GIVEN,
        /** In a presentation. */
        PRESENTED,
        /** As a part of another credential. */
        EMBEDDED
    }

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final RunCanonicalizer canonicalizer;
    private final ProofCheck proofCheck;
    private final TokenCheck tokenCheck;
    private final OpenBadges2Check badgeCheck;
    private final SdJwtCheck sdJwtCheck;
    private final Validity validity;
    private final Refreshing refreshing;
    private final StatusCheck statusCheck;
    private final TokenStatusCheck tokenStatusCheck;
    private final SchemaCheck schemaCheck;
    private final RelatedResources resources;
    private final Links links;
    private final TrustCheck trustCheck;
    private final RunSources sources;
    private final boolean outermost;
    private final Executor executor;
    private final boolean explaining;
    private final boolean joins; // whether it verifies signatures together, if there are many

    CredentialCheck(CryptoConfig config, VerificationPolicy policy, boolean explaining) {
        this(
                config,
                policy,
                RunSources.of(config, policy),
                config.executor(),
                true,
                explaining,
                Optional.empty(),
                true);
    }

    /** One in the thread that it is in. */
    static CredentialCheck here(CryptoConfig config, VerificationPolicy policy, boolean explaining) {
        RunSources sources = RunSources.of(config, policy);
        return new CredentialCheck(config, policy, sources, SideBySide.HERE, true, explaining, Optional.empty(), true);
    }

    /**
     * The same that takes for valid what signatures the batch is to verify: its report is worth nothing until the batch
     * holds.
     */
    CredentialCheck collectingIn(SignatureBatch signatures) {
        return new CredentialCheck(config, policy, sources, executor, outermost, false, Optional.of(signatures), false);
    }

    /** The same that verifies each signature by itself, since together they do not hold. */
    CredentialCheck oneByOne() {
        return new CredentialCheck(config, policy, sources, executor, outermost, explaining, Optional.empty(), false);
    }

    private CredentialCheck(
            CryptoConfig config,
            VerificationPolicy policy,
            RunSources sources,
            Executor executor,
            boolean outermost,
            boolean explaining,
            Optional<SignatureBatch> batch,
            boolean joins) {
        DocumentLoader documents = sources.documents();
        this.sources = sources;
        this.joins = joins;
        this.outermost = outermost;
        this.config = config;
        this.policy = policy;
        this.executor = executor;
        this.explaining = explaining;
        this.canonicalizer = new RunCanonicalizer(config.documentCanonicalizer());
        this.statusCheck = new StatusCheck(config, policy, documents);
        this.refreshing = new Refreshing(policy, documents);
        MethodResolution resolution = new MethodResolution(config, policy, documents);
        this.proofCheck = new ProofCheck(config, policy, canonicalizer, resolution, batch);
        this.tokenCheck = new TokenCheck(config, resolution);
        this.tokenStatusCheck = new TokenStatusCheck(config, policy, documents, resolution);
        this.schemaCheck = outermost
                ? new SchemaCheck(
                        config.schemas(),
                        secured -> inline(config, policy.ofIssuer(), documents)
                                .check(secured)
                                .outcome())
                : SchemaCheck.NONE;
        this.resources =
                new RelatedResources(config.schemas().map(documents::orElse).orElse(documents), config.contexts());
        this.links = sources.links();
        this.trustCheck = new TrustCheck(
                outermost ? config.trustRegistries() : List.of(),
                policy.requiresTrustedIssuer(),
                config.clock().instant());
        this.badgeCheck = new OpenBadges2Check(config, policy, documents, schemaCheck, trustCheck);
        this.sdJwtCheck = new SdJwtCheck(config, policy, tokenCheck, resolution);
        this.validity = new Validity(config.clock().instant(), policy.clockSkew());
    }

    /**
     * A check within the run of another, which has got the documents, and in the thread that it is in. Whether to trust
     * who issued it is the other's question, and it is not checked against schemas.
     */
    static CredentialCheck inline(CryptoConfig config, VerificationPolicy policy, DocumentLoader documents) {
        RunSources sources = RunSources.of(documents, config, policy);
        return new CredentialCheck(config, policy, sources, SideBySide.HERE, false, false, Optional.empty(), true);
    }

    VerificationReport check(Received received) {
        if (!(received instanceof Received.Presentation presentation)) {
            return check(received, JsonPointer.ROOT, 0, Standing.GIVEN);
        }
        int credentials = PresentationCheck.presented(presentation.json()).size();
        return together(credentials, collecting -> collecting.present(presentation))
                .orElseGet(() -> present(presentation));
    }

    private VerificationReport present(Received.Presentation presentation) {
        return new PresentationCheck(config, policy, canonicalizer, proofCheck, tokenCheck, validity, explaining)
                .check(presentation, presented -> SideBySide.each(presented, executor, this::presented));
    }

    /** The report of one like this that verifies signatures together; empty if they are few, or one does not hold. */
    private Optional<VerificationReport> together(
            int credentials, Function<CredentialCheck, VerificationReport> verification) {
        boolean join = joins && !explaining && credentials >= JointSignatures.MANY;
        return join && JointSignatures.areAllowed(config, policy)
                ? JointSignatures.report(batch -> verification.apply(collectingIn(batch)), executor)
                : Optional.empty();
    }

    private VerificationReport presented(Presented presented) {
        return check(presented.received(), presented.place(), 1, Standing.PRESENTED);
    }

    private VerificationReport check(Received received, JsonPointer place, int depth, Standing standing) {
        if (received instanceof Received.Secured secured) {
            VerificationReport report = check(secured, place, depth, standing);
            return standing == Standing.EMBEDDED
                    ? report.with(new Check(
                            Aspect.REFRESH, new CheckResult.Skipped("a part of a credential is what it was signed as")))
                    : refreshing.refresh(report, secured.json(), newer -> check(newer, place, depth, standing));
        }
        if (received instanceof Received.Badge badge) {
            return badge(badge, place, depth, standing, new HashSet<>());
        }
        if (received instanceof Received.Typed typed) {
            return check(typed.claims(), place, standing);
        }
        if (received instanceof Received.Unsupported unsupported) {
            return onlyParsed(
                    place, new CheckResult.Indeterminate(Structure.under(List.of(unsupported.problem()), place)));
        }
        List<Problem> problems = received instanceof Received.Broken broken
                ? Structure.under(broken.problems(), place)
                : List.of(CryptoProblem.PRESENTATION_MISPLACED.at(place, "a presentation in place of a credential"));
        return onlyParsed(place, new CheckResult.Failed(problems));
    }

    /** @param followed the identifiers of the endorsements that were looked at */
    private VerificationReport badge(
            Received.Badge badge, JsonPointer place, int depth, Standing standing, Set<String> followed) {
        return badgeCheck.check(
                badge,
                place,
                standing,
                followed,
                (inside, at) -> inside instanceof Received.Badge endorsement && depth < DEEPEST
                        ? badge(endorsement, at, depth + 1, Standing.EMBEDDED, followed)
                        : embedded(inside, at, depth + 1));
    }

    private VerificationReport check(Received.Secured received, JsonPointer place, int depth, Standing standing) {
        JsonObject credential = received.json();
        List<Embedded> inside = EmbeddedCredentials.in(credential, place);
        if (depth == 0) {
            Optional<VerificationReport> report =
                    together(inside.size(), collecting -> collecting.check(received, place, depth, standing));
            if (report.isPresent()) {
                return report.get();
            }
        }
        // Only the outermost hands work on: a thread that waits for another of the same pool might wait for ever.
        Executor side = depth == 0 ? executor : SideBySide.HERE;
        JsonObject unsecured = credential.without("proof");
        List<Problem> losses = Structure.under(canonicalizer.losses(unsecured), place);
        Supplier<ProofFinding> proofs =
                SideBySide.start(() -> proof(received, unsecured, place, standing, losses.isEmpty()), side);
        Structure.Found structure = structure(received, place); // before its parts, which need not be checked again
        NestedReports nested = NestedReports.of(
                inside, SideBySide.each(inside, side, embedded -> embedded(embedded, structure.parts(), depth + 1)));
        ProofFinding proof = proofs.get();

        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Aspect.PARSING, new CheckResult.Passed()));
        checks.add(new Check(Aspect.STRUCTURE, structure.result()));
        checks.add(new Check(Aspect.CONTEXTS, CheckResult.of(losses)));
        checks.add(new Check(Aspect.PROOF, nested.bound(proof, unsecured, place)));
        checks.add(new Check(Aspect.ISSUER_BINDING, IssuerBinding.check(credential, place, proof, policy)));
        checks.add(new Check(Aspect.HOLDER_BINDING, holder(received.selective(), credential, place, standing)));
        checks.add(new Check(Aspect.VALIDITY, validity(received, place)));
        checks.add(new Check(Aspect.STATUS, status(received, place)));
        checks.add(new Check(Aspect.SCHEMA, schemaCheck.check(credential, isWhole(received), place)));
        checks.add(new Check(
                Aspect.RESOURCES, Verdict.both(links.check(credential, place), resources.check(credential, place))));
        checks.add(new Check(
                Aspect.TRUST,
                trustCheck.check(
                        Structure.issuerId(credential),
                        () -> Texts.texts(credential, "type"),
                        proof.methods(),
                        checks,
                        place.child("issuer"))));
        checks.add(new Check(Aspect.NESTED, nested.ofCredentials()));
        checks.add(new Check(Aspect.ENDORSEMENTS, nested.ofEndorsements()));
        Map<String, String> contexts = config.documentCanonicalizer().contexts(credential);
        return report(place, checks, nested, contexts, proof);
    }

    private Structure.Found structure(Received.Secured received, JsonPointer place) {
        return isWhole(received)
                ? Structure.checkWhole(received, place)
                : new Structure.Found(Structure.check(received.json(), place), SoundParts.NONE);
    }

    /** Whether its issuer signed it so that nobody could leave out a part. */
    private boolean isWhole(Received.Secured received) {
        return received.selective().isEmpty() && !disclosesSelectively(received.json());
    }

    private boolean disclosesSelectively(JsonObject credential) {
        for (JsonValue proof : credential.get("proof").orElse(JsonArray.EMPTY).items()) {
            if (proof instanceof JsonObject object
                    && Texts.text(object, "cryptosuite")
                            .flatMap(config::cryptosuite)
                            .filter(SelectiveCryptosuite.class::isInstance)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The checks of what is no JSON-LD: no contexts give its terms a meaning, and no credentials are looked for in it. */
    private VerificationReport check(SdJwtClaims vc, JsonPointer place, Standing standing) {
        ProofFinding proof = sdJwtCheck.check(vc, place);
        JsonObject claims = vc.credential();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Aspect.PARSING, new CheckResult.Passed()));
        checks.add(new Check(Aspect.STRUCTURE, SdJwtVc.structure(claims, place)));
        checks.add(new Check(Aspect.CONTEXTS, new CheckResult.Skipped("an SD-JWT VC has none")));
        checks.add(new Check(Aspect.PROOF, proof.result()));
        checks.add(
                new Check(Aspect.ISSUER_BINDING, IssuerBinding.check(vc.issuer(), place.child("iss"), proof, policy)));
        checks.add(new Check(Aspect.HOLDER_BINDING, holder(Optional.of(vc), claims, place, standing)));
        checks.add(new Check(Aspect.VALIDITY, validity.checkToken(claims, place)));
        checks.add(new Check(Aspect.STATUS, tokenStatusCheck.check(claims, vc.issuer(), place)));
        checks.add(new Check(Aspect.SCHEMA, new CheckResult.Skipped("the rules of its type are not checked")));
        checks.add(new Check(
                Aspect.TRUST,
                trustCheck.check(
                        vc.issuer(), () -> Texts.texts(claims, "vct"), proof.methods(), checks, place.child("iss"))));
        for (Aspect aspect : List.of(Aspect.RESOURCES, Aspect.NESTED, Aspect.ENDORSEMENTS, Aspect.REFRESH)) {
            checks.add(new Check(aspect, new CheckResult.Skipped("an SD-JWT VC has none")));
        }
        return report(place, checks, NestedReports.NONE, Map.of(), proof);
    }

    private VerificationReport report(
            JsonPointer place,
            List<Check> checks,
            NestedReports nested,
            Map<String, String> contexts,
            ProofFinding proof) {
        Outcome outcome = policy.outcome(checks);
        Optional<Verified> verified = outcome == Outcome.VERIFIED
                ? Optional.of(new VerifiedCredential(proof.covered(), proof.methods()))
                : Optional.empty();
        VerificationReport report =
                new VerificationReport(place, outcome, checks, nested, contexts, false, verified, Optional.empty());
        return explaining ? report.explainedBy(proof.explanations().get()) : report;
    }

    /** The dates of the credential, and those of the token that secures it: by the profile for badges they are the same. */
    private CheckResult validity(Received.Secured received, JsonPointer place) {
        CheckResult own = validity.check(received.json(), place);
        Optional<JsonObject> claims = received.token()
                .map(Received.Token::claims)
                .filter(token -> !token.kind().isOfProfile())
                .map(TokenClaims::payload)
                .or(() -> received.selective().map(SdJwtClaims::shown));
        return claims.map(found -> Verdict.both(validity.checkToken(found, place), own))
                .orElse(own);
    }

    /** What the credential says of its status, and what the token says of it that secures the credential. */
    private CheckResult status(Received.Secured received, JsonPointer place) {
        Optional<JsonObject> claims = received.token()
                .map(token -> token.claims().payload())
                .or(() -> received.selective().map(SdJwtClaims::shown));
        CheckResult own = statusCheck.check(received.json(), place);
        return claims.map(found -> tokenStatusCheck.check(found, Structure.issuerId(received.json()), place))
                .map(ofToken -> Verdict.both(own, ofToken))
                .orElse(own);
    }

    /** All that secures a credential must hold: the token, and the proofs in it. */
    private ProofFinding proof(
            Received.Secured received,
            JsonObject unsecured,
            JsonPointer place,
            Standing standing,
            boolean hasCanonicalForm) {
        JsonObject credential = received.json();
        ProofExpectation expected =
                standing == Standing.GIVEN ? ProofExpectation.ofCredential(policy) : ProofExpectation.ofEmbedded();
        Optional<ProofFinding> token = received.token()
                .map(found -> tokenCheck.check(found, place, expected))
                .or(() -> received.selective().map(found -> sdJwtCheck.check(found, place)));
        return token.isPresent() && credential.get("proof").isEmpty()
                ? token.get()
                : proofCheck
                        .check(credential, unsecured, place, expected, standing == Standing.EMBEDDED, hasCanonicalForm)
                        .and(token);
    }

    private VerificationReport embedded(Embedded embedded, SoundParts sound, int depth) {
        return embedded(sound.look(Received.embedded(embedded.value())), embedded.place(), depth);
    }

    private VerificationReport embedded(Received received, JsonPointer place, int depth) {
        return depth > DEEPEST
                ? onlyParsed(
                        place,
                        new CheckResult.Indeterminate(List.of(CryptoProblem.NESTING_LIMIT.at(
                                place, "credentials in credentials, more than " + DEEPEST))))
                : check(received, place, depth, Standing.EMBEDDED);
    }

    private VerificationReport onlyParsed(JsonPointer place, CheckResult parsing) {
        List<Check> checks = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            checks.add(new Check(
                    aspect, aspect == Aspect.PARSING ? parsing : new CheckResult.Skipped("the document was not read")));
        }
        return new VerificationReport(
                place,
                policy.outcome(checks),
                checks,
                NestedReports.NONE,
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private CheckResult holder(
            Optional<SdJwtClaims> selective, JsonObject credential, JsonPointer place, Standing standing) {
        CheckResult recipient = recipient(credential, place, standing);
        return selective
                .map(claims -> standing == Standing.GIVEN
                        ? sdJwtCheck.holder(claims, place, policy.domains(), policy.challenge())
                        : sdJwtCheck.holder(claims, place, Set.of(), Optional.empty()))
                .map(binding -> Verdict.both(recipient, binding))
                .orElse(recipient);
    }

    private CheckResult recipient(JsonObject credential, JsonPointer place, Standing standing) {
        if (policy.recipient().isEmpty()) {
            return new CheckResult.Skipped(
                    standing == Standing.PRESENTED
                            ? "asked of the presentation around it"
                            : "a credential alone does not say who shows it");
        }
        return standing == Standing.EMBEDDED
                ? new CheckResult.Skipped("asked of the credential around it")
                : new RecipientCheck(policy.recipient()).check(credential, place);
    }
}
