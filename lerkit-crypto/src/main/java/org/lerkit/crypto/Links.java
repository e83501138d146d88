package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.crypto.EmbeddedCredentials.Embedded;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Whether there is something where a credential links to: its images, and what its achievements are aligned with. No
 * specification makes a credential depend on that, so that what is missing is a warning. For one run.
 *
 * @param documents where what is linked comes from; empty if nobody asked
 */
record Links(Optional<DocumentLoader> documents) {
    private static final String IMAGE = "image";
    private static final String TARGET = "targetUrl";
    private static final Set<String> LEFT_OUT = Set.of("@context", "proof", "relatedResource");

    CheckResult check(JsonObject credential, JsonPointer place) {
        if (documents.isEmpty()) {
            return new CheckResult.Skipped("links were not followed");
        }
        Verdict verdict = new Verdict();
        Set<JsonPointer> embedded = EmbeddedCredentials.in(credential, place).stream()
                .map(Embedded::place)
                .collect(Collectors.toUnmodifiableSet()); // which have reports of their own
        follow(credential, place, embedded, verdict);
        return verdict.result();
    }

    private void follow(JsonValue value, JsonPointer place, Set<JsonPointer> embedded, Verdict verdict) {
        if (embedded.contains(place)) {
            return;
        }
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                follow(array.items().get(i), place.child(i), embedded, verdict);
            }
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                String name = member.getKey();
                JsonPointer at = place.child(name);
                if (name.equals(IMAGE) && member.getValue() instanceof JsonObject image) {
                    text(image, "id").ifPresent(url -> load(url, true, at.child("id"), verdict));
                } else if ((name.equals(IMAGE) || name.equals(TARGET)) && member.getValue() instanceof JsonString url) {
                    load(url.value(), name.equals(IMAGE), at, verdict);
                } else if (!LEFT_OUT.contains(name)) {
                    follow(member.getValue(), at, embedded, verdict);
                }
            }
        }
    }

    private void load(String url, boolean image, JsonPointer place, Verdict verdict) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            return;
        }
        DocumentResult result = documents.orElseThrow().load(url);
        if (result instanceof DocumentResult.NotFound) {
            verdict.warn(CryptoProblem.LINK_DEAD.warning(place, "there is nothing at this URL"));
        } else if (image
                && result instanceof DocumentResult.Found found
                && found.mediaType().filter(type -> !type.startsWith("image/")).isPresent()) {
            verdict.warn(CryptoProblem.LINK_NO_IMAGE.warning(place, "what is at this URL is served as no image"));
        }
    }
}
