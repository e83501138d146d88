package org.lerkit.cli.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.page.Examination.Attempt;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.render.LedgerPage;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * What can be taken away from a result: files, and pages that are shown in a tab of their own. A value that a button sends is the
 * name, and the id of a format where there are several.
 */
enum Download {
    REPORT_JSON,
    REPORT_TEXT,
    RECORD_PAGE,
    MATCH_PAGE,
    DOCUMENT,
    LEDGER_PAGE,
    LEDGER_JSON;

    static final String PATH = "/download";

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("json", "application/json", "xml", "application/xml", "csv", "text/csv", "zip", "application/zip");

    /** As buttons send it. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is shown and not saved. */
    boolean isPage() {
        return this == RECORD_PAGE || this == MATCH_PAGE || this == LEDGER_PAGE;
    }

    /**
     * Makes what was asked for.
     *
     * @param asked the value of the button
     * @throws Refusal if the document does not give it
     */
    static Answer answer(String asked, Submission submission, Examiner examiner) {
        String[] parts = asked.split(" ", 2);
        Download download = Arrays.stream(values())
                .filter(each -> each.value().equals(parts[0]))
                .findFirst()
                .orElseThrow(Download::none);
        return switch (download) {
            case DOCUMENT -> documents(attempt(parts, submission, examiner));
            case LEDGER_PAGE -> {
                Attempt done = attempt(parts, submission, examiner);
                String from = examiner.format(submission).map(Format::title).orElse("");
                yield page(
                        LedgerPage.of(done.ledger(), from + " to " + done.to().title()));
            }
            case LEDGER_JSON -> {
                Attempt done = attempt(parts, submission, examiner);
                yield json(done.ledger().toJson(), "ledger-" + fileName(done.to()));
            }
            case REPORT_JSON -> json(Report.json(examiner.examine(submission)), "report");
            case REPORT_TEXT ->
                file(Report.text(examiner.examine(submission)).getBytes(StandardCharsets.UTF_8), "report", "txt");
            case RECORD_PAGE ->
                page(RecordSection.page(examiner.examine(submission)).orElseThrow(Download::none));
            case MATCH_PAGE ->
                page(MatchSection.page(examiner.examine(submission)).orElseThrow(Download::none));
        };
    }

    private static Refusal none() {
        return Refusal.of(
                Refusal.NOT_FOUND, PageProblem.DOWNLOAD, "The document does not give this.", "Check it once more.");
    }

    private static Attempt attempt(String[] parts, Submission submission, Examiner examiner) {
        Supplier<Refusal> none = Download::none;
        Format from = examiner.format(submission).orElseThrow(none);
        return Examiner.converters(from)
                .filter(converter -> parts.length > 1 && converter.to().id().equals(parts[1]))
                .findFirst()
                .map(converter -> Examiner.attempt(converter, submission.document()))
                .filter(Attempt::isDone)
                .orElseThrow(none);
    }

    private static Answer documents(Attempt done) {
        List<Document> documents =
                done.documents().stream().map(Conversion::value).toList();
        String name = fileName(done.to());
        if (documents.size() == 1) {
            return file(documents.get(0).bytes(), name, documents.get(0).extension());
        }
        return file(archive(name, documents), name, "zip");
    }

    private static byte[] archive(String name, List<Document> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < documents.size(); i++) {
                String number = String.format(Locale.ROOT, "%03d", i + 1);
                ZipEntry entry = new ZipEntry(
                        name + "-" + number + "." + documents.get(i).extension());
                entry.setTime(0); // and not the time that it is
                zip.putNextEntry(entry);
                zip.write(documents.get(i).bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of bytes in memory
        }
        return bytes.toByteArray();
    }

    /** What a file in a format is called: of its id, and never what the document says. */
    private static String fileName(Format format) {
        return format.id().replaceAll("[^a-z0-9.]+", "-");
    }

    private static Answer json(JsonObject json, String name) {
        return file(JsonWriter.toPrettyText(json).getBytes(StandardCharsets.UTF_8), name, "json");
    }

    private static Answer file(byte[] bytes, String name, String extension) {
        String mediaType = Optional.ofNullable(MEDIA_TYPES.get(extension)).orElse("text/plain; charset=utf-8");
        return new Answer(
                Answer.OK,
                mediaType,
                bytes,
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "." + extension + "\""));
    }

    private static Answer page(String html) {
        return Answer.text(Answer.OK, PageFrame.HTML, html);
    }
}
