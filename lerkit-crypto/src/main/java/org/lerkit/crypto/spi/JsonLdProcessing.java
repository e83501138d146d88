package org.lerkit.crypto.spi;

/** How documents become the graphs that proofs are made over. The graphs are the same. */
public enum JsonLdProcessing {
    /** In one pass, by contexts that are compiled once; documents with anything unusual go the way of the reference. */
    FAST,
    /** All documents by Titanium JSON-LD. */
    REFERENCE,
    /** Both ways, and a document of which they give different forms is refused. Takes as long as both. */
    COMPARED
}
