package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_VALUES;
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
import org.lerkit.model.value.LocalizedText;

/**
 * What an issuer relied on when it made a claim. Its other members are those of its kind, see {@link
 * #extensions()}.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#evidence">VC Data Model 2.0, Evidence</a>
 */
public record Evidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("Evidence", VcDataModel2.clause("evidence"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LANGUAGE_VALUES);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_VALUES);
    public static final Shape<Evidence> SHAPE = MEMBERS.shape(Evidence::new);

    // spotless:off - one line a member
    /** Where more is said about it. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of evidence it is. */
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }

    @Override public Shape<Evidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Evidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Evidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
    }
    // spotless:on
}
