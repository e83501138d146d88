package org.lerkit.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.model.LerkitException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Converting;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.profile.StandardProfiles;

/** Whether a converter of transcripts loses anything silently, or makes anything up. */
public final class ExamineConverter {
    private ExamineConverter() {}

    /** Examines a converter of which nothing is known but what it makes of a transcript. */
    public static ConformanceReport fromOutside(Converting ours, Clock clock) {
        // spotless:off - as the guide shows it
        // begin converter
        ConformanceReport report = ConformanceKit.run(
                StandardProfiles.named("transcript-converter").orElseThrow(),
                Subject.of("our converter", ours),
                ConformanceOptions.at(clock).withSeed(20260601));
        // end converter
        // spotless:on
        return report;
    }

    /** One of lerkit's converters, with its ledger. */
    public static Converting of(Converter converter) {
        return new Converting() {
            @Override
            public Answer convert(Source source) throws IOException {
                try {
                    return Answer.document(conversion(source).value().bytes());
                } catch (LerkitException refused) {
                    return Answer.refused(String.valueOf(refused.getMessage()));
                }
            }

            @Override
            public Optional<byte[]> ledger(Source source) throws IOException {
                return Optional.of(
                        JsonWriter.toBytes(conversion(source).ledger().toJson()));
            }

            private Conversion<Document> conversion(Source source) throws IOException {
                try (Converter.Conversions all =
                        converter.convert(new ByteArrayInputStream(source.content()), ConversionOptions.standard())) {
                    return all.next();
                }
            }
        };
    }
}
