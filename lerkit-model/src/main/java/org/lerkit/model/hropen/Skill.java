package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.INTEGER;
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
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LexicalDate;

/**
 * Something that someone can do; or what vouches for it, alone.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/SkillType.json">HR Open 4.4, SkillType</a>
 */
public record Skill(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Skill", "recruiting/json/ler-rs/SkillType.json").arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<Decimal> YEARS_OF_EXPERIENCE = MEMBERS.optional("yearsOfExperience", INTEGER);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<ReferenceScheme> DEFINITION_REFERENCE =
            MEMBERS.optional("definitionReference", node(() -> ReferenceScheme.SHAPE));
    private static final Maybe<ReferenceScheme> SCHEME_REFERENCE =
            MEMBERS.optional("schemeReference", node(() -> ReferenceScheme.SHAPE));
    private static final Many<Endorser> ENDORSERS = MEMBERS.many("endorsers", node(() -> Endorser.SHAPE));
    private static final Many<Keyword> KEYWORDS = MEMBERS.many("keywords", node(() -> Keyword.SHAPE));
    private static final Maybe<LexicalDate> LAST_USED_DATE = MEMBERS.optional("lastUsedDate", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<InterestLevel> INTEREST_LEVEL =
            MEMBERS.optional("interestLevel", node(() -> InterestLevel.SHAPE));
    private static final Many<String> COMMENTS = MEMBERS.many("comments", TEXT);
    private static final Many<Verification> VERIFICATIONS = MEMBERS.many("verifications", Verification.TYPE);
    public static final Shape<Skill> SHAPE = MEMBERS.shape(Skill::new)
            .rule("plain", (entry, findings) -> EntryRules.check(EntryRules.Entry.SKILL, entry.json(), findings));

    // spotless:off - one line a member
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** For how many years it was used. */
    public Optional<Decimal> yearsOfExperience() { return YEARS_OF_EXPERIENCE.in(json); }
    /** What it is. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** Where it is defined. */
    public Optional<ReferenceScheme> definitionReference() { return DEFINITION_REFERENCE.in(json); }
    /** Its place in a taxonomy. */
    public Optional<ReferenceScheme> schemeReference() { return SCHEME_REFERENCE.in(json); }
    /** Who says so too. */
    public List<Endorser> endorsers() { return ENDORSERS.in(json); }
    /** Words to find it by. */
    public List<Keyword> keywords() { return KEYWORDS.in(json); }
    /** When it was used last. */
    public Optional<LexicalDate> lastUsedDate() { return LAST_USED_DATE.in(json); }
    /** How much the person likes it. */
    public Optional<InterestLevel> interestLevel() { return INTEREST_LEVEL.in(json); }
    /** What else there is to say. */
    public List<String> comments() { return COMMENTS.in(json); }
    /** What vouches for it, each by itself: a credential, a reference, an organisation to ask. */
    public List<Verification> verifications() { return VERIFICATIONS.in(json); }

    @Override public Shape<Skill> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Skill}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Skill, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder yearsOfExperience(Decimal value) { return set(YEARS_OF_EXPERIENCE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder definitionReference(ReferenceScheme value) { return set(DEFINITION_REFERENCE, value); }
        public Builder schemeReference(ReferenceScheme value) { return set(SCHEME_REFERENCE, value); }
        public Builder endorsers(List<Endorser> values) { return set(ENDORSERS, values); }
        public Builder keywords(List<Keyword> values) { return set(KEYWORDS, values); }
        public Builder lastUsedDate(LexicalDate value) { return set(LAST_USED_DATE, value); }
        public Builder interestLevel(InterestLevel value) { return set(INTEREST_LEVEL, value); }
        public Builder comments(List<String> values) { return set(COMMENTS, values); }
        public Builder verifications(List<Verification> values) { return set(VERIFICATIONS, values); }
    }
    // spotless:on
}
