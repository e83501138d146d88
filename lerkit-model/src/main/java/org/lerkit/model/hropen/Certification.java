package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
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
import org.lerkit.model.value.LexicalDate;

/**
 * A certificate; or what vouches for it, alone.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/CertificationType.json">HR Open 4.4, CertificationType</a>
 */
public record Certification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "Certification", "common/json/profile/CertificationType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<Entity> TYPE = MEMBERS.optional("type", node(() -> Entity.SHAPE));
    private static final Maybe<String> STATUS = MEMBERS.optional("status", TEXT);
    private static final Maybe<EffectivePeriod> EFFECTIVE_TIME_PERIOD =
            MEMBERS.optional("effectiveTimePeriod", node(() -> EffectivePeriod.SHAPE));
    private static final Maybe<LexicalDate> ISSUED = MEMBERS.optional("issued", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> FIRST_ISSUED = MEMBERS.optional("firstIssued", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<Organization> ISSUING_AUTHORITY =
            MEMBERS.optional("issuingAuthority", node(() -> Organization.SHAPE));
    private static final Many<AttachmentReference> ATTACHMENT_REFERENCES =
            MEMBERS.many("attachmentReferences", node(() -> AttachmentReference.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Many<Verification> VERIFICATIONS = MEMBERS.many("verifications", Verification.TYPE);
    public static final Shape<Certification> SHAPE = MEMBERS.shape(Certification::new)
            .rule(
                    "plain",
                    (entry, findings) -> EntryRules.check(EntryRules.Entry.CERTIFICATION, entry.json(), findings));

    // spotless:off - one line a member
    /** What its issuer identifies it by. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** What kind it is. */
    public Optional<Entity> type() { return TYPE.in(json); }
    /** Whether it is active, expired, pending, suspended. */
    public Optional<String> status() { return STATUS.in(json); }
    /** When it is valid. */
    public Optional<EffectivePeriod> effectiveTimePeriod() { return EFFECTIVE_TIME_PERIOD.in(json); }
    /** When it was issued last. */
    public Optional<LexicalDate> issued() { return ISSUED.in(json); }
    /** When it was issued first. */
    public Optional<LexicalDate> firstIssued() { return FIRST_ISSUED.in(json); }
    /** Who issued it. */
    public Optional<Organization> issuingAuthority() { return ISSUING_AUTHORITY.in(json); }
    /** Attachments that show it. */
    public List<AttachmentReference> attachmentReferences() { return ATTACHMENT_REFERENCES.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** What vouches for it, each by itself: a credential, a reference, an organisation to ask. */
    public List<Verification> verifications() { return VERIFICATIONS.in(json); }

    @Override public Shape<Certification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Certification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Certification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder type(Entity value) { return set(TYPE, value); }
        public Builder status(String value) { return set(STATUS, value); }
        public Builder effectiveTimePeriod(EffectivePeriod value) { return set(EFFECTIVE_TIME_PERIOD, value); }
        public Builder issued(LexicalDate value) { return set(ISSUED, value); }
        public Builder firstIssued(LexicalDate value) { return set(FIRST_ISSUED, value); }
        public Builder issuingAuthority(Organization value) { return set(ISSUING_AUTHORITY, value); }
        public Builder attachmentReferences(List<AttachmentReference> values) { return set(ATTACHMENT_REFERENCES, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder verifications(List<Verification> values) { return set(VERIFICATIONS, values); }
    }
    // spotless:on
}
