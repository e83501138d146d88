package org.lerkit.mapping.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lerkit.model.csv.CsvTable;

/** Tables of people who are nobody, with everything in them that files of schools have. */
final class GeneratedTables {
    private static final List<String> HEADER = List.of(
            "Lfd. Nr.",
            "Matrikelnummer",
            "Steuer-ID",
            "Vorname",
            "Nachname",
            "Geburtsdatum",
            "Geschlecht",
            "Stand",
            "Hochschule",
            "Webseite",
            "Studiengang",
            "Durchschnitt",
            "Semester",
            "Modulnummer",
            "Modul",
            "Note",
            "ECTS",
            "Datum",
            "Status",
            "Schlagworte",
            "Raum",
            "Auszeichnung",
            "Kriterien",
            "Bemerkung");
    private static final String AWKWARD = "ab xyz äßé,;|\t\"'\n=+-@0189";

    private final SplittableRandom random;
    private final List<String> header = new ArrayList<>();

    GeneratedTables(long seed) {
        random = new SplittableRandom(seed);
        HEADER.stream()
                .filter(name -> name.equals("Matrikelnummer") || random.nextInt(5) > 0)
                .forEach(header::add);
    }

    /** The rows of one learner. */
    CsvTable learner(int learner, int firstRow) {
        List<CsvTable.Row> rows = new ArrayList<>();
        List<String> same = List.of("Steuer-ID", "Vorname", "Nachname", "Geburtsdatum", "Geschlecht", "Stand");
        List<String> all = same.stream().map(name -> cell(name, learner)).toList();
        for (int row = random.nextInt(1, 4); row > 0; row--) {
            List<String> cells = new ArrayList<>();
            for (String name : header) {
                int known = same.indexOf(name);
                boolean blank = random.nextInt(5) == 0 && !name.equals("Matrikelnummer");
                cells.add(blank ? "" : known >= 0 ? all.get(known) : cell(name, learner));
            }
            rows.add(new CsvTable.Row(firstRow + rows.size(), 0, cells));
        }
        return new CsvTable("", header, rows);
    }

    private String cell(String name, int learner) {
        return switch (name) {
            case "Matrikelnummer" -> "m" + learner;
            case "Hochschule", "Studiengang" -> one("Nordstrand", "Lockmere", "S\u00fcderhaven");
            case "Webseite", "Kriterien" -> one("https://a.example/1", "https://b.example/2", "nowhere");
            case "Geburtsdatum", "Stand", "Datum" ->
                one("03.11.2001", "30.06.2026", "28.02.2025", "02/2026", "2026-05-30", "31.02.2026", "soon", "2026");
            case "Durchschnitt", "Note", "ECTS" -> one("1,3", "2", "1.000,5", "5.0", "-1,5", "be", "1.00,0");
            case "Status" -> one("bestanden", "angemeldet", "offen");
            case "Schlagworte" -> one("a, b", "a", "x,,y", ",", "steel , wood");
            default -> text();
        };
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String text() {
        return random.ints(random.nextInt(1, 12), 0, AWKWARD.length())
                .mapToObj(i -> String.valueOf(AWKWARD.charAt(i)))
                .collect(Collectors.joining());
    }

    /** A file of these tables, one behind the other, in some dialect. */
    byte[] file(List<CsvTable> tables, Charset charset, char separator) {
        String end = one("\r\n", "\n");
        Supplier<String> always = () -> one("", "\"");
        StringBuilder text = new StringBuilder();
        line(header, separator, always, end, text);
        tables.forEach(table -> table.rows().forEach(row -> line(row.cells(), separator, always, end, text)));
        return text.toString().getBytes(charset);
    }

    private static void line(
            List<String> cells, char separator, Supplier<String> quotes, String end, StringBuilder text) {
        text.append(cells.stream()
                        .map(cell -> {
                            boolean needed = cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n')
                                    || cell.startsWith("'");
                            String quote = needed ? "\"" : quotes.get();
                            return quote + (quote.isEmpty() ? cell : cell.replace("\"", "\"\"")) + quote;
                        })
                        .collect(Collectors.joining(String.valueOf(separator))))
                .append(end);
    }
}
