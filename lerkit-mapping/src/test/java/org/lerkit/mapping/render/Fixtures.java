package org.lerkit.mapping.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;

/** Records to make pages of. People and institutions in them are invented. */
final class Fixtures {
    private Fixtures() {}

    /** Four years at a university, with everything that a transcript may have. */
    static LearnerRecord transcript() {
        return record(text("transcript.json"));
    }

    /** A record from the members of its canonical JSON, with {@code '} for {@code "}. */
    static LearnerRecord of(String members) {
        return record("{\"format\":\"lerkit:record:0.1\"," + members.replace('\'', '"') + "}");
    }

    static LearnerRecord of(Attainment... attainments) {
        LearnerRecord.Builder record = LearnerRecord.builder();
        for (Attainment attainment : attainments) {
            record.attainment(attainment);
        }
        return record.build();
    }

    static Attainment.Builder course(String key) {
        return Attainment.builder(key, AttainmentKind.COURSE);
    }

    static ParsedPage page(LearnerRecord record) {
        return ParsedPage.check(RecordPage.of(record, RenderOptions.standard()));
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LearnerRecord record(String json) {
        return LearnerRecord.of(JsonReader.standard().readObject(json));
    }
}
