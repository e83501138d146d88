package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lerkit.crypto.internal.encoding.Hashes;
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
        return result(compared ? Fit.NO : Fit.UNKNOWN, at);
    }

    /** The same of an assertion of Open Badges 2.0, which has one identity of its recipient. */
    CheckResult checkBadge(JsonObject assertion, JsonPointer place) {
        Fit fit = assertion.get("recipient").orElse(null) instanceof JsonObject recipient
                ? fitOf(new org.lerkit.model.ob2.IdentityObject(recipient))
                : Fit.UNKNOWN;
        return result(fit, place.child("recipient"));
    }

    private static CheckResult result(Fit fit, JsonPointer at) {
        return switch (fit) {
            case YES -> new CheckResult.Passed();
            case NO ->
                new CheckResult.Failed(List.of(
                        CryptoProblem.RECIPIENT_MISMATCH.at(at, "the subject is not the recipient who is expected")));
            case UNKNOWN ->
                new CheckResult.Indeterminate(List.of(CryptoProblem.RECIPIENT_UNKNOWN.at(
                        at, "the subject has no identifier of a kind that is known of the recipient")));
        };
    }

    private Fit fit(JsonObject subject) {
        Fit fit = text(subject, "id").map(this::fitOfId).orElse(Fit.UNKNOWN);
        for (JsonValue identity : items(subject, "identifier")) {
            Fit more = identity instanceof JsonObject object ? fitOf(new IdentityObject(object)) : Fit.UNKNOWN;
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

    private Fit fitOf(IdentityObject identity) {
        try {
            boolean address = identity.identityType().equals(IdentifierType.EMAIL_ADDRESS);
            return fitOf(ofType(address), identity.identityHash(), identity.hashed(), identity.salt());
        } catch (MalformedValueException e) {
            return Fit.UNKNOWN; // the check of the structure says it
        }
    }

    private Fit fitOf(org.lerkit.model.ob2.IdentityObject recipient) {
        try {
            boolean address = recipient.type().equals("email");
            return fitOf(ofType(address), recipient.identity(), recipient.hashed(), recipient.salt());
        } catch (MalformedValueException e) {
            return Fit.UNKNOWN; // the check of the structure says it
        }
    }

    private static Fit fitOf(Set<String> candidates, String stated, boolean hashed, Optional<String> salt) {
        if (candidates.isEmpty()) {
            return Fit.UNKNOWN;
        }
        if (!hashed) {
            return candidates.contains(stated) ? Fit.YES : Fit.NO;
        }
        int end = stated.indexOf('$');
        Optional<String> algorithm = end < 0
                ? Optional.empty()
                : Optional.ofNullable(HASHES.get(stated.substring(0, end).toLowerCase(Locale.ROOT)));
        Optional<byte[]> hash = algorithm.flatMap(any -> bytes(stated.substring(end + 1)));
        if (hash.isEmpty()) {
            return Fit.UNKNOWN;
        }
        String added = salt.orElse("");
        return candidates.stream()
                        .anyMatch(value ->
                                MessageDigest.isEqual(hash.get(), hash(algorithm.orElseThrow(), value + added)))
                ? Fit.YES
                : Fit.NO;
    }

    private static Optional<byte[]> bytes(String hexadecimal) {
        try {
            return Optional.of(HexFormat.of().parseHex(hexadecimal));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is known that such an identity could be: an address says nothing of a number, nor the other way round. */
    private Set<String> ofType(boolean address) {
        return known.stream()
                .map(value -> value.regionMatches(true, 0, MAILTO, 0, MAILTO.length())
                        ? value.substring(MAILTO.length())
                        : value)
                .filter(value -> !address || value.contains("@"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] hash(String algorithm, String text) {
        return Hashes.of(algorithm, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonValue> items(JsonObject object, String member) {
        JsonValue value = object.get(member).orElse(JsonArray.EMPTY);
        return value.items();
    }

    /** Who it is stays out of messages. */
    @Override
    public String toString() {
        return "a check of the recipient";
    }
}
