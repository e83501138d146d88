package org.lerkit.model.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.json.JsonObject;

/**
 * Tells LER-RS, alone or in a credential, by the names that its documents go by: the addresses of the schemas of every
 * version, and the types that software writes for them.
 */
final class LerRsFormats {
    private static final Pattern SCHEMA = Pattern.compile(
            "https?://(?:schema\\.|www\\.)?hropen(?:standards\\.org|tech\\.org)"
                    + "/([0-9]\\.[0-9])(?:RC)?/recruiting/.*/(?:VerifiableCredential)?(?:LER-RS|TrustedCareerProfile)Type(?:\\.json)?");
    private static final Set<String> TYPES = Set.of("LER-RS VC", "LERRS", "LERRSCredential");
    /** The names from 4.6 on. */
    private static final Set<String> LATER_TYPES = Set.of("TrustedCareerProfile", "TrustedCareerProfileCredential");

    private static final String LATER = "4.6";

    private LerRsFormats() {}

    /** Empty if nothing says that it is one. */
    static Optional<Detection> detect(JsonObject document, List<String> contexts, List<String> types) {
        Optional<String> telling = telling(types).or(() -> telling(contexts));
        return telling.<Detection>map(name -> {
            boolean later = LATER_TYPES.contains(name);
            return new Recognized(
                    Format.LER_RS,
                    later ? Optional.of(LATER) : version(types).or(() -> version(contexts)),
                    dialects(document),
                    isSchema(name) ? "it names the schema of a LER-RS" : "the type is " + name);
        });
    }

    private static Optional<String> telling(List<String> names) {
        for (String name : names) {
            if (isSchema(name) || LATER_TYPES.contains(name) || TYPES.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isSchema(String name) {
        return name.startsWith("http")
                && name.contains("hropen")
                && SCHEMA.matcher(name).matches();
    }

    /** The version of the first schema that is named. */
    private static Optional<String> version(List<String> names) {
        for (String name : names) {
            Matcher schema = SCHEMA.matcher(name);
            if (schema.matches()) {
                return Optional.of(schema.group(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> dialects(JsonObject document) {
        if (document.get("credentialSubject").isEmpty()) {
            return List.of();
        }
        return List.of("in-credential", document.get("proof").isPresent() ? "embedded-proof" : "no-proof");
    }
}
