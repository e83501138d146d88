package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.x12.X12Envelope;
import org.lerkit.mapping.x12.X12Reader;
import org.lerkit.model.record.LearnerRecord;

class WriteInterchangeTest {
    private static final String INTERCHANGE = """
            ISA*00*          *00*          *22*005678         *22*001234         *260613*0900*U*00401*000000001*0*P*:~
            GS*ED*005678*001234*20260613*0900*1*X*004010~
            ST*130*0001~
            BGN*00*TR-1*20260612~
            ERP*PS~
            REF*48*S1002003~
            N1*AS*Northwater College*73*001234~
            IN1*1*04*S2~
            IN2*05*Quist~
            LX*1~
            SES*202609~
            CRS*R*S*3*3*25*A********MATH*151*Calculus I~
            SE*11*0001~
            GE*1*1~
            IEA*1*000000001~
            """;
    private static final X12Envelope ENVELOPE = X12Envelope.builder()
            .sender("22", "005678")
            .receiver("22", "001234")
            .sent(LocalDateTime.of(2026, 6, 13, 9, 0))
            .control(1)
            .production()
            .build();

    @Test
    void a_record_is_written_and_one_that_says_too_little_is_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LearnerRecord whole;
        try (RecordReader.Records records = X12Reader.standard()
                .read(
                        new ByteArrayInputStream(INTERCHANGE.getBytes(StandardCharsets.UTF_8)),
                        ConversionOptions.standard())) {
            whole = records.next().value();
        }
        LearnerRecord little = LearnerRecord.of(whole.toJson().without("document"));

        byte[] written = WriteInterchange.write(
                List.of(little, whole), ENVELOPE, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(INTERCHANGE);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("conversion.source.missing at "))
                .anyMatch(line -> line.endsWith("BGN is required, and not there"));
    }

    @Test
    void a_transcript_is_acknowledged(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("transcripts.edi"), INTERCHANGE);

        byte[] answer = WriteInterchange.acknowledge(file, LocalDate.of(2026, 6, 13), ENVELOPE);

        assertThat(new String(answer, StandardCharsets.UTF_8))
                .contains(
                        "GS*AK*005678*001234*",
                        "REF*48*S1002003~\nREF*F8*TR-1~\nQTY*C1*1~\nQTY*D1*0~\nIN2*05*Quist~\n");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/x12.md", WriteInterchange.class, "write");
        Shown.on("docs/guide/x12.md", WriteInterchange.class, "acknowledge");
    }
}
