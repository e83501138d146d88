package org.lerkit.testkit;

/** Takes in frameworks of competencies. */
@FunctionalInterface
public interface Consuming extends Capability {
    /**
     * Takes a document of CASE in: a package of a framework, or an item by itself.
     *
     * @param document the document, in JSON, as a provider would serve it
     * @return what is kept of it, as a document of the same kind; a refusal of a document that is broken; or that such
     *     documents are not taken at all
     */
    Answer take(byte[] document) throws Exception;
}
