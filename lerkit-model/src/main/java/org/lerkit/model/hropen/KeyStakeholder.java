package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;
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
 * A person who has a part in an organisation.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/organization/OrganizationKeyStakeholderType.json">HR Open 4.4, OrganizationKeyStakeholderType</a>
 */
public record KeyStakeholder(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "KeyStakeholder", "common/json/organization/OrganizationKeyStakeholderType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<PersonName> NAME = MEMBERS.optional("name", node(() -> PersonName.SHAPE));
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Maybe<Communication> COMMUNICATION =
            MEMBERS.optional("communication", node(() -> Communication.SHAPE));
    private static final Maybe<String> PRIMARY_LANGUAGE = MEMBERS.optional("primaryLanguage", HrOpen.LANGUAGE);
    private static final Maybe<Identifier> TAX_ID = MEMBERS.optional("taxId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> TAX_IDS = MEMBERS.many("taxIds", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> FORMER_TAX_IDS = MEMBERS.many("formerTaxIds", node(() -> Identifier.SHAPE));
    private static final Maybe<Identifier> LEGAL_ID = MEMBERS.optional("legalId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> LEGAL_IDS = MEMBERS.many("legalIds", node(() -> Identifier.SHAPE));
    private static final Maybe<Identifier> PREVIOUS_LEGAL_ID =
            MEMBERS.optional("previousLegalId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> FORMER_LEGAL_IDS =
            MEMBERS.many("formerLegalIds", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> BIRTH_DATE = MEMBERS.optional("birthDate", HrOpen.DATE);
    private static final Maybe<Gender> GENDER = MEMBERS.optional("gender", Gender.TYPE);
    private static final Many<String> CITIZENSHIP = MEMBERS.many("citizenship", HrOpen.COUNTRY);
    private static final Many<String> RESIDENCE_COUNTRY = MEMBERS.many("residenceCountry", HrOpen.COUNTRY);
    private static final Maybe<String> MILITARY_STATUS = MEMBERS.optional("militaryStatus", TEXT);
    private static final Many<String> ETHNICITY = MEMBERS.many("ethnicity", TEXT);
    private static final Maybe<Decimal> OWNERSHIP_PERCENT = MEMBERS.optional("ownershipPercent", DECIMAL);
    public static final Shape<KeyStakeholder> SHAPE =
            MEMBERS.shape(KeyStakeholder::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies the person. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** The name. */
    public Optional<PersonName> name() { return NAME.in(json); }
    /** The address. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** How to reach the person. */
    public Optional<Communication> communication() { return COMMUNICATION.in(json); }
    /** The language the person speaks first. */
    public Optional<String> primaryLanguage() { return PRIMARY_LANGUAGE.in(json); }
    /** The tax number. */
    public Optional<Identifier> taxId() { return TAX_ID.in(json); }
    /** The tax numbers. */
    public List<Identifier> taxIds() { return TAX_IDS.in(json); }
    /** Tax numbers from before. */
    public List<Identifier> formerTaxIds() { return FORMER_TAX_IDS.in(json); }
    /** The number that a state gave. */
    public Optional<Identifier> legalId() { return LEGAL_ID.in(json); }
    /** The numbers that states gave. */
    public List<Identifier> legalIds() { return LEGAL_IDS.in(json); }
    /** A number from before. */
    public Optional<Identifier> previousLegalId() { return PREVIOUS_LEGAL_ID.in(json); }
    /** Numbers from before. */
    public List<Identifier> formerLegalIds() { return FORMER_LEGAL_IDS.in(json); }
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
    /** How large the part is. */
    public Optional<Decimal> ownershipPercent() { return OWNERSHIP_PERCENT.in(json); }

    @Override public Shape<KeyStakeholder> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link KeyStakeholder}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<KeyStakeholder, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(PersonName value) { return set(NAME, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder communication(Communication value) { return set(COMMUNICATION, value); }
        public Builder primaryLanguage(String value) { return set(PRIMARY_LANGUAGE, value); }
        public Builder taxId(Identifier value) { return set(TAX_ID, value); }
        public Builder taxIds(List<Identifier> values) { return set(TAX_IDS, values); }
        public Builder formerTaxIds(List<Identifier> values) { return set(FORMER_TAX_IDS, values); }
        public Builder legalId(Identifier value) { return set(LEGAL_ID, value); }
        public Builder legalIds(List<Identifier> values) { return set(LEGAL_IDS, values); }
        public Builder previousLegalId(Identifier value) { return set(PREVIOUS_LEGAL_ID, value); }
        public Builder formerLegalIds(List<Identifier> values) { return set(FORMER_LEGAL_IDS, values); }
        public Builder birthDate(LexicalDate value) { return set(BIRTH_DATE, value); }
        public Builder gender(Gender value) { return set(GENDER, value); }
        public Builder citizenship(List<String> values) { return set(CITIZENSHIP, values); }
        public Builder residenceCountry(List<String> values) { return set(RESIDENCE_COUNTRY, values); }
        public Builder militaryStatus(String value) { return set(MILITARY_STATUS, value); }
        public Builder ethnicity(List<String> values) { return set(ETHNICITY, values); }
        public Builder ownershipPercent(Decimal value) { return set(OWNERSHIP_PERCENT, value); }
    }
    // spotless:on
}
