package org.lerkit.model.ob3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.CredentialSchema;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.Proof;

/**
 * A badge on either data model, for whoever only reads it. Its dates are those of its data model: ask the record.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#anyachievementcredential">Open Badges 3.0, AnyAchievementCredential</a>
 */
public sealed interface AnyAchievementCredential extends Credential
        permits AchievementCredential, AchievementCredentialV1p1 {
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    List<JsonValue> context();

    /** What identifies this credential. */
    Iri id();

    /** What it is, in a sentence or two. */
    Optional<LocalizedText> description();

    /** Who earned what, and how well. */
    AchievementSubject credentialSubject();

    /** When it was given first; another date moves on when it is issued again. */
    Optional<LexicalDateTime> awardedDate();

    /** Who says so. */
    Profile issuer();

    /** The embedded proofs. */
    List<Proof> proof();

    /** Schemas that it says it follows. */
    List<CredentialSchema> credentialSchema();

    /** Where to learn whether it was revoked. */
    Optional<CredentialStatus> credentialStatus();

    /** What the issuer relied on. */
    List<Evidence> evidence();

    /** A picture of it. */
    Optional<Image> image();

    /** What others say of it, with embedded proofs. */
    List<? extends AnyEndorsementCredential> endorsement();

    /** What others say of it, as JSON Web Tokens. */
    List<String> endorsementJwt();
}
