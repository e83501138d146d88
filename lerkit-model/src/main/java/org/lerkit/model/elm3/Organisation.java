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
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * An organisation that the law knows.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Organisation">European Learning Model 3.2, EDC profile, Organisation</a>
 */
public record Organisation(JsonObject json) implements AnyAgent {
    private static final ShapeDraft MEMBERS = Elm3.draft("Organisation");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<LocalizedText> ALT_LABEL = MEMBERS.optional("altLabel", LANGUAGE_MAP);
    private static final Many<WebResource> HOMEPAGE = MEMBERS.many("homepage", node(() -> WebResource.SHAPE));
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<Location> LOCATION = MEMBERS.some("location", node(() -> Location.SHAPE));
    private static final Many<Accreditation> ACCREDITATION =
            MEMBERS.many("accreditation", node(() -> Accreditation.SHAPE));
    private static final Maybe<LegalIdentifier> EIDAS_IDENTIFIER =
            MEMBERS.optional("eIDASIdentifier", Elm3.one(() -> LegalIdentifier.SHAPE));
    private static final Maybe<LegalIdentifier> REGISTRATION =
            MEMBERS.optional("registration", Elm3.one(() -> LegalIdentifier.SHAPE));
    private static final One<LocalizedText> LEGAL_NAME = MEMBERS.required("legalName", LANGUAGE_MAP);
    private static final Many<LegalIdentifier> VAT_IDENTIFIER =
            MEMBERS.many("vatIdentifier", node(() -> LegalIdentifier.SHAPE));
    private static final Many<LegalIdentifier> TAX_IDENTIFIER =
            MEMBERS.many("taxIdentifier", node(() -> LegalIdentifier.SHAPE));
    private static final Maybe<MediaObject> LOGO = MEMBERS.optional("logo", Elm3.one(() -> MediaObject.SHAPE));
    private static final Many<Organisation> HAS_SUB_ORGANIZATION =
            MEMBERS.many("hasSubOrganization", node(() -> Organisation.SHAPE));
    private static final Maybe<Organisation> SUB_ORGANIZATION_OF =
            MEMBERS.optional("subOrganizationOf", Elm3.one(() -> Organisation.SHAPE));
    private static final Many<Person> HAS_MEMBER = MEMBERS.many("hasMember", node(() -> Person.SHAPE));
    private static final Many<Group> GROUP_MEMBER_OF = MEMBERS.many("groupMemberOf", node(() -> Group.SHAPE));
    private static final Many<ContactPoint> CONTACT_POINT =
            MEMBERS.many("contactPoint", node(() -> ContactPoint.SHAPE));
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    public static final Shape<Organisation> SHAPE = MEMBERS.shape(Organisation::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    @Override public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public List<Concept> dcType() { return DC_TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    @Override public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** Other names of it. */
    public Optional<LocalizedText> altLabel() { return ALT_LABEL.in(json); }
    /** Pages about it. */
    public List<WebResource> homepage() { return HOMEPAGE.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** Where it is. */
    public List<Location> location() { return LOCATION.in(json); }
    /** What agencies found out about its quality. */
    public List<Accreditation> accreditation() { return ACCREDITATION.in(json); }
    /** The identifier by which the law of the Union knows it. */
    public Optional<LegalIdentifier> eIDASIdentifier() { return EIDAS_IDENTIFIER.in(json); }
    /** Its number in the register of companies. */
    public Optional<LegalIdentifier> registration() { return REGISTRATION.in(json); }
    /** The name by which the law knows it. */
    public LocalizedText legalName() { return LEGAL_NAME.in(json); }
    /** Its numbers for value added tax. */
    public List<LegalIdentifier> vatIdentifier() { return VAT_IDENTIFIER.in(json); }
    /** Its numbers for other taxes. */
    public List<LegalIdentifier> taxIdentifier() { return TAX_IDENTIFIER.in(json); }
    /** Its logo. */
    public Optional<MediaObject> logo() { return LOGO.in(json); }
    /** Its parts. */
    public List<Organisation> hasSubOrganization() { return HAS_SUB_ORGANIZATION.in(json); }
    /** What it is part of. */
    public Optional<Organisation> subOrganizationOf() { return SUB_ORGANIZATION_OF.in(json); }
    /** The persons that belong to it. */
    public List<Person> hasMember() { return HAS_MEMBER.in(json); }
    /** The groups that it belongs to. */
    public List<Group> groupMemberOf() { return GROUP_MEMBER_OF.in(json); }
    /** How to reach it. */
    @Override public List<ContactPoint> contactPoint() { return CONTACT_POINT.in(json); }
    /** When it was last changed. */
    public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }

    @Override public Shape<Organisation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Organisation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Organisation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder altLabel(LocalizedText value) { return set(ALT_LABEL, value); }
        public Builder homepage(List<WebResource> values) { return set(HOMEPAGE, values); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder location(List<Location> values) { return set(LOCATION, values); }
        public Builder accreditation(List<Accreditation> values) { return set(ACCREDITATION, values); }
        public Builder eIDASIdentifier(LegalIdentifier value) { return set(EIDAS_IDENTIFIER, value); }
        public Builder registration(LegalIdentifier value) { return set(REGISTRATION, value); }
        public Builder legalName(LocalizedText value) { return set(LEGAL_NAME, value); }
        public Builder vatIdentifier(List<LegalIdentifier> values) { return set(VAT_IDENTIFIER, values); }
        public Builder taxIdentifier(List<LegalIdentifier> values) { return set(TAX_IDENTIFIER, values); }
        public Builder logo(MediaObject value) { return set(LOGO, value); }
        public Builder hasSubOrganization(List<Organisation> values) { return set(HAS_SUB_ORGANIZATION, values); }
        public Builder subOrganizationOf(Organisation value) { return set(SUB_ORGANIZATION_OF, value); }
        public Builder hasMember(List<Person> values) { return set(HAS_MEMBER, values); }
        public Builder groupMemberOf(List<Group> values) { return set(GROUP_MEMBER_OF, values); }
        public Builder contactPoint(List<ContactPoint> values) { return set(CONTACT_POINT, values); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
    }
    // spotless:on
}
