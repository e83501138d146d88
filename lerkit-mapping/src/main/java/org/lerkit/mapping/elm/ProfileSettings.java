package org.lerkit.mapping.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.elm3.Address;
import org.lerkit.model.elm3.Concept;
import org.lerkit.model.elm3.DisplayDetail;
import org.lerkit.model.elm3.DisplayParameter;
import org.lerkit.model.elm3.IndividualDisplay;
import org.lerkit.model.elm3.LegalIdentifier;
import org.lerkit.model.elm3.Location;
import org.lerkit.model.elm3.MediaObject;
import org.lerkit.model.elm3.Organisation;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** The profile of an issuer as people write it down. */
final class ProfileSettings {
    private static final Set<String> MEMBERS = Set.of("language", "issuer", "title");
    private static final Set<String> ISSUER = Set.of("id", "legalName", "countryCode", "eIDASIdentifier");
    private static final Set<String> IDENTIFIER = Set.of("notation", "spatial");
    private static final String COUNTRY = "a country by its code of ISO 3166-1, such as IE or IRL";
    private static final String LANGUAGE = "a language by its code of two letters, such as en";

    private final JsonObject json;

    ProfileSettings(JsonObject json) {
        this.json = json;
    }

    /**
     * The profile, with a picture of one page.
     *
     * @throws MalformedValueException if it is none
     */
    IssuerProfile profile(MediaObject image) {
        only(json, JsonPointer.ROOT, MEMBERS);
        String language = text(json, JsonPointer.ROOT, "language", LANGUAGE);
        if (!isLanguage(language)) {
            throw new MalformedValueException(JsonPointer.ROOT.child("language"), LANGUAGE, "another text");
        }
        return new IssuerProfile(issuer(), display(language, image), Locale.forLanguageTag(language));
    }

    private Organisation issuer() {
        JsonPointer at = JsonPointer.ROOT.child("issuer");
        JsonObject issuer =
                object(json, JsonPointer.ROOT, "issuer", "an object with legalName, countryCode and eIDASIdentifier");
        only(issuer, at, ISSUER);
        Organisation.Builder made = Organisation.builder();
        if (issuer.get("id").isPresent()) {
            made.id(iri(issuer, at));
        }
        return made.legalName(words(issuer, at, "legalName"))
                .eIDASIdentifier(identifier(issuer, at))
                .location(List.of(Location.builder()
                        .address(List.of(Address.builder()
                                .countryCode(country(issuer, at, "countryCode"))
                                .build()))
                        .build()))
                .build();
    }

    private static LegalIdentifier identifier(JsonObject issuer, JsonPointer parent) {
        JsonPointer at = parent.child("eIDASIdentifier");
        JsonObject identifier = object(issuer, parent, "eIDASIdentifier", "an object with notation and spatial");
        only(identifier, at, IDENTIFIER);
        return LegalIdentifier.builder()
                .notation(text(identifier, at, "notation", "a text"))
                .spatial(country(identifier, at, "spatial"))
                .build();
    }

    /** One page of one picture, in the language of the profile. */
    private DisplayParameter display(String language, MediaObject image) {
        Concept listed = concept(AuthorityLists.language(language).orElseThrow());
        return DisplayParameter.builder()
                .title(words(json, JsonPointer.ROOT, "title"))
                .language(List.of(listed))
                .primaryLanguage(listed)
                .individualDisplay(List.of(IndividualDisplay.builder()
                        .language(listed)
                        .displayDetail(List.of(DisplayDetail.builder()
                                .page(new Decimal("1"))
                                .image(image)
                                .build()))
                        .build()))
                .build();
    }

    private static Iri iri(JsonObject in, JsonPointer at) {
        String expected = "an IRI from its scheme on, such as https: or urn:";
        Iri iri = new Iri(text(in, at, "id", expected));
        if (!iri.isAbsolute()) {
            throw new MalformedValueException(at.child("id"), expected, "another text");
        }
        return iri;
    }

    private static Concept country(JsonObject in, JsonPointer at, String member) {
        Optional<String> address = AuthorityLists.country(text(in, at, member, COUNTRY));
        return concept(
                address.orElseThrow(() -> new MalformedValueException(at.child(member), COUNTRY, "another text")));
    }

    private static Concept concept(String address) {
        return Concept.builder().id(new Iri(address)).build();
    }

    /** Words by their language, as the model has them. */
    private static LocalizedText words(JsonObject in, JsonPointer parent, String member) {
        String expected = "words by their language, such as {\"en\": \"...\"}";
        JsonObject map = object(in, parent, member, expected);
        JsonPointer at = parent.child(member);
        if (map.members().isEmpty()) {
            throw new MalformedValueException(at, expected, "an empty object");
        }
        List<LocalizedText.Text> texts = new ArrayList<>();
        for (String language : map.members().keySet()) {
            if (!isLanguage(language)) {
                throw new MalformedValueException(at.child(language), LANGUAGE, "another member");
            }
            String words = text(map, at, language, "a text");
            texts.add(new LocalizedText.Text(words, Optional.of(language), Optional.empty()));
        }
        return new LocalizedText(texts);
    }

    private static boolean isLanguage(String tag) {
        return AuthorityLists.letters(tag).filter(tag::equals).isPresent()
                && AuthorityLists.language(tag).isPresent();
    }

    private static String text(JsonObject object, JsonPointer at, String member, String expected) {
        JsonValue value = object.get(member).orElse(JsonNull.NULL);
        if (!(value instanceof JsonString string)) {
            throw wrong(at.child(member), expected, value);
        } else if (string.value().isBlank()) {
            throw new MalformedValueException(at.child(member), expected, "an empty text");
        }
        return string.value();
    }

    private static JsonObject object(JsonObject in, JsonPointer at, String member, String expected) {
        JsonValue value = in.get(member).orElse(JsonNull.NULL);
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(at.child(member), expected, value);
    }

    private static void only(JsonObject object, JsonPointer at, Set<String> members) {
        for (String member : object.members().keySet()) {
            if (!members.contains(member)) {
                String known = String.join(", ", new TreeSet<>(members));
                throw new MalformedValueException(at.child(member), "one of " + known, "another member");
            }
        }
    }

    private static MalformedValueException wrong(JsonPointer at, String expected, JsonValue found) {
        return new MalformedValueException(at, expected, found instanceof JsonNull ? "nothing" : found.kind());
    }
}
