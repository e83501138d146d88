package org.lerkit.model.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LexicalDateTime;

/**
 * How an element is seen as a {@code T}. Seeing never fails; {@link XmlShape#check} reports what a type asks for and an
 * element does not hold. Dates and numbers are those of XML Schema, white space around them taken away.
 */
public final class XmlType<T> {
    private static final String ZONE = "(?:Z|[+-]\\d{2}:\\d{2})?";
    private static final Pattern DATE_FORM = Pattern.compile("(-?\\d{4,9})-(\\d{2})-(\\d{2})" + ZONE);
    private static final Pattern YEAR_MONTH_FORM = Pattern.compile("(-?\\d{4,9})-(\\d{2})" + ZONE);
    private static final Pattern YEAR_FORM = Pattern.compile("(-?\\d{4,9})" + ZONE);
    private static final Pattern MONTH_DAY_FORM = Pattern.compile("--(\\d{2})-(\\d{2})" + ZONE);
    private static final Pattern DATE_TIME_FORM =
            Pattern.compile("-?\\d{4,9}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?" + ZONE);
    private static final Pattern DECIMAL_FORM = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
    private static final Pattern INTEGER_FORM = Pattern.compile("[+-]?\\d+");

    /** The text directly inside, as written. */
    public static final XmlType<String> TEXT =
            new XmlType<>("text", XmlElement::text, (element, findings) -> childless(element, findings), null, null);

    public static final XmlType<XmlLeaf<Decimal>> DECIMAL =
            form("a decimal number", DECIMAL_FORM, number -> new Decimal(number.group()));
    public static final XmlType<XmlLeaf<Decimal>> INTEGER =
            form("an integer", INTEGER_FORM, number -> new Decimal(number.group()));
    public static final XmlType<XmlLeaf<LocalDate>> DATE =
            form("a date", DATE_FORM, date -> LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
    public static final XmlType<XmlLeaf<YearMonth>> YEAR_MONTH =
            form("a year and month", YEAR_MONTH_FORM, date -> YearMonth.of(number(date, 1), number(date, 2)));
    public static final XmlType<XmlLeaf<Year>> YEAR = form("a year", YEAR_FORM, date -> Year.of(number(date, 1)));
    public static final XmlType<XmlLeaf<MonthDay>> MONTH_DAY =
            form("a month and day", MONTH_DAY_FORM, date -> MonthDay.of(number(date, 1), number(date, 2)));
    public static final XmlType<XmlLeaf<LexicalDateTime>> DATE_TIME =
            form("a date and time", DATE_TIME_FORM, date -> new LexicalDateTime(date.group()));
    public static final XmlType<XmlLeaf<Boolean>> BOOLEAN = form(
            "true or false",
            Pattern.compile("true|false|1|0"),
            bool -> bool.group().matches("true|1"));

    private final String description;
    private final Function<XmlElement, T> reader;
    private final Rule rule;
    private final @Nullable Supplier<? extends XmlShape<?>> shape;
    private final @Nullable CodeList codes;

    private interface Rule {
        void check(XmlElement element, XmlFindings findings);
    }

    private XmlType(
            String description,
            Function<XmlElement, T> reader,
            Rule rule,
            @Nullable Supplier<? extends XmlShape<?>> shape,
            @Nullable CodeList codes) {
        this.description = description;
        this.reader = reader;
        this.rule = rule;
        this.shape = shape;
        this.codes = codes;
    }

    /** A code of a list. */
    public static XmlType<XmlLeaf<String>> code(CodeList codes) {
        return leaf("a code of " + codes, element -> codes.find(element.text()), codes);
    }

    /**
     * An element of another shape. The shape is asked for when it is used, so that types may contain themselves and
     * each other.
     */
    public static <T extends XmlView> XmlType<T> node(Supplier<XmlShape<T>> shape) {
        return new XmlType<>(
                "an element",
                element -> shape.get().of(element),
                (element, findings) -> shape.get().check(element, findings),
                shape,
                null);
    }

    private static <V> XmlType<XmlLeaf<V>> form(String description, Pattern form, Function<Matcher, V> value) {
        return leaf(
                description,
                element -> {
                    Matcher matcher = form.matcher(element.text().strip());
                    try {
                        return matcher.matches() ? Optional.of(value.apply(matcher)) : Optional.empty();
                    } catch (DateTimeException e) {
                        return Optional.empty(); // in the form of a date, and none
                    }
                },
                null);
    }

    private static <V> XmlType<XmlLeaf<V>> leaf(
            String description, Function<XmlElement, Optional<V>> value, @Nullable CodeList codes) {
        Function<XmlElement, XmlLeaf<V>> reader = element -> new XmlLeaf<>(element, value.apply(element));
        return new XmlType<>(
                description,
                reader,
                (element, findings) -> {
                    if (childless(element, findings) && value.apply(element).isEmpty()) {
                        int length = element.text().length();
                        findings.error(
                                codes == null ? XmlFindings.FORMAT : XmlFindings.TERM,
                                element,
                                "expected " + description + ", found other text of " + length + " characters");
                    }
                },
                null,
                codes);
    }

    private static boolean childless(XmlElement element, XmlFindings findings) {
        if (!element.isChildless()) {
            findings.error(XmlFindings.NESTED, element, "expected text, found elements");
        }
        return element.isChildless();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** What a value is, in words: {@code a date}. */
    public String description() {
        return description;
    }

    /** The shape of what is inside; empty for a value. */
    public Optional<XmlShape<?>> shape() {
        return shape == null ? Optional.empty() : Optional.of(shape.get());
    }

    /** The list that a value is out of, if it is out of one that lerkit holds. */
    public Optional<CodeList> codes() {
        return Optional.ofNullable(codes);
    }

    T read(XmlElement element) {
        return reader.apply(element);
    }

    void check(XmlElement element, XmlFindings findings) {
        rule.check(element, findings);
    }

    @Override
    public String toString() {
        return description;
    }
}
