package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.clr.ClrWriter;
import org.lerkit.mapping.pesc.PescReader;
import org.lerkit.mapping.render.LedgerPage;
import org.lerkit.mapping.render.RecordPage;
import org.lerkit.mapping.render.RenderOptions;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;

/** The demonstration, step by step. Each step is one call of the library, as an application would make it. */
final class Demonstration {
    private static final ConversionOptions OPTIONS =
            ConversionOptions.standard().checkingAccounting();

    private final Environment environment;
    private final Path folder;
    private final Output output;
    private int steps;

    Demonstration(Environment environment, Path folder, Output output) {
        this.environment = environment;
        this.folder = folder;
        this.output = output;
    }

    /** A result, and how long it took. */
    private record Timed<T>(T value, long milliseconds) {}

    /** Runs it all; the exit code says whether everything came out as it must. */
    int run() throws GeneralSecurityException {
        byte[] transcript = transcript();
        write("transcript.xml", transcript);
        Issuer issuer = Issuer.create(
                environment.crypto(),
                Signers.didKey(SigningKey.generate(
                        KeyType.ED25519, environment.random().get())));
        CompletableFuture<Void> loaded = CompletableFuture.runAsync(() -> load(issuer));
        Timed<Conversion<LearnerRecord>> read = timed(() -> read(transcript));
        LearnerRecord record = read.value().value();
        step("Read a PESC College Transcript of " + contents(record), read, "transcript.xml, record.json");
        say("an invented learner at an invented university");

        Timed<Conversion<ClrCredential>> converted = timed(
                () -> read.value().then(new ClrWriter().write(record, OPTIONS).get(0)));
        Conversion<ClrCredential> clr = converted.value();
        // What nobody waits for is written aside: all of lerkit is thread-safe.
        List<CompletableFuture<Runnable>> pages = List.of(
                page("record.json", () -> JsonWriter.toPrettyText(record.toJson())),
                page("ledger.html", () -> LedgerPage.of(clr.ledger(), "PESC College Transcript to CLR 2.0")),
                page("ledger.json", () -> JsonWriter.toPrettyText(clr.ledger().toJson())));
        write("clr.json", JsonWriter.toPrettyText(clr.value().json()));
        step("Converted it to a Comprehensive Learner Record 2.0", converted, "clr.json, ledger.json, ledger.html");
        say("every one of " + Words.count(clr.ledger().entries().size(), "leaf", "leaves") + " accounted for: "
                + Words.counts(clr.ledger().counts()));
        say("withheld for privacy: " + withheld(clr));

        loaded.join();
        long begun = environment.clock().millis();
        JsonObject signed = issuer.issue(issuer.asIssuer(clr.value().json()), Securing.dataIntegrity("eddsa-rdfc-2022"))
                .json();
        String written = JsonWriter.toPrettyText(signed);
        write("clr-signed.json", written);
        step("Signed it with a new key", new Timed<>(signed, environment.clock().millis() - begun), "clr-signed.json");
        say("issuer " + issuer.id());

        GradeChange change = GradeChange.in(signed);
        String tampered = JsonWriter.toPrettyText(change.document());
        CompletableFuture<Timed<VerificationReport>> meanwhile =
                CompletableFuture.supplyAsync(() -> timed(() -> verify(tampered)));
        Timed<VerificationReport> first = timed(() -> verify(written));
        write("report.json", JsonWriter.toPrettyText(first.value().toJson()));
        step("Verified it", first, "report.json");
        outcome(first.value());

        RenderOptions note =
                RenderOptions.standard().withVerification(VerificationNotes.of(first.value(), environment.clock()));
        Timed<String> page = timed(() -> RecordPage.of(record, note));
        write("transcript.html", page.value());
        step("Wrote it as a page for people", page, "transcript.html");

        Timed<VerificationReport> second = meanwhile.join();
        write("tampered.json", tampered);
        write("tampered-report.json", JsonWriter.toPrettyText(second.value().toJson()));
        step("Changed one grade and verified it again", second, "tampered.json, tampered-report.json");
        say(change.words());
        outcome(second.value());
        second.value().problems().stream().limit(4).map(Words::problem).forEach(this::say);

        pages.forEach(done -> done.join().run());
        return first.value().outcome() == Outcome.VERIFIED && second.value().outcome() == Outcome.REJECTED
                ? ExitCode.DONE
                : ExitCode.INTERNAL;
    }

    /** Signs something small while the transcript is read, so that what signing needs is loaded when its turn comes. */
    private static void load(Issuer issuer) {
        JsonObject small = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "type": ["VerifiableCredential"],
                 "issuer": {"id": "urn:x", "type": ["Profile"]},
                 "validFrom": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"type": ["AchievementSubject"], "id": "urn:y",
                   "achievement": {"id": "urn:z", "type": ["Achievement"], "name": "Loading",
                     "description": "Nothing", "criteria": {"narrative": "None"}}}}""");
        try {
            issuer.issue(issuer.asIssuer(small), Securing.dataIntegrity("eddsa-rdfc-2022"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key in memory does not fail", e);
        }
    }

    private <T> Timed<T> timed(Supplier<T> work) {
        long begun = environment.clock().millis();
        T value = work.get();
        return new Timed<>(value, environment.clock().millis() - begun);
    }

    private CompletableFuture<Runnable> page(String file, Supplier<String> content) {
        return CompletableFuture.supplyAsync(content).thenApply(text -> () -> write(file, text));
    }

    private static byte[] transcript() {
        try (InputStream in = Demonstration.class.getResourceAsStream("demo-transcript.xml")) {
            if (in == null) {
                throw new IllegalStateException("the transcript is not where the build puts it");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversion<LearnerRecord> read(byte[] transcript) {
        try (RecordReader.Records records =
                PescReader.collegeTranscript().read(new ByteArrayInputStream(transcript), OPTIONS)) {
            return records.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VerificationReport verify(String received) {
        return VerifyCommand.report(environment, CredentialDocument.parse(received.getBytes(StandardCharsets.UTF_8)));
    }

    private static String contents(LearnerRecord record) {
        Map<AttainmentKind, Integer> counts = new HashMap<>();
        record.attainments().forEach(attainment -> count(attainment, counts));
        return Words.count(counts.getOrDefault(AttainmentKind.COURSE, 0), "course") + " over "
                + Words.count(counts.getOrDefault(AttainmentKind.TERM, 0), "term");
    }

    private static void count(Attainment attainment, Map<AttainmentKind, Integer> counts) {
        counts.merge(attainment.kind(), 1, Integer::sum);
        attainment.parts().forEach(part -> count(part, counts));
    }

    private static String withheld(Conversion<?> clr) {
        Map<String, Integer> places = new TreeMap<>();
        clr.ledger().with(Disposition.Kind.WITHHELD).forEach(entry -> {
            String path = entry.source().path();
            places.merge(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\[.*", ""), 1, Integer::sum);
        });
        return String.join(", ", places.keySet());
    }

    private void outcome(VerificationReport report) {
        long verified = report.nested().stream()
                .filter(nested -> nested.outcome() == Outcome.VERIFIED)
                .count();
        say((report.outcome() == Outcome.VERIFIED ? "\u2713 " : "\u2717 ") + report.outcome() + "; " + verified + " of "
                + Words.count(report.nested().size(), "credential") + " in it verified");
    }

    private void step(String words, Timed<?> done, String files) {
        steps++;
        environment
                .out()
                .println((steps == 1 ? "" : "\n") + steps + ". " + words + " (" + Words.duration(done.milliseconds())
                        + ")");
        say("-> " + files);
    }

    private void say(String words) {
        String line = "   " + words;
        environment.out().println(environment.colours() ? Colours.marks(line) : line);
    }

    private void write(String file, String content) {
        output.write(Optional.of(folder.resolve(file)), content);
    }

    private void write(String file, byte[] content) {
        output.write(Optional.of(folder.resolve(file)), content);
    }
}
