package org.lerkit.mapping.competency.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.document.Format;
import org.lerkit.model.value.Iri;

/**
 * Reads a table with a competency or occupation in each row into a framework: the skills and the occupations of ESCO, the
 * occupations of O*NET, and a plain layout of lerkit's for everything else.
 *
 * <p>The table is text in UTF-8, with commas, semicolons or tabs. Names of columns may differ in case, spaces, hyphens and
 * underscores, and columns may be in any order and may be left out, but for those without which a row says nothing:
 * {@code conceptUri} and {@code preferredLabel}; {@code O*NET-SOC Code} and {@code Title}; {@code id} and {@code
 * statement}. What other columns say is kept as facts and reported. A row that cannot be used refuses the table, with
 * every place; of more than a thousand, the first.
 *
 * <p>What becomes of each column is in {@link #table()} and in {@code docs/formats/framework-csv.md}. Immutable and
 * thread-safe.
 */
public final class FrameworkCsvReader {
    private final FrameworkLayout layout;
    private final String id;
    private final String title;
    private final TableLimits limits;

    private FrameworkCsvReader(FrameworkLayout layout, String id, String title, TableLimits limits) {
        this.layout = layout;
        this.id = id;
        this.title = title;
        this.limits = limits;
    }

    /** For the skills of ESCO: {@code skills_en.csv} of its download, or any table with such columns. */
    public static FrameworkCsvReader escoSkills() {
        return of(FrameworkLayout.ESCO, "http://data.europa.eu/esco/concept-scheme/skills", "ESCO skills");
    }

    /** For the occupations of ESCO: {@code occupations_en.csv} of its download, or any table with such columns. */
    public static FrameworkCsvReader escoOccupations() {
        return of(FrameworkLayout.ESCO, "http://data.europa.eu/esco/concept-scheme/occupations", "ESCO occupations");
    }

    /** For the occupations of O*NET: {@code Occupation Data} of its database, as text with tabs or as CSV. */
    public static FrameworkCsvReader onetOccupations() {
        return of(FrameworkLayout.ONET, "https://www.onetonline.org/", "O*NET-SOC occupations");
    }

    /**
     * For tables in the plain layout.
     *
     * @param uri the address of the framework
     * @param title what it is called
     */
    public static FrameworkCsvReader plain(Iri uri, String title) {
        return of(FrameworkLayout.PLAIN, uri.value(), requireNonNull(title, "title"));
    }

    private static FrameworkCsvReader of(FrameworkLayout layout, String id, String title) {
        return new FrameworkCsvReader(layout, id, title, TableLimits.STANDARD);
    }

    /** The same reader within other limits. */
    public FrameworkCsvReader within(TableLimits other) {
        return new FrameworkCsvReader(layout, id, title, requireNonNull(other, "limits"));
    }

    /** What it reads. */
    public Format format() {
        return Format.CSV;
    }

    /** What may become of each column. */
    public MappingTable table() {
        return layout.published();
    }

    /**
     * Reads a table. Of the options those on loss and accounting apply; a framework has no learner.
     *
     * @throws ConversionException if it is no such table, more than the limits, or a row has not what every row needs
     * @throws IOException if the source fails
     */
    public Conversion<Framework> read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        TableFile file = TableFile.open(requireNonNull(source, "source"), layout::isHeader, limits);
        List<Problem> problems = new ArrayList<>();
        for (String column : file.header()) {
            if (layout.column(column).isEmpty()) {
                problems.add(Problem.notice(
                        ConversionProblems.NOT_UNDERSTOOD,
                        file.at(column),
                        "a column that the layout does not know; what is in it is kept as facts"));
            }
        }
        CsvTable table = new CsvTable("", file.header(), rows(file));
        Source whole = Source.of(List.of(table));
        Accounts accounts = new Accounts(whole);
        Target framework = head();
        FrameworkRows rows = new FrameworkRows(layout, file.header(), framework);
        whole.children().forEach(rows::write);
        refuse(rows.errors());
        problems.addAll(rows.warnings());
        return Settlement.of(
                accounts.finish(framework),
                Document.of(List.of(table)),
                made -> Framework.of(made.json()),
                problems,
                Settlement.withoutLearner(options));
    }

    private Target head() {
        Rule rule = new Rule(layout.prefix() + "head", "What the reader was told of the framework.");
        return new Target()
                .put("format", Traced.fixed(Framework.FORMAT, rule))
                .put("id", Traced.fixed(id, rule))
                .put("uri", Traced.fixed(id, rule))
                .put("title", Traced.fixed(title, rule));
    }

    private static List<CsvTable.Row> rows(TableFile file) {
        List<CsvTable.Row> rows = new ArrayList<>();
        List<Problem> unfit = new ArrayList<>();
        for (TableFile.Row row = file.next(); row != null; row = file.next()) {
            if (row.problem().isPresent()) {
                if (unfit.size() < FrameworkRows.MOST_PROBLEMS) {
                    unfit.add(row.problem().get());
                }
            } else {
                rows.add(new CsvTable.Row(row.number(), row.line(), row.cells()));
            }
        }
        refuse(unfit);
        return rows;
    }

    private static void refuse(List<Problem> errors) {
        if (!errors.isEmpty()) {
            throw new ConversionException(errors);
        }
    }
}
