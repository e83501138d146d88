package org.lerkit.testkit.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.LerkitException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Examination;

/**
 * What a subject has made, read.
 *
 * @param read what is JSON
 * @param unreadable the names of the documents that are not
 */
record MadeDocuments(List<Read> read, List<String> unreadable) {
    /**
     * One document.
     *
     * @param name what reports call it
     * @param json what it says
     */
    record Read(String name, JsonObject json) {}

    /** Those of a subject that shows documents; none of any other. */
    static MadeDocuments of(Examination examination) throws Exception {
        return examination.once(MadeDocuments.class, () -> {
            List<Read> read = new ArrayList<>();
            List<String> unreadable = new ArrayList<>();
            if (examination.can(Documents.class).isPresent()) {
                for (Sample sample : examination.can(Documents.class).get().documents()) {
                    try {
                        read.add(new Read(sample.name(), JsonReader.standard().readObject(sample.content())));
                    } catch (LerkitException e) {
                        unreadable.add(sample.name());
                    }
                }
            }
            return new MadeDocuments(List.copyOf(read), List.copyOf(unreadable));
        });
    }
}
