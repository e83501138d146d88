package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.INTEGER;
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
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * What a rubric looks at.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFRubricCriterion">CASE 1.1, CFRubricCriterion</a>
 */
public record CfRubricCriterion(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFRubricCriterion");
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final Maybe<String> CATEGORY = MEMBERS.optional("category", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<LinkUri> CF_ITEM_URI = MEMBERS.optional("CFItemURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<Decimal> WEIGHT = MEMBERS.optional("weight", DECIMAL);
    private static final Maybe<Decimal> POSITION = MEMBERS.optional("position", INTEGER);
    private static final Maybe<String> RUBRIC_ID = MEMBERS.optional("rubricId", Case1.UUID);
    private static final One<LexicalDateTime> LAST_CHANGE_DATE_TIME = MEMBERS.required("lastChangeDateTime", DATE_TIME);
    private static final Many<CfRubricCriterionLevel> CF_RUBRIC_CRITERION_LEVELS =
            MEMBERS.many("CFRubricCriterionLevels", node(() -> CfRubricCriterionLevel.SHAPE));
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    public static final Shape<CfRubricCriterion> SHAPE = MEMBERS.shape(CfRubricCriterion::new);

    // spotless:off - one line a member
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** What kind of criterion it is. */
    public Optional<String> category() { return CATEGORY.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** The item that it looks at. */
    public Optional<LinkUri> cfItemURI() { return CF_ITEM_URI.in(json); }
    /** How much it counts. */
    public Optional<Decimal> weight() { return WEIGHT.in(json); }
    /** Its place among its siblings. */
    public Optional<Decimal> position() { return POSITION.in(json); }
    /** The identifier of the rubric it is in. */
    public Optional<String> rubricId() { return RUBRIC_ID.in(json); }
    /** When it was last changed. */
    public LexicalDateTime lastChangeDateTime() { return LAST_CHANGE_DATE_TIME.in(json); }
    /** The levels, each with its score. */
    public List<CfRubricCriterionLevel> cfRubricCriterionLevels() { return CF_RUBRIC_CRITERION_LEVELS.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfRubricCriterion> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfRubricCriterion}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfRubricCriterion, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder category(String value) { return set(CATEGORY, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder cfItemURI(LinkUri value) { return set(CF_ITEM_URI, value); }
        public Builder weight(Decimal value) { return set(WEIGHT, value); }
        public Builder position(Decimal value) { return set(POSITION, value); }
        public Builder rubricId(String value) { return set(RUBRIC_ID, value); }
        public Builder lastChangeDateTime(LexicalDateTime value) { return set(LAST_CHANGE_DATE_TIME, value); }
        public Builder cfRubricCriterionLevels(List<CfRubricCriterionLevel> values) { return set(CF_RUBRIC_CRITERION_LEVELS, values); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
    }
    // spotless:on
}
