package org.lerkit.model.hropen;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;

/** The schemas that this package follows, and what its types share. */
final class HrOpen {
    /** The only type that the schema of a record takes, whatever version a document is of. */
    static final String RECORD = "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json";

    private static final String HOME = "http://schema.hropenstandards.org/";
    static final String PROVISIONAL = HOME + "4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredential";
    static final RequiredContext CREDENTIALS = RequiredContext.of("https://www.w3.org/2018/credentials/v1");
    static final RequiredContext WRAPPER =
            RequiredContext.of(HOME + "4.5/recruiting/json/VerifiableCredentialLER-RSType.json");
    /** The contexts of provisional credentials, one for each list but skills. */
    static final Pattern ENTRY = Pattern.compile(
            Pattern.quote(PROVISIONAL) + "(?:EducationAndLearning|EmploymentHistory|Certification|License)Type\\.json");

    /** A context of one of these, of any version. */
    static final Pattern ANY_PROVISIONAL = Pattern.compile(
            "https?://schema\\.hropenstandards\\.org/.*/ProvisionalVerifiableCredential[A-Za-z]*Type\\.json");

    static final MemberType<String> TYPE =
            MemberType.TEXT.holding(Findings.TERM, RECORD::equals, "write " + RECORD + ", also in later versions");
    static final MemberType<String> SOME_TEXT =
            MemberType.TEXT.holding(Findings.FORMAT, text -> !text.isEmpty(), "write something, or leave it out");
    static final MemberType<String> LANGUAGE = MemberType.text(
            "a language tag", Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+"), "write it like en or en-US");
    static final MemberType<String> COUNTRY =
            MemberType.text("the code of a country", Pattern.compile("[A-Z]{2}"), "write two capitals: US, DE");
    static final MemberType<String> CURRENCY =
            MemberType.text("the code of a currency", Pattern.compile("[A-Z]{3}"), "write three capitals: USD, EUR");
    static final MemberType<String> EMAIL = MemberType.text(
            "an email address", Pattern.compile("[^@\\s]++@[^@\\s]++"), "write it like someone@example.org");

    /** Dates of ISO 8601: a year, a month, a day, by calendar, week or day of the year. */
    private static final Pattern ISO_DATE = Pattern.compile("[+-]?\\d{4}(?:"
            + "-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?"
            + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
            + "|-?W(?:[0-4]\\d|5[0-2])(?:-?[1-7])?"
            + "|-?(?:00[1-9]|0[1-9]\\d|[12]\\d{2}|3[0-5]\\d|36[0-6]))?");

    private static final Pattern ISO_TIME =
            Pattern.compile("(?:(?:[01]\\d|2[0-3])(?::?[0-5]\\d(?::?[0-5]\\d(?:[.,]\\d+)?)?)?|24:?00)"
                    + "(?:[zZ]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?");
    private static final Pattern ISO_DURATION = Pattern.compile(
            "-?P(?=.)(?:[\\d.]+Y)?(?:[\\d.]+M)?(?:[\\d.]+W)?(?:[\\d.]+D)?(?:T(?=.)(?:[\\d.]+H)?(?:[\\d.]+M)?(?:[\\d.]+S)?)?");

    /** What a period may begin and end with, beside dates and times: years, months, days. */
    private static final List<Pattern> BOUNDS = List.of(
            Pattern.compile("[12]\\d{3}"),
            Pattern.compile("[12]\\d{3}-(?:0[1-9]|1[0-2])"),
            Pattern.compile("[12]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"));

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    static final MemberType<LexicalDate> DATE = MemberType.string("a date", LexicalDate::new, LexicalDate::text)
            .holding(Findings.FORMAT, HrOpen::isDate, "write it like 2026-05-31, 2026-05 or 2026");
    static final MemberType<LexicalDate> DATE_OF_ANY_KIND = MemberType.string(
                    "a date or a date and time", LexicalDate::new, LexicalDate::text)
            .holding(
                    Findings.FORMAT,
                    date -> isDate(date) || isDateTime(date.text()),
                    "write it like 2026, 2026-05, 2026-05-31 or 2026-05-31T09:30:00Z");
    static final MemberType<String> TIME =
            MemberType.text("a time of day", ISO_TIME, "write it like 09:30 or 09:30:00Z");
    /** A number of hours, or a duration; a builder writes text. */
    static final MemberType<String> DURATION = MemberType.TEXT_OR_NUMBER.holding(
            Findings.FORMAT,
            text -> NUMBER.matcher(text).matches() || ISO_DURATION.matcher(text).matches(),
            "write a number, or a duration like PT8H");

    static final MemberType<JsonValue> PERIOD = MemberType.either(
            JsonString.class,
            MemberType.string("a date", JsonString::new, JsonString::value),
            JsonObject.class,
            MemberType.OBJECT.holding(
                    Findings.FORMAT,
                    HrOpen::isPeriod,
                    "write start and end, both as days, months, years, or dates and times with a time zone"));
    static final MemberType<JsonValue> ANY_CONTEXT = MemberType.CONTEXT;
    static final MemberType<JsonValue> ISSUER = MemberType.iriOrObject("an IRI or an object");
    static final MemberType<Decimal> LATITUDE = within(90);
    static final MemberType<Decimal> LONGITUDE = within(180);

    private HrOpen() {}

    static ShapeDraft draft(String name, String schema) {
        return Shape.draft(name, new SpecRef("HR Open 4.4", HOME + "4.4/" + schema + "#"));
    }

    /** An object without any member says nothing. */
    static void checkSome(Node node, Findings findings) {
        if (node.json().members().isEmpty()) {
            findings.error(Findings.EMPTY, "an object without members", "say something in it, or leave it out");
        }
    }

    private static boolean isDate(LexicalDate date) {
        return ISO_DATE.matcher(date.text()).matches();
    }

    private static boolean isAtMost(BigDecimal most, Decimal value) {
        try {
            return value.toBigDecimal().abs().compareTo(most) <= 0;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /** A period begins and ends, and says both as exactly. */
    private static boolean isPeriod(JsonObject period) {
        return period.members().get("start") instanceof JsonString start
                && period.members().get("end") instanceof JsonString end
                && (BOUNDS.stream()
                                .anyMatch(bound -> bound.matcher(start.value()).matches()
                                        && bound.matcher(end.value()).matches())
                        || (isDateTime(start.value()) && isDateTime(end.value())));
    }

    private static boolean isDateTime(String text) {
        return new LexicalDateTime(text).instant().isPresent();
    }

    private static MemberType<Decimal> within(int degrees) {
        BigDecimal most = BigDecimal.valueOf(degrees);
        Predicate<Decimal> inside = value -> isAtMost(most, value);
        return MemberType.DECIMAL.holding(Findings.FORMAT, inside, "write degrees from -" + degrees + " to " + degrees);
    }
}
