package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.record.LearnerRecord;

/** Batches of any size take the memory of one transcript. */
class PescBatchTest {
    private static final int STUDENTS = 10_000;

    @Test
    void ten_thousand_students_are_read_one_at_a_time() throws IOException {
        List<WeakReference<Conversion<LearnerRecord>>> seen = new ArrayList<>();
        long leaves = 0;
        try (RecordReader.Records records = PescReader.batch().read(batch(), ConversionOptions.standard())) {
            while (records.hasNext()) {
                Conversion<LearnerRecord> read = records.next();
                assertThat(read.value().document().orElseThrow().number()).contains("NLC-" + seen.size());
                leaves += read.ledger().entries().size();
                seen.add(new WeakReference<>(read));
            }
            System.gc(); // clears what nothing holds any more
            assertThat(seen).hasSize(STUDENTS);
            assertThat(seen.stream().filter(read -> read.get() != null).count()).isLessThan(10);
            assertThat(records.envelope().entries()).hasSize(1);
        }
        assertThat(leaves).isEqualTo(STUDENTS * 24L);
    }

    /** A stream that is made while it is read. */
    private static InputStream batch() {
        String one = PescFixtures.text("college-small").replaceFirst("<\\?xml.*\\?>", "");
        Iterator<String> parts = Stream.of(
                        Stream.of("<AcademicRecordBatch><BatchEnvelope><BatchID>big</BatchID></BatchEnvelope>"),
                        IntStream.range(0, STUDENTS).mapToObj(i -> one.replace("NLC-2026-0001", "NLC-" + i)),
                        Stream.of("</AcademicRecordBatch>"))
                .flatMap(part -> part)
                .iterator();
        return new InputStream() {
            private InputStream part = InputStream.nullInputStream();

            @Override
            public int read() throws IOException {
                throw new IOException("nobody reads one byte at a time");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = part.read(into, from, length);
                while (count < 0 && parts.hasNext()) {
                    part = new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
                    count = part.read(into, from, length);
                }
                return count;
            }
        };
    }
}
