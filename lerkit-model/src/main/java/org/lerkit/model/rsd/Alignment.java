package org.lerkit.model.rsd;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A skill of others, or a standard.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#Alignment">Open Skills Management Toolset API v3, Alignment</a>
 */
public record Alignment(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("Alignment");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> SKILL_NAME = MEMBERS.optional("skillName", TEXT);
    private static final Maybe<NamedReference> IS_PART_OF =
            MEMBERS.optional("isPartOf", node(() -> NamedReference.SHAPE));
    public static final Shape<Alignment> SHAPE = MEMBERS.shape(Alignment::new);

    // spotless:off - one line a member
    /** Where it can be had. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What it is called. */
    public Optional<String> skillName() { return SKILL_NAME.in(json); }
    /** What it belongs to. */
    public Optional<NamedReference> isPartOf() { return IS_PART_OF.in(json); }

    @Override public Shape<Alignment> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Alignment}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Alignment, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder skillName(String value) { return set(SKILL_NAME, value); }
        public Builder isPartOf(NamedReference value) { return set(IS_PART_OF, value); }
    }
    // spotless:on
}
