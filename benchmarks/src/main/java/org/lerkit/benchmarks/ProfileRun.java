package org.lerkit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.json.JsonObject;

/**
 * Where the time of verifying and issuing goes: samples of the JDK's Flight Recorder, each counted for the part of lerkit
 * that the innermost frame with a known owner belongs to.
 */
public final class ProfileRun {
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String SUITE = "eddsa-rdfc-2022";
    private static final Duration PERIOD = Duration.ofMillis(2);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration RECORDED = Duration.ofSeconds(20);
    private static final String REST = "the rest";

    /** What a frame belongs to, by how the name of its class begins; of parts, the first that has it. */
    private static final Map<String, List<String>> PARTS = parts();

    private final SampleKey key = SampleKey.generate();
    private final SampleCredentials credentials = new SampleCredentials(key.signer());
    private final CryptoConfig config = SampleCredentials.config();
    private final Verifier verifier = Verifier.create(config, VerificationPolicy.strict());
    private final Issuer issuer = Issuer.create(config, key.signer());

    private ProfileRun() {}

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(
                "the signature",
                List.of(
                        "org.bouncycastle.math.",
                        "org.lerkit.crypto.key.",
                        "org.lerkit.crypto.internal.edwards.",
                        "org.lerkit.crypto.internal.p256.",
                        "org.lerkit.crypto.internal.scalar."));
        parts.put(
                "hashes",
                List.of("sun.security.", "java.security.MessageDigest", "org.lerkit.crypto.internal.encoding.Hash"));
        parts.put("canonical form (RDFC-1.0)", List.of("org.lerkit.crypto.internal.rdfc."));
        parts.put("JSON-LD to RDF, by compiled contexts", List.of("org.lerkit.crypto.internal.jsonld."));
        parts.put(
                "reading",
                List.of(
                        "com.fasterxml.",
                        "org.lerkit.model.json.JsonReader",
                        "org.lerkit.model.json.TreeReader",
                        "org.lerkit.model.json.Utf8",
                        "org.lerkit.model.document."));
        parts.put("writing", List.of("org.lerkit.model.json.JsonWriter"));
        parts.put(
                "structure: kinds, forms and vocabularies of all members",
                List.of(
                        "org.lerkit.model.json.Findings",
                        "org.lerkit.model.json.Languages",
                        "org.lerkit.model.json.Member",
                        "org.lerkit.model.json.Node",
                        "org.lerkit.model.json.RequiredContext",
                        "org.lerkit.model.json.Shape",
                        "org.lerkit.model.json.Spelling",
                        "org.lerkit.model.json.Term",
                        "org.lerkit.model.json.Vocabulary",
                        "org.lerkit.model.catalog.",
                        "org.lerkit.model.clr2.",
                        "org.lerkit.model.ob3.",
                        "org.lerkit.model.value.",
                        "org.lerkit.model.vc."));
        parts.put("other checks, and the report", List.of("org.lerkit.crypto."));
        return parts;
    }

    /** Prints a table for verifying and for issuing a badge, and for verifying a record. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        ProfileRun run = new ProfileRun();
        byte[] badge = run.credentials.signed("badge", SUITE);
        byte[] record = run.credentials.signed("record", SUITE);
        JsonObject unsigned = run.credentials.unsigned("badge");
        StringBuilder tables = new StringBuilder();
        tables.append(table("verify a badge", () -> run.verifier.verify(badge), WARM_UP, RECORDED));
        tables.append(table("verify a record", () -> run.verifier.verify(record), WARM_UP, RECORDED));
        tables.append(table("issue a badge", () -> run.issued(unsigned), WARM_UP, RECORDED));
        System.out.print(tables); // a program of its own, and this is what it is run for
    }

    private byte[] issued(JsonObject unsigned) {
        try {
            return issuer.issue(unsigned, Securing.dataIntegrity(SUITE)).bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts of an operation, and the share of each in its time. */
    static String table(String what, Supplier<?> operation, Duration warmUp, Duration recorded) throws IOException {
        repeat(operation, warmUp);
        Path file = Files.createTempFile("lerkit-profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            repeat(operation, recorded);
            recording.stop();
            recording.dump(file);
            return table(what, RecordingFile.readAllEvents(file));
        } finally {
            Files.delete(file);
        }
    }

    private static String table(String what, List<RecordedEvent> events) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PARTS.keySet().forEach(part -> counts.put(part, 0));
        String thread = Thread.currentThread().getName();
        int all = 0;
        for (RecordedEvent event : events) {
            if (event.getStackTrace() != null
                    && event.getThread("sampledThread").getJavaName().equals(thread)) {
                counts.merge(part(event.getStackTrace().getFrames()), 1, Integer::sum);
                all++;
            }
        }
        StringBuilder table = new StringBuilder("\n| " + what + " | share |\n|---|---|\n");
        for (Map.Entry<String, Integer> part : counts.entrySet()) {
            if (part.getValue() > 0) {
                table.append(
                        String.format(Locale.ROOT, "| %s | %.0f %% |%n", part.getKey(), 100.0 * part.getValue() / all));
            }
        }
        return table.append(String.format(Locale.ROOT, "%n%,d samples%n", all)).toString();
    }

    /** What the innermost frame that belongs to a part belongs to. */
    private static String part(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String name = frame.getMethod().getType().getName();
            for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
                if (part.getValue().stream().anyMatch(name::startsWith)) {
                    return part.getKey();
                }
            }
        }
        return REST;
    }

    private static void repeat(Supplier<?> operation, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (operation.get() == null) {
                throw new IllegalStateException("nothing was made");
            }
        }
    }
}
