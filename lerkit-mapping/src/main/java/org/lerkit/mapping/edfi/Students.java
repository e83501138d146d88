package org.lerkit.mapping.edfi;

import java.util.Iterator;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;

/** The students of one document, each converted when it is asked for. */
record Students(Iterator<JsonValue> students, ConversionOptions options) implements RecordReader.Records {
    @Override
    public boolean hasNext() {
        return students.hasNext();
    }

    @Override
    public Conversion<LearnerRecord> next() {
        JsonValue student = students.next();
        if (student instanceof JsonObject object) {
            return EdFiReader.convert(object, options);
        }
        throw EdFiReader.notTheFormat(JsonPointer.ROOT, "expected an object, found " + student.kind());
    }

    @Override
    public Ledger envelope() {
        return new Ledger(List.of(), List.of());
    }

    @Override
    public void close() {
        // the document was read to its end
    }
}
