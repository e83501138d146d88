package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
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
 * An identifier that a country has given.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LegalIdentifier">European Learning Model 3.2, EDC profile, LegalIdentifier</a>
 */
public record LegalIdentifier(JsonObject json) implements AnyIdentifier {
    private static final ShapeDraft MEMBERS = Elm3.draft("LegalIdentifier");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final One<String> NOTATION = MEMBERS.required("notation", Elm3.WORDS);
    private static final Maybe<LocalizedText> SCHEME_AGENCY = MEMBERS.optional("schemeAgency", Elm3.ONE_LANGUAGE);
    private static final Maybe<Iri> CREATOR = MEMBERS.optional("creator", IRI);
    private static final Maybe<LexicalDateTime> DATE_ISSUED = MEMBERS.optional("dateIssued", DATE_TIME);
    private static final Maybe<String> SCHEME_NAME = MEMBERS.optional("schemeName", Elm3.WORDS);
    private static final Maybe<String> SCHEME_VERSION = MEMBERS.optional("schemeVersion", Elm3.WORDS);
    private static final Maybe<Iri> SCHEME_ID = MEMBERS.optional("schemeId", IRI);
    private static final One<Concept> SPATIAL = MEMBERS.required("spatial", Elm3.one(() -> Concept.SHAPE));
    public static final Shape<LegalIdentifier> SHAPE = MEMBERS.shape(LegalIdentifier::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    @Override public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public List<Concept> dcType() { return DC_TYPE.in(json); }
    /** The text of it. */
    @Override public String notation() { return NOTATION.in(json); }
    /** Who keeps the scheme. */
    @Override public Optional<LocalizedText> schemeAgency() { return SCHEME_AGENCY.in(json); }
    /** Who gave it. */
    public Optional<Iri> creator() { return CREATOR.in(json); }
    /** When it was given. */
    public Optional<LexicalDateTime> dateIssued() { return DATE_ISSUED.in(json); }
    /** What the scheme is called. */
    @Override public Optional<String> schemeName() { return SCHEME_NAME.in(json); }
    /** Which version of the scheme. */
    public Optional<String> schemeVersion() { return SCHEME_VERSION.in(json); }
    /** The address of the scheme. */
    public Optional<Iri> schemeId() { return SCHEME_ID.in(json); }
    /** The country that gave it. */
    public Concept spatial() { return SPATIAL.in(json); }

    @Override public Shape<LegalIdentifier> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LegalIdentifier}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LegalIdentifier, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder notation(String value) { return set(NOTATION, value); }
        public Builder schemeAgency(LocalizedText value) { return set(SCHEME_AGENCY, value); }
        public Builder creator(Iri value) { return set(CREATOR, value); }
        public Builder dateIssued(LexicalDateTime value) { return set(DATE_ISSUED, value); }
        public Builder schemeName(String value) { return set(SCHEME_NAME, value); }
        public Builder schemeVersion(String value) { return set(SCHEME_VERSION, value); }
        public Builder schemeId(Iri value) { return set(SCHEME_ID, value); }
        public Builder spatial(Concept value) { return set(SPATIAL, value); }
    }
    // spotless:on
}
