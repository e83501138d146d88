package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Part of some {@link Evidence}.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Artifact">Comprehensive Learner Record 1.0, Artifact</a>
 */
public record Artifact(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Artifact");
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<Iri> URL = MEMBERS.optional("url", IRI);
    public static final Shape<Artifact> SHAPE = MEMBERS.shape(Artifact::new);

    // spotless:off - one line a member
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Where it is: a URL or a data URL. */
    public Optional<Iri> url() { return URL.in(json); }

    @Override public Shape<Artifact> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Artifact}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Artifact, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(String value) { return set(TYPE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder url(Iri value) { return set(URL, value); }
    }
    // spotless:on
}
