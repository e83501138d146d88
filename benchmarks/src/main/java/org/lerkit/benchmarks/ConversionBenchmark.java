package org.lerkit.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.model.document.Format;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A transcript in PESC XML to a learner record, to a CLR, and to a signed CLR, each from bytes to bytes and with the full
 * account of it, beside what no implementation can leave out: one pass over the same bytes with the XML parser of the
 * JDK.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class ConversionBenchmark {
    private static final int COURSES = 40;
    private static final Securing SECURING = Securing.dataIntegrity("eddsa-rdfc-2022");
    private static final XMLInputFactory STAX = XMLInputFactory.newDefaultFactory();

    /** {@code transcript}: one of 40 courses. */
    @Param("transcript")
    public String document = "transcript";

    private final byte[] transcript = SampleTranscripts.transcript(2026, COURSES);
    private final Converter toRecord = to(Format.LEARNER_RECORD);
    private final Converter toClr = to(Format.CLR_2);
    private final Issuer issuer = Issuer.create(
            CryptoConfig.v2026().toBuilder()
                    .clock(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC))
                    .build(),
            Signers.didKey(SigningKey.generate(KeyType.ED25519, new SecureRandom())));

    private static Converter to(Format format) {
        return Converters.standard().find(Format.COLLEGE_TRANSCRIPT, format).orElseThrow();
    }

    private Document convert(Converter converter) {
        try (InputStream in = new ByteArrayInputStream(transcript);
                Converter.Conversions all = converter.convert(in, ConversionOptions.standard())) {
            return all.next().value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public byte[] toRecord() {
        return convert(toRecord).bytes();
    }

    @Benchmark
    public long toRecordLimit() throws XMLStreamException {
        return parse();
    }

    @Benchmark
    public byte[] toClr() {
        return convert(toClr).bytes();
    }

    @Benchmark
    public long toClrLimit() throws XMLStreamException {
        return parse();
    }

    /** The credential of each course gets a proof, and then the record. */
    @Benchmark
    public byte[] toSignedClr() throws GeneralSecurityException {
        return issuer.issue(issuer.asIssuer(convert(toClr).json()), SECURING).bytes();
    }

    private long parse() throws XMLStreamException {
        XMLStreamReader reader = STAX.createXMLStreamReader(new ByteArrayInputStream(transcript));
        long characters = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                characters += reader.getTextLength();
            }
        }
        reader.close();
        return characters;
    }
}
