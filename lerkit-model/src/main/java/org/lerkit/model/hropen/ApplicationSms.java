package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A number that takes applications as text messages.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record ApplicationSms(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("ApplicationSms", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> COUNTRY_DIALING_CODE = MEMBERS.optional("countryDialingCode", TEXT);
    private static final Maybe<String> AREA_DIALING_CODE = MEMBERS.optional("areaDialingCode", TEXT);
    private static final Maybe<String> DIAL_NUMBER = MEMBERS.optional("dialNumber", TEXT);
    private static final Maybe<String> PHONE_EXTENSION = MEMBERS.optional("phoneExtension", TEXT);
    private static final Maybe<String> ACCESS = MEMBERS.optional("access", TEXT);
    private static final One<String> FORMATTED_NUMBER = MEMBERS.required("formattedNumber", TEXT);
    private static final Maybe<String> CONTAINED_TEXT = MEMBERS.optional("containedText", TEXT);
    public static final Shape<ApplicationSms> SHAPE = MEMBERS.shape(ApplicationSms::new);

    // spotless:off - one line a member
    /** The code of the country. */
    public Optional<String> countryDialingCode() { return COUNTRY_DIALING_CODE.in(json); }
    /** The code of the area. */
    public Optional<String> areaDialingCode() { return AREA_DIALING_CODE.in(json); }
    /** The number within it. */
    public Optional<String> dialNumber() { return DIAL_NUMBER.in(json); }
    /** The extension. */
    public Optional<String> phoneExtension() { return PHONE_EXTENSION.in(json); }
    /** What to dial first. */
    public Optional<String> access() { return ACCESS.in(json); }
    /** The whole number. */
    public String formattedNumber() { return FORMATTED_NUMBER.in(json); }
    /** What the message has to say. */
    public Optional<String> containedText() { return CONTAINED_TEXT.in(json); }

    @Override public Shape<ApplicationSms> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ApplicationSms}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ApplicationSms, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder countryDialingCode(String value) { return set(COUNTRY_DIALING_CODE, value); }
        public Builder areaDialingCode(String value) { return set(AREA_DIALING_CODE, value); }
        public Builder dialNumber(String value) { return set(DIAL_NUMBER, value); }
        public Builder phoneExtension(String value) { return set(PHONE_EXTENSION, value); }
        public Builder access(String value) { return set(ACCESS, value); }
        public Builder formattedNumber(String value) { return set(FORMATTED_NUMBER, value); }
        public Builder containedText(String value) { return set(CONTAINED_TEXT, value); }
    }
    // spotless:on
}
