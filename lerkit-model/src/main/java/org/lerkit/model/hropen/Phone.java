package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * A telephone number, whole and in parts.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/communication/PhoneType.json">HR Open 4.4, PhoneType</a>
 */
public record Phone(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Phone", "common/json/communication/PhoneType.json").arraysOnly();
    private static final Maybe<String> COUNTRY_DIALING_CODE = MEMBERS.optional("countryDialingCode", TEXT);
    private static final Maybe<String> AREA_DIALING_CODE = MEMBERS.optional("areaDialingCode", TEXT);
    private static final Maybe<String> DIAL_NUMBER = MEMBERS.optional("dialNumber", TEXT);
    private static final Maybe<String> PHONE_EXTENSION = MEMBERS.optional("phoneExtension", TEXT);
    private static final Maybe<String> ACCESS = MEMBERS.optional("access", TEXT);
    private static final One<String> FORMATTED_NUMBER = MEMBERS.required("formattedNumber", TEXT);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> USE_CODE = MEMBERS.optional("useCode", TEXT);
    private static final Maybe<Decimal> PREFERENCE = MEMBERS.optional("preference", INTEGER);
    private static final Maybe<DateTimePeriod> AVAILABLE_PERIOD =
            MEMBERS.optional("availablePeriod", node(() -> DateTimePeriod.SHAPE));
    public static final Shape<Phone> SHAPE = MEMBERS.shape(Phone::new);

    // spotless:off - one line a member
    /** The code of the country. */
    public Optional<String> countryDialingCode() { return COUNTRY_DIALING_CODE.in(json); }
    /** The code of the area. */
    public Optional<String> areaDialingCode() { return AREA_DIALING_CODE.in(json); }
    /** The number without these codes. */
    public Optional<String> dialNumber() { return DIAL_NUMBER.in(json); }
    /** The extension. */
    public Optional<String> phoneExtension() { return PHONE_EXTENSION.in(json); }
    /** What to dial first to get out. */
    public Optional<String> access() { return ACCESS.in(json); }
    /** The whole number. */
    public String formattedNumber() { return FORMATTED_NUMBER.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** What it is used for: business, private. */
    public Optional<String> useCode() { return USE_CODE.in(json); }
    /** Which is to be tried first; the lowest number. */
    public Optional<Decimal> preference() { return PREFERENCE.in(json); }
    /** When it can be used. */
    public Optional<DateTimePeriod> availablePeriod() { return AVAILABLE_PERIOD.in(json); }

    @Override public Shape<Phone> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Phone}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Phone, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder countryDialingCode(String value) { return set(COUNTRY_DIALING_CODE, value); }
        public Builder areaDialingCode(String value) { return set(AREA_DIALING_CODE, value); }
        public Builder dialNumber(String value) { return set(DIAL_NUMBER, value); }
        public Builder phoneExtension(String value) { return set(PHONE_EXTENSION, value); }
        public Builder access(String value) { return set(ACCESS, value); }
        public Builder formattedNumber(String value) { return set(FORMATTED_NUMBER, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder useCode(String value) { return set(USE_CODE, value); }
        public Builder preference(Decimal value) { return set(PREFERENCE, value); }
        public Builder availablePeriod(DateTimePeriod value) { return set(AVAILABLE_PERIOD, value); }
    }
    // spotless:on
}
