package org.lerkit.cli.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Who issued what to whom, in a credential of any generation: Open Badges and CLR have had other names for the same
 * since their first versions. Looks at values as they are, so that a broken document can be summed up too.
 */
public final class CredentialSummary {
    private static final List<String> ISSUERS = List.of("issuer", "publisher", "holder");
    private static final List<String> SUBJECTS = List.of("credentialSubject", "recipient", "learner", "claim");
    private static final List<String> ACHIEVEMENTS = List.of("achievement", "badge", "achievements", "title");
    private static final List<String> STARTS = List.of("validFrom", "issuanceDate", "issuedOn");
    private static final List<String> ENDS = List.of("validUntil", "expirationDate", "expires");
    private static final int MOST_NAMES = 5;

    private final JsonObject credential;
    private final JsonObject.Builder found = JsonObject.builder();

    private CredentialSummary(JsonObject credential) {
        this.credential = credential;
    }

    /** The summary of a credential, as members to list. */
    public static JsonObject of(JsonObject credential) {
        return new CredentialSummary(credential).run();
    }

    private JsonObject run() {
        put("id", credential.get("id").flatMap(CredentialSummary::text));
        put("name", credential.get("name").flatMap(CredentialSummary::text));
        put("issuer", first(credential, ISSUERS).or(this::issuerOfBadge).flatMap(CredentialSummary::party));
        put("subject", subjects());
        put("achievement", achievements());
        put("from", first(credential, STARTS).flatMap(CredentialSummary::text));
        put("until", first(credential, ENDS).flatMap(CredentialSummary::text));
        Map<String, Integer> kinds = new TreeMap<>();
        count(credential, kinds);
        if (!kinds.isEmpty()) {
            JsonObject.Builder numbers = JsonObject.builder();
            kinds.forEach((kind, number) -> numbers.put(kind, JsonNumber.of(number)));
            found.put("holds", numbers.build());
        }
        put("proofs", list("proof", "cryptosuite"));
        put("status", list("credentialStatus", "statusPurpose"));
        return found.build();
    }

    private void put(String name, Optional<String> text) {
        text.ifPresent(value -> found.put(name, value));
    }

    private static Optional<JsonValue> first(JsonObject object, List<String> names) {
        return names.stream().flatMap(name -> object.get(name).stream()).findFirst();
    }

    /** In Open Badges 2.0 the badge names its issuer, not the assertion. */
    private Optional<JsonValue> issuerOfBadge() {
        return credential
                .get("badge")
                .flatMap(badge -> badge instanceof JsonObject object ? object.get("issuer") : Optional.empty());
    }

    /** The name of someone, and the identifier where there is one. */
    private static Optional<String> party(JsonValue value) {
        if (!(value instanceof JsonObject profile)) {
            return text(value);
        }
        Optional<String> name = profile.get("name").flatMap(CredentialSummary::text);
        Optional<String> id = profile.get("id").flatMap(CredentialSummary::text);
        return name.isPresent() && id.isPresent() ? Optional.of(name.get() + " (" + id.get() + ")") : name.or(() -> id);
    }

    private Optional<String> subjects() {
        List<String> parties = subjectObjects()
                .map(subject -> party(subject).orElseGet(() -> identified(subject)))
                .toList();
        return shortened(parties);
    }

    private Stream<JsonValue> subjectObjects() {
        return first(credential, SUBJECTS).stream().flatMap(value -> value.items().stream());
    }

    /** How one is known who has neither name nor id: by an e-mail address or another identifier, perhaps hashed. */
    private static String identified(JsonValue subject) {
        boolean identified = subject instanceof JsonObject object
                && (object.get("identifier").isPresent()
                        || object.get("identity").isPresent());
        return identified ? "known by an identifier" : "not named";
    }

    private Optional<String> achievements() {
        Stream<JsonValue> holders = Stream.concat(Stream.of(credential), subjectObjects());
        return shortened(holders.filter(JsonObject.class::isInstance)
                .flatMap(holder -> first((JsonObject) holder, ACHIEVEMENTS).stream())
                .flatMap(value -> value.items().stream())
                .flatMap(item -> party(item).stream())
                .toList());
    }

    private static Optional<String> shortened(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return Optional.of(
                names.size() > MOST_NAMES ? shown + "; and " + (names.size() - MOST_NAMES) + " more" : shown);
    }

    /** The types of what a member holds, each with what kind of that type it is. */
    private Optional<String> list(String member, String kind) {
        List<String> kinds = new ArrayList<>();
        for (JsonValue item : credential.get(member).map(JsonValue::items).orElse(List.of())) {
            if (item instanceof JsonObject object) {
                kinds.add(Stream.of("type", kind)
                        .flatMap(name -> object.get(name).flatMap(CredentialSummary::text).stream())
                        .collect(Collectors.joining(" ")));
            }
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", kinds));
    }

    /** Text as it is, or in the first of its languages. */
    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(CredentialNames.oneLine(text.value()));
        }
        if (value instanceof JsonArray array) {
            return array.items().stream().findFirst().flatMap(CredentialSummary::text);
        }
        return value instanceof JsonObject object
                ? first(object, List.of("@value", "en")).flatMap(CredentialSummary::text)
                : Optional.empty();
    }

    /** How many objects there are of each type; of several types of one object, the last and most special one. */
    private static void count(JsonValue value, Map<String, Integer> kinds) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> count(item, kinds));
        } else if (value instanceof JsonObject object) {
            object.get("type").map(JsonValue::items).stream()
                    .flatMap(List::stream)
                    .filter(JsonString.class::isInstance)
                    .reduce((first, second) -> second)
                    .flatMap(CredentialSummary::text)
                    .ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
            object.members().values().forEach(member -> count(member, kinds));
        }
    }
}
