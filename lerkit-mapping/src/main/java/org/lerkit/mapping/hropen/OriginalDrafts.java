package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

/**
 * Original credentials on their way into the entries that they vouch for, as they are: JSON as it was, tokens in the
 * envelope that the W3C data model 2.0 has for them. Not thread-safe.
 */
final class OriginalDrafts {
    /** What the original of all of the record is about. */
    private static final String RECORD = "record";

    private static final String OTHER = "otherW3CVerifiableCredential";
    private static final Set<String> JSON =
            Set.of("application/vc", "application/json", "application/ld+json", "application/vc+ld+json");
    private static final Set<String> TOKENS = Set.of("application/vc+jwt", "application/vc+sd-jwt");
    private static final String COSE = "application/vc+cose";
    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    private final LerRsDraft draft;
    private final Map<String, List<Target>> byKey = new HashMap<>();

    OriginalDrafts(LerRsDraft draft) {
        this.draft = draft;
        draft.record().children("verifications").forEach(this::add);
    }

    /** Those that vouch for an attainment. */
    List<Target> of(Source attainment) {
        return byKey.getOrDefault(attainment.text("key").orElse(""), List.of());
    }

    /** The CLRs that are originals of all of the record. */
    List<Target> ofRecord() {
        return byKey.getOrDefault(RECORD, List.of());
    }

    private void add(Source verification) {
        Optional<Leaf> content = verification.leaf("content");
        String about = verification.text("about").orElse("");
        String mediaType = verification.text("mediaType").orElse("");
        boolean json = JSON.contains(mediaType);
        if (content.isEmpty() || !(json || TOKENS.contains(mediaType) || mediaType.equals(COSE))) {
            return;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(content.get().raw().getBytes(StandardCharsets.US_ASCII));
            JsonObject credential =
                    json ? JsonReader.standard().readObject(bytes) : enveloped(mediaType, bytes, content.get());
            if (about.equals(RECORD) && !(json && isClr(credential))) {
                return; // it secures a document, and no entry
            }
            Traced original = Traced.of(Traced.How.SPLIT, credential, rule("verification.content"), content.get());
            byKey.computeIfAbsent(about, key -> new ArrayList<>()).add(new Target().put(OTHER, original));
            verification.leaf("about").ifPresent(leaf -> draft.accounts().recode(leaf, rule("verification.about")));
        } catch (IllegalArgumentException | JsonSyntaxException e) {
            draft.missing(
                    content.get().location(),
                    "no credential in base64",
                    "Leave the verification out, or say by its media type what it is");
        }
    }

    private static boolean isClr(JsonObject credential) {
        JsonValue type = credential.members().get("type");
        JsonString clr = new JsonString("ClrCredential");
        return clr.equals(type)
                || (type instanceof JsonArray types && types.items().contains(clr));
    }

    /** A token as the data model 2.0 puts it into JSON. */
    private static JsonObject enveloped(String mediaType, byte[] bytes, Leaf content) {
        String token = new String(bytes, StandardCharsets.US_ASCII);
        boolean plain = TOKENS.contains(mediaType) && token.chars().allMatch(OriginalDrafts::isOfToken);
        return JsonObject.builder()
                .put("@context", CONTEXT)
                .put("id", "data:" + mediaType + (plain ? "," + token : ";base64," + content.raw()))
                .put("type", "EnvelopedVerifiableCredential")
                .build();
    }

    private static boolean isOfToken(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~';
    }
}
