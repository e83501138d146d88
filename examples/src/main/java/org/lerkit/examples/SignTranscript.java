package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.document.Format;

/** A transcript becomes a signed record, which is verified. */
public final class SignTranscript {
    private SignTranscript() {}

    /** Converts, signs and verifies one PESC College Transcript, and hands over the account of the conversion. */
    public static VerificationReport run(InputStream transcript, SigningKey key, Consumer<Ledger> account)
            throws IOException, GeneralSecurityException {
        // spotless:off - as the README shows it
        // begin readme
        Converter converter = Converters.standard().find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2).orElseThrow();
        try (Converter.Conversions records = converter.convert(transcript, ConversionOptions.standard())) {
            Conversion<Document> clr = records.next();
            account.accept(clr.ledger()); // what became of every datum

            Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(key));
            SecuredCredential signed = issuer.issue(
                    issuer.asIssuer(clr.value().json()), Securing.dataIntegrity("eddsa-rdfc-2022"));

            return Verifier.create(CryptoConfig.v2026(), VerificationPolicy.strict()).verify(signed.bytes());
        }
        // end readme
        // spotless:on
    }
}
