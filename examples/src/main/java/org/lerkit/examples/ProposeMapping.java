package org.lerkit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lerkit.mapping.csv.CsvMapping;
import org.lerkit.mapping.csv.SuggestedMapping;
import org.lerkit.model.json.JsonWriter;

/** A mapping for CSV, proposed from the names of its columns, for people to complete. */
public final class ProposeMapping {
    private ProposeMapping() {}

    /** Writes the mapping that is proposed for a file of badges, and tells what it leaves to people. */
    public static void propose(Path file, PrintStream out) throws IOException {
        // spotless:off - as the guide shows it
        // begin propose
        SuggestedMapping suggested = CsvMapping.suggested(List.of("Recipient Name", "Recipient Email", "Badge", "Shape"));
        Files.write(file, JsonWriter.toBytes(suggested.mapping().json()));
        out.println("for you to decide: " + suggested.unrecognised());
        // end propose
        // spotless:on
    }
}
