package org.lerkit.model.ob3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.CredentialSchema;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.Proof;

/**
 * An endorsement on either data model, for whoever only reads it. Its dates are those of its data model: ask the record.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#anyendorsementcredential">Open Badges 3.0,
 *     AnyEndorsementCredential</a>
 */
public sealed interface AnyEndorsementCredential extends Credential
        permits EndorsementCredential, EndorsementCredentialV1p1 {
    /** How a member that holds endorsements of either data model is read: by the context of each. */
    MemberType<AnyEndorsementCredential> TYPE =
            MemberType.chosen(endorsement -> DataModel.of(endorsement).equals(Optional.of(DataModel.V1_1))
                    ? EndorsementCredentialV1p1.SHAPE
                    : EndorsementCredential.SHAPE);

    /** The JSON-LD contexts that give its terms their meaning, in order. */
    List<JsonValue> context();

    /** What identifies this credential. */
    Iri id();

    /** What it is, in a sentence or two. */
    Optional<LocalizedText> description();

    /** What is endorsed, and how. */
    EndorsementSubject credentialSubject();

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

    /** What to call it in a list of credentials. */
    LocalizedText name();
}
