package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.jobs.Postings;
import org.lerkit.model.job.JobPosting;

/** Reads a job posting of whatever format has a reader, told by its content; also out of a web page. */
final class PostingFile {
    private PostingFile() {}

    /**
     * Reads a posting.
     *
     * @throws CommandFailure if it cannot be read, or is no posting
     */
    static JobPosting read(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(
                    input.name(),
                    () -> Postings.read(input.bytes(), ConversionOptions.standard())
                            .value());
        }
    }
}
