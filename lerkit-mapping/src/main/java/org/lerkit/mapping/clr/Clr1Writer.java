package org.lerkit.mapping.clr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.upgrade.Clr2Downgrade;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as a Comprehensive Learner Record 1.0, for those who read no newer one: by way of the CLR 2.0
 * that {@link ClrWriter} writes and {@link Clr2Downgrade}, in one ledger from the leaves of the record on. What becomes of
 * every member is said in {@code docs/formats/clr2.md} and {@code docs/formats/clr1.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html">Comprehensive
 *     Learner Record 1.0, Information Model</a>
 */
public final class Clr1Writer implements RecordWriter<Clr> {
    private static final ClrWriter NEWER = new ClrWriter();
    private static final Clr2Downgrade OLDER = Clr2Downgrade.record();

    @Override
    public Format format() {
        return Format.CLR_1;
    }

    @Override
    public MappingTable table() {
        List<MappingTable.Row> rows = new ArrayList<>(NEWER.table().rows());
        OLDER.tables().forEach(table -> rows.addAll(table.rows()));
        return new MappingTable(Format.LEARNER_RECORD, Format.CLR_1, rows);
    }

    /**
     * Writes a record.
     *
     * @throws ConversionException as {@link ClrWriter#write} does, or if something is lost that the options refuse to lose
     */
    @Override
    public List<Conversion<Clr>> write(LearnerRecord record, ConversionOptions options) {
        ConversionOptions lenient = new ConversionOptions(
                Set.of(),
                options.checkAccounting(),
                options.subject(),
                options.created(),
                options.privacy(),
                options.policies());
        List<Conversion<Clr>> written = new ArrayList<>();
        for (Conversion<ClrCredential> newer : NEWER.write(record, lenient)) {
            byte[] bytes = NEWER.document(newer.value()).bytes();
            try (Converter.Conversions older = OLDER.convert(new ByteArrayInputStream(bytes), lenient)) {
                Conversion<Clr> made = newer.then(older.next()).as(document -> new Clr(document.json()));
                written.add(made.accepted(options));
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory cannot fail", e);
            }
        }
        return List.copyOf(written);
    }

    @Override
    public Document document(Clr written) {
        return Document.of(written.json());
    }
}
