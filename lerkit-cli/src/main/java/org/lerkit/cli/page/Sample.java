package org.lerkit.cli.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A document to try the page with. Its fields are as a person would give them.
 *
 * @param name what its address ends in, of small letters and hyphens: {@code changed-record}
 * @param title what it is, in a few words
 * @param description what is to be seen
 * @param file the name of a file of its kind
 * @param document makes the document, anew for each who asks
 * @param posting the posting to match it with
 */
public record Sample(
        String name,
        String title,
        String description,
        String file,
        Supplier<byte[]> document,
        Optional<byte[]> posting) {
    public Sample {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(file, "file");
        requireNonNull(document, "document");
        requireNonNull(posting, "posting");
        if (!name.matches("[a-z]+(?:-[a-z]+)*")) {
            throw new IllegalArgumentException("the name of a sample is of small letters and hyphens");
        }
    }

    Submission submission() {
        return new Submission(Optional.of(file), document.get(), posting);
    }
}
