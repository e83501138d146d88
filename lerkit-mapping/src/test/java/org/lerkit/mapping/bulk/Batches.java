package org.lerkit.mapping.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Sources of many records. */
final class Batches {
    private Batches() {}

    /** A batch of small transcripts, of which each of these numbers lacks its student. */
    static String batch(int students, Integer... broken) {
        String one = fixture("pesc/college-small.xml").replaceFirst("<\\?xml.*\\?>", "");
        StringBuilder batch = new StringBuilder("<AcademicRecordBatch>");
        for (int i = 1; i <= students; i++) {
            String transcript = one.replace("NLC-2026-0001", "NLC-" + i).replace("N00417", "N" + i);
            batch.append(
                    List.of(broken).contains(i)
                            ? transcript.replaceFirst("(?s)<Student>.*</Student>", "")
                            : transcript);
        }
        return batch.append("</AcademicRecordBatch>").toString();
    }

    static String fixture(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/fixtures").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static BulkReader toRecord() {
        return BulkReader.to(Format.LEARNER_RECORD);
    }

    static Conversion<Document> conversion(long number) {
        JsonObject json = JsonObject.builder().put("n", JsonNumber.of(number)).build();
        return new Conversion<>(Document.of(json), new Ledger(List.of(), List.of()), List.of());
    }

    /** Everything that a run gives out, done by the thread that asks. */
    static List<Outcome<String>> outcomes(BulkRecords records) throws Exception {
        List<Outcome<String>> all = new ArrayList<>();
        try (records) {
            BulkRun.on(Runnable::run, 1, Batches::number).run(records, all::add);
        }
        return all;
    }

    /** The number of the document, which tells one transcript from another. */
    private static String number(Conversion<Document> converted) {
        return converted
                .value()
                .json()
                .get("document")
                .flatMap(document -> ((JsonObject) document).get("number"))
                .map(number -> ((JsonString) number).value())
                .orElse("?");
    }
}
