package org.lerkit.model.rsd;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.LexicalDateTime;

/**
 * A skill, as what somebody who has it does, in words that stand by themselves; with what it has to do with.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#Skill">Open Skills Management Toolset API v3, Skill</a>
 */
public record RichSkillDescriptor(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("RichSkillDescriptor", "Skill");
    private static final One<Iri> CONTEXT = MEMBERS.required("@context", IRI);
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> UUID = MEMBERS.required("uuid", Rsd.UUID);
    private static final One<Iri> CREATOR = MEMBERS.required("creator", IRI);
    private static final Many<String> AUTHORS = MEMBERS.many("authors", TEXT);
    private static final Maybe<PublishStatus> STATUS = MEMBERS.optional("status", PublishStatus.TYPE);
    private static final One<LexicalDateTime> CREATION_DATE = MEMBERS.required("creationDate", DATE_TIME);
    private static final One<LexicalDateTime> UPDATE_DATE = MEMBERS.required("updateDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> PUBLISH_DATE = MEMBERS.optional("publishDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> ARCHIVE_DATE = MEMBERS.optional("archiveDate", DATE_TIME);
    private static final One<String> SKILL_NAME = MEMBERS.required("skillName", TEXT);
    private static final One<String> SKILL_STATEMENT = MEMBERS.required("skillStatement", TEXT);
    private static final Many<String> KEYWORDS = MEMBERS.list("keywords", TEXT);
    private static final Many<String> CATEGORIES = MEMBERS.many("categories", TEXT);
    private static final Many<NamedReference> CERTIFICATIONS =
            MEMBERS.list("certifications", node(() -> NamedReference.SHAPE));
    private static final Many<Alignment> STANDARDS = MEMBERS.list("standards", node(() -> Alignment.SHAPE));
    private static final Many<Alignment> ALIGNMENTS = MEMBERS.list("alignments", node(() -> Alignment.SHAPE));
    private static final Many<JobCode> OCCUPATIONS = MEMBERS.list("occupations", node(() -> JobCode.SHAPE));
    private static final Many<NamedReference> EMPLOYERS = MEMBERS.list("employers", node(() -> NamedReference.SHAPE));
    private static final Many<UuidReference> COLLECTIONS = MEMBERS.list("collections", node(() -> UuidReference.SHAPE));
    public static final Shape<RichSkillDescriptor> SHAPE = MEMBERS.shape(RichSkillDescriptor::new);

    // spotless:off - one line a member
    /** The address of the JSON-LD context, {@code https://rsd.openskillsnetwork.org/context-v1.json}. */
    public Iri context() { return CONTEXT.in(json); }
    /** {@code RichSkillDescriptor}. */
    public String type() { return TYPE.in(json); }
    /** Where it can be had. */
    public Iri id() { return ID.in(json); }
    /** What identifies it. */
    public String uuid() { return UUID.in(json); }
    /** Who made it. */
    public Iri creator() { return CREATOR.in(json); }
    /** Who wrote it, by name. */
    public List<String> authors() { return AUTHORS.in(json); }
    /** Whether it is published. */
    public Optional<PublishStatus> status() { return STATUS.in(json); }
    /** When it was made. */
    public LexicalDateTime creationDate() { return CREATION_DATE.in(json); }
    /** When it was last changed. */
    public LexicalDateTime updateDate() { return UPDATE_DATE.in(json); }
    /** When it was published. */
    public Optional<LexicalDateTime> publishDate() { return PUBLISH_DATE.in(json); }
    /** When it was put away. */
    public Optional<LexicalDateTime> archiveDate() { return ARCHIVE_DATE.in(json); }
    /** The skill in a word or two. */
    public String skillName() { return SKILL_NAME.in(json); }
    /** What somebody who has it does. */
    public String skillStatement() { return SKILL_STATEMENT.in(json); }
    /** Words to find it by. */
    public List<String> keywords() { return KEYWORDS.in(json); }
    /** What it belongs to. */
    public List<String> categories() { return CATEGORIES.in(json); }
    /** Certifications that ask for it. */
    public List<NamedReference> certifications() { return CERTIFICATIONS.in(json); }
    /** Professional standards that it answers to. */
    public List<Alignment> standards() { return STANDARDS.in(json); }
    /** Skills of others that it is aligned with; how, nobody says. */
    public List<Alignment> alignments() { return ALIGNMENTS.in(json); }
    /** Occupations that need it. */
    public List<JobCode> occupations() { return OCCUPATIONS.in(json); }
    /** Employers that ask for it. */
    public List<NamedReference> employers() { return EMPLOYERS.in(json); }
    /** The collections that it is in. */
    public List<UuidReference> collections() { return COLLECTIONS.in(json); }

    @Override public Shape<RichSkillDescriptor> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RichSkillDescriptor}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RichSkillDescriptor, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(Iri value) { return set(CONTEXT, value); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder uuid(String value) { return set(UUID, value); }
        public Builder creator(Iri value) { return set(CREATOR, value); }
        public Builder authors(List<String> values) { return set(AUTHORS, values); }
        public Builder status(PublishStatus value) { return set(STATUS, value); }
        public Builder creationDate(LexicalDateTime value) { return set(CREATION_DATE, value); }
        public Builder updateDate(LexicalDateTime value) { return set(UPDATE_DATE, value); }
        public Builder publishDate(LexicalDateTime value) { return set(PUBLISH_DATE, value); }
        public Builder archiveDate(LexicalDateTime value) { return set(ARCHIVE_DATE, value); }
        public Builder skillName(String value) { return set(SKILL_NAME, value); }
        public Builder skillStatement(String value) { return set(SKILL_STATEMENT, value); }
        public Builder keywords(List<String> values) { return set(KEYWORDS, values); }
        public Builder categories(List<String> values) { return set(CATEGORIES, values); }
        public Builder certifications(List<NamedReference> values) { return set(CERTIFICATIONS, values); }
        public Builder standards(List<Alignment> values) { return set(STANDARDS, values); }
        public Builder alignments(List<Alignment> values) { return set(ALIGNMENTS, values); }
        public Builder occupations(List<JobCode> values) { return set(OCCUPATIONS, values); }
        public Builder employers(List<NamedReference> values) { return set(EMPLOYERS, values); }
        public Builder collections(List<UuidReference> values) { return set(COLLECTIONS, values); }
    }
    // spotless:on
}
