package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDateTime;

/**
 * An endorsement, a restriction or a violation of a licence.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/LicenseType.json">HR Open 4.4, LicenseType</a>
 */
public record LicenseNote(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("LicenseNote", "common/json/profile/LicenseType.json").arraysOnly();
    private static final One<String> VALUE = MEMBERS.required("value", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<LexicalDateTime> VALID_FROM = MEMBERS.optional("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_TO = MEMBERS.optional("validTo", DATE_TIME);
    public static final Shape<LicenseNote> SHAPE = MEMBERS.shape(LicenseNote::new);

    // spotless:off - one line a member
    /** Which. */
    public String value() { return VALUE.in(json); }
    /** What it means. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** From when on it holds. */
    public Optional<LexicalDateTime> validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validTo() { return VALID_TO.in(json); }

    @Override public Shape<LicenseNote> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LicenseNote}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LicenseNote, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(String value) { return set(VALUE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder validTo(LexicalDateTime value) { return set(VALID_TO, value); }
    }
    // spotless:on
}
