package org.lerkit.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.model.Problem;

/** What the content of a document says about its format, and why. */
public sealed interface Detection {
    /** The format; empty if lerkit does not know it. */
    Optional<Format> format();

    /** Why, in one sentence for people; never a value of the document beyond the names that were looked at. */
    String reason();

    /**
     * A format that lerkit knows.
     *
     * @param version what the document says beyond the format, such as {@code 1.9.0} of a PESC transcript
     * @param dialects how it is written, where the format leaves a choice: {@code vcdm-1.1}, {@code no-namespace}, and
     *     what it was found in, {@code jws}
     */
    record Recognized(Format known, Optional<String> version, List<String> dialects, String reason)
            implements Detection {
        public Recognized {
            requireNonNull(known, "known");
            requireNonNull(version, "version");
            requireNonNull(reason, "reason");
            dialects = List.copyOf(dialects);
        }

        @Override
        public Optional<Format> format() {
            return Optional.of(known);
        }

        /** The same document, found in these; each is a dialect, before the others. */
        Recognized in(List<Carrier> carriers) {
            if (carriers.isEmpty()) {
                return this;
            }
            List<String> all = Stream.concat(carriers.stream().map(Carrier::id), dialects.stream())
                    .toList();
            return new Recognized(known, version, all, reason);
        }
    }

    /**
     * Something else.
     *
     * @param problem what it looks like instead, and what to do about it
     */
    record Unrecognized(Problem problem) implements Detection {
        public Unrecognized {
            requireNonNull(problem, "problem");
        }

        @Override
        public Optional<Format> format() {
            return Optional.empty();
        }

        @Override
        public String reason() {
            return problem.title();
        }
    }
}
