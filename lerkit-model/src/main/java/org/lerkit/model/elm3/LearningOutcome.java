package org.lerkit.model.elm3;

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
import org.lerkit.model.value.LocalizedText;

/**
 * What a person knows, understands and is able to do afterwards.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningOutcome">European Learning Model 3.2, EDC profile, LearningOutcome</a>
 */
public record LearningOutcome(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningOutcome");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<Concept> DC_TYPE = MEMBERS.optional("dcType", Elm3.one(() -> Concept.SHAPE));
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Maybe<Concept> REUSABILITY_LEVEL =
            MEMBERS.optional("reusabilityLevel", Elm3.one(() -> Concept.SHAPE));
    private static final Many<Concept> RELATED_SKILL = MEMBERS.many("relatedSkill", node(() -> Concept.SHAPE));
    private static final Many<Concept> RELATED_ESCOSKILL = MEMBERS.many("relatedESCOSkill", node(() -> Concept.SHAPE));
    public static final Shape<LearningOutcome> SHAPE = MEMBERS.shape(LearningOutcome::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public Optional<Concept> dcType() { return DC_TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is called. */
    public LocalizedText title() { return TITLE.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** How widely it can be used. */
    public Optional<Concept> reusabilityLevel() { return REUSABILITY_LEVEL.in(json); }
    /** Skills of any list that it is or has to do with. */
    public List<Concept> relatedSkill() { return RELATED_SKILL.in(json); }
    /** Skills of ESCO that it is or has to do with. */
    public List<Concept> relatedESCOSkill() { return RELATED_ESCOSKILL.in(json); }

    @Override public Shape<LearningOutcome> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningOutcome}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningOutcome, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(Concept value) { return set(DC_TYPE, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder reusabilityLevel(Concept value) { return set(REUSABILITY_LEVEL, value); }
        public Builder relatedSkill(List<Concept> values) { return set(RELATED_SKILL, values); }
        public Builder relatedESCOSkill(List<Concept> values) { return set(RELATED_ESCOSKILL, values); }
    }
    // spotless:on
}
