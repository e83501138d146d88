package org.lerkit.mapping.edfi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads Ed-Fi transcripts: a student with academic records, as an object, as the member {@code student} of one, or as
 * items of an array. The document is read whole, within the limits of {@link JsonReader#standard()}; its students are
 * converted one at a time, and one that cannot be does not stop those behind it. Places in ledgers start at the student.
 *
 * <p>What becomes of each member is in the tables of {@code docs/formats/edfi.md}. National numbers, birth date,
 * demographics, why a student left, and guardians are withheld unless the options release them. Immutable and thread-safe.
 */
public final class EdFiReader implements RecordReader {
    private static final Rule FORMAT = EdFi.TABLES.rule("record.format", "Every learner record says that it is one.");

    @Override
    public Format format() {
        return Format.EDFI_TRANSCRIPT;
    }

    @Override
    public MappingTable table() {
        return Tables.published(Format.EDFI_TRANSCRIPT, EdFi.TRANSCRIPT);
    }

    /**
     * Opens a document.
     *
     * @throws ConversionException if it is neither an object nor an array
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        JsonValue json = JsonReader.standard().read(requireNonNull(source, "source"));
        List<JsonValue> students = json instanceof JsonArray array ? array.items() : List.of(json);
        return new Students(students.iterator(), options);
    }

    /** @throws ConversionException if it is not a student */
    static Conversion<LearnerRecord> convert(JsonObject student, ConversionOptions options) {
        Source source = Source.of(student).asTexts();
        boolean isMember = source.has("student");
        Source person = source.child("student").orElse(source);
        if (person.leaf("studentUniqueId").isEmpty()) {
            throw notTheFormat(
                    person.location() instanceof JsonPointer at ? at : JsonPointer.ROOT, "no studentUniqueId");
        }
        Reading reading = new Reading(EdFi.TABLES, options, new Accounts(source));
        reading.record().put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        (isMember ? EdFi.TRANSCRIPT : EdFi.STUDENT).read(source, Scope.of(reading, source, reading.record()));
        return Settlement.of(
                reading.accounts().finish(reading.record()),
                Document.of(student),
                made -> LearnerRecord.of(made.json()),
                reading.problems(),
                options);
    }

    static ConversionException notTheFormat(JsonPointer at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, at, title)
                .withHint(
                        "an Ed-Fi transcript is a student with studentUniqueId and studentAcademicRecords, or an array"
                                + " of them"));
    }
}
