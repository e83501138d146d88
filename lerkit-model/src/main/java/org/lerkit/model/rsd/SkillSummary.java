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
 * A skill in short, as collections list it. May be a whole {@link RichSkillDescriptor}, of which this sees a part.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#SkillSummary">Open Skills Management Toolset API v3, SkillSummary</a>
 */
public record SkillSummary(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.openDraft("SkillSummary");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> UUID = MEMBERS.required("uuid", Rsd.UUID);
    private static final One<PublishStatus> STATUS = MEMBERS.required("status", PublishStatus.TYPE);
    private static final Maybe<LexicalDateTime> PUBLISH_DATE = MEMBERS.optional("publishDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> ARCHIVE_DATE = MEMBERS.optional("archiveDate", DATE_TIME);
    private static final One<String> SKILL_NAME = MEMBERS.required("skillName", TEXT);
    private static final One<String> SKILL_STATEMENT = MEMBERS.required("skillStatement", TEXT);
    private static final Many<String> CATEGORIES = MEMBERS.many("categories", TEXT);
    private static final Many<String> KEYWORDS = MEMBERS.list("keywords", TEXT);
    private static final Many<JobCode> OCCUPATIONS = MEMBERS.list("occupations", node(() -> JobCode.SHAPE));
    public static final Shape<SkillSummary> SHAPE = MEMBERS.shape(SkillSummary::new);

    // spotless:off - one line a member
    /** Where it can be had. */
    public Iri id() { return ID.in(json); }
    /** What identifies it. */
    public String uuid() { return UUID.in(json); }
    /** Whether it is published. */
    public PublishStatus status() { return STATUS.in(json); }
    /** When it was published. */
    public Optional<LexicalDateTime> publishDate() { return PUBLISH_DATE.in(json); }
    /** When it was put away. */
    public Optional<LexicalDateTime> archiveDate() { return ARCHIVE_DATE.in(json); }
    /** The skill in a word or two. */
    public String skillName() { return SKILL_NAME.in(json); }
    /** What somebody who has it does. */
    public String skillStatement() { return SKILL_STATEMENT.in(json); }
    /** What it belongs to. */
    public List<String> categories() { return CATEGORIES.in(json); }
    /** Words to find it by. */
    public List<String> keywords() { return KEYWORDS.in(json); }
    /** Occupations that need it. */
    public List<JobCode> occupations() { return OCCUPATIONS.in(json); }

    @Override public Shape<SkillSummary> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link SkillSummary}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<SkillSummary, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder uuid(String value) { return set(UUID, value); }
        public Builder status(PublishStatus value) { return set(STATUS, value); }
        public Builder publishDate(LexicalDateTime value) { return set(PUBLISH_DATE, value); }
        public Builder archiveDate(LexicalDateTime value) { return set(ARCHIVE_DATE, value); }
        public Builder skillName(String value) { return set(SKILL_NAME, value); }
        public Builder skillStatement(String value) { return set(SKILL_STATEMENT, value); }
        public Builder categories(List<String> values) { return set(CATEGORIES, values); }
        public Builder keywords(List<String> values) { return set(KEYWORDS, values); }
        public Builder occupations(List<JobCode> values) { return set(OCCUPATIONS, values); }
    }
    // spotless:on
}
