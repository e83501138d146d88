package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Documents that the subject has made: credentials, badges in images, packages of competencies, records. */
@FunctionalInterface
public interface Documents extends Capability {
    /** All of them, each whole. */
    List<Sample> documents() throws Exception;

    /**
     * One document.
     *
     * @param name what reports call it: a file name, say
     * @param content its bytes, as whoever gets it would get it
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Sample(String name, byte[] content) {
        public Sample {
            requireNonNull(name, "name");
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
