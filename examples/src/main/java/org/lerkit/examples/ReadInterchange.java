package org.lerkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.x12.X12Reader;
import org.lerkit.model.record.LearnerRecord;

/** The transcripts of an X12 interchange, one by one; what is wrong with one does not stop the others. */
public final class ReadInterchange {
    private ReadInterchange() {}

    /** Reads a file of X12 130, and tells of each transcript how many attainments it has or why it is refused. */
    public static void read(Path interchange, PrintStream out) throws IOException {
        // spotless:off - as the guide shows it
        // begin read
        try (InputStream in = Files.newInputStream(interchange);
                RecordReader.Records transcripts = X12Reader.standard().read(in, ConversionOptions.standard())) {
            while (transcripts.hasNext()) {
                try {
                    Conversion<LearnerRecord> transcript = transcripts.next();
                    out.println(transcript.value().attainments().size() + " attainments, " + transcript.ledger().counts());
                } catch (ConversionException refused) {
                    out.println(refused.problem().code().value() + " at " + refused.problem().location().describe());
                }
            }
        }
        // end read
        // spotless:on
    }
}
