package org.lerkit.model.hropen;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What vouches for a skill, as the schema of skills has it: in an object of its own.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/VerificationType.json">HR Open 4.4, VerificationType</a>
 */
public record NestedVerification(JsonObject json) implements Verification {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "NestedVerification", "recruiting/json/ler-rs/VerificationType.json")
            .arraysOnly();
    private static final Maybe<Verification> VERIFICATION = MEMBERS.optional("Verification", Verification.TYPE);
    public static final Shape<NestedVerification> SHAPE = MEMBERS.shape(NestedVerification::new);

    // spotless:off - one line a member
    /** What vouches for it. */
    public Optional<Verification> verification() { return VERIFICATION.in(json); }

    @Override public Shape<NestedVerification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link NestedVerification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<NestedVerification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder verification(Verification value) { return set(VERIFICATION, value); }
    }
    // spotless:on
}
