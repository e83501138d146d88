package org.lerkit.crypto;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.crypto.internal.cose.CoseSigning;
import org.lerkit.crypto.internal.sdjwt.Concealed;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.vc1.VcDataModel1;
import org.lerkit.model.vc2.VcDataModel2;

/** Puts credentials into a presentation, and signs it with the key of their holder. */
record PresentationSigning(CryptoConfig config, Presenting how, Signer signer) {

    /** Puts credentials into a presentation by its holder, and signs it. */
    SecuredPresentation sign(List<CredentialDocument> credentials) throws GeneralSecurityException {
        return sign(presentation(credentials, how.form() == Presenting.Token.JWT));
    }

    /** Signs a presentation as it is. */
    SecuredPresentation sign(JsonObject presentation) throws GeneralSecurityException {
        if (how.form() instanceof Presenting.Proof proof) {
            return prove(presentation, config.coveringSuite(proof.cryptosuite(), signer));
        }
        config.requireTokens(signer);
        List<Problem> problems = problems(presentation, true, new RunCanonicalizer(config.documentCanonicalizer()));
        if (how.form() instanceof Presenting.SdJwt selective) {
            problems.addAll(SdJwtIssuance.problems(presentation, TokenCheck.OPEN::contains, selective.disclosable()));
        }
        refuse(problems);
        return new SecuredPresentation(presentation, enclosure(presentation));
    }

    private Enclosure enclosure(JsonObject presentation) throws GeneralSecurityException {
        if (how.form() instanceof Presenting.Cose) {
            TokenKind kind = TokenKind.VP_COSE;
            return Enclosure.of(CoseSigning.sign(
                    JsonWriter.toBytes(presentation), kind.type(), Optional.of(kind.content()), claims(), signer));
        }
        if (how.form() instanceof Presenting.SdJwt selective) {
            JsonObject payload =
                    presentation.toBuilder().putAll(claims().members()).build();
            Concealed concealed = Concealed.of(payload, selective.disclosable(), 0, config.random());
            CompactJws token = new TokenClaims(concealed.payload(), presentation, TokenKind.VP_SD_JWT).signed(signer);
            return Enclosure.of(new SdJwt(token, concealed.disclosures(), Optional.empty()));
        }
        return Enclosure.of(token(presentation).signed(signer));
    }

    /** A presentation of data model 1.1 if it is to be the first, of 2.0 otherwise. */
    private JsonObject presentation(List<CredentialDocument> credentials, boolean first) {
        String context = first ? VcDataModel1.CONTEXT.url() : VcDataModel2.CONTEXT.url();
        List<JsonValue> presented = credentials.stream()
                .map(credential -> credential.carriers().stream()
                        .flatMap(carrier -> token(carrier, first))
                        .reduce((outer, inner) -> inner)
                        .orElseGet(credential::json))
                .toList();
        return JsonObject.builder()
                .put("@context", JsonArray.of(new JsonString(context)))
                .put("type", JsonArray.of(new JsonString("VerifiablePresentation")))
                .put("holder", signer.verificationMethod().controller())
                .put("verifiableCredential", new JsonArray(presented))
                .build();
    }

    /** A credential that is a token: in an envelope or, where data model 1.1 is the first, as text. */
    private static Stream<JsonValue> token(Carrier carrier, boolean first) {
        if (carrier instanceof Carrier.Token token) {
            return Stream.of(first ? new JsonString(token.token().text()) : Envelope.of(token.token()));
        }
        if (carrier instanceof Carrier.SelectiveToken selective) {
            return Stream.of(first ? new JsonString(selective.token().text()) : Envelope.of(selective.token()));
        }
        return carrier instanceof Carrier.Cose cose ? Stream.of(Envelope.of(cose.message())) : Stream.empty();
    }

    /** Everything for which a verifier would reject it, once signed. */
    private List<Problem> problems(JsonObject presentation, boolean token, RunCanonicalizer canonicalizer) {
        List<Problem> problems = new ArrayList<>(Structure.presentationErrors(presentation));
        if (presentation.get("proof").isPresent()) {
            problems.add(CryptoProblem.ALREADY_SECURED.at(
                    JsonPointer.ROOT.child("proof"), "the presentation has a proof already"));
        }
        String holder = signer.verificationMethod().controller();
        if (presentation.get("holder").isPresent()
                && Structure.holderId(presentation).filter(holder::equals).isEmpty()) {
            problems.add(CryptoProblem.HOLDER_UNBOUND.at(
                    JsonPointer.ROOT.child("holder"), "the holder is not the controller of the key"));
        }
        problems.addAll(canonicalizer.losses(PresentationCheck.graph(presentation, token)));
        return problems;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IssuanceException(problems);
        }
    }

    private SecuredPresentation prove(JsonObject presentation, Cryptosuite suite) throws GeneralSecurityException {
        JsonObject.Builder building = ProofOptions.of(suite, config.clock(), signer, "authentication");
        domains().ifPresent(domains -> building.put("domain", domains));
        how.challenge().ifPresent(challenge -> building.put("challenge", challenge));
        JsonObject options = building.build();
        try {
            RunCanonicalizer canonicalizer = new RunCanonicalizer(config.documentCanonicalizer());
            refuse(problems(presentation, false, canonicalizer));
            JsonObject whole = ProofOptions.defined(presentation, suite, options, canonicalizer);
            JsonObject proof =
                    suite.createProof(new SecuredInput(whole, canonicalizer), options, signer, config.random());
            return new SecuredPresentation(whole.with("proof", proof));
        } catch (CanonicalizationException e) {
            throw new IssuanceException(e.problems());
        }
    }

    private TokenClaims token(JsonObject presentation) {
        boolean first = how.form() == Presenting.Token.JWT;
        JsonObject.Builder payload = first
                ? JsonObject.builder()
                        .put("iss", signer.verificationMethod().controller())
                        .put("vp", presentation)
                : presentation.toBuilder();
        payload.putAll(claims().members());
        return new TokenClaims(payload.build(), presentation, first ? TokenKind.VP_CLAIM : TokenKind.VP_PAYLOAD);
    }

    /** For whom it is, in answer to what, and since when. */
    private JsonObject claims() {
        JsonObject.Builder claims = JsonObject.builder();
        domains().ifPresent(domains -> claims.put("aud", domains));
        how.challenge().ifPresent(challenge -> claims.put("nonce", challenge));
        return claims.put("iat", JsonNumber.of(config.clock().instant().getEpochSecond()))
                .build();
    }

    private Optional<JsonValue> domains() {
        List<JsonValue> domains =
                how.domains().stream().sorted().<JsonValue>map(JsonString::new).toList();
        if (domains.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(domains.size() == 1 ? domains.get(0) : new JsonArray(domains));
    }
}
