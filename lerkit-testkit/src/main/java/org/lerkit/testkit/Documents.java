package org.lerkit.testkit;

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
    record Sample(String name, byte[] content) {}
}
