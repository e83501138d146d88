package org.lerkit.mapping.elmo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;

/**
 * Reads EMREX ELMO, of version 1.7 and the older ones in it, and of 2.0. Each report becomes a record with the learner in
 * it; a ledger is about the document without the other reports.
 *
 * <p>What becomes of each element is in the tables of {@code docs/formats/elmo.md}. National identifiers, birth, gender and
 * citizenship are withheld unless the options release them. A signed document travels along as a
 * {@link org.lerkit.model.record.Verification} of the record, unless something in it is withheld.
 *
 * <p>Documents are read whole, within the limits of {@link XmlReader}: what is nested deeper or is larger ends in an
 * {@link org.lerkit.model.xml.XmlSyntaxException} that says where.
 *
 * <p>Immutable and thread-safe.
 */
public final class ElmoReader implements RecordReader {
    private static final String ROOT = "elmo";
    private static final int LARGEST = Integer.MAX_VALUE - 8;
    /** Elements inside one another: 190 learning opportunities, each part of the one before. */
    private static final int DEEPEST = 400;

    private final XmlReader.Limits limits;

    /** A reader within the standard limits. */
    public ElmoReader() {
        this(XmlReader.Limits.STANDARD);
    }

    private ElmoReader(XmlReader.Limits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /** The same reader within other limits; elements may be 400 deep at most, whatever the limits say. */
    public ElmoReader within(XmlReader.Limits others) {
        return new ElmoReader(new XmlReader.Limits(
                others.bytes(),
                Math.min(others.depth(), DEEPEST),
                others.attributes(),
                others.nodes(),
                others.textLength(),
                others.nameLength()));
    }

    @Override
    public Format format() {
        return Format.ELMO;
    }

    @Override
    public MappingTable table() {
        return Tables.published(Format.ELMO, ReportTables.ROOT);
    }

    /**
     * Opens a document.
     *
     * @throws ConversionException if its root is not {@code elmo}; if it has no learner, more than one, or no report
     * @throws org.lerkit.model.xml.XmlSyntaxException if it is not XML, or more than the limits allow
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        try (InputStream in = requireNonNull(source, "source")) {
            byte[] original = in.readNBytes((int) Math.min(limits.bytes() + 1L, LARGEST));
            XmlElement elmo = XmlReader.within(limits).read(original).root();
            if (!elmo.name().equals(ROOT)) {
                throw new ConversionException(Problem.error(
                                ConversionProblems.NOT_THE_FORMAT,
                                elmo.location(),
                                "the root element is not that of ELMO")
                        .withHint("the root has to be " + ROOT));
            }
            Report.require(elmo);
            return new Reports(elmo, original, options);
        }
    }

    /** The reports of a document, each converted when it is asked for. */
    private static final class Reports implements Records {
        private final XmlElement elmo;
        private final byte[] original;
        private final ConversionOptions options;
        private final Iterator<XmlElement> reports;

        Reports(XmlElement elmo, byte[] original, ConversionOptions options) {
            this.elmo = elmo;
            this.original = original;
            this.options = options;
            this.reports = elmo.elements(Report.NAME).iterator();
        }

        @Override
        public boolean hasNext() {
            return reports.hasNext();
        }

        @Override
        public Conversion<LearnerRecord> next() {
            return Report.convert(Report.alone(elmo, reports.next()), original, options);
        }

        /** Nothing lies around the reports: what is not in one of them belongs to all. */
        @Override
        public Ledger envelope() {
            return new Ledger(List.of(), List.of());
        }

        @Override
        public void close() {
            // the source was read whole
        }
    }
}
