package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.elmo.ElmoReader;
import org.lerkit.mapping.elmo.ElmoWriter;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/** The reports of an ELMO document as records, and these as one document again, without what is withheld. */
public final class RewriteReports {
    private RewriteReports() {}

    /** Writes a document anew as ELMO 2.0, and tells what became of each place of its records. */
    public static Ledger rewrite(Path elmo, Path copy, Clock clock) throws IOException {
        // spotless:off - as the guide shows it
        // begin rewrite
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<LearnerRecord> records = new ArrayList<>();
        try (InputStream in = Files.newInputStream(elmo);
                RecordReader.Records reports = new ElmoReader().read(in, ConversionOptions.standard())) {
            reports.forEachRemaining(report -> records.add(report.value()));
        }
        ElmoWriter writer = ElmoWriter.of(ElmoVersion.V2_0).generatedAt(now);
        Conversion<XmlElement> written = writer.writeTogether(records, ConversionOptions.standard());
        Files.write(copy, writer.document(written.value()).bytes());
        return written.ledger();
        // end rewrite
        // spotless:on
    }
}
