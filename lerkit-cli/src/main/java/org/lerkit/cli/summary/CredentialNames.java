package org.lerkit.cli.summary;

import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** What people call the credentials embedded in a document: by the names that they have in it. */
public final class CredentialNames {
    private final JsonObject document;

    /** @param document that they are embedded in */
    public CredentialNames(JsonObject document) {
        this.document = document;
    }

    /** The name of the credential there; its place if it has none. */
    public String of(JsonPointer place) {
        return document.at(place)
                .flatMap(value -> value instanceof JsonObject credential ? credential.get("name") : Optional.empty())
                .flatMap(name -> name instanceof JsonString text ? Optional.of(text.value()) : Optional.empty())
                .map(CredentialNames::oneLine)
                .orElseGet(() -> place.describe());
    }

    /** A name is another's text: it must not be able to fake lines of the report or to command the terminal. */
    public static String oneLine(String name) {
        return oneLine(name, 80);
    }

    /** The same of a longer text. */
    public static String oneLine(String words, int most) {
        String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        if (plain.length() <= most) {
            return plain;
        }
        int end = most - 10;
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + " ...";
    }
}
