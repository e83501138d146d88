package org.lerkit.crypto.status;

import static java.util.Objects.requireNonNull;
import static org.lerkit.crypto.status.StatusPurpose.REVOCATION;
import static org.lerkit.crypto.status.StatusPurpose.SUSPENSION;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.vc.BitstringStatusListEntry;

/** Registers of an invented college, the badges in them, and what its verifiers say. */
final class Registers {
    static final String URL = "https://brackenwick.example.edu/status";
    static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    static final Set<StatusPurpose> BOTH = EnumSet.of(REVOCATION, SUSPENSION);
    static final Securing PROOF = Securing.dataIntegrity("eddsa-rdfc-2022");
    static final Duration WEEK = Duration.ofDays(7);

    private static final CryptoConfig CONFIG =
            CryptoConfig.v2026().toBuilder().clock(NOON).build();
    static final Issuer COLLEGE = Issuer.create(
            CONFIG, Signers.didKey(SigningKey.fromMultikey("z3u2WVwczFaW4vXdbGSCioiADpTA2MY6aintE9KUkPnLB97F")));

    private Registers() {}

    static StatusRegister made(StatusStore store) throws IOException {
        return made(store, BOTH);
    }

    static StatusRegister made(StatusStore store, Set<StatusPurpose> purposes) throws IOException {
        return StatusRegister.create(store, URL, purposes, NOON, new Random(7));
    }

    static StatusRegister open(StatusStore store) throws IOException {
        return StatusRegister.open(store, NOON, new Random(8));
    }

    static String id(long number) {
        return "urn:uuid:" + new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static List<String> ids(long from, long to) {
        return LongStream.range(from, to).mapToObj(Registers::id).toList();
    }

    /** Where a credential's place is, as its entry for revocation or the first other says. */
    static String place(List<BitstringStatusListEntry> entries) {
        BitstringStatusListEntry first = entries.get(0);
        return first.statusListCredential().value() + "#" + first.statusListIndex();
    }

    static JsonObject badge(String id) {
        return resource("badge.json").with("id", new JsonString(id));
    }

    static JsonObject resource(String name) {
        try (InputStream stream = Registers.class.getResourceAsStream("/org/lerkit/crypto/" + name)) {
            return JsonReader.standard().readObject(requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A signed badge with a place in the register. */
    static SecuredCredential issued(StatusRegister register, JsonObject badge)
            throws IOException, GeneralSecurityException {
        return COLLEGE.issue(COLLEGE.asIssuer(register.withStatus(badge)), PROOF);
    }

    /** What a verifier says that gets the lists as they are published now. */
    static VerificationReport verify(StatusRegister register, SecuredCredential credential, Securing securing)
            throws IOException, GeneralSecurityException {
        Map<String, DocumentResult.Found> served = new HashMap<>();
        register.publish(COLLEGE, securing, WEEK)
                .forEach((url, list) -> served.put(url, new DocumentResult.Found(list.bytes())));
        return verify(credential, DocumentLoader.of(served), NOON);
    }

    static VerificationReport verify(SecuredCredential credential, DocumentLoader documents, Clock clock) {
        CryptoConfig config =
                CONFIG.toBuilder().documents(documents).clock(clock).build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(credential.bytes());
    }

    static List<String> codes(VerificationReport report) {
        return report.problems().stream().map(problem -> problem.code().value()).toList();
    }

    /** What an exception's {@link StatusException#code} is. */
    static Function<Throwable, Object> code() {
        return failure -> ((StatusException) failure).code();
    }
}
