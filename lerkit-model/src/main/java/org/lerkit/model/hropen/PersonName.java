package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * The name of a person, whole or in parts.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/person/PersonNameType.json">HR Open 4.4, PersonNameType</a>
 */
public record PersonName(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("PersonName", "common/json/person/PersonNameType.json").arraysOnly();
    private static final Maybe<String> FORMATTED_NAME = MEMBERS.optional("formattedName", TEXT);
    private static final Maybe<String> LEGAL = MEMBERS.optional("legal", TEXT);
    private static final Maybe<String> GIVEN = MEMBERS.optional("given", TEXT);
    private static final Maybe<String> PREFERRED = MEMBERS.optional("preferred", TEXT);
    private static final Maybe<String> MIDDLE = MEMBERS.optional("middle", TEXT);
    private static final Maybe<String> FAMILY = MEMBERS.optional("family", TEXT);
    private static final Maybe<String> FAMILY_PREFIX = MEMBERS.optional("familyPrefix", TEXT);
    private static final Maybe<String> ALIAS = MEMBERS.optional("alias", TEXT);
    private static final Maybe<String> FORMER_FAMILY = MEMBERS.optional("formerFamily", TEXT);
    private static final Maybe<String> FORMER_FAMILY_PREFIX = MEMBERS.optional("formerFamilyPrefix", TEXT);
    private static final Maybe<String> PREFERRED_SALUTATION_CODE = MEMBERS.optional("preferredSalutationCode", TEXT);
    private static final Maybe<String> GENERATION_AFFIX_CODE = MEMBERS.optional("generationAffixCode", TEXT);
    private static final Maybe<String> QUALIFICATION_AFFIX_CODE = MEMBERS.optional("qualificationAffixCode", TEXT);
    private static final Maybe<String> TITLE_AFFIX_CODE = MEMBERS.optional("titleAffixCode", TEXT);
    private static final Maybe<String> INITIALS = MEMBERS.optional("initials", TEXT);
    private static final Maybe<String> SCRIPT = MEMBERS.optional("script", TEXT);
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", HrOpen.LANGUAGE);
    public static final Shape<PersonName> SHAPE = MEMBERS.shape(PersonName::new);

    // spotless:off - one line a member
    /** The whole name. */
    public Optional<String> formattedName() { return FORMATTED_NAME.in(json); }
    /** The legal name. */
    public Optional<String> legal() { return LEGAL.in(json); }
    /** The given name. */
    public Optional<String> given() { return GIVEN.in(json); }
    /** The name the person prefers. */
    public Optional<String> preferred() { return PREFERRED.in(json); }
    /** Middle names or initials. */
    public Optional<String> middle() { return MIDDLE.in(json); }
    /** The family name. */
    public Optional<String> family() { return FAMILY.in(json); }
    /** What stands before the family name: van der. */
    public Optional<String> familyPrefix() { return FAMILY_PREFIX.in(json); }
    /** A name the person is also known by. */
    public Optional<String> alias() { return ALIAS.in(json); }
    /** A family name from before. */
    public Optional<String> formerFamily() { return FORMER_FAMILY.in(json); }
    /** What stood before that one. */
    public Optional<String> formerFamilyPrefix() { return FORMER_FAMILY_PREFIX.in(json); }
    /** How to address the person. */
    public Optional<String> preferredSalutationCode() { return PREFERRED_SALUTATION_CODE.in(json); }
    /** Jr., III. */
    public Optional<String> generationAffixCode() { return GENERATION_AFFIX_CODE.in(json); }
    /** M.Sc., Ph.D. */
    public Optional<String> qualificationAffixCode() { return QUALIFICATION_AFFIX_CODE.in(json); }
    /** A title after the name. */
    public Optional<String> titleAffixCode() { return TITLE_AFFIX_CODE.in(json); }
    /** The initials. */
    public Optional<String> initials() { return INITIALS.in(json); }
    /** The script it is written in. */
    public Optional<String> script() { return SCRIPT.in(json); }
    /** The language of the texts. */
    public Optional<String> language() { return LANGUAGE.in(json); }

    @Override public Shape<PersonName> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PersonName}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PersonName, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder formattedName(String value) { return set(FORMATTED_NAME, value); }
        public Builder legal(String value) { return set(LEGAL, value); }
        public Builder given(String value) { return set(GIVEN, value); }
        public Builder preferred(String value) { return set(PREFERRED, value); }
        public Builder middle(String value) { return set(MIDDLE, value); }
        public Builder family(String value) { return set(FAMILY, value); }
        public Builder familyPrefix(String value) { return set(FAMILY_PREFIX, value); }
        public Builder alias(String value) { return set(ALIAS, value); }
        public Builder formerFamily(String value) { return set(FORMER_FAMILY, value); }
        public Builder formerFamilyPrefix(String value) { return set(FORMER_FAMILY_PREFIX, value); }
        public Builder preferredSalutationCode(String value) { return set(PREFERRED_SALUTATION_CODE, value); }
        public Builder generationAffixCode(String value) { return set(GENERATION_AFFIX_CODE, value); }
        public Builder qualificationAffixCode(String value) { return set(QUALIFICATION_AFFIX_CODE, value); }
        public Builder titleAffixCode(String value) { return set(TITLE_AFFIX_CODE, value); }
        public Builder initials(String value) { return set(INITIALS, value); }
        public Builder script(String value) { return set(SCRIPT, value); }
        public Builder language(String value) { return set(LANGUAGE, value); }
    }
    // spotless:on
}
