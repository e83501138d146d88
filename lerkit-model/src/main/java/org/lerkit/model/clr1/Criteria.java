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
 * What is needed to earn an achievement.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Criteria">Comprehensive Learner Record 1.0, Criteria</a>
 */
public record Criteria(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Criteria");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<String> NARRATIVE = MEMBERS.optional("narrative", TEXT);
    public static final Shape<Criteria> SHAPE = MEMBERS.shape(Criteria::new);

    // spotless:off - one line a member
    /** A web page that says it. */
    public Optional<Iri> id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The same in words; Markdown. */
    public Optional<String> narrative() { return NARRATIVE.in(json); }

    @Override public Shape<Criteria> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Criteria}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Criteria, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder narrative(String value) { return set(NARRATIVE, value); }
    }
    // spotless:on
}
