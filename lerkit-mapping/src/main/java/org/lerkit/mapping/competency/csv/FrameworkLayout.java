package org.lerkit.mapping.competency.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.model.document.Format;

/**
 * What the columns of a table of competencies mean, a line each: {@code column | disposition | targets | words}. A target
 * is a member of a competency; {@code []} adds to a list, of a split cell a value for each part; {@code address} is the
 * uri made of a code; {@code relation TYPE} is a relation to what is in the cell, and {@code relation TYPE ISCO} or {@code SOC} to what the
 * code in it is of.
 *
 * @param prefix with which the ids of its rules begin
 * @param required the columns without which it is not such a table
 * @param system what the facts of other columns are called after
 * @param between what is between the parts of a cell that is split
 */
record FrameworkLayout(
        String prefix, Map<String, Column> columns, List<String> required, String system, Pattern between) {
    /** A column, by the name that its publisher writes. */
    record Column(String name, String disposition, List<String> targets, Rule rule) {}

    private static final String ESCO_COLUMNS = """
            conceptUri | carried | id, uri | The address of a concept is what identifies it.
            preferredLabel | carried | statement | What it is called says what it is.
            altLabels | split | alternativeLabels[] | A name on each line of the cell.
            skillType | carried | type | Knowledge, or skill and competence.
            modifiedDate | carried | modified | When it was last changed.
            scopeNote | carried | notes[] | What it takes in and leaves out.
            code | carried | code | The code of an occupation.
            iscoGroup | recoded or carried | relation child-of ISCO | The ISCO-08 group of an occupation, which is broader; a fact if it is no code.
            description | carried | extensions[] | A fact of the name of the column.
            definition | carried | extensions[] | A fact of the name of the column.
            hiddenLabels | carried | extensions[] | A fact of the name of the column: names to find it by, not to show.
            status | carried | extensions[] | A fact of the name of the column.
            reuseLevel | carried | extensions[] | A fact of the name of the column.
            conceptType | carried | extensions[] | A fact of the name of the column.
            inScheme | carried | extensions[] | A fact of the name of the column.
            regulatedProfessionNote | carried | extensions[] | A fact of the name of the column.
            """;

    private static final String ONET_COLUMNS = """
            O*NET-SOC Code | carried | id, code, address, relation child-of SOC | Known by its code; its address in O*NET OnLine is made of that; the occupation of SOC that it belongs to, which has the start of the code, is broader.
            Title | carried | statement | What it is called says what it is.
            Description | carried | notes[] | What people do in it.
            """;

    private static final String PLAIN_COLUMNS = """
            id | carried | id | What identifies it within the framework, or everywhere.
            uri | carried | uri | Where it can be had.
            code | carried | code | The code that people know it by.
            statement | carried | statement | What a person is able to do.
            label | carried | label | The statement in short.
            alternative labels | split | alternativeLabels[] | Other names, with | between them.
            type | carried | type | Which kind of statement it is.
            keywords | split | keywords[] | With | between them.
            education levels | split | educationLevels[] | With | between them.
            language | carried | language | The language it is in.
            modified | carried | modified | When it was last changed.
            notes | carried | notes[] | Remarks.
            parent | split | relation child-of | The id of what it is a case of; several with | between them.
            exact match | split | relation exact-match | The address of what is the same; several with | between them.
            close match | split | relation close-match | The address of what is nearly the same; several with | between them.
            broad match | split | relation broad-match | The address of something broader; several with | between them.
            narrow match | split | relation narrow-match | The address of something narrower; several with | between them.
            related | split | relation related | The address of what has to do with it; several with | between them.
            """;

    static final FrameworkLayout ESCO =
            parse("csv.esco.", "ESCO", ESCO_COLUMNS, List.of("concepturi", "preferredlabel"), "[\\r\\n]");
    static final FrameworkLayout ONET =
            parse("csv.onet.", "O*NET", ONET_COLUMNS, List.of("onetsoccode", "title"), "[\\r\\n]");
    static final FrameworkLayout PLAIN =
            parse("csv.framework.", "CSV", PLAIN_COLUMNS, List.of("id", "statement"), "\\|");

    private static FrameworkLayout parse(
            String prefix, String system, String lines, List<String> required, String between) {
        Map<String, Column> columns = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] cells = line.split(" \\| ", 4);
            String name = TableFile.name(cells[0]);
            Rule rule = new Rule(prefix + name, cells[3].strip());
            columns.put(name, new Column(cells[0], cells[1], List.of(cells[2].split(", ", -1)), rule));
        });
        return new FrameworkLayout(prefix, columns, required, system, Pattern.compile(between));
    }

    boolean isHeader(Set<String> names) {
        return names.containsAll(required);
    }

    Optional<Column> column(String written) {
        return Optional.ofNullable(columns.get(TableFile.name(written)));
    }

    /** What becomes of columns that the layout does not know. */
    Rule others() {
        return new Rule(prefix + "other", "A fact of the name of the column, which the layout does not know.");
    }

    MappingTable published() {
        List<MappingTable.Row> rows = new ArrayList<>();
        columns.values()
                .forEach(column -> rows.add(new MappingTable.Row(
                        column.name,
                        String.join(", ", column.targets),
                        Set.of(column.disposition.split(" or ", -1)),
                        column.rule)));
        rows.add(new MappingTable.Row("any other", "extensions[]", Set.of("carried"), others()));
        return new MappingTable(Format.CSV, Format.FRAMEWORK, rows);
    }
}
