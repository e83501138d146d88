package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;

class PescCorpusTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "canpesc/ns-highschool-1",
                "canpesc/ns-highschool-2",
                "canpesc/ns-university-2",
                "canpesc/on-college",
                "canpesc/on-highschool",
                "canpesc/on-university",
                "ccc/college-transcript"
            })
    void x(String name) throws IOException {
        byte[] bytes = Corpus.bytes("pesc/samples-" + name + ".xml");
        try (var records = XmlReader.standard().records(new ByteArrayInputStream(bytes), Transcript.NAMES)) {
            while (records.hasNext()) {
                XmlElement e = records.next();
                long t = System.nanoTime();
                Conversion<LearnerRecord> c =
                        Transcript.convert(e, ConversionOptions.standard().checkingAccounting());
                System.out.println(name + " " + c.ledger().entries().size() + " "
                        + c.ledger().counts());
                c.problems()
                        .forEach(p ->
                                System.out.println(p.code() + " " + p.location().describe() + p.title()));
                assertThat(ConservationLaw.perturb(
                                e,
                                x -> Transcript.convert(x, ConversionOptions.standard())
                                        .as(LearnerRecord::toJson)))
                        .isEmpty();
                System.out.println((System.nanoTime() - t) / 1000000 + " ms");
                java.nio.file.Files.writeString(
                        java.nio.file.Path.of("/tmp/pm/" + name.replaceAll(".*/", "") + ".json"),
                        JsonWriter.toText(c.value().toJson()));
            }
        }
    }
}
