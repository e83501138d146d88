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
 * What a framework says of itself, as services give it out: with a link to its package.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFDocument">CASE 1.1, CFDocument</a>
 */
public record CfDocument(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFDocument");
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final Maybe<String> FRAMEWORK_TYPE = MEMBERS.optional("frameworkType", TEXT);
    private static final Maybe<CaseVersion> CASE_VERSION = MEMBERS.optional("caseVersion", CaseVersion.TYPE);
    private static final One<String> CREATOR = MEMBERS.required("creator", TEXT);
    private static final One<String> TITLE = MEMBERS.required("title", TEXT);
    private static final One<LexicalDateTime> LAST_CHANGE_DATE_TIME = MEMBERS.required("lastChangeDateTime", DATE_TIME);
    private static final Maybe<Iri> OFFICIAL_SOURCE_URL = MEMBERS.optional("officialSourceURL", IRI);
    private static final Maybe<String> PUBLISHER = MEMBERS.optional("publisher", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Many<String> SUBJECT = MEMBERS.many("subject", TEXT);
    private static final Many<LinkUri> SUBJECT_URI = MEMBERS.many("subjectURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", TEXT);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT);
    private static final Maybe<String> ADOPTION_STATUS = MEMBERS.optional("adoptionStatus", TEXT);
    private static final Maybe<LexicalDate> STATUS_START_DATE = MEMBERS.optional("statusStartDate", DATE);
    private static final Maybe<LexicalDate> STATUS_END_DATE = MEMBERS.optional("statusEndDate", DATE);
    private static final Maybe<LinkUri> LICENSE_URI = MEMBERS.optional("licenseURI", node(() -> LinkUri.SHAPE));
    private static final Maybe<String> NOTES = MEMBERS.optional("notes", TEXT);
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    private static final One<LinkUri> CF_PACKAGE_URI = MEMBERS.required("CFPackageURI", node(() -> LinkUri.SHAPE));
    public static final Shape<CfDocument> SHAPE = MEMBERS.shape(CfDocument::new);

    // spotless:off - one line a member
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** What kind of framework it is; since 1.1. */
    public Optional<String> frameworkType() { return FRAMEWORK_TYPE.in(json); }
    /** Which version of CASE the framework keeps to; since 1.1, and not there before. */
    public Optional<CaseVersion> caseVersion() { return CASE_VERSION.in(json); }
    /** Who made it. */
    public String creator() { return CREATOR.in(json); }
    /** What to call it. */
    public String title() { return TITLE.in(json); }
    /** When it was last changed. */
    public LexicalDateTime lastChangeDateTime() { return LAST_CHANGE_DATE_TIME.in(json); }
    /** Where the original is. */
    public Optional<Iri> officialSourceURL() { return OFFICIAL_SOURCE_URL.in(json); }
    /** Who publishes it. */
    public Optional<String> publisher() { return PUBLISHER.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** The subjects it belongs to. */
    public List<String> subject() { return SUBJECT.in(json); }
    /** The definitions of these subjects. */
    public List<LinkUri> subjectURI() { return SUBJECT_URI.in(json); }
    /** The language it is in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** Which edition it is. */
    public Optional<String> version() { return VERSION.in(json); }
    /** How far it is in force. */
    public Optional<String> adoptionStatus() { return ADOPTION_STATUS.in(json); }
    /** From when it is in force. */
    public Optional<LexicalDate> statusStartDate() { return STATUS_START_DATE.in(json); }
    /** Until when it is in force. */
    public Optional<LexicalDate> statusEndDate() { return STATUS_END_DATE.in(json); }
    /** The terms on which it may be used. */
    public Optional<LinkUri> licenseURI() { return LICENSE_URI.in(json); }
    /** Remarks on it. */
    public Optional<String> notes() { return NOTES.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }
    /** The package with all of the framework. */
    public LinkUri cfPackageURI() { return CF_PACKAGE_URI.in(json); }

    @Override public Shape<CfDocument> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfDocument}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfDocument, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder frameworkType(String value) { return set(FRAMEWORK_TYPE, value); }
        public Builder caseVersion(CaseVersion value) { return set(CASE_VERSION, value); }
        public Builder creator(String value) { return set(CREATOR, value); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder lastChangeDateTime(LexicalDateTime value) { return set(LAST_CHANGE_DATE_TIME, value); }
        public Builder officialSourceURL(Iri value) { return set(OFFICIAL_SOURCE_URL, value); }
        public Builder publisher(String value) { return set(PUBLISHER, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder subject(List<String> values) { return set(SUBJECT, values); }
        public Builder subjectURI(List<LinkUri> values) { return set(SUBJECT_URI, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder adoptionStatus(String value) { return set(ADOPTION_STATUS, value); }
        public Builder statusStartDate(LexicalDate value) { return set(STATUS_START_DATE, value); }
        public Builder statusEndDate(LexicalDate value) { return set(STATUS_END_DATE, value); }
        public Builder licenseURI(LinkUri value) { return set(LICENSE_URI, value); }
        public Builder notes(String value) { return set(NOTES, value); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
        public Builder cfPackageURI(LinkUri value) { return set(CF_PACKAGE_URI, value); }
    }
    // spotless:on
}
