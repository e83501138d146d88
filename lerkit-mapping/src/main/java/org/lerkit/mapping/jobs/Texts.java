package org.lerkit.mapping.jobs;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** The kinds of texts that formats ask for. */
final class Texts {
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
                    + "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final Pattern LANGUAGE = Pattern.compile("de|en|en-CA|en-GB|en-US|es|es-MX|fr|fr-CA");
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z_a-z~]+");

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Texts() {}

    static Predicate<String> ofKind(String kind) {
        return switch (kind) {
            case "datetime" ->
                text -> DATE_TIME.matcher(text).matches()
                        && new LexicalDate(text).day().isPresent();
            case "date" ->
                text -> DATE.matcher(text).matches()
                        && new LexicalDate(text).day().isPresent();
            case "integer" -> text -> INTEGER.matcher(text).matches();
            case "language" -> text -> LANGUAGE.matcher(text).matches();
            case "country" -> COUNTRIES::contains;
            case "uri" ->
                text -> new Iri(text).isAbsolute() && URI.matcher(text).matches();
            default -> throw new IllegalStateException("no kind " + kind);
        };
    }
}
