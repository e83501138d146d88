package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;

import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * How to earn an achievement: a page, words, or both.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#criteria">Open Badges 3.0, Criteria</a>
 */
public record Criteria(JsonObject json) implements Node {
    /** Criteria that say nothing. */
    public static final ProblemCode EMPTY = new ProblemCode("ob3.criteria.empty");

    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Criteria");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<LocalizedText> NARRATIVE = MEMBERS.optional("narrative", LOCALIZED_TEXT);
    public static final Shape<Criteria> SHAPE = MEMBERS.shape(Criteria::new).rule("content", Criteria::checkContent);

    // spotless:off - one line a member
    /** A page that says it. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What is needed, in Markdown. */
    public Optional<LocalizedText> narrative() { return NARRATIVE.in(json); }

    @Override public Shape<Criteria> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Criteria}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Criteria, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder narrative(LocalizedText value) { return set(NARRATIVE, value); }
    }
    // spotless:on

    private static void checkContent(Criteria criteria, Findings findings) {
        if (criteria.id().isEmpty() && criteria.narrative().isEmpty()) {
            findings.warning(
                    EMPTY, "neither a page nor words", "add id, a page that says how to earn it, or narrative");
        }
    }
}
