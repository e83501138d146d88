package org.lerkit.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.spi.TrustResult;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/** Names of issuers by their identifiers. Immutable and thread-safe. */
final class IssuerList {
    private static final int MOST_BYTES = 16 << 20;
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(MOST_BYTES, 32, 1 << 20, 1_000, 10_000, 2_000_000));
    private static final int LONGEST_NAME = 200;

    private final Map<String, String> names;

    private IssuerList(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    static IssuerList of(Map<String, String> names) {
        return new IssuerList(names);
    }

    /**
     * Reads either form.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if it begins like JSON, and is none
     * @throws ConfigurationException if it is no list
     */
    static IssuerList read(byte[] list) {
        String text = text(list);
        return text.startsWith("{") ? ofJson(READER.readObject(text)) : ofLines(text);
    }

    private static IssuerList ofJson(JsonObject json) {
        if (!(json.get("registry").orElse(null) instanceof JsonObject registry)) {
            throw new ConfigurationException("a list of issuers in JSON has an object, /registry");
        }
        Map<String, String> names = new HashMap<>();
        for (Map.Entry<String, JsonValue> entry : registry.members().entrySet()) {
            if (!(entry.getValue() instanceof JsonObject issuer)) {
                throw new ConfigurationException("/registry: an issuer is an object");
            }
            names.put(entry.getKey(), Texts.text(issuer, "name").orElse(""));
        }
        return new IssuerList(names);
    }

    private static IssuerList ofLines(String text) {
        Map<String, String> names = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 2);
                if (!new Iri(parts[0]).isAbsolute()) {
                    throw new ConfigurationException(
                            "line " + (i + 1) + ": does not begin with the identifier of an issuer");
                }
                names.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        return new IssuerList(names);
    }

    private static String text(byte[] list) {
        if (list.length > MOST_BYTES) {
            throw new ConfigurationException("a list of issuers of more than " + MOST_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(list))
                    .toString();
            return text.replaceFirst("^\uFEFF", "").stripLeading();
        } catch (CharacterCodingException e) {
            throw new ConfigurationException("a list of issuers that is not UTF-8");
        }
    }

    TrustResult find(String issuer) {
        String name = names.get(issuer);
        return name == null
                ? new TrustResult.Unknown()
                : new TrustResult.Trusted(Optional.of(name).filter(IssuerList::isShown));
    }

    /** Whether a name can stand in a line of text and be what it looks like. */
    private static boolean isShown(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
