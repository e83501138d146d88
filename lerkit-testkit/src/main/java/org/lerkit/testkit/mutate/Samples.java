package org.lerkit.testkit.mutate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/**
 * Good documents to start from, unsigned, of invented people and institutions: {@code credential}, {@code badge}, {@code
 * clr}, {@code endorsement}, {@code status-list}, {@code presentation}; those of data model 1.1 end in {@code -1.1}. Where
 * one names its issuer, and a credential in it the same, it says {@value #ISSUER}.
 */
public final class Samples {
    /** What stands where the identifier of the issuer goes. */
    public static final String ISSUER = "urn:lerkit:issuer";

    private Samples() {}

    /**
     * A sample by its name.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static JsonObject named(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/org/lerkit/testkit/samples/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no sample of this name: " + name);
            }
            return JsonReader.standard().readObject(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
