package org.lerkit.testkit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;

/**
 * lerkit as a subject of its own kit. Judges each document once, however many subjects it
 * is shown to: the kit makes the same documents for all.
 */
final class Lerkit {
    private static final CryptoConfig CONFIG =
            CryptoConfig.v2026().toBuilder().clock(Invented.CLOCK).build();
    private static final Verifier VERIFIER = Verifier.create(CONFIG, VerificationPolicy.strict());
    private static final Issuer ISSUER =
            Issuer.create(CONFIG, Signers.didKey(SigningKey.generate(KeyType.ED25519, new SecureRandom())));
    private static final Map<String, Judgement> JUDGED = new ConcurrentHashMap<>();

    private Lerkit() {}

    /**
     * What lerkit makes of a document.
     *
     * @param verified whether all holds
     * @param errors what does not
     */
    record Judgement(boolean verified, List<Problem> errors) {
        /** On a document that could not be made. */
        static final Judgement NONE = new Judgement(false, List.of());

        /** Whether one who overlooks these would find nothing wrong. */
        boolean isGoodBut(Collection<Breach> overlooked) {
            return verified
                    || (!errors.isEmpty()
                            && errors.stream()
                                    .allMatch(error -> overlooked.stream().anyMatch(breach -> breach.matches(error))));
        }
    }

    static Judgement judge(byte[] document) {
        return JUDGED.computeIfAbsent(digest(document), shown -> {
            VerificationReport report = VERIFIER.verify(document);
            return new Judgement(
                    report.outcome() == Outcome.VERIFIED,
                    report.problems().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList());
        });
    }

    private static String digest(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** lerkit as it is. */
    static Subject verifier() {
        return Subject.verifier("lerkit", document -> judge(document).verified());
    }

    /** lerkit as it issues: in its own name, and nothing that it would reject. */
    static Subject issuer() {
        return Subject.issuer("lerkit", request -> {
            try {
                return Answer.document(
                        ISSUER.issue(ISSUER.asIssuer(request.credential()), Securing.dataIntegrity("eddsa-rdfc-2022"))
                                .bytes());
            } catch (IssuanceException | IllegalArgumentException e) {
                return Answer.refused("not what an issuer may sign");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
