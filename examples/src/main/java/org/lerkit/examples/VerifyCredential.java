package org.lerkit.examples;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.HttpsLoader;
import org.lerkit.crypto.TrustRegistries;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerifiedCredential;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.Problem;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob3.AchievementCredential;

/** An employer verifies what an applicant has sent. */
public final class VerifyCredential {
    private VerifyCredential() {}

    /** A badge that is verified. */
    public static AchievementCredential badge(byte[] received, PrintStream out) {
        // spotless:off - as the guide shows it
        // begin verify
        Verifier verifier = Verifier.create(CryptoConfig.v2026(), VerificationPolicy.strict());
        VerificationReport report = verifier.verify(received); // JSON, a token, a message of COSE, a picture
        for (Problem problem : report.problems()) {
            out.println(problem.pointer().value() + " " + problem.code() + ": " + problem.title());
        }
        VerifiedCredential verified = report.orThrow();        // no other way leads to one
        AchievementCredential badge = verified.claims(AchievementCredential::new);
        // end verify
        // spotless:on
        return badge;
    }

    /** What many applicants have sent, in two threads. */
    public static List<VerificationReport> many(List<byte[]> received) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            // spotless:off - as the guide shows it
            // begin many
            CryptoConfig config = CryptoConfig.v2026().toBuilder().executor(threads).build();
            Verifier verifier = Verifier.create(config, VerificationPolicy.strict());
            List<VerificationReport> reports = verifier.verifyAll(received); // one for each, in their order
            // end many
            // spotless:on
            return reports;
        } finally {
            threads.shutdown();
        }
    }

    /** The same with what is known of the applicant, of trustworthy issuers, and with documents to look up. */
    public static VerificationReport inFull(
            byte[] received, String issuer, Map<String, DocumentResult.Found> documents) {
        // spotless:off - as the guide shows it
        // begin policy
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .documents(DocumentLoader.of(documents))          // keys of issuers, status lists
                .trustRegistry(TrustRegistries.of("partners", Map.of(issuer, "Hollowmere Boatyard")))
                .build();
        VerificationPolicy policy = VerificationPolicy.builder()
                .expectRecipient(List.of("did:example:osric", "osric@example.com"))
                .requireTrustedIssuer()
                .waive(Aspect.SCHEMA)                             // reported, and does not decide
                .build();
        VerificationReport report = Verifier.create(config, policy).verify(received);
        // end policy
        // spotless:on
        return report;
    }

    /** An award of Open Badges 2.0, whose documents are where its issuer has them. */
    public static Assertion award(byte[] received, Map<String, DocumentResult.Found> documents) {
        // spotless:off - as the guide shows it
        // begin award
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .documents(DocumentLoader.of(documents))          // or an HttpsLoader
                .build();
        VerificationReport report = Verifier.create(config, VerificationPolicy.openBadges3()).verify(received);
        Assertion award = report.orThrow().claims(Assertion::new); // as it is served, or as it was signed
        // end award
        // spotless:on
        return award;
    }

    /** The newest version of what was sent. */
    public static VerifiedCredential newest(byte[] received, CryptoConfig config, PrintStream out) {
        // spotless:off - as the guide shows it
        // begin refresh
        VerificationPolicy policy = VerificationPolicy.builder().refresh().build();
        VerificationReport report = Verifier.create(config, policy).verify(received);
        report.original().ifPresent(older -> out.println("there is a newer version of what was sent"));
        VerifiedCredential newest = report.orThrow();
        // end refresh
        // spotless:on
        return newest;
    }

    /** A configuration that fetches what credentials name, from public addresses and over HTTPS only. */
    public static CryptoConfig fetching(Clock clock) {
        // spotless:off - as the guide shows it
        // begin fetch
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .documents(HttpsLoader.builder(clock).timeout(Duration.ofSeconds(5)).build())
                .build();
        // end fetch
        // spotless:on
        return config;
    }
}
