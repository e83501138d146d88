package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob3.IdentifierType;
import org.lerkit.model.ob3.IdentityObject;

/**
 * Whether a credential is about somebody who is known: by the id of its subject, or by one of the subject's identities,
 * plain or hashed (Open Badges 3.0, IdentityObject). One that fits is enough, for a person has several.
 *
 * @param known what is known of the person: identifiers, e-mail addresses, numbers
 */
record RecipientCheck(Set<String> known) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final String MAILTO = "mailto:";
    private static final Map<String, String> HASHES = Map.of("sha256", "SHA-256", "md5", "MD5");

    /** What a comparison came to. */
    private enum Fit {
        YES,
        NO,
        UNKNOWN
    }

    CheckResult check(JsonObject credential, JsonPointer place) {
        JsonPointer at = place.child("credentialSubject");
        boolean compared = false;
        for (JsonValue subject : items(credential, "credentialSubject")) {
            if (subject instanceof JsonObject object) {
                Fit fit = fit(object);
                if (fit == Fit.YES) {
                    return new CheckResult.Passed();
                }
                compared |= fit == Fit.NO;
            }
        }
        return compared
                ? new CheckResult.Failed(List.of(
                        CryptoProblem.RECIPIENT_MISMATCH.at(at, "the subject is not the recipient who is expected")))
                : new CheckResult.Indeterminate(List.of(CryptoProblem.RECIPIENT_UNKNOWN.at(
                        at, "the subject has no identifier of a kind that is known of the recipient")));
    }

    private Fit fit(JsonObject subject) {
        Fit fit = text(subject, "id").map(this::fitOfId).orElse(Fit.UNKNOWN);
        for (JsonValue identity : items(subject, "identifier")) {
            Fit more = identity instanceof JsonObject object ? fitOfIdentity(new IdentityObject(object)) : Fit.UNKNOWN;
            fit = fit == Fit.YES || more == Fit.UNKNOWN ? fit : more;
        }
        return fit;
    }

    /** A DID says nothing of an e-mail address, and the other way round. */
    private Fit fitOfId(String id) {
        boolean address = id.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
        if (known.contains(id) || (address && known.contains(id.substring(MAILTO.length())))) {
            return Fit.YES;
        }
        boolean comparable =
                known.stream().anyMatch(value -> SCHEME.matcher(value).matches() || (address && value.contains("@")));
        return comparable ? Fit.NO : Fit.UNKNOWN;
    }

    private Fit fitOfIdentity(IdentityObject identity) {
        try {
            Set<String> candidates = ofType(identity.identityType());
            if (candidates.isEmpty()) {
                return Fit.UNKNOWN;
            }
            String stated = identity.identityHash();
            if (!identity.hashed()) {
                return candidates.contains(stated) ? Fit.YES : Fit.NO;
            }
            int end = stated.indexOf('$');
            Optional<String> algorithm = end < 0
                    ? Optional.empty()
                    : Optional.ofNullable(HASHES.get(stated.substring(0, end).toLowerCase(Locale.ROOT)));
            if (algorithm.isEmpty()) {
                return Fit.UNKNOWN;
            }
            byte[] hash = HexFormat.of().parseHex(stated.substring(end + 1));
            String salt = identity.salt().orElse("");
            return candidates.stream()
                            .anyMatch(value -> MessageDigest.isEqual(hash, hash(algorithm.get(), value + salt)))
                    ? Fit.YES
                    : Fit.NO;
        } catch (MalformedValueException | IllegalArgumentException e) {
            return Fit.UNKNOWN; // the check of the structure says it
        }
    }

    /** What is known that such an identity could be: an address says nothing of a number, nor the other way round. */
    private Set<String> ofType(IdentifierType identityType) {
        boolean address = identityType.equals(IdentifierType.EMAIL_ADDRESS);
        return known.stream()
                .map(value -> value.regionMatches(true, 0, MAILTO, 0, MAILTO.length())
                        ? value.substring(MAILTO.length())
                        : value)
                .filter(value -> !address || value.contains("@"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonValue> items(JsonObject object, String member) {
        JsonValue value = object.get(member).orElse(JsonArray.EMPTY);
        return value instanceof JsonArray array ? array.items() : List.of(value);
    }

    /** Who it is stays out of messages. */
    @Override
    public String toString() {
        return "a check of the recipient";
    }
}
