package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.Iri;

/**
 * An account in a social network.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/communication/SocialType.json">HR Open 4.4, SocialType</a>
 */
public record SocialAccount(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("SocialAccount", "common/json/communication/SocialType.json")
            .arraysOnly();
    private static final Maybe<String> HANDLE = MEMBERS.optional("handle", TEXT);
    private static final One<Iri> URL = MEMBERS.required("url", IRI);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> USE_CODE = MEMBERS.optional("useCode", TEXT);
    private static final Maybe<Decimal> PREFERENCE = MEMBERS.optional("preference", INTEGER);
    private static final Maybe<DateTimePeriod> AVAILABLE_PERIOD =
            MEMBERS.optional("availablePeriod", node(() -> DateTimePeriod.SHAPE));
    public static final Shape<SocialAccount> SHAPE = MEMBERS.shape(SocialAccount::new);

    // spotless:off - one line a member
    /** The name it has there. */
    public Optional<String> handle() { return HANDLE.in(json); }
    /** Its address. */
    public Iri url() { return URL.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** What it is used for: business, private. */
    public Optional<String> useCode() { return USE_CODE.in(json); }
    /** Which is to be tried first; the lowest number. */
    public Optional<Decimal> preference() { return PREFERENCE.in(json); }
    /** When it can be used. */
    public Optional<DateTimePeriod> availablePeriod() { return AVAILABLE_PERIOD.in(json); }

    @Override public Shape<SocialAccount> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link SocialAccount}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<SocialAccount, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder handle(String value) { return set(HANDLE, value); }
        public Builder url(Iri value) { return set(URL, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder useCode(String value) { return set(USE_CODE, value); }
        public Builder preference(Decimal value) { return set(PREFERENCE, value); }
        public Builder availablePeriod(DateTimePeriod value) { return set(AVAILABLE_PERIOD, value); }
    }
    // spotless:on
}
