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
 * The person, as far as a resume says who it is.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ResumePersonBaseType.json">HR Open 4.4, ResumePersonBaseType</a>
 */
public record Person(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("Person", "recruiting/json/ler-rs/ResumePersonBaseType.json")
            .arraysOnly();
    private static final Maybe<Identifier> LEGAL_ID = MEMBERS.optional("legalId", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> BIRTH_DATE = MEMBERS.optional("birthDate", HrOpen.DATE);
    private static final Maybe<Gender> GENDER = MEMBERS.optional("gender", Gender.TYPE);
    private static final Many<String> CITIZENSHIP = MEMBERS.many("citizenship", HrOpen.COUNTRY);
    private static final Many<String> RESIDENCE_COUNTRY = MEMBERS.many("residenceCountry", HrOpen.COUNTRY);
    private static final Maybe<String> MILITARY_STATUS = MEMBERS.optional("militaryStatus", TEXT);
    private static final Many<String> ETHNICITY = MEMBERS.many("ethnicity", TEXT);
    private static final Maybe<String> PRIMARY_LANGUAGE = MEMBERS.optional("primaryLanguage", HrOpen.LANGUAGE);
    private static final Maybe<PersonName> NAME = MEMBERS.optional("name", node(() -> PersonName.SHAPE));
    public static final Shape<Person> SHAPE = MEMBERS.shape(Person::new);

    // spotless:off - one line a member
    /** The number that a state gave the person. */
    public Optional<Identifier> legalId() { return LEGAL_ID.in(json); }
    /** When the person was born. */
    public Optional<LexicalDate> birthDate() { return BIRTH_DATE.in(json); }
    /** The gender. */
    public Optional<Gender> gender() { return GENDER.in(json); }
    /** The countries of citizenship. */
    public List<String> citizenship() { return CITIZENSHIP.in(json); }
    /** The countries of residence. */
    public List<String> residenceCountry() { return RESIDENCE_COUNTRY.in(json); }
    /** The military status, in words. */
    public Optional<String> militaryStatus() { return MILITARY_STATUS.in(json); }
    /** The ethnicities, in words. */
    public List<String> ethnicity() { return ETHNICITY.in(json); }
    /** The language the person speaks first. */
    public Optional<String> primaryLanguage() { return PRIMARY_LANGUAGE.in(json); }
    /** The name. */
    public Optional<PersonName> name() { return NAME.in(json); }

    @Override public Shape<Person> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Person}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Person, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder legalId(Identifier value) { return set(LEGAL_ID, value); }
        public Builder birthDate(LexicalDate value) { return set(BIRTH_DATE, value); }
        public Builder gender(Gender value) { return set(GENDER, value); }
        public Builder citizenship(List<String> values) { return set(CITIZENSHIP, values); }
        public Builder residenceCountry(List<String> values) { return set(RESIDENCE_COUNTRY, values); }
        public Builder militaryStatus(String value) { return set(MILITARY_STATUS, value); }
        public Builder ethnicity(List<String> values) { return set(ETHNICITY, values); }
        public Builder primaryLanguage(String value) { return set(PRIMARY_LANGUAGE, value); }
        public Builder name(PersonName value) { return set(NAME, value); }
    }
    // spotless:on
}
