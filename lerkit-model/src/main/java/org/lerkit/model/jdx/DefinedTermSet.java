package org.lerkit.model.jdx;

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
 * A vocabulary or framework.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/DefinedTermSetType.json">HR Open 4.3, DefinedTermSetType</a>
 */
public record DefinedTermSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft("DefinedTermSet", "recruiting/json/jdx/DefinedTermSetType.json")
            .arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<Iri> URL = MEMBERS.optional("url", IRI);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<DefinedTermSet> SHAPE = MEMBERS.shape(DefinedTermSet::new);

    // spotless:off - one line a member
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** Where it is. */
    public Optional<Iri> url() { return URL.in(json); }
    /** What it is for. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<DefinedTermSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DefinedTermSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DefinedTermSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder url(Iri value) { return set(URL, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
