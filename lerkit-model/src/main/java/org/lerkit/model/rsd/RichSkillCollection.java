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
 * A collection of skills.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#Collection">Open Skills Management Toolset API v3, Collection</a>
 */
public record RichSkillCollection(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("RichSkillCollection", "Collection");
    private static final One<Iri> CONTEXT = MEMBERS.required("@context", IRI);
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> UUID = MEMBERS.required("uuid", Rsd.UUID);
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final One<Iri> CREATOR = MEMBERS.required("creator", IRI);
    private static final Maybe<String> AUTHOR = MEMBERS.optional("author", TEXT);
    private static final Maybe<PublishStatus> STATUS = MEMBERS.optional("status", PublishStatus.TYPE);
    private static final One<LexicalDateTime> CREATION_DATE = MEMBERS.required("creationDate", DATE_TIME);
    private static final One<LexicalDateTime> UPDATE_DATE = MEMBERS.required("updateDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> PUBLISH_DATE = MEMBERS.optional("publishDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> ARCHIVE_DATE = MEMBERS.optional("archiveDate", DATE_TIME);
    private static final Many<SkillSummary> SKILLS = MEMBERS.list("skills", node(() -> SkillSummary.SHAPE));
    private static final One<SkillKeywords> SKILL_KEYWORDS =
            MEMBERS.required("skillKeywords", node(() -> SkillKeywords.SHAPE));
    public static final Shape<RichSkillCollection> SHAPE = MEMBERS.shape(RichSkillCollection::new)
            .rule("distinct-identifiers", Rsd::checkIdentifiers)
            .rule("whole-skills", Rsd::checkSkills);

    // spotless:off - one line a member
    /** The address of the JSON-LD context. */
    public Iri context() { return CONTEXT.in(json); }
    /** {@code RichSkillCollection}. */
    public String type() { return TYPE.in(json); }
    /** Where it can be had. */
    public Iri id() { return ID.in(json); }
    /** What identifies it. */
    public String uuid() { return UUID.in(json); }
    /** What it is called. */
    public String name() { return NAME.in(json); }
    /** What it is. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** Who made it. */
    public Iri creator() { return CREATOR.in(json); }
    /** Who wrote it, by name. */
    public Optional<String> author() { return AUTHOR.in(json); }
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
    /** The skills, in short; or whole, each a {@link RichSkillDescriptor}. */
    public List<SkillSummary> skills() { return SKILLS.in(json); }
    /** Which words how many of the skills have. */
    public SkillKeywords skillKeywords() { return SKILL_KEYWORDS.in(json); }

    @Override public Shape<RichSkillCollection> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RichSkillCollection}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RichSkillCollection, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(Iri value) { return set(CONTEXT, value); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder uuid(String value) { return set(UUID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder creator(Iri value) { return set(CREATOR, value); }
        public Builder author(String value) { return set(AUTHOR, value); }
        public Builder status(PublishStatus value) { return set(STATUS, value); }
        public Builder creationDate(LexicalDateTime value) { return set(CREATION_DATE, value); }
        public Builder updateDate(LexicalDateTime value) { return set(UPDATE_DATE, value); }
        public Builder publishDate(LexicalDateTime value) { return set(PUBLISH_DATE, value); }
        public Builder archiveDate(LexicalDateTime value) { return set(ARCHIVE_DATE, value); }
        public Builder skills(List<SkillSummary> values) { return set(SKILLS, values); }
        public Builder skillKeywords(SkillKeywords value) { return set(SKILL_KEYWORDS, value); }
    }
    // spotless:on
}
