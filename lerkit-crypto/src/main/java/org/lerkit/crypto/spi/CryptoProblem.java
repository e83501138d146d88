package org.lerkit.crypto.spi;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/** Every kind of problem that securing and verifying can find: its code, clause, name in the specification, remedy. */
@SuppressWarnings("ImmutableEnumChecker") // codes and clauses are records of text
public enum CryptoProblem {
    /** The bytes are secured in a way that is not read yet. */
    FORMAT_UNSUPPORTED(
            "credential.format.unsupported",
            Spec.MODEL,
            "securing-mechanisms",
            "PARSING_ERROR",
            "Give JSON with an embedded proof."),
    /** An envelope that holds something else than it says. */
    ENVELOPE_MISMATCH(
            "credential.envelope.mismatch",
            Spec.MODEL,
            "enveloped-verifiable-credentials",
            "MALFORMED_VALUE_ERROR",
            "As in data:application/vc+jwt, and the token; a presentation has an envelope of its own type."),
    /** A presentation in place of a credential. */
    PRESENTATION_MISPLACED(
            "credential.presentation",
            Spec.MODEL,
            "verifiable-presentations",
            "MALFORMED_VALUE_ERROR",
            "Present the credentials in it, or give it by itself."),
    /** Credentials embedded in credentials, deeper than anything real. */
    NESTING_LIMIT("credential.nesting.limit", Spec.MODEL, "verifiable-credentials", null, null),

    /** A context is given in the document itself, or is no URL: terms could be made to mean anything. */
    CONTEXT_INLINE(
            "context.inline.refused",
            Spec.INTEGRITY,
            "context-validation",
            "MALFORMED_VALUE_ERROR",
            "Name contexts by URL; have the verifier pin your own."),
    /** A context inside the document, elsewhere than at the start of a credential. */
    CONTEXT_NESTED("context.nested.refused", Spec.INTEGRITY, "context-validation", "MALFORMED_VALUE_ERROR", null),
    /** A context that is not known by its hash. Nothing is fetched. */
    CONTEXT_UNKNOWN(
            "context.unknown",
            Spec.INTEGRITY,
            "context-validation",
            "PROOF_TRANSFORMATION_ERROR",
            "Add the context, whose content you trust, to the configuration."),

    /** A term that no context defines: JSON-LD would drop it, unsigned. */
    TERM_UNDEFINED(
            "jsonld.term.undefined",
            Spec.INTEGRITY,
            "data-opacity",
            "DATA_LOSS_DETECTION_ERROR",
            "Add a context that defines the term, or leave it out."),
    /** A type that no context defines. */
    TYPE_UNDEFINED(
            "jsonld.type.undefined",
            Spec.INTEGRITY,
            "data-opacity",
            "DATA_LOSS_DETECTION_ERROR",
            "Add the context that defines the type."),
    /** An identifier that is not an absolute IRI: JSON-LD would drop it. */
    IRI_RELATIVE(
            "jsonld.iri.relative",
            Spec.INTEGRITY,
            "data-opacity",
            "DATA_LOSS_DETECTION_ERROR",
            "Write absolute IRIs, as in https://... or urn:uuid:..."),
    /** A keyword of JSON-LD that credentials have no use for. */
    KEYWORD_REFUSED(
            "jsonld.keyword.refused", Spec.JSON_LD, "syntax-tokens-and-keywords", "DATA_LOSS_DETECTION_ERROR", null),
    /** A value that JSON-LD would drop. */
    VALUE_DROPPED("jsonld.value.dropped", Spec.INTEGRITY, "data-opacity", "DATA_LOSS_DETECTION_ERROR", null),
    /** A number whose canonical form is that of other numbers too. */
    NUMBER_IMPRECISE(
            "jsonld.number.imprecise",
            Spec.INTEGRITY,
            "data-opacity",
            "DATA_LOSS_DETECTION_ERROR",
            "Write numbers of more than 15 digits as text."),
    /** Not JSON-LD for another reason, such as a protected term that is defined again. */
    JSON_LD_INVALID("jsonld.invalid", Spec.JSON_LD, "json-ld-grammar", "PROOF_TRANSFORMATION_ERROR", null),
    /** Two ways to the graph, compared because the configuration asks for it, do not give the same. */
    JSON_LD_DISAGREEMENT(
            "jsonld.disagreement",
            Spec.JSON_LD,
            "json-ld-grammar",
            "PROOF_TRANSFORMATION_ERROR",
            "Report it: one of them has a defect. Nothing of the document is in this message."),
    /** A document that asks for more work than any real one. */
    WORK_LIMIT("jsonld.work.limit", Spec.RDF_CANON, "dataset-poisoning", "PROOF_TRANSFORMATION_ERROR", null),

    /** A credential that is to be issued has a proof. */
    ALREADY_SECURED(
            "proof.present",
            Spec.INTEGRITY,
            "add-proof",
            "PROOF_GENERATION_ERROR",
            "Take the proof away: what is issued anew is a new credential."),
    /** There is no proof. */
    PROOF_MISSING("proof.missing", Spec.INTEGRITY, "verify-proof", "PARSING_ERROR", null),
    /** {@code proof} is not an object or a list of objects. */
    PROOF_MALFORMED("proof.malformed", Spec.INTEGRITY, "verify-proof", "PARSING_ERROR", null),
    /** More proofs than any real document has. */
    PROOF_LIMIT("proof.limit", Spec.INTEGRITY, "proof-sets", "PARSING_ERROR", null),
    /** A proof that is neither a DataIntegrityProof nor of another type that the configuration has. */
    PROOF_TYPE("proof.type.unsupported", Spec.INTEGRITY, "dataintegrityproof", "PROOF_VERIFICATION_ERROR", null),
    /** A cryptosuite that is missing, or not in the configuration. */
    PROOF_CRYPTOSUITE(
            "proof.cryptosuite.unsupported", Spec.INTEGRITY, "dataintegrityproof", "PROOF_VERIFICATION_ERROR", null),
    /** A cryptosuite that no specification has settled yet, and nobody asked for. */
    PROOF_EXPERIMENTAL(
            "proof.cryptosuite.experimental",
            Spec.INTEGRITY,
            "dataintegrityproof",
            "PROOF_VERIFICATION_ERROR",
            "Only for trials: CryptoConfig.Builder.experimentalSuites(), lerkit verify --experimental."),
    /** A proof made for another purpose, or for none. */
    PROOF_PURPOSE("proof.purpose.mismatch", Spec.INTEGRITY, "verify-proof", "PROOF_VERIFICATION_ERROR", null),
    /** {@code created} or {@code expires} is not a dateTimeStamp. */
    PROOF_DATE(
            "proof.date.malformed",
            Spec.INTEGRITY,
            "proofs",
            "PROOF_VERIFICATION_ERROR",
            "Write dates as in 2026-05-31T12:00:00Z."),
    /** The proof has expired. */
    PROOF_EXPIRED("proof.expired", Spec.INTEGRITY, "proofs", "PROOF_VERIFICATION_ERROR", null),
    /** The proof was made for other domains than the expected ones. */
    PROOF_DOMAIN("proof.domain.mismatch", Spec.INTEGRITY, "verify-proof", "INVALID_DOMAIN_ERROR", null),
    /** The proof answers another challenge than the expected one. */
    PROOF_CHALLENGE("proof.challenge.mismatch", Spec.INTEGRITY, "verify-proof", "INVALID_CHALLENGE_ERROR", null),
    /** A previous proof that is not there, or a circle of them. */
    PROOF_PREVIOUS("proof.previous.missing", Spec.INTEGRITY, "proof-chains", "PROOF_VERIFICATION_ERROR", null),
    /** The context of the proof is not the start of the document's. */
    PROOF_CONTEXT("proof.context.mismatch", Spec.INTEGRITY, "verify-proof", "PROOF_VERIFICATION_ERROR", null),
    /** The value of the proof is not what the cryptosuite writes. */
    PROOF_VALUE("proof.value.malformed", Spec.INTEGRITY, "proofs", "PROOF_VERIFICATION_ERROR", null),
    /** The signature is not one of this document by this key: one of them was changed. */
    SIGNATURE_INVALID(
            "proof.signature.invalid",
            Spec.INTEGRITY,
            "verify-proof",
            "PROOF_VERIFICATION_ERROR",
            "The document was changed after it was signed, or another key signed it. Ask the issuer for it again."),
    /** A base proof, which its holder keeps and makes others from. */
    PROOF_BASE(
            "proof.base.presented",
            Spec.ECDSA,
            "verify-derived-proof-ecdsa-sd-2023",
            "PROOF_VERIFICATION_ERROR",
            "Ask the holder for a proof that is derived from it: lerkit derive, or Holder.derive."),

    /** A pointer to what is to be disclosed that leads nowhere in the credential. */
    DISCLOSURE_POINTER("disclosure.pointer.unmatched", Spec.ECDSA, "selectjsonld", "PROOF_GENERATION_ERROR", null),
    /** A part that cannot be disclosed without what is around it. */
    DISCLOSURE_PART(
            "disclosure.part.inseparable",
            Spec.ECDSA,
            "canonicalizeandgroup",
            "PROOF_GENERATION_ERROR",
            "Point to the whole value."),
    /** Neither the issuer nor the holder says what to disclose. */
    DISCLOSURE_NOTHING(
            "disclosure.nothing",
            Spec.ECDSA,
            "selectjsonld",
            "PROOF_GENERATION_ERROR",
            "Point to something, or to the whole credential with the empty pointer."),
    /** More pointers, or more statements to sign one by one, than the limit. */
    DISCLOSURE_LIMIT("disclosure.limit", Spec.ECDSA, "create-base-proof-ecdsa-sd-2023", "PROOF_GENERATION_ERROR", null),
    /** A credential without one proof from which others can be derived. */
    DISCLOSURE_PROOF(
            "disclosure.proof.unsuitable",
            Spec.ECDSA,
            "add-derived-proof-ecdsa-sd-2023",
            "PROOF_GENERATION_ERROR",
            "Ask the issuer for a credential with a proof of bbs-2023 or ecdsa-sd-2023."),
    /** A document with something so unusual in it that its parts cannot be told apart. */
    DISCLOSURE_DOCUMENT(
            "disclosure.document.unsupported", Spec.ECDSA, "canonicalizeandgroup", "PROOF_GENERATION_ERROR", null),

    /** {@code verificationMethod} is missing, or neither a URL with a fragment nor one of HTTPS. */
    METHOD_MALFORMED(
            "proof.verification-method.malformed",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_VERIFICATION_METHOD_URL",
            null),
    /** The controller's document has no such verification method. */
    METHOD_NOT_FOUND(
            "proof.verification-method.not-found",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_VERIFICATION_METHOD",
            null),
    /** The controller does not authorize the key for this purpose. */
    METHOD_UNAUTHORIZED(
            "proof.verification-method.unauthorized",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
            null),
    /** The controller's document cannot be had, so nobody knows whose key this is. */
    METHOD_UNRESOLVED(
            "proof.verification-method.unresolved",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
            "A key named in an identifier proves nothing until its controller's document lists it."),
    /** What is served for the controller is no document of keys. */
    CONTROLLER_MALFORMED(
            "proof.controller.malformed",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
            null),
    /** The document that is served for the controller is another's. */
    CONTROLLER_MISMATCH(
            "proof.controller.mismatch",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
            "The id in the document must be the identifier that it was found by."),
    /** The controller's document lists the method, and it is not one that can be used. */
    METHOD_INVALID(
            "proof.verification-method.invalid",
            Spec.CONTROLLED,
            "retrieve-verification-method",
            "INVALID_VERIFICATION_METHOD",
            null),
    /** The type of the method is written as no specification has it, and can only mean one thing. */
    METHOD_TYPE_MISSPELT(
            "proof.verification-method.type.misspelt",
            Spec.CONTROLLED,
            "Multikey",
            null,
            "Write Multikey; others will not find the key."),
    /** The key had expired, or was revoked, when the proof was made. */
    METHOD_ENDED(
            "proof.verification-method.ended",
            Spec.CONTROLLED,
            "verification-methods",
            "INVALID_VERIFICATION_METHOD",
            "Ask the issuer for the credential again, signed with a key that is in use."),
    /** The key is not one for the cryptosuite: of another type, or one that its owner uses otherwise. */
    METHOD_ALGORITHM(
            "proof.verification-method.algorithm", Spec.INTEGRITY, "verify-proof", "PROOF_VERIFICATION_ERROR", null),
    /**
     * An embedded credential without a valid proof of its own. Embedded credentials share the graph of the outer one;
     * contents can be moved between two of them without changing what the outer proof covers.
     */
    EMBEDDED_UNBOUND(
            "proof.embedded.unbound",
            Spec.CLR,
            "clrsubject",
            "PROOF_VERIFICATION_ERROR",
            "Have every embedded credential signed by its issuer."),
    /** Two objects of one identifier say different things: which said what is not covered by the proof. */
    GRAPH_AMBIGUOUS(
            "proof.graph.ambiguous",
            Spec.INTEGRITY,
            "data-opacity",
            "PROOF_VERIFICATION_ERROR",
            "Give different things different identifiers, or sign with a jcs cryptosuite."),

    /** A header of a token that says something else than what it is, or what is not known here. */
    TOKEN_HEADER("token.header.refused", Spec.BADGES, "jwt-proof", "PARSING_ERROR", null),
    /** An algorithm that the configuration does not accept, or none. */
    TOKEN_ALGORITHM(
            "token.algorithm.refused",
            Spec.BADGES,
            "jwt-proof",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "RS256 and ES256 are what most verifiers accept."),
    /** A token that does not say which key signed it, or says it in two ways. */
    TOKEN_KEY(
            "token.key.unclear",
            Spec.BADGES,
            "jwt-proof",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "Name the verification method in the header kid."),
    /** What a token has in the place of certificates is none, or a certificate of a weak key. */
    CERTIFICATE_MALFORMED(
            "token.certificate.malformed",
            Spec.SD_JWT_VC,
            "section-2.5",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "Base64 of DER, not of PEM."),
    /** The chain of certificates in a token does not lead to an authority that was given. */
    CERTIFICATE_UNTRUSTED(
            "token.certificate.untrusted",
            Spec.SD_JWT_VC,
            "section-2.5",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "Give the authority, if it is one to trust; the certificates between come with the token."),
    /** A certificate in a token had expired, or was not valid yet, when the token was signed. */
    CERTIFICATE_ENDED("token.certificate.ended", Spec.SD_JWT_VC, "section-2.5", "CRYPTOGRAPHIC_SECURITY_ERROR", null),
    /** The certificate in a token is somebody else's than the issuer's. */
    CERTIFICATE_NAME(
            "token.certificate.name",
            Spec.SD_JWT_VC,
            "section-2.5",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "The claim iss must be a URI among its alternative names, or at a host among them."),
    /** A token that does not hold what tokens of its kind hold, or holds it otherwise. */
    TOKEN_MODEL(
            "token.model.mismatch",
            Spec.BADGES,
            "jwt-proof",
            "PARSING_ERROR",
            "A document of data model 1.1 is the claim vc or vp of its token, one of 2.0 is the payload."),
    /** A claim of a token that is missing. */
    TOKEN_CLAIM_MISSING("token.claim.missing", Spec.BADGES, "jwt-proof", "PARSING_ERROR", null),
    /** A claim of a token that says something else than the credential in it. */
    TOKEN_CLAIM_MISMATCH(
            "token.claim.mismatch",
            Spec.BADGES,
            "jwt-proof",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "Readers of tokens and readers of credentials would be told different things."),

    /** The issuer is not the controller of the key that signed. */
    ISSUER_UNBOUND(
            "issuer.unbound",
            Spec.MODEL,
            "issuer",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "Anyone can sign with a key of their own; only the issuer's key speaks for the issuer."),
    /** A key that the issuer's web site serves without saying whose it is. */
    ISSUER_SITE(
            "issuer.site",
            Spec.BADGES,
            "jwt-proof",
            null,
            "Accept keys of the site if it has no issuers that could publish keys for each other."),
    /** The holder whom a presentation names is not the controller of the key that signed it. */
    HOLDER_UNBOUND(
            "holder.unbound",
            Spec.MODEL,
            "presentations-0",
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "Anyone can sign a copy; only the holder's key speaks for the holder."),
    /** A presentation of which nobody knows when it was made: it may be a copy. */
    PRESENTATION_REPLAYABLE(
            "presentation.replayable",
            Spec.INTEGRITY,
            "proofs",
            null,
            "Give the holder a challenge, and expect it in the policy."),
    /** The subject of a presented credential is another than who presents it. */
    PRESENTER_MISMATCH("presenter.mismatch", Spec.MODEL, "presentations-0", null, "Ask the subject to present it."),
    /** A presented credential that does not say whom it is about, so that nobody can tell whether they present it. */
    PRESENTER_UNKNOWN(
            "presenter.unknown",
            Spec.MODEL,
            "presentations-0",
            null,
            "Compare what the credential says of its subject with what is known of who presents."),
    /** The subject is another than the recipient whom the policy expects. */
    RECIPIENT_MISMATCH(
            "recipient.mismatch",
            Spec.BADGES,
            "identityobject",
            null,
            "Ask whoever shows it for a credential of their own."),
    /** The subject has no identifier that could be compared with what is known of the recipient. */
    RECIPIENT_UNKNOWN(
            "recipient.unknown",
            Spec.BADGES,
            "identityobject",
            null,
            "Give more of what is known: the identifier of the wallet, all e-mail addresses, the student number."),
    /** A claim that everybody must see is one that the holder may leave out. */
    CLAIM_CONCEALED(
            "sd-jwt.claim.concealed",
            Spec.SD_JWT_VC,
            "claims",
            null,
            "Sign dates, status, issuer and type openly; leave out an embedded credential as a whole."),
    /** A claim that every SD-JWT VC has is missing, or of another form. */
    VC_CLAIM_MALFORMED("sd-jwt-vc.claim.malformed", Spec.SD_JWT_VC, "claims", null, null),
    /** The rules of the type of an SD-JWT VC, which are written elsewhere, were not looked at. */
    VC_TYPE_UNCHECKED("sd-jwt-vc.type.unchecked", Spec.SD_JWT_VC, "type-metadata", null, null),
    /** Nothing proves that whoever shows the credential is its holder. */
    KEY_BINDING_MISSING(
            "holder.key-binding.missing",
            Spec.SD_JWT,
            "section-7.3",
            null,
            "Ask the holder to show it with key binding, for this verifier and its nonce."),
    /** What should prove the holder does not hold, or is for something else that was shown. */
    KEY_BINDING_INVALID("holder.key-binding.invalid", Spec.SD_JWT, "section-7.3", null, null),
    /** A date of the period in which the credential holds is not a dateTimeStamp. */
    VALIDITY_MALFORMED(
            "validity.date.malformed",
            Spec.MODEL,
            "validity-period",
            "MALFORMED_VALUE_ERROR",
            "Write dates as in 2026-05-31T12:00:00Z."),
    /** The credential is not valid yet. */
    NOT_YET_VALID("validity.not-yet", Spec.MODEL, "validity-period", null, null),
    /** The credential is not valid any more. */
    EXPIRED("validity.expired", Spec.MODEL, "validity-period", null, "Ask the issuer for a new one."),
    /** A status of a kind, or for a purpose, that is not looked up. */
    STATUS_UNSUPPORTED(
            "status.unsupported",
            Spec.MODEL,
            "status",
            null,
            "Ask the issuer, or verify with a policy that leaves the status out."),
    /** A status entry that does not say where the status is. */
    STATUS_MALFORMED("status.entry.malformed", Spec.STATUS, "bitstringstatuslistentry", "MALFORMED_VALUE_ERROR", null),
    /** The list of statuses cannot be had, so nobody knows whether the credential is revoked. */
    STATUS_UNREACHABLE(
            "status.list.unreachable",
            Spec.STATUS,
            "validate-algorithm",
            "STATUS_RETRIEVAL_ERROR",
            "Give the list, or allow it to be fetched."),
    /** What is served as the list of statuses is none, or does not hold. */
    STATUS_LIST_INVALID(
            "status.list.invalid",
            Spec.STATUS,
            "validate-algorithm",
            "STATUS_VERIFICATION_ERROR",
            "The issuer must publish its list again."),
    /** The list of statuses is not valid any more, or could not be verified. */
    STATUS_LIST_UNVERIFIED(
            "status.list.unverified",
            Spec.STATUS,
            "validate-algorithm",
            "STATUS_VERIFICATION_ERROR",
            "Get a newer one, and what is needed to verify it."),
    /** The list of statuses is that of another issuer than the credential. */
    STATUS_LIST_ISSUER(
            "status.list.issuer",
            Spec.STATUS,
            "validate-algorithm",
            "STATUS_VERIFICATION_ERROR",
            "If the issuer has given its lists into the hands of another, name that one in the policy."),
    /** The list of statuses is for another purpose than the credential says. */
    STATUS_PURPOSE("status.purpose.mismatch", Spec.STATUS, "validate-algorithm", "STATUS_VERIFICATION_ERROR", null),
    /** A list so short that to ask for it tells whose credential is being verified. */
    STATUS_LIST_LENGTH("status.list.length", Spec.STATUS, "validate-algorithm", "STATUS_LIST_LENGTH_ERROR", null),
    /** An index outside the list. */
    STATUS_RANGE("status.index.range", Spec.STATUS, "validate-algorithm", "RANGE_ERROR", null),
    /** The issuer has revoked the credential. */
    STATUS_REVOKED("status.revoked", Spec.STATUS, "bitstringstatuslistentry", null, "It is not to be relied on."),
    /** The issuer has suspended the credential for a time. */
    STATUS_SUSPENDED("status.suspended", Spec.STATUS, "bitstringstatuslistentry", null, "Verify it again later."),
    /** The issuer says something about the credential. */
    STATUS_MESSAGE("status.message", Spec.STATUS, "bitstringstatuslistentry", null, "Read the message at this place."),
    /** There is a newer credential. */
    STATUS_REFRESH("status.refresh", Spec.STATUS, "bitstringstatuslistentry", null, "Ask the holder for the new one."),
    /** The refresh service of the issuer gave a newer version. */
    REFRESHED("refresh.newer", Spec.BADGES, "verification", null, "Keep the newer one."),
    /** The refresh service of the issuer cannot be asked, or gives no answer. */
    REFRESH_UNREACHABLE("refresh.unreachable", Spec.BADGES, "verification", null, "Allow it to be fetched."),
    /** What the refresh service gives is no version of the credential. */
    REFRESH_INVALID("refresh.invalid", Spec.BADGES, "verification", null, "Tell the issuer."),
    /** A badge of Open Badges 1: its rules are not those of 2.0, and it is not verified. */
    BADGE_VERSION(
            "ob2.version.unsupported",
            Spec.BADGES_2,
            "Assertion",
            null,
            "Ask the issuer for it as Open Badges 2.0 or later."),
    /** A badge that says neither that it is hosted nor that it is signed. */
    BADGE_METHOD(
            "ob2.verification.unsupported",
            Spec.BADGES_2,
            "VerificationObject",
            null,
            "Its verification must be of type HostedBadge or SignedBadge."),
    /** An endorsement that is an assertion too: who issued it depends on which of the two is read. */
    BADGE_AMBIGUOUS(
            "ob2.type.ambiguous",
            Spec.BADGES_2,
            "Endorsement",
            null,
            "An endorsement has an issuer, and no badge class; an assertion is no endorsement."),
    /** A document that a badge is made of cannot be had: the assertion where it is hosted, its class, issuer, key. */
    BADGE_UNREACHABLE(
            "ob2.document.unreachable",
            Spec.BADGES_2,
            "data-validation",
            null,
            "Give the document, or allow it to be fetched."),
    /** There is no document where a badge says that it is. */
    BADGE_NOT_FOUND("ob2.document.not-found", Spec.BADGES_2, "data-validation", null, null),
    /** What a badge refers to is no JSON object, or has no address and is not embedded. */
    BADGE_MALFORMED("ob2.document.malformed", Spec.BADGES_2, "data-validation", null, null),
    /** What is served says that it is another document, by another address. */
    BADGE_MISMATCH(
            "ob2.document.mismatch",
            Spec.BADGES_2,
            "data-validation",
            null,
            "The id of a document must be the address that it is found at."),
    /** A badge that is hosted where its issuer does not host badges. */
    BADGE_SCOPE(
            "ob2.hosted.scope",
            Spec.BADGES_2,
            "VerificationObject",
            null,
            "Anyone can host a badge that names an issuer; the profile of the issuer says where its badges are."),
    /** A hosted badge says something that its issuer does not. */
    BADGE_DIFFERS(
            "ob2.hosted.differs",
            Spec.BADGES_2,
            "HostedBadge",
            null,
            "Only what its issuer hosts counts: get the badge from there."),
    /** The issuer of a hosted badge says more by now than the copy of it. */
    BADGE_NEWER("ob2.hosted.newer", Spec.BADGES_2, "HostedBadge", null, "Get the badge from its issuer again."),
    /** An endorsement in a badge of Open Badges 2.0 that is of something else. */
    BADGE_ENDORSED("ob2.endorsement.other", Spec.BADGES_2, "Endorsement", null, null),
    /** A credential does not follow a schema that it names. */
    SCHEMA_VIOLATED(
            "schema.violated", Spec.SCHEMAS, "evaluation", null, "The issuer says that it does: tell the issuer."),
    /** A schema that a credential names is not among those that were given. */
    SCHEMA_UNREACHABLE("schema.unreachable", Spec.SCHEMAS, "evaluation", null, "Give the schema."),
    /** What is given as a schema is none, or refers to one that is not given. */
    SCHEMA_UNUSABLE("schema.unusable", Spec.SCHEMAS, "jsonschema", null, "Give it as its author publishes it."),
    /** A schema that asks for more work than any real one. */
    SCHEMA_LIMIT("schema.limit", Spec.SCHEMAS, "security-considerations", null, null),
    /** What is given as a schema is not what the digest of it in the credential is of. */
    SCHEMA_DIGEST("schema.digest.mismatch", Spec.MODEL, "integrity-of-related-resources", null, null),
    /** A resource that a credential lists is not what the digest of it in the credential is of. */
    RESOURCE_DIGEST(
            "resource.digest.mismatch",
            Spec.MODEL,
            "integrity-of-related-resources",
            null,
            "It was changed after the credential was issued: ask the issuer."),
    /** A resource that a credential lists could not be compared with the digest of it. */
    RESOURCE_UNCOMPARED(
            "resource.digest.uncompared",
            Spec.MODEL,
            "integrity-of-related-resources",
            null,
            "Give the resource, or allow it to be fetched."),
    /** There is nothing where a credential links to. */
    LINK_DEAD("resource.missing", Spec.BADGES, "data-model", null, "Tell the issuer."),
    /** There is something else than an image where a credential says that one is. */
    LINK_NO_IMAGE("resource.image.none", Spec.BADGES, "image", null, "Tell the issuer."),
    /** A credential that holds a schema was not verified. */
    SCHEMA_CREDENTIAL("schema.credential.unverified", Spec.SCHEMAS, "jsonschemacredential", null, null),
    /** A schema of a kind that is not checked. */
    SCHEMA_UNSUPPORTED("schema.unsupported", Spec.MODEL, "data-schemas", null, null),

    /** A registry knows the issuer, and vouches for it. */
    TRUST_LISTED("trust.issuer.listed", Spec.MODEL, "trust-model", null, null),
    /** A registry of trusted issuers does not know the issuer. */
    TRUST_UNKNOWN(
            "trust.issuer.unknown",
            Spec.MODEL,
            "trust-model",
            null,
            "Find out whose the identifier is, and add it to a list of yours."),
    /** A registry says that the issuer is none to trust. */
    TRUST_REFUSED("trust.issuer.refused", Spec.MODEL, "trust-model", null, null),
    /** A registry of trusted issuers cannot be asked, or none was given. */
    TRUST_UNREACHABLE("trust.registry.unreachable", Spec.MODEL, "trust-model", null, "Verify it again later."),
    /** Registries were not asked, since anybody could have signed. */
    TRUST_UNPROVED("trust.issuer.unproved", Spec.MODEL, "trust-model", null, null),

    /** An embedded credential was not verified. */
    NESTED_UNVERIFIED("nested.unverified", Spec.MODEL, "verification", null, "See the report of that credential.");

    private final ProblemCode code;
    private final SpecRef spec;
    private final @Nullable URI type;
    private final @Nullable String hint;

    CryptoProblem(String code, SpecRef spec, String clause, @Nullable String error, @Nullable String hint) {
        this.code = new ProblemCode(code);
        this.spec = spec.clause(clause);
        this.type = error == null ? null : typeOf(error);
        this.hint = hint;
    }

    /** The stable code, for machines. */
    public ProblemCode code() {
        return code;
    }

    /** The IRI that a W3C specification gives this error, where one does. */
    public Optional<URI> type() {
        return Optional.ofNullable(type);
    }

    /** What to do about it, where that can be said. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /**
     * A problem of this kind.
     *
     * @param title one sentence that names terms, types and lengths, never values
     */
    public Problem at(JsonPointer place, String title) {
        return at(place, title, spec);
    }

    /** A problem of this kind, against the clause of one specification among several. */
    public Problem at(JsonPointer place, String title, SpecRef clause) {
        Problem problem = Problem.error(code, place, title, clause);
        problem = type == null ? problem : problem.withType(type);
        return hint == null ? problem : problem.withHint(hint);
    }

    /** A warning of this kind: it does not decide. */
    public Problem warning(JsonPointer place, String title) {
        Problem problem = Problem.warning(code, place, title, spec);
        return hint == null ? problem : problem.withHint(hint);
    }

    /** Something worth knowing of this kind. */
    public Problem notice(JsonPointer place, String title) {
        return warning(place, title).with(Problem.Severity.NOTICE);
    }

    private static URI typeOf(String error) {
        return switch (error) {
            // The data model names these, Data Integrity and Controlled Identifiers all others.
            case "PARSING_ERROR", "MALFORMED_VALUE_ERROR", "CRYPTOGRAPHIC_SECURITY_ERROR", "RANGE_ERROR" ->
                URI.create("https://www.w3.org/TR/vc-data-model#" + error);
            case "STATUS_RETRIEVAL_ERROR", "STATUS_VERIFICATION_ERROR", "STATUS_LIST_LENGTH_ERROR" ->
                URI.create("https://www.w3.org/ns/credentials/status-list#" + error);
            default -> URI.create("https://w3id.org/security#" + error);
        };
    }

    private static final class Spec {
        static final SpecRef MODEL =
                new SpecRef("Verifiable Credentials Data Model 2.0", "https://www.w3.org/TR/vc-data-model-2.0/");
        static final SpecRef INTEGRITY =
                new SpecRef("Verifiable Credential Data Integrity 1.0", "https://www.w3.org/TR/vc-data-integrity/");
        static final SpecRef ECDSA =
                new SpecRef("Data Integrity ECDSA Cryptosuites 1.0", "https://www.w3.org/TR/vc-di-ecdsa/");
        static final SpecRef STATUS =
                new SpecRef("Bitstring Status List 1.0", "https://www.w3.org/TR/vc-bitstring-status-list/");
        static final SpecRef SCHEMAS =
                new SpecRef("Verifiable Credentials JSON Schema", "https://www.w3.org/TR/vc-json-schema/");
        static final SpecRef CONTROLLED = new SpecRef("Controlled Identifiers 1.0", "https://www.w3.org/TR/cid-1.0/");
        static final SpecRef JSON_LD = new SpecRef("JSON-LD 1.1", "https://www.w3.org/TR/json-ld11/");
        static final SpecRef RDF_CANON =
                new SpecRef("RDF Dataset Canonicalization 1.0", "https://www.w3.org/TR/rdf-canon/");
        static final SpecRef BADGES_2 = new SpecRef("Open Badges 2.0", "https://www.imsglobal.org/spec/ob/v2p0/");
        static final SpecRef SD_JWT = new SpecRef("RFC 9901", "https://www.rfc-editor.org/rfc/rfc9901");
        static final SpecRef SD_JWT_VC =
                new SpecRef("SD-JWT VC", "https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/");
        static final SpecRef BADGES = new SpecRef("Open Badges 3.0", "https://www.imsglobal.org/spec/ob/v3p0/");
        static final SpecRef CLR =
                new SpecRef("Comprehensive Learner Record 2.0", "https://www.imsglobal.org/spec/clr/v2p0/");
    }
}
