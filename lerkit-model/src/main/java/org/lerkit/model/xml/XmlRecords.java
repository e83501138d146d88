package org.lerkit.model.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of one document, one at a time, each a complete element whose places are those in the whole document. To
 * close it closes the stream it reads. Not thread-safe.
 *
 * <p>Namespaces that are declared outside of records are known in them, but not declared by them; {@link XmlWriter}
 * declares again those that names need.
 */
public final class XmlRecords implements Iterator<XmlElement>, AutoCloseable {
    private final XmlParser parser;
    private @Nullable XmlElement next;
    private boolean ended;

    XmlRecords(XmlParser parser) {
        this.parser = parser;
    }

    /**
     * Whether there is another record. Reads up to its end, or to the end of the document.
     *
     * @throws XmlSyntaxException if the document is not well-formed, or more than the limits allow; what was given out
     *     before stands
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    private @Nullable XmlElement peek() {
        if (next == null && !ended) {
            ended = true; // after an exception there is nothing more
            try {
                next = parser.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next;
    }

    /**
     * The next record.
     *
     * @throws XmlSyntaxException as {@link #hasNext}
     * @throws UncheckedIOException if the stream fails
     * @throws NoSuchElementException if there are no more
     */
    @Override
    public XmlElement next() {
        XmlElement record = peek();
        if (record == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return record;
    }

    /**
     * What was read outside of records so far: the elements around and between them, without the records, without
     * comments, instructions and white space between elements. Empty if the root itself is a record, or nothing was
     * read. Complete once {@link #hasNext} has said that there are no more.
     */
    public Optional<XmlElement> envelope() {
        return parser.envelope();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        next = null;
        parser.close();
    }
}
