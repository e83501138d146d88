package org.lerkit.model.ctdlasn;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXTS_BY_LANGUAGE;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * What a person can, or should be able to, do.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#Competency">CTDL-ASN, Competency</a>
 */
public record Competency(JsonObject json) implements GraphResource {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("Competency");
    private static final One<String> TYPE = MEMBERS.jsonLdType("ceasn:Competency");
    private static final One<Iri> ID = MEMBERS.required("@id", IRI);
    private static final One<String> CTID = MEMBERS.required("ceterms:ctid", CtdlAsn.CTID);
    private static final One<LocalizedText> COMPETENCY_TEXT =
            MEMBERS.required("ceasn:competencyText", TEXTS_BY_LANGUAGE);
    private static final Maybe<LocalizedText> COMPETENCY_LABEL =
            MEMBERS.optional("ceasn:competencyLabel", TEXTS_BY_LANGUAGE);
    private static final Many<LocalizedText> COMPETENCY_CATEGORY =
            MEMBERS.many("ceasn:competencyCategory", TEXTS_BY_LANGUAGE);
    private static final Many<String> IN_LANGUAGE = MEMBERS.list("ceasn:inLanguage", TEXT);
    private static final Many<Iri> IS_PART_OF = MEMBERS.list("ceasn:isPartOf", IRI);
    private static final Many<Iri> IS_TOP_CHILD_OF = MEMBERS.many("ceasn:isTopChildOf", IRI);
    private static final Many<Iri> IS_CHILD_OF = MEMBERS.many("ceasn:isChildOf", IRI);
    private static final Many<Iri> HAS_CHILD = MEMBERS.many("ceasn:hasChild", IRI);
    private static final Many<Iri> COMPRISED_OF = MEMBERS.many("ceasn:comprisedOf", IRI);
    private static final Many<Iri> ALIGN_FROM = MEMBERS.many("ceasn:alignFrom", IRI);
    private static final Many<Iri> ALIGN_TO = MEMBERS.many("ceasn:alignTo", IRI);
    private static final Many<Iri> EXACT_ALIGNMENT = MEMBERS.many("ceasn:exactAlignment", IRI);
    private static final Many<Iri> BROAD_ALIGNMENT = MEMBERS.many("ceasn:broadAlignment", IRI);
    private static final Many<Iri> NARROW_ALIGNMENT = MEMBERS.many("ceasn:narrowAlignment", IRI);
    private static final Many<Iri> MAJOR_ALIGNMENT = MEMBERS.many("ceasn:majorAlignment", IRI);
    private static final Many<Iri> MINOR_ALIGNMENT = MEMBERS.many("ceasn:minorAlignment", IRI);
    private static final Many<Iri> PREREQUISITE_ALIGNMENT = MEMBERS.many("ceasn:prerequisiteAlignment", IRI);
    private static final Many<Iri> DERIVED_FROM = MEMBERS.many("ceasn:derivedFrom", IRI);
    private static final Maybe<Iri> IS_VERSION_OF = MEMBERS.optional("ceasn:isVersionOf", IRI);
    private static final Many<Iri> CROSS_SUBJECT_REFERENCE = MEMBERS.many("ceasn:crossSubjectReference", IRI);
    private static final Many<Iri> SKILL_EMBODIED = MEMBERS.many("ceasn:skillEmbodied", IRI);
    private static final Maybe<String> CODED_NOTATION = MEMBERS.optional("ceasn:codedNotation", TEXT);
    private static final Many<String> ALT_CODED_NOTATION = MEMBERS.many("ceasn:altCodedNotation", TEXT);
    private static final Maybe<String> LIST_ID = MEMBERS.optional("ceasn:listID", TEXT);
    private static final Maybe<Decimal> WEIGHT = MEMBERS.optional("ceasn:weight", DECIMAL);
    private static final Maybe<LocalizedText> COMMENT = MEMBERS.optional("ceasn:comment", TEXTS_BY_LANGUAGE);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("ceasn:description", TEXTS_BY_LANGUAGE);
    private static final Many<LocalizedText> CONCEPT_KEYWORD = MEMBERS.many("ceasn:conceptKeyword", TEXTS_BY_LANGUAGE);
    private static final Many<Iri> CONCEPT_TERM = MEMBERS.many("ceasn:conceptTerm", IRI);
    private static final Many<LocalizedText> LOCAL_SUBJECT = MEMBERS.many("ceasn:localSubject", TEXTS_BY_LANGUAGE);
    private static final Many<AlignmentObject> EDUCATION_LEVEL_TYPE =
            MEMBERS.many("ceasn:educationLevelType", AlignmentObject.OR_ADDRESS);
    private static final Many<ProficiencyScale> COMPLEXITY_LEVEL =
            MEMBERS.many("ceasn:complexityLevel", node(() -> ProficiencyScale.SHAPE));
    private static final Many<Iri> IDENTIFIER = MEMBERS.many("ceasn:identifier", IRI);
    private static final Many<String> AUTHOR = MEMBERS.many("ceasn:author", TEXT);
    private static final Many<Iri> CREATOR = MEMBERS.many("ceasn:creator", IRI);
    private static final Maybe<String> DATE_CREATED = MEMBERS.optional("ceasn:dateCreated", TEXT);
    private static final Maybe<String> DATE_MODIFIED = MEMBERS.optional("ceasn:dateModified", TEXT);
    private static final Maybe<Iri> LICENSE = MEMBERS.optional("ceasn:license", IRI);
    private static final Many<AlignmentObject> OCCUPATION_TYPE =
            MEMBERS.many("ceterms:occupationType", AlignmentObject.OR_ADDRESS);
    public static final Shape<Competency> SHAPE = MEMBERS.shape(Competency::new);

    // spotless:off - one line a member
    /** {@code ceasn:Competency}. */
    public String type() { return TYPE.in(json); }
    /** What it is called in the graph, and where it can be had. */
    public Iri id() { return ID.in(json); }
    /** What identifies it in every registry: {@code ce-} and a UUID. */
    public String ctid() { return CTID.in(json); }
    /** What is stated. */
    public LocalizedText competencyText() { return COMPETENCY_TEXT.in(json); }
    /** The statement in short. */
    public Optional<LocalizedText> competencyLabel() { return COMPETENCY_LABEL.in(json); }
    /** Which kind of statement it is. */
    public List<LocalizedText> competencyCategory() { return COMPETENCY_CATEGORY.in(json); }
    /** The languages it is in. */
    public List<String> inLanguage() { return IN_LANGUAGE.in(json); }
    /** The frameworks it is part of. */
    public List<Iri> isPartOf() { return IS_PART_OF.in(json); }
    /** The framework it is in no other competency of. */
    public List<Iri> isTopChildOf() { return IS_TOP_CHILD_OF.in(json); }
    /** The wider competencies. */
    public List<Iri> isChildOf() { return IS_CHILD_OF.in(json); }
    /** The narrower competencies, in their order. */
    public List<Iri> hasChild() { return HAS_CHILD.in(json); }
    /** What it is made up of. */
    public List<Iri> comprisedOf() { return COMPRISED_OF.in(json); }
    /** What is aligned to it. */
    public List<Iri> alignFrom() { return ALIGN_FROM.in(json); }
    /** What it is aligned to. */
    public List<Iri> alignTo() { return ALIGN_TO.in(json); }
    /** What means the same. */
    public List<Iri> exactAlignment() { return EXACT_ALIGNMENT.in(json); }
    /** What is wider. */
    public List<Iri> broadAlignment() { return BROAD_ALIGNMENT.in(json); }
    /** What is narrower. */
    public List<Iri> narrowAlignment() { return NARROW_ALIGNMENT.in(json); }
    /** What overlaps it for the most part. */
    public List<Iri> majorAlignment() { return MAJOR_ALIGNMENT.in(json); }
    /** What overlaps it in a small part. */
    public List<Iri> minorAlignment() { return MINOR_ALIGNMENT.in(json); }
    /** What comes before it. */
    public List<Iri> prerequisiteAlignment() { return PREREQUISITE_ALIGNMENT.in(json); }
    /** What it was made from. */
    public List<Iri> derivedFrom() { return DERIVED_FROM.in(json); }
    /** What it is a version of. */
    public Optional<Iri> isVersionOf() { return IS_VERSION_OF.in(json); }
    /** What it has to do with in another subject. */
    public List<Iri> crossSubjectReference() { return CROSS_SUBJECT_REFERENCE.in(json); }
    /** Skills in it. */
    public List<Iri> skillEmbodied() { return SKILL_EMBODIED.in(json); }
    /** The code that people know it by. */
    public Optional<String> codedNotation() { return CODED_NOTATION.in(json); }
    /** Other codes. */
    public List<String> altCodedNotation() { return ALT_CODED_NOTATION.in(json); }
    /** Its number among its siblings. */
    public Optional<String> listID() { return LIST_ID.in(json); }
    /** How much it counts. */
    public Optional<Decimal> weight() { return WEIGHT.in(json); }
    /** Remarks. */
    public Optional<LocalizedText> comment() { return COMMENT.in(json); }
    /** More about it. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Words to find it by. */
    public List<LocalizedText> conceptKeyword() { return CONCEPT_KEYWORD.in(json); }
    /** Concepts it is about. */
    public List<Iri> conceptTerm() { return CONCEPT_TERM.in(json); }
    /** The subjects it belongs to, in its own words. */
    public List<LocalizedText> localSubject() { return LOCAL_SUBJECT.in(json); }
    /** The levels of education it is meant for. */
    public List<AlignmentObject> educationLevelType() { return EDUCATION_LEVEL_TYPE.in(json); }
    /** How demanding it is. */
    public List<ProficiencyScale> complexityLevel() { return COMPLEXITY_LEVEL.in(json); }
    /** Other addresses that identify it. */
    public List<Iri> identifier() { return IDENTIFIER.in(json); }
    /** Who wrote it, by name. */
    public List<String> author() { return AUTHOR.in(json); }
    /** Who made it. */
    public List<Iri> creator() { return CREATOR.in(json); }
    /** When it was made. */
    public Optional<String> dateCreated() { return DATE_CREATED.in(json); }
    /** When it was last changed. */
    public Optional<String> dateModified() { return DATE_MODIFIED.in(json); }
    /** The terms on which it may be used. */
    public Optional<Iri> license() { return LICENSE.in(json); }
    /** Occupations that need it. */
    public List<AlignmentObject> occupationType() { return OCCUPATION_TYPE.in(json); }

    @Override public Shape<Competency> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Competency}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Competency, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder ctid(String value) { return set(CTID, value); }
        public Builder competencyText(LocalizedText value) { return set(COMPETENCY_TEXT, value); }
        public Builder competencyLabel(LocalizedText value) { return set(COMPETENCY_LABEL, value); }
        public Builder competencyCategory(List<LocalizedText> values) { return set(COMPETENCY_CATEGORY, values); }
        public Builder inLanguage(List<String> values) { return set(IN_LANGUAGE, values); }
        public Builder isPartOf(List<Iri> values) { return set(IS_PART_OF, values); }
        public Builder isTopChildOf(List<Iri> values) { return set(IS_TOP_CHILD_OF, values); }
        public Builder isChildOf(List<Iri> values) { return set(IS_CHILD_OF, values); }
        public Builder hasChild(List<Iri> values) { return set(HAS_CHILD, values); }
        public Builder comprisedOf(List<Iri> values) { return set(COMPRISED_OF, values); }
        public Builder alignFrom(List<Iri> values) { return set(ALIGN_FROM, values); }
        public Builder alignTo(List<Iri> values) { return set(ALIGN_TO, values); }
        public Builder exactAlignment(List<Iri> values) { return set(EXACT_ALIGNMENT, values); }
        public Builder broadAlignment(List<Iri> values) { return set(BROAD_ALIGNMENT, values); }
        public Builder narrowAlignment(List<Iri> values) { return set(NARROW_ALIGNMENT, values); }
        public Builder majorAlignment(List<Iri> values) { return set(MAJOR_ALIGNMENT, values); }
        public Builder minorAlignment(List<Iri> values) { return set(MINOR_ALIGNMENT, values); }
        public Builder prerequisiteAlignment(List<Iri> values) { return set(PREREQUISITE_ALIGNMENT, values); }
        public Builder derivedFrom(List<Iri> values) { return set(DERIVED_FROM, values); }
        public Builder isVersionOf(Iri value) { return set(IS_VERSION_OF, value); }
        public Builder crossSubjectReference(List<Iri> values) { return set(CROSS_SUBJECT_REFERENCE, values); }
        public Builder skillEmbodied(List<Iri> values) { return set(SKILL_EMBODIED, values); }
        public Builder codedNotation(String value) { return set(CODED_NOTATION, value); }
        public Builder altCodedNotation(List<String> values) { return set(ALT_CODED_NOTATION, values); }
        public Builder listID(String value) { return set(LIST_ID, value); }
        public Builder weight(Decimal value) { return set(WEIGHT, value); }
        public Builder comment(LocalizedText value) { return set(COMMENT, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder conceptKeyword(List<LocalizedText> values) { return set(CONCEPT_KEYWORD, values); }
        public Builder conceptTerm(List<Iri> values) { return set(CONCEPT_TERM, values); }
        public Builder localSubject(List<LocalizedText> values) { return set(LOCAL_SUBJECT, values); }
        public Builder educationLevelType(List<AlignmentObject> values) { return set(EDUCATION_LEVEL_TYPE, values); }
        public Builder complexityLevel(List<ProficiencyScale> values) { return set(COMPLEXITY_LEVEL, values); }
        public Builder identifier(List<Iri> values) { return set(IDENTIFIER, values); }
        public Builder author(List<String> values) { return set(AUTHOR, values); }
        public Builder creator(List<Iri> values) { return set(CREATOR, values); }
        public Builder dateCreated(String value) { return set(DATE_CREATED, value); }
        public Builder dateModified(String value) { return set(DATE_MODIFIED, value); }
        public Builder license(Iri value) { return set(LICENSE, value); }
        public Builder occupationType(List<AlignmentObject> values) { return set(OCCUPATION_TYPE, values); }
    }
    // spotless:on
}
