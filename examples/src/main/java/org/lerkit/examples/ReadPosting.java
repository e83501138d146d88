package org.lerkit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.jobs.PostingLint;
import org.lerkit.mapping.jobs.PostingWriter;
import org.lerkit.mapping.jobs.Postings;
import org.lerkit.model.hropen.PositionOpening;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;

/** A job posting out of a web page: read, judged by how far it can be compared, and written as a position opening. */
public final class ReadPosting {
    private ReadPosting() {}

    /** Reads a posting and gives the opening that it becomes. */
    public static PositionOpening of(Path page, PrintStream out) throws IOException {
        // spotless:off - as the guide shows it
        // begin read
        Conversion<JobPosting> read = Postings.read(Files.readAllBytes(page), ConversionOptions.standard());
        JobPosting posting = read.value();
        posting.requirements().map(Requirements::all).orElseThrow()
                .forEach(asked -> out.println(asked.name().or(() -> asked.id().map(Iri::value)).orElse("")));
        PostingLint.standard().check(read)
                .forEach(advice -> out.println(advice.code() + " at " + advice.location().path()));
        // end read
        // begin write
        Conversion<JsonObject> written = PostingWriter.positionOpening().write(posting, ConversionOptions.standard());
        PositionOpening opening = new PositionOpening(written.value());
        out.println(opening.check().size() + " problems; " + read.ledger().then(written.ledger()).counts());
        // end write
        // spotless:on
        return opening;
    }
}
