package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What the law of a country has a position as.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record ExtendedPositionClassification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ExtendedPositionClassification", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> COUNTRY_CODE = MEMBERS.optional("countryCode", HrOpen.COUNTRY);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> VALUE = MEMBERS.optional("value", TEXT);
    public static final Shape<ExtendedPositionClassification> SHAPE =
            MEMBERS.shape(ExtendedPositionClassification::new);

    // spotless:off - one line a member
    /** The country. */
    public Optional<String> countryCode() { return COUNTRY_CODE.in(json); }
    /** What is classified. */
    public Optional<String> name() { return NAME.in(json); }
    /** As what. */
    public Optional<String> value() { return VALUE.in(json); }

    @Override public Shape<ExtendedPositionClassification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ExtendedPositionClassification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ExtendedPositionClassification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder countryCode(String value) { return set(COUNTRY_CODE, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder value(String value) { return set(VALUE, value); }
    }
    // spotless:on
}
