package org.lerkit.mapping.elm;

import java.util.Base64;
import java.util.Map;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.elm3.Concept;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.value.Iri;

/** A picture of a credential, with the terms that say what it is. */
final class Picture {
    private static final String BASE64 = "http://data.europa.eu/snb/encoding/6146cde7dd";

    /** What files of a type begin with, a character a byte, and the address of the type. */
    private static final Map<String, String> TYPES = Map.of(
            "\u0089PNG\r\n\u001a\n", "http://publications.europa.eu/resource/authority/file-type/PNG",
            "\u00ff\u00d8\u00ff", "http://publications.europa.eu/resource/authority/file-type/JPEG");

    private Picture() {}

    /**
     * The picture, whole.
     *
     * @throws MalformedValueException if it is of no type that is known
     */
    static MediaObject of(byte[] file) {
        String type = TYPES.entrySet().stream()
                .filter(known -> begins(file, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new MalformedValueException(
                        JsonPointer.ROOT, "a picture, PNG or JPEG", "bytes that begin like neither"));
        return MediaObject.builder()
                .contentType(concept(type))
                .contentEncoding(concept(BASE64))
                .content(Base64.getEncoder().encodeToString(file))
                .build();
    }

    private static boolean begins(byte[] file, String start) {
        if (file.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((file[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Concept concept(String address) {
        return Concept.builder().id(new Iri(address)).build();
    }
}
