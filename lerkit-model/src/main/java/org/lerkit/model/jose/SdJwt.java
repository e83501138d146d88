package org.lerkit.model.jose;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * A token of which a holder shows a part: what the issuer signed, with digests where claims may be left out; the
 * disclosures of those that are shown; and, where the holder proves to be the holder, a token that says so. Immutable
 * and thread-safe.
 *
 * <p>Security: nothing of it is verified but that each disclosure is one the issuer's token has a digest of.
 *
 * @param issuerJwt what the issuer signed
 * @param disclosures what is shown
 * @param keyBinding what the holder signed, where there is such a token
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901">RFC 9901</a>
 */
public record SdJwt(CompactJws issuerJwt, List<Disclosure> disclosures, Optional<CompactJws> keyBinding) {
    private static final int MOST_DISCLOSURES = 10_000;

    public SdJwt {
        requireNonNull(issuerJwt, "issuerJwt");
        disclosures = List.copyOf(disclosures);
        requireNonNull(keyBinding, "keyBinding");
        if (disclosures.size() > MOST_DISCLOSURES) {
            throw malformed("more than " + MOST_DISCLOSURES + " disclosures");
        }
    }

    /**
     * Takes the compact form apart: {@code token~disclosure~...~} and perhaps the token of the holder.
     *
     * @throws MalformedTokenException if it is not in that form, or a part is not what it should be
     */
    public static SdJwt parse(String text) {
        String[] parts = requireNonNull(text, "text").split("~", -1);
        if (parts.length < 2) {
            throw malformed("no tilde ends the token of the issuer");
        }
        String last = parts[parts.length - 1];
        return of(
                CompactJws.parse(parts[0]),
                List.of(parts).subList(1, parts.length - 1),
                last.isEmpty() ? Optional.empty() : Optional.of(last));
    }

    /**
     * Takes one of the JSON forms apart: the flattened one, or the general one with a single signature.
     *
     * @throws MalformedTokenException if it is not in such a form, or a part is not what it should be
     */
    public static SdJwt parse(JsonObject json) {
        JsonObject signature = json;
        if (json.get("signatures").orElse(null) instanceof JsonArray signatures) {
            if (signatures.items().size() != 1 || !(signatures.items().get(0) instanceof JsonObject only)) {
                throw malformed(
                        "one signature is read, found " + signatures.items().size());
            }
            signature = only;
        }
        if (!(signature.get("header").orElse(null) instanceof JsonObject header)) {
            throw malformed("no header holds the disclosures");
        }
        String token = text(signature, "protected") + '.' + text(json, "payload") + '.' + text(signature, "signature");
        List<String> disclosures = header.get("disclosures").orElse(JsonArray.EMPTY) instanceof JsonArray array
                ? array.items().stream().map(SdJwt::text).toList()
                : List.of(text(header, "disclosures"));
        return of(CompactJws.parse(token), disclosures, header.get("kb_jwt").map(SdJwt::text));
    }

    /** Whether JSON looks like one of the JSON forms. */
    public static boolean is(JsonObject json) {
        return json.get("payload").isPresent()
                && (json.get("signatures").isPresent() || json.get("protected").isPresent());
    }

    private static SdJwt of(CompactJws issuerJwt, List<String> disclosures, Optional<String> keyBinding) {
        if (disclosures.size() > MOST_DISCLOSURES) {
            throw malformed("more than " + MOST_DISCLOSURES + " disclosures");
        }
        return new SdJwt(
                issuerJwt, disclosures.stream().map(Disclosure::parse).toList(), keyBinding.map(CompactJws::parse));
    }

    private static String text(JsonObject json, String member) {
        return json.get(member).map(SdJwt::text).orElseThrow(() -> malformed("no member " + member));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        throw malformed("a string is expected, found " + value.kind());
    }

    private static MalformedTokenException malformed(String title) {
        return new MalformedTokenException(MalformedTokenException.SD_JWT, title);
    }

    /** The compact form. */
    public String text() {
        return presentation() + keyBinding.map(CompactJws::text).orElse("");
    }

    /**
     * What the issuer says, as far as it is shown: digests replaced by what is disclosed, and those left out removed.
     *
     * @throws MalformedTokenException if a disclosure does not fit, a digest is there twice, or the hash is not known
     * @throws org.lerkit.model.json.JsonSyntaxException if what the issuer signed is not a JSON object
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-7.1">RFC 9901, section 7.1</a>
     */
    public JsonObject claims() {
        JsonObject signed = issuerJwt.claims();
        return disclosing(signed).run(signed);
    }

    /**
     * Where in the {@link #claims()} each disclosure stands, one that is around others before these.
     *
     * @throws MalformedTokenException as {@link #claims()}
     * @throws org.lerkit.model.json.JsonSyntaxException as {@link #claims()}
     */
    public Map<JsonPointer, Disclosure> places() {
        JsonObject signed = issuerJwt.claims();
        Disclosing disclosing = disclosing(signed);
        disclosing.run(signed);
        return Collections.unmodifiableMap(disclosing.places());
    }

    /**
     * The same, showing no more than these places of its {@link #claims()}: each with all that is in it, and what it is
     * in. The rest of what may be left out is; nobody is proved to be the holder.
     *
     * @param wanted places; those that cannot be left out need not be among them
     * @throws IllegalArgumentException if one of them is not there
     * @throws MalformedTokenException as {@link #claims()}
     * @throws org.lerkit.model.json.JsonSyntaxException as {@link #claims()}
     */
    public SdJwt showing(Collection<JsonPointer> wanted) {
        JsonObject signed = issuerJwt.claims();
        Disclosing disclosing = disclosing(signed);
        JsonObject claims = disclosing.run(signed);
        for (JsonPointer place : wanted) {
            if (claims.at(place).isEmpty()) {
                throw new IllegalArgumentException("there is nothing at " + place.describe());
            }
        }
        Set<Disclosure> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        disclosing.places().forEach((place, disclosure) -> {
            if (wanted.stream().anyMatch(other -> isIn(other, place) || isIn(place, other))) {
                shown.add(disclosure);
            }
        });
        return new SdJwt(issuerJwt, disclosures.stream().filter(shown::contains).toList(), Optional.empty());
    }

    private static boolean isIn(JsonPointer inner, JsonPointer outer) {
        return inner.equals(outer) || inner.value().startsWith(outer.value() + '/');
    }

    private Disclosing disclosing(JsonObject signed) {
        MessageDigest hash = hash(signed);
        Map<String, Disclosure> byDigest = new LinkedHashMap<>();
        for (Disclosure disclosure : disclosures) {
            if (byDigest.put(Disclosure.digest(hash, disclosure.text()), disclosure) != null) {
                throw new MalformedTokenException(MalformedTokenException.REPEATED, "the same disclosure twice");
            }
        }
        return new Disclosing(byDigest);
    }

    /** What the token of the holder must name as {@code sd_hash}: the digest of all that comes before it. */
    public String presentationHash() {
        return Disclosure.digest(hash(issuerJwt.claims()), presentation());
    }

    private String presentation() {
        StringBuilder text = new StringBuilder(issuerJwt.text()).append('~');
        disclosures.forEach(disclosure -> text.append(disclosure.text()).append('~'));
        return text.toString();
    }

    private static MessageDigest hash(JsonObject signed) {
        return Disclosure.hash(signed.get(Disclosing.HASH).map(SdJwt::text).orElse("sha-256"));
    }

    @Override
    public String toString() {
        return "an SD-JWT with " + disclosures.size() + " disclosures";
    }
}
