package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.Iri;

/**
 * How a verifier can become more certain of whom a credential is about, such as a key that only the subject has. Its other
 * members are those of its kind, see {@link #extensions()}.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#reserved-extension-points">VC Data Model 2.0, Reserved Extension Points</a>
 */
public record ConfidenceMethod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("ConfidenceMethod", Specifications.VC_DATA_MODEL_2.clause("reserved-extension-points"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<ConfidenceMethod> SHAPE = MEMBERS.shape(ConfidenceMethod::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind it is: {@code Multikey}, {@code JsonWebKey}. */
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<ConfidenceMethod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ConfidenceMethod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ConfidenceMethod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
