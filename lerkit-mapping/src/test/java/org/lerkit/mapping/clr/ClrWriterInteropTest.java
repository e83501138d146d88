package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlWriter;

/** What the writer makes is right by the schemas that 1EdTech publishes, of our fixtures and of real transcripts. */
class ClrWriterInteropTest {
    /** Samples that say nothing by which the learner can be known; the caller has to name the subject. */
    private static final Set<String> WITHOUT_IDENTITY = Set.of("ns-highschool-1.xml");
    /** Not a transcript: it lacks its transmission data. */
    private static final Set<String> NOT_TRANSCRIPTS = Set.of("malformed-college-transcript.xml");

    @ParameterizedTest
    @ValueSource(strings = {"small.json"})
    void our_own_records_become_valid_documents(String name) {
        JsonObject clr =
                ClrWriterLawTest.convert(Fixtures.record(name).toJson()).value();

        assertThat(new OfficialSchemas().errors(clr)).isEmpty();
    }

    @Test
    void every_transcript_of_the_corpus_becomes_a_valid_document_by_the_law() throws IOException {
        OfficialSchemas schemas = new OfficialSchemas();
        List<Path> samples = new ArrayList<>(Corpus.files("pesc/samples-canpesc", ".xml"));
        samples.addAll(Corpus.files("pesc/samples-ccc", ".xml"));
        assumeTrue(!samples.isEmpty(), "skipped: no PESC samples");
        int converted = 0;
        for (Path sample : samples) {
            String name = sample.getFileName().toString();
            if (NOT_TRANSCRIPTS.contains(name)) {
                continue;
            }
            try (InputStream in = Files.newInputStream(sample);
                    Converter.Conversions all = converter().convert(in, options(name))) {
                while (all.hasNext()) {
                    Conversion<JsonObject> clr = all.next().as(Document::json);
                    assertThat(schemas.errors(clr.value())).as(name).isEmpty();
                    assertThat(new ClrCredential(clr.value()).check()).as(name).isEmpty();
                    assertThat(Law.check(
                                    XmlReader.standard()
                                            .read(Files.readAllBytes(sample))
                                            .root(),
                                    clr.value(),
                                    clr.ledger()))
                            .as(name)
                            .filteredOn(breach -> !breach.startsWith("/AcademicRecordBatch/BatchEnvelope[1]"))
                            .isEmpty();
                    converted++;
                }
            }
        }
        assertThat(converted).isGreaterThanOrEqualTo(7);
    }

    @Test
    void changing_a_leaf_of_a_transcript_changes_no_more_than_the_ledger_says() throws IOException {
        XmlElement transcript = XmlReader.standard()
                .read(Corpus.bytes("pesc/samples-canpesc/ns-university-2.xml"))
                .root();

        assertThat(Law.perturb(transcript, ClrWriterInteropTest::convert)).isEmpty();
    }

    private static Conversion<JsonObject> convert(XmlElement transcript) {
        byte[] bytes = XmlWriter.toText(transcript).getBytes(StandardCharsets.UTF_8);
        try (Converter.Conversions all =
                converter().convert(new ByteArrayInputStream(bytes), ConversionOptions.standard())) {
            return all.next().as(Document::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Converter converter() {
        return Converters.standard()
                .find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2)
                .orElseThrow();
    }

    private static ConversionOptions options(String sample) {
        ConversionOptions options = ConversionOptions.standard().checkingAccounting();
        return WITHOUT_IDENTITY.contains(sample) ? options.withSubject(new Iri("did:example:learner")) : options;
    }
}
