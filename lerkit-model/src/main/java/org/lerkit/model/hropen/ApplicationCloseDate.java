package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDate;

/**
 * Until when to apply.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record ApplicationCloseDate(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ApplicationCloseDate", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<String> TYPE_CODE = MEMBERS.optional("typeCode", TEXT);
    public static final Shape<ApplicationCloseDate> SHAPE = MEMBERS.shape(ApplicationCloseDate::new);

    // spotless:off - one line a member
    /** The last day. */
    public Optional<LexicalDate> end() { return END.in(json); }
    /** For whom it is, such as those who work there already. */
    public Optional<String> typeCode() { return TYPE_CODE.in(json); }

    @Override public Shape<ApplicationCloseDate> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ApplicationCloseDate}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ApplicationCloseDate, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder end(LexicalDate value) { return set(END, value); }
        public Builder typeCode(String value) { return set(TYPE_CODE, value); }
    }
    // spotless:on
}
