package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
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
 * A position that someone held.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/EmployerHistoryType.json">HR Open 4.4, EmployerHistoryType</a>
 */
public record PositionHistory(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionHistory", "common/json/profile/EmployerHistoryType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> START = MEMBERS.optional("start", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<Boolean> CURRENT = MEMBERS.optional("current", BOOLEAN);
    private static final Many<AttachmentReference> ATTACHMENT_REFERENCES =
            MEMBERS.many("attachmentReferences", node(() -> AttachmentReference.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<String> TITLE = MEMBERS.optional("title", TEXT);
    private static final Maybe<ResourceRelationship> RESOURCE_RELATIONSHIP_CODE =
            MEMBERS.optional("resourceRelationshipCode", ResourceRelationship.TYPE);
    private static final Maybe<WorkRelationshipType> WORK_RELATIONSHIP_TYPE_CODE =
            MEMBERS.optional("workRelationshipTypeCode", WorkRelationshipType.TYPE);
    private static final Maybe<Organization> ORGANIZATION =
            MEMBERS.optional("organization", node(() -> Organization.SHAPE));
    private static final Maybe<Location> LOCATION = MEMBERS.optional("location", node(() -> Location.SHAPE));
    private static final Many<Entity> JOB_CATEGORIES = MEMBERS.many("jobCategories", node(() -> Entity.SHAPE));
    private static final Many<Entity> JOB_LEVELS = MEMBERS.many("jobLevels", node(() -> Entity.SHAPE));
    public static final Shape<PositionHistory> SHAPE = MEMBERS.shape(PositionHistory::new);

    // spotless:off - one line a member
    /** What identifies the entry. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** When it began, as far as that is known. */
    public Optional<LexicalDate> start() { return START.in(json); }
    /** When it ended, as far as that is known. */
    public Optional<LexicalDate> end() { return END.in(json); }
    /** Whether it still goes on. */
    public Optional<Boolean> current() { return CURRENT.in(json); }
    /** Attachments that support it. */
    public List<AttachmentReference> attachmentReferences() { return ATTACHMENT_REFERENCES.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** Its title. */
    public Optional<String> title() { return TITLE.in(json); }
    /** How person and organisation were related; newer documents say workRelationshipTypeCode. */
    public Optional<ResourceRelationship> resourceRelationshipCode() { return RESOURCE_RELATIONSHIP_CODE.in(json); }
    /** How person and organisation were related. */
    public Optional<WorkRelationshipType> workRelationshipTypeCode() { return WORK_RELATIONSHIP_TYPE_CODE.in(json); }
    /** Which part of the employer. */
    public Optional<Organization> organization() { return ORGANIZATION.in(json); }
    /** Where it was. */
    public Optional<Location> location() { return LOCATION.in(json); }
    /** What kind of job it was. */
    public List<Entity> jobCategories() { return JOB_CATEGORIES.in(json); }
    /** The level of the job. */
    public List<Entity> jobLevels() { return JOB_LEVELS.in(json); }

    @Override public Shape<PositionHistory> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionHistory}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionHistory, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder start(LexicalDate value) { return set(START, value); }
        public Builder end(LexicalDate value) { return set(END, value); }
        public Builder current(boolean value) { return set(CURRENT, value); }
        public Builder attachmentReferences(List<AttachmentReference> values) { return set(ATTACHMENT_REFERENCES, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder resourceRelationshipCode(ResourceRelationship value) { return set(RESOURCE_RELATIONSHIP_CODE, value); }
        public Builder workRelationshipTypeCode(WorkRelationshipType value) { return set(WORK_RELATIONSHIP_TYPE_CODE, value); }
        public Builder organization(Organization value) { return set(ORGANIZATION, value); }
        public Builder location(Location value) { return set(LOCATION, value); }
        public Builder jobCategories(List<Entity> values) { return set(JOB_CATEGORIES, values); }
        public Builder jobLevels(List<Entity> values) { return set(JOB_LEVELS, values); }
    }
    // spotless:on
}
