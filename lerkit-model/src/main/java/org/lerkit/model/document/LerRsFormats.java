package org.lerkit.model.document;

import java.util.ArrayList;
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
        List<String> names = new ArrayList<>(types);
        names.addAll(contexts);
        for (String name : names) {
            Matcher schema = SCHEMA.matcher(name);
            boolean later = LATER_TYPES.contains(name);
            boolean isSchema = schema.matches();
            if (isSchema || later || TYPES.contains(name)) {
                Optional<String> version = later ? Optional.of(LATER) : version(names);
                return Optional.of(new Recognized(
                        Format.LER_RS,
                        version,
                        dialects(document),
                        isSchema ? "it names the schema of a LER-RS" : "the type is " + name));
            }
        }
        return Optional.empty();
    }

    /** The version of the first schema that is named. */
    private static Optional<String> version(List<String> names) {
        return names.stream()
                .map(SCHEMA::matcher)
                .filter(Matcher::matches)
                .map(schema -> schema.group(1))
                .findFirst();
    }

    private static List<String> dialects(JsonObject document) {
        if (document.get("credentialSubject").isEmpty()) {
            return List.of();
        }
        return List.of("in-credential", document.get("proof").isPresent() ? "embedded-proof" : "no-proof");
    }
}
