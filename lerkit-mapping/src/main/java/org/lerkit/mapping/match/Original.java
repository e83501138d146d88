package org.lerkit.mapping.match;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Iri;

/**
 * What an original says, as far as it decides for what it vouches: an entry of a record can carry a credential that says
 * something else.
 *
 * @param place where it is, in the canonical JSON of the record
 * @param outcome what came of verifying it
 * @param issuer who issued it
 * @param subjects whom it is about
 * @param texts every text that it says of its subject
 */
record Original(
        JsonPointer place, Vouching.Outcome outcome, Optional<Iri> issuer, Set<String> subjects, Set<String> texts) {
    private static final String SUBJECT = "credentialSubject";

    Original {
        subjects = Set.copyOf(subjects);
        texts = Set.copyOf(texts);
    }

    /** Opens an original, whatever carries it; one that cannot be read says nothing. */
    static Original of(Verification verification, JsonPointer place, Vouching.Outcome outcome) {
        try {
            return of(CredentialDocument.open(verification.bytes()).json(), place, outcome);
        } catch (LerkitException | IllegalArgumentException unreadable) {
            return new Original(place, outcome, Optional.empty(), Set.of(), Set.of());
        }
    }

    private static Original of(JsonObject json, JsonPointer place, Vouching.Outcome outcome) {
        List<JsonValue> about = json.get(SUBJECT).map(JsonValue::items).orElse(List.of(json));
        Set<String> subjects = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (JsonValue subject : about) {
            if (subject != json) {
                id(subject).ifPresent(subjects::add);
            }
            gather(subject, texts);
        }
        return new Original(
                place, outcome, json.get("issuer").flatMap(Original::id).map(Iri::new), subjects, texts);
    }

    /** The identifier of a party: the party itself where it is a text, or its id. */
    private static Optional<String> id(JsonValue party) {
        JsonValue id = party instanceof JsonObject object ? object.get("id").orElse(object) : party;
        return id instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    private static void gather(JsonValue value, Set<String> texts) {
        if (value instanceof JsonString text) {
            texts.add(text.value());
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> gather(item, texts));
        } else if (value instanceof JsonObject object) {
            object.members().values().forEach(member -> gather(member, texts));
        }
    }
}
