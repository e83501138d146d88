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
    private static final Pattern SHORT_DATE = Pattern.compile("[12][0-9]{3}(-(0[1-9]|1[0-2]))?");
    private static final Pattern WORKING_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,9})?");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,60}@([a-z0-9][a-z0-9-]{0,60}\\.){1,5}[a-z]{2,20}");
    private static final Pattern ISCED = Pattern.compile("[0-8]");
    /** Currencies that are widely traded. */
    private static final Set<String> CURRENCIES = Set.of("""
            AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR NGN NOK NZD PEN
            PHP PKR PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR""".split("\\s+", -1));

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
            case "anydate" ->
                text -> SHORT_DATE.matcher(text).matches()
                        || ofKind("date").test(text)
                        || ofKind("datetime").test(text);
            case "http" -> text -> new Iri(text).isHttp();
            case "email" -> text -> EMAIL.matcher(text).matches();
            case "currency" -> CURRENCIES::contains;
            case "isced" -> text -> ISCED.matcher(text).matches();
            case "latitude" -> text -> isWithin(text, 90);
            case "longitude" -> text -> isWithin(text, 180);
            case "words" -> text -> !WORKING_NUMBER.matcher(text).matches();
            case "integer" -> text -> INTEGER.matcher(text).matches();
            case "language" -> text -> LANGUAGE.matcher(text).matches();
            case "country" -> COUNTRIES::contains;
            case "uri" ->
                text -> new Iri(text).isAbsolute() && URI.matcher(text).matches();
            default -> throw new IllegalStateException("no kind " + kind);
        };
    }

    private static boolean isWithin(String text, int degrees) {
        return WORKING_NUMBER.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= degrees;
    }
}
