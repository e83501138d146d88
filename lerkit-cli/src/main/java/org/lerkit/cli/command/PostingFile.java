package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.jobs.PostingReader;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;

/** Reads a job posting of whatever format has a reader, also out of a web page. */
final class PostingFile {
    private PostingFile() {}

    /**
     * Reads a posting.
     *
     * @throws CommandFailure if it cannot be read, or is no posting
     */
    static JobPosting read(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> posting(input));
        }
    }

    private static JobPosting posting(Input input) {
        if (input.isDocument() && FrameworkFiles.saysFormat(input.document().json(), JobPosting.FORMAT)) {
            return JobPosting.of(input.document().json());
        }
        Format format = input.format();
        PostingReader reader;
        if (format.equals(Format.JOB_POSTING_SCHEMA_ORG)) {
            reader = PostingReader.schemaOrg();
        } else if (format.equals(Format.JOB_POSTING_JDX)) {
            reader = PostingReader.jdx();
        } else {
            throw CommandFailure.badInput(
                    input.name() + ": a " + format.title() + ", and no job posting",
                    "postings are read from " + Format.JOB_POSTING_SCHEMA_ORG.id() + ", " + Format.JOB_POSTING_JDX.id()
                            + ", " + Format.JOB_POSTING.id());
        }
        JsonObject json = input.document().json();
        return reader.read(json, ConversionOptions.standard()).value();
    }
}
