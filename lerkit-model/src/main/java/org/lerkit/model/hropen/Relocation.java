package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Whether someone would move.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/RelocationType.json">HR Open 4.4, RelocationType</a>
 */
public record Relocation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("Relocation", "recruiting/json/common/RelocationType.json")
            .arraysOnly();
    private static final Maybe<Boolean> WILLING_TO_RELOCATE_INDICATOR =
            MEMBERS.optional("willingToRelocateIndicator", BOOLEAN);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<Relocation> SHAPE = MEMBERS.shape(Relocation::new);

    // spotless:off - one line a member
    /** Whether. */
    public Optional<Boolean> willingToRelocateIndicator() { return WILLING_TO_RELOCATE_INDICATOR.in(json); }
    /** In words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<Relocation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Relocation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Relocation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder willingToRelocateIndicator(boolean value) { return set(WILLING_TO_RELOCATE_INDICATOR, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
