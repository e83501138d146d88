package org.lerkit.model.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Documents of our own, about people and institutions that do not exist. Each is all that its format can say. */
public final class Fixtures {
    /** A CLR with a badge that has every member of Open Badges 3.0 somewhere. */
    public static final String CLR = "clr.json";
    /** A credential with every member of VC Data Model 2.0 that lerkit knows. */
    public static final String CREDENTIAL = "credential.json";
    /** A presentation of that credential and of an enveloped one. */
    public static final String PRESENTATION = "presentation.json";

    /** A credential with every member of VC Data Model 1.1, and every kind of status, schema and proof from before 2.0. */
    public static final String CREDENTIAL_1 = "credential-1.json";
    /** A presentation of that credential and of an encoded one. */
    public static final String PRESENTATION_1 = "presentation-1.json";

    private Fixtures() {}

    /** The names of all. */
    public static List<String> names() {
        return List.of(CLR, CREDENTIAL, PRESENTATION, CREDENTIAL_1, PRESENTATION_1);
    }

    /** The bytes of one. */
    public static byte[] bytes(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One as a tree. */
    public static JsonObject json(String name) {
        return JsonReader.standard().readObject(bytes(name));
    }
}
