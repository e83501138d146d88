package org.lerkit.mapping.clr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;

/** Records of invented people, and the documents that lerkit makes of them. */
public final class Fixtures {
    private Fixtures() {}

    static JsonObject json(String name) {
        return document("/fixtures/" + name);
    }

    public static JsonObject document(String name) {
        return JsonReader.standard().readObject(bytes(name));
    }

    static LearnerRecord record(String name) {
        return LearnerRecord.of(json("record/" + name));
    }

    public static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a golden file is in the source tree, so that {@code -Dgolden.update} can write it. */
    static Path golden(String name) {
        return Path.of("src/test/resources/golden").resolve(name);
    }

    /** The golden file, which is written first when asked for. */
    public static String golden(String name, String actual) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(golden(name).getParent());
                Files.writeString(golden(name), actual);
            }
            return Files.readString(golden(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
