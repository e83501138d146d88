package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
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
import org.lerkit.model.value.LocalizedText;

/**
 * What an agency found out about the quality of an organisation or of what it offers.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Accreditation">European Learning Model 3.2, EDC profile, Accreditation</a>
 */
public record Accreditation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Accreditation");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<Concept> DC_TYPE = MEMBERS.required("dcType", Elm3.one(() -> Concept.SHAPE));
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<WebResource> HOMEPAGE = MEMBERS.many("homepage", node(() -> WebResource.SHAPE));
    private static final Maybe<LexicalDateTime> DATE_ISSUED = MEMBERS.optional("dateIssued", DATE_TIME);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Maybe<Concept> DECISION = MEMBERS.optional("decision", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<WebResource> REPORT = MEMBERS.optional("report", Elm3.one(() -> WebResource.SHAPE));
    private static final Many<Organisation> ORGANISATION = MEMBERS.many("organisation", node(() -> Organisation.SHAPE));
    private static final Maybe<Qualification> LIMIT_QUALIFICATION =
            MEMBERS.optional("limitQualification", Elm3.one(() -> Qualification.SHAPE));
    private static final Many<Concept> LIMIT_FIELD = MEMBERS.many("limitField", node(() -> Concept.SHAPE));
    private static final Many<Concept> LIMIT_EQFLEVEL = MEMBERS.many("limitEQFLevel", node(() -> Concept.SHAPE));
    private static final Many<Concept> LIMIT_JURISDICTION =
            MEMBERS.many("limitJurisdiction", node(() -> Concept.SHAPE));
    private static final Many<Concept> LIMIT_CREDENTIAL_TYPE =
            MEMBERS.many("limitCredentialType", node(() -> Concept.SHAPE));
    private static final One<Organisation> ACCREDITING_AGENT =
            MEMBERS.required("accreditingAgent", Elm3.one(() -> Organisation.SHAPE));
    private static final Maybe<LexicalDateTime> REVIEW_DATE = MEMBERS.optional("reviewDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRY_DATE = MEMBERS.optional("expiryDate", DATE_TIME);
    private static final Many<WebResource> LANDING_PAGE = MEMBERS.many("landingPage", node(() -> WebResource.SHAPE));
    private static final Maybe<String> STATUS = MEMBERS.optional("status", Elm3.WORDS);
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    public static final Shape<Accreditation> SHAPE = MEMBERS.shape(Accreditation::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public Concept dcType() { return DC_TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is called. */
    public LocalizedText title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Pages about it. */
    public List<WebResource> homepage() { return HOMEPAGE.in(json); }
    /** When it was given. */
    public Optional<LexicalDateTime> dateIssued() { return DATE_ISSUED.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** Documents about it. */
    public List<WebResource> supplementaryDocument() { return SUPPLEMENTARY_DOCUMENT.in(json); }
    /** What was decided. */
    public Optional<Concept> decision() { return DECISION.in(json); }
    /** The report about it. */
    public Optional<WebResource> report() { return REPORT.in(json); }
    /** The organisations that it is about. */
    public List<Organisation> organisation() { return ORGANISATION.in(json); }
    /** The only qualification that it is about. */
    public Optional<Qualification> limitQualification() { return LIMIT_QUALIFICATION.in(json); }
    /** The only fields that it is about. */
    public List<Concept> limitField() { return LIMIT_FIELD.in(json); }
    /** The only levels of the European Qualifications Framework that it is about. */
    public List<Concept> limitEQFLevel() { return LIMIT_EQFLEVEL.in(json); }
    /** The only countries or regions where it holds. */
    public List<Concept> limitJurisdiction() { return LIMIT_JURISDICTION.in(json); }
    /** The only kinds of credential that it is about. */
    public List<Concept> limitCredentialType() { return LIMIT_CREDENTIAL_TYPE.in(json); }
    /** Who says so. */
    public Organisation accreditingAgent() { return ACCREDITING_AGENT.in(json); }
    /** When it will be looked at again. */
    public Optional<LexicalDateTime> reviewDate() { return REVIEW_DATE.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expiryDate() { return EXPIRY_DATE.in(json); }
    /** Pages that it can be got from. */
    public List<WebResource> landingPage() { return LANDING_PAGE.in(json); }
    /** How far it got in its own life: drafted, released. */
    public Optional<String> status() { return STATUS.in(json); }
    /** When it was last changed. */
    public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }

    @Override public Shape<Accreditation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Accreditation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Accreditation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(Concept value) { return set(DC_TYPE, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder homepage(List<WebResource> values) { return set(HOMEPAGE, values); }
        public Builder dateIssued(LexicalDateTime value) { return set(DATE_ISSUED, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder decision(Concept value) { return set(DECISION, value); }
        public Builder report(WebResource value) { return set(REPORT, value); }
        public Builder organisation(List<Organisation> values) { return set(ORGANISATION, values); }
        public Builder limitQualification(Qualification value) { return set(LIMIT_QUALIFICATION, value); }
        public Builder limitField(List<Concept> values) { return set(LIMIT_FIELD, values); }
        public Builder limitEQFLevel(List<Concept> values) { return set(LIMIT_EQFLEVEL, values); }
        public Builder limitJurisdiction(List<Concept> values) { return set(LIMIT_JURISDICTION, values); }
        public Builder limitCredentialType(List<Concept> values) { return set(LIMIT_CREDENTIAL_TYPE, values); }
        public Builder accreditingAgent(Organisation value) { return set(ACCREDITING_AGENT, value); }
        public Builder reviewDate(LexicalDateTime value) { return set(REVIEW_DATE, value); }
        public Builder expiryDate(LexicalDateTime value) { return set(EXPIRY_DATE, value); }
        public Builder landingPage(List<WebResource> values) { return set(LANDING_PAGE, values); }
        public Builder status(String value) { return set(STATUS, value); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
    }
    // spotless:on
}
