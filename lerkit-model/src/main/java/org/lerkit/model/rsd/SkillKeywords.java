package org.lerkit.model.rsd;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Which words how many skills of a collection have, by the kind of word.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#SkillKeywords">Open Skills Management Toolset API v3, SkillKeywords</a>
 */
public record SkillKeywords(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("SkillKeywords");
    private static final Many<KeywordCount> ALIGNMENT = MEMBERS.many("Alignment", node(() -> KeywordCount.SHAPE));
    private static final Many<KeywordCount> AUTHOR = MEMBERS.many("Author", node(() -> KeywordCount.SHAPE));
    private static final Many<KeywordCount> CATEGORY = MEMBERS.many("Category", node(() -> KeywordCount.SHAPE));
    private static final Many<KeywordCount> CERTIFICATION =
            MEMBERS.many("Certification", node(() -> KeywordCount.SHAPE));
    private static final Many<KeywordCount> EMPLOYER = MEMBERS.many("Employer", node(() -> KeywordCount.SHAPE));
    private static final Many<KeywordCount> KEYWORD = MEMBERS.many("Keyword", node(() -> KeywordCount.SHAPE));
    private static final Many<KeywordCount> STANDARD = MEMBERS.many("Standard", node(() -> KeywordCount.SHAPE));
    public static final Shape<SkillKeywords> SHAPE = MEMBERS.shape(SkillKeywords::new);

    // spotless:off - one line a member
    /** Skills of others. */
    public List<KeywordCount> alignment() { return ALIGNMENT.in(json); }
    /** Authors. */
    public List<KeywordCount> author() { return AUTHOR.in(json); }
    /** Categories. */
    public List<KeywordCount> category() { return CATEGORY.in(json); }
    /** Certifications. */
    public List<KeywordCount> certification() { return CERTIFICATION.in(json); }
    /** Employers. */
    public List<KeywordCount> employer() { return EMPLOYER.in(json); }
    /** Words to find it by. */
    public List<KeywordCount> keyword() { return KEYWORD.in(json); }
    /** Standards. */
    public List<KeywordCount> standard() { return STANDARD.in(json); }

    @Override public Shape<SkillKeywords> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link SkillKeywords}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<SkillKeywords, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder alignment(List<KeywordCount> values) { return set(ALIGNMENT, values); }
        public Builder author(List<KeywordCount> values) { return set(AUTHOR, values); }
        public Builder category(List<KeywordCount> values) { return set(CATEGORY, values); }
        public Builder certification(List<KeywordCount> values) { return set(CERTIFICATION, values); }
        public Builder employer(List<KeywordCount> values) { return set(EMPLOYER, values); }
        public Builder keyword(List<KeywordCount> values) { return set(KEYWORD, values); }
        public Builder standard(List<KeywordCount> values) { return set(STANDARD, values); }
    }
    // spotless:on
}
