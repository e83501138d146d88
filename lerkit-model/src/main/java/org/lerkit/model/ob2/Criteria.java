package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
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
 * What is needed to earn a badge.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Criteria">Open Badges 2.0, Criteria</a>
 */
public record Criteria(JsonObject json) implements Node {
    /** Criteria that say nothing. */
    public static final ProblemCode EMPTY = new ProblemCode("ob2.criteria.empty");

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Criteria");
    private static final Many<String> TYPE = MEMBERS.typeByDefault();
    private static final Maybe<Iri> ID = MEMBERS.optional("id", OpenBadges2.IRI);
    private static final Maybe<LocalizedText> NARRATIVE = MEMBERS.optional("narrative", LOCALIZED_TEXT);
    public static final Shape<Criteria> SHAPE = MEMBERS.shape(Criteria::new).rule("content", Criteria::checkContent);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
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

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder narrative(LocalizedText value) { return set(NARRATIVE, value); }
    }
    // spotless:on

    private static void checkContent(Criteria criteria, Findings findings) {
        boolean page = criteria.id().filter(id -> !id.value().startsWith("_:")).isPresent();
        if (!page && criteria.narrative().isEmpty()) {
            findings.error(EMPTY, "neither a page nor words", "add id, a page that says how to earn it, or narrative");
        }
    }
}
