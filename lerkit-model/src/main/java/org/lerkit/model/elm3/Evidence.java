package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
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

/**
 * What a credential rests on.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Evidence">European Learning Model 3.2, EDC profile, Evidence</a>
 */
public record Evidence(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Evidence");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<String> EVIDENCE_STATEMENT = MEMBERS.optional("evidenceStatement", Elm3.WORDS);
    private static final Maybe<AnyAgent> EVIDENCE_TARGET =
            MEMBERS.optional("evidenceTarget", AnyAgent.TYPE.orArrayOfOne());
    private static final Many<MediaObject> EMBEDDED_EVIDENCE =
            MEMBERS.many("embeddedEvidence", node(() -> MediaObject.SHAPE));
    private static final Maybe<Accreditation> ACCREDITATION =
            MEMBERS.optional("accreditation", Elm3.one(() -> Accreditation.SHAPE));
    private static final Maybe<Concept> DC_TYPE = MEMBERS.optional("dcType", Elm3.one(() -> Concept.SHAPE));
    public static final Shape<Evidence> SHAPE = MEMBERS.shape(Evidence::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it says. */
    public Optional<String> evidenceStatement() { return EVIDENCE_STATEMENT.in(json); }
    /** Whom it is about. */
    public Optional<AnyAgent> evidenceTarget() { return EVIDENCE_TARGET.in(json); }
    /** The evidence itself. */
    public List<MediaObject> embeddedEvidence() { return EMBEDDED_EVIDENCE.in(json); }
    /** What agencies found out about its quality. */
    public Optional<Accreditation> accreditation() { return ACCREDITATION.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public Optional<Concept> dcType() { return DC_TYPE.in(json); }

    @Override public Shape<Evidence> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Evidence}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Evidence, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder evidenceStatement(String value) { return set(EVIDENCE_STATEMENT, value); }
        public Builder evidenceTarget(AnyAgent value) { return set(EVIDENCE_TARGET, value); }
        public Builder embeddedEvidence(List<MediaObject> values) { return set(EMBEDDED_EVIDENCE, values); }
        public Builder accreditation(Accreditation value) { return set(ACCREDITATION, value); }
        public Builder dcType(Concept value) { return set(DC_TYPE, value); }
    }
    // spotless:on
}
