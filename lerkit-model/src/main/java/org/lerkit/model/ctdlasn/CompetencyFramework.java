package org.lerkit.model.ctdlasn;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXTS_BY_LANGUAGE;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * What a framework of competencies says of itself.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#CompetencyFramework">CTDL-ASN, CompetencyFramework</a>
 */
public record CompetencyFramework(JsonObject json) implements GraphResource {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("CompetencyFramework");
    private static final One<String> TYPE = MEMBERS.jsonLdType("ceasn:CompetencyFramework");
    private static final One<Iri> ID = MEMBERS.required("@id", IRI);
    private static final One<String> CTID = MEMBERS.required("ceterms:ctid", CtdlAsn.CTID);
    private static final One<LocalizedText> NAME = MEMBERS.required("ceasn:name", TEXTS_BY_LANGUAGE);
    private static final One<LocalizedText> DESCRIPTION = MEMBERS.required("ceasn:description", TEXTS_BY_LANGUAGE);
    private static final Many<String> IN_LANGUAGE = MEMBERS.list("ceasn:inLanguage", TEXT);
    private static final Many<Iri> PUBLISHER = MEMBERS.many("ceasn:publisher", IRI);
    private static final Many<LocalizedText> PUBLISHER_NAME = MEMBERS.many("ceasn:publisherName", TEXTS_BY_LANGUAGE);
    private static final Many<Iri> CREATOR = MEMBERS.many("ceasn:creator", IRI);
    private static final Many<String> AUTHOR = MEMBERS.many("ceasn:author", TEXT);
    private static final Many<Iri> HAS_TOP_CHILD = MEMBERS.many("ceasn:hasTopChild", IRI);
    private static final Many<ResourceReference> HAS_CHILD =
            MEMBERS.many("ceasn:hasChild", ResourceReference.OR_ADDRESS);
    private static final Many<Iri> ALIGN_FROM = MEMBERS.many("ceasn:alignFrom", IRI);
    private static final Many<Iri> ALIGN_TO = MEMBERS.many("ceasn:alignTo", IRI);
    private static final Many<Iri> DERIVED_FROM = MEMBERS.many("ceasn:derivedFrom", IRI);
    private static final Many<LocalizedText> CONCEPT_KEYWORD = MEMBERS.many("ceasn:conceptKeyword", TEXTS_BY_LANGUAGE);
    private static final Many<Iri> CONCEPT_TERM = MEMBERS.many("ceasn:conceptTerm", IRI);
    private static final Many<LocalizedText> LOCAL_SUBJECT = MEMBERS.many("ceasn:localSubject", TEXTS_BY_LANGUAGE);
    private static final Many<AlignmentObject> EDUCATION_LEVEL_TYPE =
            MEMBERS.many("ceasn:educationLevelType", AlignmentObject.OR_ADDRESS);
    private static final Many<Iri> IDENTIFIER = MEMBERS.many("ceasn:identifier", IRI);
    private static final Maybe<String> DATE_COPYRIGHTED = MEMBERS.optional("ceasn:dateCopyrighted", TEXT);
    private static final Maybe<String> DATE_CREATED = MEMBERS.optional("ceasn:dateCreated", TEXT);
    private static final Maybe<String> DATE_MODIFIED = MEMBERS.optional("ceasn:dateModified", TEXT);
    private static final Maybe<String> DATE_VALID_FROM = MEMBERS.optional("ceasn:dateValidFrom", TEXT);
    private static final Maybe<String> DATE_VALID_UNTIL = MEMBERS.optional("ceasn:dateValidUntil", TEXT);
    private static final Maybe<String> REPOSITORY_DATE = MEMBERS.optional("ceasn:repositoryDate", TEXT);
    private static final Maybe<Iri> LICENSE = MEMBERS.optional("ceasn:license", IRI);
    private static final Maybe<Iri> RIGHTS = MEMBERS.optional("ceasn:rights", IRI);
    private static final Many<Iri> RIGHTS_HOLDER = MEMBERS.many("ceasn:rightsHolder", IRI);
    private static final Many<Iri> PUBLICATION_STATUS_TYPE = MEMBERS.many("ceasn:publicationStatusType", IRI);
    private static final Many<Iri> SOURCE = MEMBERS.many("ceasn:source", IRI);
    private static final Maybe<LocalizedText> TABLE_OF_CONTENTS =
            MEMBERS.optional("ceasn:tableOfContents", TEXTS_BY_LANGUAGE);
    private static final Maybe<Iri> SUBJECT_WEBPAGE = MEMBERS.optional("ceterms:subjectWebpage", IRI);
    public static final Shape<CompetencyFramework> SHAPE = MEMBERS.shape(CompetencyFramework::new);

    // spotless:off - one line a member
    /** {@code ceasn:CompetencyFramework}. */
    public String type() { return TYPE.in(json); }
    /** What it is called in the graph, and where it can be had. */
    public Iri id() { return ID.in(json); }
    /** What identifies it in every registry: {@code ce-} and a UUID. */
    public String ctid() { return CTID.in(json); }
    /** What it is called. */
    public LocalizedText name() { return NAME.in(json); }
    /** What it is. */
    public LocalizedText description() { return DESCRIPTION.in(json); }
    /** The languages it is in. */
    public List<String> inLanguage() { return IN_LANGUAGE.in(json); }
    /** Who publishes it. */
    public List<Iri> publisher() { return PUBLISHER.in(json); }
    /** Who publishes it, by name. */
    public List<LocalizedText> publisherName() { return PUBLISHER_NAME.in(json); }
    /** Who made it. */
    public List<Iri> creator() { return CREATOR.in(json); }
    /** Who wrote it, by name. */
    public List<String> author() { return AUTHOR.in(json); }
    /** Its competencies that are in no other one. */
    public List<Iri> hasTopChild() { return HAS_TOP_CHILD.in(json); }
    /** Its competencies; the registry takes objects here, and nowhere else. */
    public List<ResourceReference> hasChild() { return HAS_CHILD.in(json); }
    /** What is aligned to it. */
    public List<Iri> alignFrom() { return ALIGN_FROM.in(json); }
    /** What it is aligned to. */
    public List<Iri> alignTo() { return ALIGN_TO.in(json); }
    /** What it was made from. */
    public List<Iri> derivedFrom() { return DERIVED_FROM.in(json); }
    /** Words to find it by. */
    public List<LocalizedText> conceptKeyword() { return CONCEPT_KEYWORD.in(json); }
    /** Concepts it is about. */
    public List<Iri> conceptTerm() { return CONCEPT_TERM.in(json); }
    /** The subjects it belongs to, in its own words. */
    public List<LocalizedText> localSubject() { return LOCAL_SUBJECT.in(json); }
    /** The levels of education it is meant for. */
    public List<AlignmentObject> educationLevelType() { return EDUCATION_LEVEL_TYPE.in(json); }
    /** Other addresses that identify it. */
    public List<Iri> identifier() { return IDENTIFIER.in(json); }
    /** The date of the copyright. */
    public Optional<String> dateCopyrighted() { return DATE_COPYRIGHTED.in(json); }
    /** When it was made. */
    public Optional<String> dateCreated() { return DATE_CREATED.in(json); }
    /** When it was last changed. */
    public Optional<String> dateModified() { return DATE_MODIFIED.in(json); }
    /** From when it is in force. */
    public Optional<String> dateValidFrom() { return DATE_VALID_FROM.in(json); }
    /** Until when. */
    public Optional<String> dateValidUntil() { return DATE_VALID_UNTIL.in(json); }
    /** When it came into the repository. */
    public Optional<String> repositoryDate() { return REPOSITORY_DATE.in(json); }
    /** The terms on which it may be used. */
    public Optional<Iri> license() { return LICENSE.in(json); }
    /** What is said of rights in it. */
    public Optional<Iri> rights() { return RIGHTS.in(json); }
    /** Who holds these. */
    public List<Iri> rightsHolder() { return RIGHTS_HOLDER.in(json); }
    /** How far it is published. */
    public List<Iri> publicationStatusType() { return PUBLICATION_STATUS_TYPE.in(json); }
    /** Where the original is. */
    public List<Iri> source() { return SOURCE.in(json); }
    /** Its contents. */
    public Optional<LocalizedText> tableOfContents() { return TABLE_OF_CONTENTS.in(json); }
    /** A page about it. */
    public Optional<Iri> subjectWebpage() { return SUBJECT_WEBPAGE.in(json); }

    @Override public Shape<CompetencyFramework> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CompetencyFramework}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CompetencyFramework, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder ctid(String value) { return set(CTID, value); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder inLanguage(List<String> values) { return set(IN_LANGUAGE, values); }
        public Builder publisher(List<Iri> values) { return set(PUBLISHER, values); }
        public Builder publisherName(List<LocalizedText> values) { return set(PUBLISHER_NAME, values); }
        public Builder creator(List<Iri> values) { return set(CREATOR, values); }
        public Builder author(List<String> values) { return set(AUTHOR, values); }
        public Builder hasTopChild(List<Iri> values) { return set(HAS_TOP_CHILD, values); }
        public Builder hasChild(List<ResourceReference> values) { return set(HAS_CHILD, values); }
        public Builder alignFrom(List<Iri> values) { return set(ALIGN_FROM, values); }
        public Builder alignTo(List<Iri> values) { return set(ALIGN_TO, values); }
        public Builder derivedFrom(List<Iri> values) { return set(DERIVED_FROM, values); }
        public Builder conceptKeyword(List<LocalizedText> values) { return set(CONCEPT_KEYWORD, values); }
        public Builder conceptTerm(List<Iri> values) { return set(CONCEPT_TERM, values); }
        public Builder localSubject(List<LocalizedText> values) { return set(LOCAL_SUBJECT, values); }
        public Builder educationLevelType(List<AlignmentObject> values) { return set(EDUCATION_LEVEL_TYPE, values); }
        public Builder identifier(List<Iri> values) { return set(IDENTIFIER, values); }
        public Builder dateCopyrighted(String value) { return set(DATE_COPYRIGHTED, value); }
        public Builder dateCreated(String value) { return set(DATE_CREATED, value); }
        public Builder dateModified(String value) { return set(DATE_MODIFIED, value); }
        public Builder dateValidFrom(String value) { return set(DATE_VALID_FROM, value); }
        public Builder dateValidUntil(String value) { return set(DATE_VALID_UNTIL, value); }
        public Builder repositoryDate(String value) { return set(REPOSITORY_DATE, value); }
        public Builder license(Iri value) { return set(LICENSE, value); }
        public Builder rights(Iri value) { return set(RIGHTS, value); }
        public Builder rightsHolder(List<Iri> values) { return set(RIGHTS_HOLDER, values); }
        public Builder publicationStatusType(List<Iri> values) { return set(PUBLICATION_STATUS_TYPE, values); }
        public Builder source(List<Iri> values) { return set(SOURCE, values); }
        public Builder tableOfContents(LocalizedText value) { return set(TABLE_OF_CONTENTS, value); }
        public Builder subjectWebpage(Iri value) { return set(SUBJECT_WEBPAGE, value); }
    }
    // spotless:on
}
