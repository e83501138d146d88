package org.lerkit.model.hropen;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Evidence, or terms of use, of a kind that its type says.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json">HR Open 4.4, ProvisionalVerifiableCredentialBaseType</a>
 */
public record TypedThing(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "TypedThing", "recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json")
            .arraysOnly();
    private static final Maybe<String> ID = MEMBERS.optional("id", HrOpen.SOME_TEXT);
    private static final One<String> TYPE = MEMBERS.required("type", HrOpen.SOME_TEXT);
    public static final Shape<TypedThing> SHAPE = MEMBERS.shape(TypedThing::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What kind it is. */
    public String type() { return TYPE.in(json); }

    @Override public Shape<TypedThing> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link TypedThing}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<TypedThing, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(String value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
    }
    // spotless:on
}
