package org.lerkit.model.ctdlasn;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * How demanding a competency is.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#ProficiencyScale">CTDL-ASN, ProficiencyScale</a>
 */
public record ProficiencyScale(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("ProficiencyScale");
    private static final One<String> TYPE = MEMBERS.jsonLdType("ceasn:ProficiencyScale");
    private static final Maybe<Iri> ID = MEMBERS.optional("@id", IRI);
    public static final Shape<ProficiencyScale> SHAPE = MEMBERS.shape(ProficiencyScale::new);

    // spotless:off - one line a member
    /** {@code ceasn:ProficiencyScale}. */
    public String type() { return TYPE.in(json); }
    /** Where the scale can be had. */
    public Optional<Iri> id() { return ID.in(json); }

    @Override public Shape<ProficiencyScale> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProficiencyScale}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProficiencyScale, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
