package org.lerkit.model.clr2;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.IdentityObject;
import org.lerkit.model.ob3.OpenBadges3;
import org.lerkit.model.value.Iri;

/**
 * A learner, and what the learner achieved.
 *
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrsubject">Comprehensive Learner Record 2.0, ClrSubject</a>
 */
public record ClrSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr2.draft("ClrSubject");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Many<IdentityObject> IDENTIFIER = MEMBERS.many("identifier", node(() -> IdentityObject.SHAPE));
    private static final Many<Achievement> ACHIEVEMENT = MEMBERS.many("achievement", node(() -> Achievement.SHAPE));
    private static final Many<Credential> VERIFIABLE_CREDENTIAL = MEMBERS.some("verifiableCredential", Clr2.EMBEDDED);
    private static final Many<Association> ASSOCIATION = MEMBERS.many("association", node(() -> Association.SHAPE));
    public static final Shape<ClrSubject> SHAPE = MEMBERS.shape(ClrSubject::new)
            .rule(
                    "recipient",
                    (subject, findings) -> OpenBadges3.checkRecipient(subject.id(), subject.identifier(), findings))
            .rule("associations", RecordRules::checkAssociations)
            .rule("credentials", RecordRules::checkCredentials)
            .rule("begin", RecordRules::checkBegin);

    // spotless:off - one line a member
    /** What identifies the learner. */
    public Optional<Iri> id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** Other identifiers of the learner. */
    public List<IdentityObject> identifier() { return IDENTIFIER.in(json); }
    /** Achievements that no credential in the record is about, but that others refer to. */
    public List<Achievement> achievement() { return ACHIEVEMENT.in(json); }
    /** The credentials in the record, each seen as its own type. */
    public List<Credential> verifiableCredential() { return VERIFIABLE_CREDENTIAL.in(json); }
    /** How achievements belong together. */
    public List<Association> association() { return ASSOCIATION.in(json); }

    @Override public Shape<ClrSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ClrSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ClrSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder identifier(List<IdentityObject> values) { return set(IDENTIFIER, values); }
        public Builder achievement(List<Achievement> values) { return set(ACHIEVEMENT, values); }
        public Builder verifiableCredential(List<Credential> values) { return set(VERIFIABLE_CREDENTIAL, values); }
        public Builder association(List<Association> values) { return set(ASSOCIATION, values); }
    }
    // spotless:on
}
