package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** Finds out whether a credential holds. */
@FunctionalInterface
public interface Verifying extends Capability {
    /** What it makes of a document. */
    Verdict verify(Shown shown) throws Exception;

    /** Whether it finds documents by the URLs in {@link Shown#served()}; what depends on them is not asked of it otherwise. */
    default boolean findsServed() {
        return false;
    }

    /**
     * What is shown to it.
     *
     * @param document the credential, as it would be received
     * @param mediaType of which type it is
     * @param served what is to be found elsewhere, by URL, for as long as this takes: status lists, keys of issuers
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Shown(byte[] document, String mediaType, Map<String, byte[]> served) {
        public Shown {
            document = document.clone();
            requireNonNull(mediaType, "mediaType");
            served = Map.copyOf(served);
        }

        @Override
        public byte[] document() {
            return document.clone();
        }
    }
}
