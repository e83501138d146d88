package org.lerkit.model;

/** Where something is in a document, in the terms of its format. */
public sealed interface SourceLocation permits JsonPointer, XmlLocation, ChunkLocation, RowLocation, SegmentLocation {
    /** The place alone, the same however the document is laid out: a JSON Pointer, an XPath, a chunk, a cell, a segment. */
    String path();

    /** The place for people, with line and column, offset or number, where they are known. */
    String describe();
}
