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
 * An action of a process, or the status that it led to.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/process/ProcessHistoryItemType.json">HR Open 4.4, ProcessHistoryItemType</a>
 */
public record ProcessState(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ProcessState", "common/json/process/ProcessHistoryItemType.json")
            .arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    public static final Shape<ProcessState> SHAPE = MEMBERS.shape(ProcessState::new);

    // spotless:off - one line a member
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code. */
    public Optional<String> code() { return CODE.in(json); }
    /** What else there is to say. */
    public Optional<String> description() { return DESCRIPTION.in(json); }

    @Override public Shape<ProcessState> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProcessState}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProcessState, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
    }
    // spotless:on
}
