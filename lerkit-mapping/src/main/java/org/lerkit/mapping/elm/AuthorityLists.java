package org.lerkit.mapping.elm;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.model.value.Iri;

/** Addresses in the lists of the Union of what records say by codes. */
final class AuthorityLists {
    /** Credit of the European Credit Transfer and Accumulation System. */
    static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";
    /** The profile of credentials of no special kind. */
    static final String GENERIC = "http://data.europa.eu/snb/credential/e34929035b";

    static final String EQF = "http://data.europa.eu/snb/eqf/";
    static final String FRAMEWORKS_OF_COUNTRIES = "http://data.europa.eu/snb/qdr/";
    static final String FIELDS = "http://data.europa.eu/snb/isced-f/";
    static final String ESCO = "http://data.europa.eu/esco/skill/";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String COUNTRY = AUTHORITY + "country/";
    private static final String LANGUAGE = AUTHORITY + "language/";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Codes of languages that have other ones now. */
    private static final Set<String> FORMER = Set.of("iw", "in", "ji", "mo", "sh");

    private static final Map<String, String> COUNTRY_CODES =
            COUNTRIES.stream().collect(Collectors.toUnmodifiableMap(two -> COUNTRY + three(two), two -> two));
    private static final Map<String, String> LANGUAGE_TAGS = LANGUAGES.stream()
            .filter(tag -> !FORMER.contains(tag))
            .collect(Collectors.toUnmodifiableMap(tag -> LANGUAGE + letters3(tag), tag -> tag, (one, other) -> one));

    private AuthorityLists() {}

    /** A country by its code of ISO 3166-1, two letters or three, or by its address. */
    static Optional<String> country(String code) {
        if (code.startsWith(COUNTRY) && isAddress(code)) {
            return Optional.of(code);
        }
        String upper = code.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(upper)) {
            return Optional.of(COUNTRY + three(upper));
        }
        return Optional.of(COUNTRY + upper).filter(COUNTRY_CODES::containsKey);
    }

    /** The code of ISO 3166-1 of a country in the list. */
    static Optional<String> countryCode(String address) {
        return Optional.ofNullable(COUNTRY_CODES.get(address));
    }

    /** The tag of a language in the list. */
    static Optional<String> languageTag(String address) {
        return Optional.ofNullable(LANGUAGE_TAGS.get(address));
    }

    private static String three(String two) {
        return new Locale.Builder().setRegion(two).build().getISO3Country();
    }

    /** A language by its tag, or by its address. */
    static Optional<String> language(String tag) {
        if (tag.startsWith(LANGUAGE) && isAddress(tag)) {
            return Optional.of(tag);
        }
        Locale locale = Locale.forLanguageTag(tag);
        return LANGUAGES.contains(locale.getLanguage())
                ? Optional.of(LANGUAGE + letters3(locale.getLanguage()))
                : Optional.empty();
    }

    private static String letters3(String language) {
        return Locale.forLanguageTag(language).getISO3Language().toUpperCase(Locale.ROOT);
    }

    /** The two letters of a language, by a tag. */
    static Optional<String> letters(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.length() == 2 ? Optional.of(language) : Optional.empty();
    }

    /** Whether a text can be the name of a thing in a graph. */
    static boolean isAddress(String text) {
        return new Iri(text).isAbsolute();
    }
}
