package org.lerkit.testkit.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceReport;

/** The forms of a report. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
public enum ReportFormat {
    /** For people, on a terminal. */
    TEXT("txt", ReportText::of),
    /** For programs; is read back by {@link ReportJson#read}. */
    JSON("json", report -> JsonWriter.toPrettyText(ReportJson.of(report))),
    /** For what shows the tests of a build: the XML of JUnit. */
    JUNIT("xml", ReportJunit::of),
    /** For those who collect reports on implementations: EARL 1.0 of the W3C, as JSON-LD. */
    EARL("jsonld", report -> JsonWriter.toPrettyText(ReportEarl.of(report))),
    /** For what shows the findings of code scanners: SARIF 2.1.0. */
    SARIF("sarif", report -> JsonWriter.toPrettyText(ReportSarif.of(report))),
    /** For people, in a browser: one page that loads nothing. */
    HTML("html", ReportHtml::of);

    private final String extension;
    private final Function<ConformanceReport, String> writer;

    ReportFormat(String extension, Function<ConformanceReport, String> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** One by its name: {@code text}, {@code json}, {@code junit}, {@code earl}, {@code sarif}, {@code html}. */
    public static Optional<ReportFormat> named(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** The one that files of this name are in, by what is behind the last dot. */
    public static Optional<ReportFormat> ofFile(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(end))
                .findFirst();
    }

    /** The name, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The report in this form: text that is to be written as UTF-8. */
    public String write(ConformanceReport report) {
        return writer.apply(report);
    }
}
