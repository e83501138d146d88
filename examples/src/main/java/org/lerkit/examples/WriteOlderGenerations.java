package org.lerkit.examples;

import java.util.List;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.clr.Clr1Writer;
import org.lerkit.mapping.clr.ClrWriter;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/** A record as CLR 1.0, and as CLR 2.0 on data model 1.1, for those who read nothing newer. */
public final class WriteOlderGenerations {
    private WriteOlderGenerations() {}

    /** Writes a record in both. */
    public static List<JsonObject> of(LearnerRecord record, ConversionOptions options) {
        // spotless:off - as the guide shows it
        // begin write
        Clr first = new Clr1Writer().write(record, options).get(0).value();
        ClrCredentialV1p1 second = ClrWriter.onDataModel1().write(record, options).get(0).value();
        // end write
        // spotless:on
        return List.of(first.json(), second.json());
    }
}
