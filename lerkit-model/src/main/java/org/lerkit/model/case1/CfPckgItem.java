package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.DATE;
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
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;

/**
 * One statement of a framework, as it stands in a package: a standard, a skill, a cluster of them.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFPckgItem">CASE 1.1, CFPckgItem</a>
 */
public record CfPckgItem(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFPckgItem");
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<String> FULL_STATEMENT = MEMBERS.required("fullStatement", TEXT);
    private static final Maybe<String> ALTERNATIVE_LABEL = MEMBERS.optional("alternativeLabel", TEXT);
    private static final Maybe<String> CF_ITEM_TYPE = MEMBERS.optional("CFItemType", TEXT);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final Maybe<String> HUMAN_CODING_SCHEME = MEMBERS.optional("humanCodingScheme", TEXT);
    private static final Maybe<String> LIST_ENUMERATION = MEMBERS.optional("listEnumeration", TEXT);
    private static final Maybe<String> ABBREVIATED_STATEMENT = MEMBERS.optional("abbreviatedStatement", TEXT);
    private static final Many<String> CONCEPT_KEYWORDS = MEMBERS.many("conceptKeywords", TEXT);
    private static final Maybe<LinkUri> CONCEPT_KEYWORDS_URI =
            MEMBERS.optional("conceptKeywordsURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<String> NOTES = MEMBERS.optional("notes", TEXT);
    private static final Many<String> SUBJECT = MEMBERS.many("subject", TEXT);
    private static final Many<LinkUri> SUBJECT_URI = MEMBERS.many("subjectURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", TEXT);
    private static final Many<String> EDUCATION_LEVEL = MEMBERS.many("educationLevel", TEXT);
    private static final Maybe<LinkUri> CF_ITEM_TYPE_URI = MEMBERS.optional("CFItemTypeURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<LinkUri> LICENSE_URI = MEMBERS.optional("licenseURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<LexicalDate> STATUS_START_DATE = MEMBERS.optional("statusStartDate", DATE);
    private static final Maybe<LexicalDate> STATUS_END_DATE = MEMBERS.optional("statusEndDate", DATE);
    private static final One<LexicalDateTime> LAST_CHANGE_DATE_TIME = MEMBERS.required("lastChangeDateTime", DATE_TIME);
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    public static final Shape<CfPckgItem> SHAPE = MEMBERS.shape(CfPckgItem::new);

    // spotless:off - one line a member
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** The statement, in full. */
    public String fullStatement() { return FULL_STATEMENT.in(json); }
    /** Another name of it. */
    public Optional<String> alternativeLabel() { return ALTERNATIVE_LABEL.in(json); }
    /** What kind of item it is. */
    public Optional<String> cfItemType() { return CF_ITEM_TYPE.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** The code that people know it by. */
    public Optional<String> humanCodingScheme() { return HUMAN_CODING_SCHEME.in(json); }
    /** Its number among its siblings. */
    public Optional<String> listEnumeration() { return LIST_ENUMERATION.in(json); }
    /** The statement, in short. */
    public Optional<String> abbreviatedStatement() { return ABBREVIATED_STATEMENT.in(json); }
    /** Words to find it by. */
    public List<String> conceptKeywords() { return CONCEPT_KEYWORDS.in(json); }
    /** The definition of what these words mean. */
    public Optional<LinkUri> conceptKeywordsURI() { return CONCEPT_KEYWORDS_URI.in(json); }
    /** Remarks on it. */
    public Optional<String> notes() { return NOTES.in(json); }
    /** The subjects it belongs to. */
    public List<String> subject() { return SUBJECT.in(json); }
    /** The definitions of these subjects. */
    public List<LinkUri> subjectURI() { return SUBJECT_URI.in(json); }
    /** The language it is in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** The levels of education it is meant for. */
    public List<String> educationLevel() { return EDUCATION_LEVEL.in(json); }
    /** The definition of that kind. */
    public Optional<LinkUri> cfItemTypeURI() { return CF_ITEM_TYPE_URI.in(json); }
    /** The terms on which it may be used. */
    public Optional<LinkUri> licenseURI() { return LICENSE_URI.in(json); }
    /** From when it is in force. */
    public Optional<LexicalDate> statusStartDate() { return STATUS_START_DATE.in(json); }
    /** Until when it is in force. */
    public Optional<LexicalDate> statusEndDate() { return STATUS_END_DATE.in(json); }
    /** When it was last changed. */
    public LexicalDateTime lastChangeDateTime() { return LAST_CHANGE_DATE_TIME.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfPckgItem> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfPckgItem}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfPckgItem, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder fullStatement(String value) { return set(FULL_STATEMENT, value); }
        public Builder alternativeLabel(String value) { return set(ALTERNATIVE_LABEL, value); }
        public Builder cfItemType(String value) { return set(CF_ITEM_TYPE, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder humanCodingScheme(String value) { return set(HUMAN_CODING_SCHEME, value); }
        public Builder listEnumeration(String value) { return set(LIST_ENUMERATION, value); }
        public Builder abbreviatedStatement(String value) { return set(ABBREVIATED_STATEMENT, value); }
        public Builder conceptKeywords(List<String> values) { return set(CONCEPT_KEYWORDS, values); }
        public Builder conceptKeywordsURI(LinkUri value) { return set(CONCEPT_KEYWORDS_URI, value); }
        public Builder notes(String value) { return set(NOTES, value); }
        public Builder subject(List<String> values) { return set(SUBJECT, values); }
        public Builder subjectURI(List<LinkUri> values) { return set(SUBJECT_URI, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder educationLevel(List<String> values) { return set(EDUCATION_LEVEL, values); }
        public Builder cfItemTypeURI(LinkUri value) { return set(CF_ITEM_TYPE_URI, value); }
        public Builder licenseURI(LinkUri value) { return set(LICENSE_URI, value); }
        public Builder statusStartDate(LexicalDate value) { return set(STATUS_START_DATE, value); }
        public Builder statusEndDate(LexicalDate value) { return set(STATUS_END_DATE, value); }
        public Builder lastChangeDateTime(LexicalDateTime value) { return set(LAST_CHANGE_DATE_TIME, value); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
    }
    // spotless:on
}
