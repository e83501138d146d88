package org.lerkit.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader.Records;
import org.lerkit.mapping.hropen.LerRsProfile;
import org.lerkit.mapping.hropen.LerRsReader;
import org.lerkit.mapping.hropen.LerRsWriter;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

/** A LER-RS in a credential: judged, read, and written as a record of its own. */
public final class ReadResume {
    private ReadResume() {}

    /** What was found, and what was written. */
    public record Resume(
            List<Problem> ofWrapper,
            List<Problem> ofRecord,
            LearnerRecord record,
            JsonObject written,
            JsonObject wrapped) {}

    /** Reads a credential around a record. */
    public static Resume of(byte[] received, ConversionOptions options) throws IOException {
        // spotless:off - as the guide shows it
        // begin judge
        LerRsCredential credential = CredentialDocument.open(received).as(LerRsCredential::new);
        List<Problem> ofWrapper = credential.check();
        List<Problem> ofRecord = credential.payload().check();
        // end judge
        // begin read
        try (Records records = new LerRsReader().read(new ByteArrayInputStream(received), options)) {
            LearnerRecord record = records.next().value();
            JsonObject written = new LerRsWriter().write(record, options).get(0).value();
            // end read
            // begin wrap
            LerRsWriter writer = LerRsWriter.of(LerRsProfile.V4_5).issuedBy(new Iri("https://desk.example"));
            JsonObject wrapped = writer.write(record, options).get(0).value();
            // end wrap
            // spotless:on
            return new Resume(ofWrapper, ofRecord, record, written, wrapped);
        }
    }
}
