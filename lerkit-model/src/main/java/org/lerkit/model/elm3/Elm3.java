package org.lerkit.model.elm3;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** The specification that this package follows, and what its types share. */
final class Elm3 {
    static final RequiredContext CREDENTIALS = RequiredContext.of("https://www.w3.org/2018/credentials/v1");
    static final RequiredContext PROFILE = RequiredContext.of("http://data.europa.eu/snb/model/context/edc-ap");

    /** Text; publishers write amounts of credit as numbers, which can be read and is reported. */
    static final MemberType<String> WORDS = MemberType.TEXT_DESPITE_NUMBERS;

    static final MemberType<LocalizedText> ONE_LANGUAGE = MemberType.ONE_LANGUAGE_MAP;
    static final MemberType<Iri> EMAIL = MemberType.IRI.holding(
            Findings.FORMAT,
            address -> address.isAbsolute() && address.value().startsWith("mailto:"),
            "write it like mailto:someone@example.org");
    static final MemberType<String> DURATION = MemberType.text(
            "a duration",
            Pattern.compile("P(?=.)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)"),
            "write it like PT60H, which is 60 hours, or P6M, which is six months");
    static final MemberType<Decimal> COUNT = whole(Long.MAX_VALUE, "write a whole number that is not negative");
    static final MemberType<Decimal> PERCENTAGE = whole(100, "write a whole number from 0 to 100");
    static final MemberType<String> SCHEMA_TYPE = MemberType.TEXT.holding(
            Findings.TERM, Set.of("ShaclValidator2017", "JsonSchema")::contains, "write ShaclValidator2017");
    static final MemberType<String> STATUS_TYPE =
            MemberType.TEXT.holding(Findings.TERM, "StatusList2021Entry"::equals, "write StatusList2021Entry");

    private static final SpecRef SPECIFICATION = new SpecRef(
            "European Learning Model 3.2, EDC profile", "http://data.europa.eu/snb/model/ap/edc-generic-full");

    private Elm3() {}

    /** Types of the profile take no members but their own. */
    static ShapeDraft draft(String name) {
        return open(name).closed();
    }

    /** A type that others may add to. */
    static ShapeDraft open(String name) {
        return Shape.draft(name, SPECIFICATION.clause(name));
    }

    /** One object; publishers put it into an array now and then, which can be read and is reported. */
    static <T extends Node> MemberType<T> one(Supplier<Shape<T>> shape) {
        return MemberType.node(shape).orArrayOfOne();
    }

    private static MemberType<Decimal> whole(long most, String hint) {
        BigDecimal limit = BigDecimal.valueOf(most);
        return MemberType.INTEGER.holding(
                Findings.FORMAT,
                value -> value.isInteger()
                        && value.toBigDecimal().signum() >= 0
                        && value.toBigDecimal().compareTo(limit) <= 0,
                hint);
    }
}
