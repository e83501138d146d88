package org.lerkit.examples;

import java.security.GeneralSecurityException;
import java.util.List;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.Presenting;
import org.lerkit.crypto.SecuredPresentation;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerifiedPresentation;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.document.CredentialDocument;

/** A learner shows credentials to somebody who asked for them. */
public final class PresentCredentials {
    private PresentCredentials() {}

    /** What the learner sends. */
    public static SecuredPresentation present(
            CredentialDocument badge, CredentialDocument transcript, SigningKey mine, String challenge)
            throws GeneralSecurityException {
        // spotless:off - as the guide shows it
        // begin present
        Holder holder = Holder.create(CryptoConfig.v2026());
        Presenting how = Presenting.with("eddsa-rdfc-2022").to("https://jobs.example.com").answering(challenge);
        SecuredPresentation shown = holder.present(List.of(badge, transcript), how, Signers.didKey(mine));
        // end present
        // spotless:on
        return shown;
    }

    /** What whoever asked makes of it. */
    public static VerifiedPresentation verify(byte[] received, String challenge) {
        // spotless:off - as the guide shows it
        // begin ask
        VerificationPolicy policy = VerificationPolicy.builder()
                .expectDomains(List.of("https://jobs.example.com"))
                .expectChallenge(challenge)
                .presenterIsSubject()
                .build();
        VerifiedPresentation presentation =
                Verifier.create(CryptoConfig.v2026(), policy).verify(received).presentationOrThrow();
        // end ask
        // spotless:on
        return presentation;
    }
}
