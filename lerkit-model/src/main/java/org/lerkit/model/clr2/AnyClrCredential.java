package org.lerkit.model.clr2;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.AnyEndorsementCredential;
import org.lerkit.model.ob3.Evidence;
import org.lerkit.model.ob3.Image;
import org.lerkit.model.ob3.Profile;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.CredentialSchema;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.Proof;

/**
 * A comprehensive learner record on either data model, for whoever only reads it. Its dates are those of its data model:
 * ask the record.
 *
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrcredential">Comprehensive Learner Record 2.0, ClrCredential</a>
 */
public sealed interface AnyClrCredential extends Credential permits ClrCredential, ClrCredentialV1p1 {
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    List<JsonValue> context();

    /** What identifies this credential. */
    Iri id();

    /** What it is, in a sentence or two. */
    Optional<LocalizedText> description();

    /** The learner, and what was achieved. */
    ClrSubject credentialSubject();

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

    /** What to call it in a list of credentials. */
    LocalizedText name();

    /** Whether it leaves out part of what its issuer has on the learner. */
    Optional<Boolean> partial();
}
