package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * Makes documents of another format out of transcripts.
 *
 * <p>What a converter says about its own work is believed as little as possible: one leaf of a transcript is changed at a
 * time, and what changes in the target is what shows. What it leaves out on purpose it has to name.
 */
@FunctionalInterface
public interface Converting extends Capability {
    /**
     * Converts a document.
     *
     * @return the document of the other format, in JSON or XML; a refusal; or that such transcripts are not converted at all
     */
    Answer convert(Source source) throws Exception;

    /**
     * The account of the same conversion, in the form of lerkit's ledger: {@code entries} with {@code source}, {@code
     * disposition}, {@code targets} and {@code influences}; {@code origins} with {@code target}. Without one, what it would
     * show is untested.
     */
    default Optional<byte[]> ledger(Source source) throws Exception {
        return Optional.empty();
    }

    /**
     * Where the source has what the converter leaves out on purpose, as its documentation or its log says; for a converter
     * that keeps no ledger. Places in XML are XPaths of local names with the position among siblings of the name: {@code
     * /CollegeTranscript/Student[1]/Person[1]/SSN[1]}.
     */
    default Set<String> losses(Source source) throws Exception {
        return Set.of();
    }

    /**
     * What is to be converted.
     *
     * @param format of which format it is, as lerkit names it: {@code pesc:college-transcript}
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Source(String format, byte[] content) {
        public Source {
            requireNonNull(format, "format");
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
