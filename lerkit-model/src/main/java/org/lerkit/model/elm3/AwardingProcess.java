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
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * How a claim came to be awarded: by whom, when, on what ground.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#AwardingProcess">European Learning Model 3.2, EDC profile, AwardingProcess</a>
 */
public record AwardingProcess(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("AwardingProcess");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Maybe<Location> LOCATION = MEMBERS.optional("location", Elm3.one(() -> Location.SHAPE));
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<LearningAssessment> USED = MEMBERS.many("used", node(() -> LearningAssessment.SHAPE));
    private static final Many<Claim> AWARDS = MEMBERS.many("awards", Claim.TYPE);
    private static final Many<AnyAgent> AWARDING_BODY = MEMBERS.some("awardingBody", AnyAgent.TYPE);
    private static final Maybe<LexicalDateTime> AWARDING_DATE = MEMBERS.optional("awardingDate", DATE_TIME);
    private static final Maybe<Concept> EDUCATIONAL_SYSTEM_NOTE =
            MEMBERS.optional("educationalSystemNote", Elm3.one(() -> Concept.SHAPE));
    public static final Shape<AwardingProcess> SHAPE = MEMBERS.shape(AwardingProcess::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Where it is. */
    public Optional<Location> location() { return LOCATION.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** The assessments that it relied on. */
    public List<LearningAssessment> used() { return USED.in(json); }
    /** What was awarded. */
    public List<Claim> awards() { return AWARDS.in(json); }
    /** Who awards. */
    public List<AnyAgent> awardingBody() { return AWARDING_BODY.in(json); }
    /** When it was awarded. */
    public Optional<LexicalDateTime> awardingDate() { return AWARDING_DATE.in(json); }
    /** The system of education that it is part of. */
    public Optional<Concept> educationalSystemNote() { return EDUCATIONAL_SYSTEM_NOTE.in(json); }

    @Override public Shape<AwardingProcess> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AwardingProcess}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AwardingProcess, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder location(Location value) { return set(LOCATION, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder used(List<LearningAssessment> values) { return set(USED, values); }
        public Builder awards(List<Claim> values) { return set(AWARDS, values); }
        public Builder awardingBody(List<AnyAgent> values) { return set(AWARDING_BODY, values); }
        public Builder awardingDate(LexicalDateTime value) { return set(AWARDING_DATE, value); }
        public Builder educationalSystemNote(Concept value) { return set(EDUCATIONAL_SYSTEM_NOTE, value); }
    }
    // spotless:on
}
