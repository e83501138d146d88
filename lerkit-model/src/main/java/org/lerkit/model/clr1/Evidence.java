package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Work that an assertion rests on.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Evidence">Comprehensive Learner Record 1.0, Evidence</a>
 */
public record Evidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Evidence");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Many<Artifact> ARTIFACTS = MEMBERS.many("artifacts", node(() -> Artifact.SHAPE));
    private static final Maybe<String> AUDIENCE = MEMBERS.optional("audience", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<String> GENRE = MEMBERS.optional("genre", TEXT);
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<String> NARRATIVE = MEMBERS.optional("narrative", TEXT);
    public static final Shape<Evidence> SHAPE = MEMBERS.shape(Evidence::new);

    // spotless:off - one line a member
    /** A web page that presents it. */
    public Optional<Iri> id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** What it consists of. */
    public List<Artifact> artifacts() { return ARTIFACTS.in(json); }
    /** Whom it is meant for. */
    public Optional<String> audience() { return AUDIENCE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** What kind of work it is: prose, film. */
    public Optional<String> genre() { return GENRE.in(json); }
    /** What to call it. */
    public String name() { return NAME.in(json); }
    /** How it came about; Markdown. */
    public Optional<String> narrative() { return NARRATIVE.in(json); }

    @Override public Shape<Evidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Evidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Evidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder artifacts(List<Artifact> values) { return set(ARTIFACTS, values); }
        public Builder audience(String value) { return set(AUDIENCE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder genre(String value) { return set(GENRE, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder narrative(String value) { return set(NARRATIVE, value); }
    }
    // spotless:on
}
