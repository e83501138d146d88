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
 * What the issuer of a credential, or the holder who presents it, asks of those who use it.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#terms-of-use">VC Data Model 1.1, TermsOfUse</a>
 */
public record TermsOfUse(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("TermsOfUse", VcDataModel1.clause("terms-of-use"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<TermsOfUse> SHAPE = MEMBERS.shape(TermsOfUse::new);

    // spotless:off - one line a member
    /** What identifies these terms. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of terms they are. */
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<TermsOfUse> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link TermsOfUse}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<TermsOfUse, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
