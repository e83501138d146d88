package org.lerkit.mapping.hropen;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The codes that are written where the schema lists those it takes. Of its lists these are those parts that everyone agrees
 * on; a code that is not among them is left out rather than written and refused.
 */
final class Codes {
    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> LANGUAGES = languages();
    private static final Set<String> CURRENCIES =
            words("AUD BRL CAD CHF CLP CNY COP CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NOK NZD PEN PHP PLN"
                    + " RON SEK SGD THB TRY TWD UAH USD VND ZAR");
    private static final Map<String, Set<String>> BY_MEMBER = Map.ofEntries(
            Map.entry("country", COUNTRIES),
            Map.entry("countryCode", COUNTRIES),
            Map.entry("citizenship", COUNTRIES),
            Map.entry("residenceCountry", COUNTRIES),
            Map.entry("language", LANGUAGES),
            Map.entry("languageCode", LANGUAGES),
            Map.entry("primaryLanguage", LANGUAGES),
            Map.entry("workingLanguageCodes", LANGUAGES),
            Map.entry("currency", CURRENCIES));

    private Codes() {}

    /** Whether a member, which may be of another kind than a code, takes a text. */
    static boolean takes(String member, String text) {
        Set<String> codes = BY_MEMBER.get(member);
        return codes == null || codes.contains(text);
    }

    /** The Caribbean Netherlands are younger than the list. */
    private static Set<String> countries() {
        Set<String> countries = new HashSet<>(List.of(Locale.getISOCountries()));
        countries.remove("BQ");
        return Set.copyOf(countries);
    }

    /** Languages of two letters, but for three codes that were given up; and some of them as spoken somewhere. */
    private static Set<String> languages() {
        Set<String> languages = new HashSet<>(List.of(Locale.getISOLanguages()));
        languages.removeAll(Set.of("in", "iw", "ji"));
        languages.addAll(
                words("da-DK de-AT de-CH de-DE en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-AR es-CL es-CO"
                        + " es-ES es-MX es-US fi-FI fr-BE fr-CA fr-CH fr-FR it-CH it-IT ja-JP ko-KR nb-NO nl-BE nl-NL pl-PL pt-BR"
                        + " pt-PT ru-RU sv-FI sv-SE uk-UA zh-CN zh-TW"));
        return Set.copyOf(languages);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
