package org.lerkit.model.vc1;

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
 * What an issuer relied on when it made a claim. Its other members are those of its kind, see {@link
 * #extensions()}.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#evidence">VC Data Model 1.1, Evidence</a>
 */
public record Evidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("Evidence", VcDataModel1.clause("evidence"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<Evidence> SHAPE = MEMBERS.shape(Evidence::new);

    // spotless:off - one line a member
    /** Where more is said about it. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of evidence it is. */
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<Evidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Evidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Evidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
