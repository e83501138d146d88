package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadInterchangeTest {
    private static final String INTERCHANGE = """
            ISA*00*          *00*          *22*001234         *22*005678         *260612*1405*U*00401*000000417*0*P*:~
            GS*ED*001234*005678*20260612*1405*417*X*004010~
            ST*130*0001~
            BGN*00*TR-1*20260612~
            ERP*PS~
            REF*SY*900000044~
            N1*AS*Northwater College*73*001234~
            IN1*1*04*S2~
            IN2*05*Quist~
            LX*1~
            SES*202609~
            CRS*R*S*3*3*25*A********MATH*151*Calculus I~
            SE*11*0001~
            ST*130*0002~
            BGN*00*TR-2*20260612~
            SE*9*0002~
            GE*2*417~
            IEA*1*000000417~
            """;

    @Test
    void one_transcript_is_read_and_one_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("transcripts.edi"), INTERCHANGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ReadInterchange.read(file, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        read -> assertThat(read).startsWith("1 attainments, {carried="),
                        refused -> assertThat(refused).isEqualTo("x12.segment.missing at /ST[2]/SE, segment 16"));
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/x12.md", ReadInterchange.class, "read");
    }
}
