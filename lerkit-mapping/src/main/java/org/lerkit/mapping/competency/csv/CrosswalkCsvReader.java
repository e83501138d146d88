package org.lerkit.mapping.competency.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.StatedRelation;
import org.lerkit.model.document.Format;

/**
 * Reads the relations of a crosswalk, row by row: no more than a row is held, however large the table is. What each column
 * means is in {@code docs/formats/framework-csv.md}; some say only what the frameworks say too, and are not used.
 *
 * <p>The table is text in UTF-8, with commas, semicolons or tabs. Names of columns may differ in case, spaces, hyphens and
 * underscores; lines before them are passed over. A row that cannot be used is left out and reported with row and
 * column; what breaks the file itself ends it. Immutable and thread-safe.
 */
public final class CrosswalkCsvReader {
    private final CrosswalkLayout layout;
    private final TableLimits limits;

    private CrosswalkCsvReader(CrosswalkLayout layout, TableLimits limits) {
        this.layout = layout;
        this.limits = limits;
    }

    /** For the skills of occupations of ESCO: {@code occupationSkillRelations_en.csv} of its download. */
    public static CrosswalkCsvReader escoRelations() {
        return of(CrosswalkLayout.ESCO_RELATIONS);
    }

    /** For the skills of groups of ISCO-08: {@code isco08_code,skill_uri,skill_label,skill_type}. */
    public static CrosswalkCsvReader escoSkillsByIsco() {
        return of(CrosswalkLayout.ESCO_BY_ISCO);
    }

    /** For SOC and ISCO-08: {@code soc_code,soc_title,isco08_code,isco08_title,mapping_type}. */
    public static CrosswalkCsvReader socToIsco() {
        return of(CrosswalkLayout.SOC_TO_ISCO);
    }

    /** For the crosswalk of ESCO and O*NET that Nesta published in 2020. */
    public static CrosswalkCsvReader nesta() {
        return of(CrosswalkLayout.NESTA);
    }

    /** For the crosswalk of O*NET and ESCO that ESCO publishes, with the lines before its header. */
    public static CrosswalkCsvReader escoToOnet() {
        return of(CrosswalkLayout.ESCO_TO_ONET);
    }

    /** For relations of any kind, in lerkit's plain layout: {@code from,relation,to}, and who says so. */
    public static CrosswalkCsvReader plain() {
        return of(CrosswalkLayout.PLAIN);
    }

    private static CrosswalkCsvReader of(CrosswalkLayout layout) {
        return new CrosswalkCsvReader(layout, TableLimits.STANDARD);
    }

    /** The same reader within other limits. */
    public CrosswalkCsvReader within(TableLimits other) {
        return new CrosswalkCsvReader(layout, requireNonNull(other, "limits"));
    }

    /** What it reads. */
    public Format format() {
        return Format.CSV;
    }

    /**
     * Reads a table.
     *
     * @param stated who states it; the confidence of a row is a share of that of the whole
     * @param relations takes each relation, as {@code CrosswalkBuilder::add} does
     * @throws ConversionException if it is no such table, or more than the limits
     * @throws IOException if the source fails
     */
    public CrosswalkReading read(InputStream source, Provenance stated, Consumer<StatedRelation> relations)
            throws IOException {
        TableFile file = TableFile.open(requireNonNull(source, "source"), layout::isHeader, limits);
        return new CrosswalkRows(layout, file, requireNonNull(stated, "stated"), relations).read();
    }
}
