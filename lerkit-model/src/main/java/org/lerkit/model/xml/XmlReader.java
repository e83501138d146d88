package org.lerkit.model.xml;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.XmlLocation;

/**
 * Reads XML 1.0 with namespaces into a tree that knows its places. Takes UTF-8, UTF-16, ISO-8859-1 and US-ASCII; where
 * a byte order mark, or the first bytes, contradict the declared encoding, they are believed. A document type
 * declaration is refused where it starts, so there are no entities and nothing is fetched; so is whatever exceeds the
 * {@link Limits}.
 *
 * <p>Immutable and thread-safe.
 */
public final class XmlReader {
    private static final XmlReader STANDARD = new XmlReader(Limits.STANDARD);

    private final Limits limits;

    /**
     * What a document may cost. When {@link #records records are read one by one}, each record may cost that much, and
     * so may all together that is outside of records.
     *
     * @param bytes the whole document; of a document read record by record, characters
     * @param depth elements inside one another
     * @param attributes of one element, namespace declarations included
     * @param nodes elements, texts, comments and instructions
     * @param textLength one text or attribute value, embedded documents included
     * @param nameLength one name without its prefix
     */
    public record Limits(int bytes, int depth, int attributes, long nodes, int textLength, int nameLength) {
        /**
         * Room for a long transcript with its attachments: 64 MiB, 128 deep, 256 attributes, 2 million nodes, texts of
         * 32 Mi and names of 1,000 characters.
         */
        public static final Limits STANDARD = new Limits(64 << 20, 128, 256, 2_000_000, 32 << 20, 1_000);
    }

    private XmlReader(Limits limits) {
        this.limits = limits;
    }

    /** A reader within {@link Limits#STANDARD}. */
    public static XmlReader standard() {
        return STANDARD;
    }

    /** A reader within other limits. */
    public static XmlReader within(Limits limits) {
        return new XmlReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads one document.
     *
     * @throws XmlSyntaxException if it is not such XML, or more than the limits allow
     */
    public XmlDocument read(byte[] bytes) {
        if (bytes.length > limits.bytes) {
            throw tooLarge();
        }
        try {
            XmlParser parser = new XmlParser(new ByteArrayInputStream(bytes), limits, name -> true);
            XmlElement root = requireNonNull(parser.next(), "a document without root is not well-formed");
            parser.next();
            return parser.document(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one document to the end of the stream, and never more than the limits allow. Does not close the stream.
     *
     * @throws XmlSyntaxException if it is not such XML, or more than the limits allow
     * @throws IOException if the stream fails
     */
    public XmlDocument read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes);
        if (bytes.length == limits.bytes && in.read() >= 0) {
            throw tooLarge();
        }
        return read(bytes);
    }

    /**
     * Reads one document.
     *
     * @throws XmlSyntaxException if it is not such XML, or more than the limits allow
     */
    public XmlDocument read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document of any size record by record, in the memory that one record needs. Reading stops after each
     * record until the next one is asked for.
     *
     * @param in closed with what is returned
     * @param recordNames the local names of the elements that are records; one inside a record is part of it
     * @throws XmlSyntaxException if it does not start as such XML does
     * @throws IOException if the stream fails
     */
    public XmlRecords records(InputStream in, Set<String> recordNames) throws IOException {
        return new XmlRecords(new XmlParser(in, limits, Set.copyOf(recordNames)::contains));
    }

    private XmlSyntaxException tooLarge() {
        ProblemCode code = XmlSyntaxException.LIMIT;
        String reason = "more than " + limits.bytes + " bytes";
        return new XmlSyntaxException(code, new XmlLocation("/", 1, 1), reason, "read it within other limits");
    }
}
