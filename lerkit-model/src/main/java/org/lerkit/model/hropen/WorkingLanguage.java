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
 * A language that is spoken at work.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record WorkingLanguage(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "WorkingLanguage", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", HrOpen.LANGUAGE);
    public static final Shape<WorkingLanguage> SHAPE = MEMBERS.shape(WorkingLanguage::new);

    // spotless:off - one line a member
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its tag. */
    public Optional<String> code() { return CODE.in(json); }

    @Override public Shape<WorkingLanguage> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link WorkingLanguage}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<WorkingLanguage, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
    }
    // spotless:on
}
