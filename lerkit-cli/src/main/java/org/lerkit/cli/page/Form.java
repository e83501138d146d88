package org.lerkit.cli.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;
import org.lerkit.cli.http.RequestProblem;

/**
 * What a form was filled in with: each field once. Immutable, as long as nobody changes the content of a field.
 *
 * @param fields by their names
 */
record Form(Map<String, Field> fields) {
    /** More than the page has. */
    static final int MOST_FIELDS = 16;

    private static final String MULTIPART = "multipart/form-data";
    private static final String ENCODED = "application/x-www-form-urlencoded";

    /**
     * A field.
     *
     * @param file the name of the file that it is; empty for a text, and for a file that nobody chose
     */
    @SuppressWarnings("ArrayRecordComponent") // whole bodies, which nobody compares
    record Field(Optional<String> file, byte[] content) {
        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }

        boolean isEmpty() {
            return content.length == 0;
        }
    }

    Form {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Reads the form of a request.
     *
     * @throws Refusal if the body is too large, no form, or one that can be read in several ways
     */
    static Form of(Request request) {
        byte[] body = request.received();
        String type = request.header("Content-Type").orElse("");
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case MULTIPART -> new Multipart(body, Multipart.boundary(type)).form();
            case ENCODED -> encoded(new String(body, StandardCharsets.UTF_8));
            default ->
                throw Refusal.of(
                        Refusal.UNSUPPORTED_MEDIA_TYPE,
                        RequestProblem.MEDIA_TYPE,
                        "a body that is no form",
                        "send Content-Type: " + MULTIPART);
        };
    }

    private static Form encoded(String body) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", MOST_FIELDS + 2)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                String value = parts.length < 2 ? "" : decoded(parts[1]);
                add(fields, decoded(parts[0]), new Field(Optional.empty(), value.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return new Form(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed("a percent sign that no two hexadecimal digits follow");
        }
    }

    /** @throws Refusal if there is one of this name, or one too many */
    static void add(Map<String, Field> fields, String name, Field field) {
        if (fields.size() >= MOST_FIELDS) {
            throw malformed("more than " + MOST_FIELDS + " fields");
        }
        if (fields.put(name, field) != null) {
            throw malformed("two fields of one name");
        }
    }

    static Refusal malformed(String what) {
        return Refusal.of(Refusal.BAD_REQUEST, PageProblem.FORM, what, "send the form as the page has it");
    }

    /** What a field has, if that is anything. */
    Optional<Field> filled(String name) {
        return Optional.ofNullable(fields.get(name)).filter(field -> !field.isEmpty());
    }

    /** The text of a field, without what is blank around it; empty if there is none. */
    String text(String name) {
        return filled(name).map(field -> field.text().strip()).orElse("");
    }
}
