package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A way to show a credential of a kind that lerkit does not know.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#reserved-extension-points">VC Data Model 2.0, Reserved Extension Points</a>
 */
public record UnknownRenderMethod(JsonObject json) implements RenderMethod {
    private static final ShapeDraft MEMBERS =
            Shape.draft("RenderMethod", Specifications.VC_DATA_MODEL_2.clause("reserved-extension-points"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<UnknownRenderMethod> SHAPE = MEMBERS.shape(UnknownRenderMethod::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<UnknownRenderMethod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link UnknownRenderMethod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<UnknownRenderMethod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
