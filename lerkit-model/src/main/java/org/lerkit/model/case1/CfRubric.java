package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.OBJECT;
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
import org.lerkit.model.value.LexicalDateTime;

/**
 * How something is scored.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFRubric">CASE 1.1, CFRubric</a>
 */
public record CfRubric(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFRubric");
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final Maybe<String> TITLE = MEMBERS.optional("title", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final One<LexicalDateTime> LAST_CHANGE_DATE_TIME = MEMBERS.required("lastChangeDateTime", DATE_TIME);
    private static final Many<CfRubricCriterion> CF_RUBRIC_CRITERIA =
            MEMBERS.many("CFRubricCriteria", node(() -> CfRubricCriterion.SHAPE));
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    public static final Shape<CfRubric> SHAPE = MEMBERS.shape(CfRubric::new);

    // spotless:off - one line a member
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** What to call it. */
    public Optional<String> title() { return TITLE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** When it was last changed. */
    public LexicalDateTime lastChangeDateTime() { return LAST_CHANGE_DATE_TIME.in(json); }
    /** The criteria. */
    public List<CfRubricCriterion> cfRubricCriteria() { return CF_RUBRIC_CRITERIA.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfRubric> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfRubric}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfRubric, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder lastChangeDateTime(LexicalDateTime value) { return set(LAST_CHANGE_DATE_TIME, value); }
        public Builder cfRubricCriteria(List<CfRubricCriterion> values) { return set(CF_RUBRIC_CRITERIA, values); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
    }
    // spotless:on
}
