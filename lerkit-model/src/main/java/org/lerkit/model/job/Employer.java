package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * An organisation that hires, or that gives a qualification.
 *
 * @param sameAs the same organisation elsewhere
 * @param fein a tax number
 * @param employees how many people work there
 */
public record Employer(
        Optional<Iri> id,
        Optional<String> name,
        Optional<String> legalName,
        List<String> descriptions,
        List<Iri> urls,
        List<Iri> sameAs,
        Optional<Iri> logo,
        Optional<String> duns,
        Optional<String> fein,
        Optional<String> lei,
        Optional<String> naics,
        Optional<String> isic,
        List<Identifier> identifiers,
        List<String> industries,
        List<DefinedTerm> industryCodes,
        List<Contact> contacts,
        Optional<String> email,
        Optional<String> telephone,
        Optional<String> fax,
        List<Address> addresses,
        List<Place> locations,
        Optional<Decimal> employees,
        Optional<Employer> parent,
        Optional<Employer> department,
        Optional<Employer> subsidiary) {
    public Employer {
        descriptions = List.copyOf(descriptions);
        urls = List.copyOf(urls);
        sameAs = List.copyOf(sameAs);
        identifiers = List.copyOf(identifiers);
        industries = List.copyOf(industries);
        industryCodes = List.copyOf(industryCodes);
        contacts = List.copyOf(contacts);
        addresses = List.copyOf(addresses);
        locations = List.copyOf(locations);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Employer}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable Iri id;
        private @Nullable String name;
        private @Nullable String legalName;
        private final List<String> descriptions = new ArrayList<>();
        private final List<Iri> urls = new ArrayList<>();
        private final List<Iri> sameAs = new ArrayList<>();
        private @Nullable Iri logo;
        private @Nullable String duns;
        private @Nullable String fein;
        private @Nullable String lei;
        private @Nullable String naics;
        private @Nullable String isic;
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<String> industries = new ArrayList<>();
        private final List<DefinedTerm> industryCodes = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private @Nullable String email;
        private @Nullable String telephone;
        private @Nullable String fax;
        private final List<Address> addresses = new ArrayList<>();
        private final List<Place> locations = new ArrayList<>();
        private @Nullable Decimal employees;
        private @Nullable Employer parent;
        private @Nullable Employer department;
        private @Nullable Employer subsidiary;

        private Builder() {  }

        private Builder(Employer from) {
            id = from.id.orElse(null);
            name = from.name.orElse(null);
            legalName = from.legalName.orElse(null);
            descriptions.addAll(from.descriptions);
            urls.addAll(from.urls);
            sameAs.addAll(from.sameAs);
            logo = from.logo.orElse(null);
            duns = from.duns.orElse(null);
            fein = from.fein.orElse(null);
            lei = from.lei.orElse(null);
            naics = from.naics.orElse(null);
            isic = from.isic.orElse(null);
            identifiers.addAll(from.identifiers);
            industries.addAll(from.industries);
            industryCodes.addAll(from.industryCodes);
            contacts.addAll(from.contacts);
            email = from.email.orElse(null);
            telephone = from.telephone.orElse(null);
            fax = from.fax.orElse(null);
            addresses.addAll(from.addresses);
            locations.addAll(from.locations);
            employees = from.employees.orElse(null);
            parent = from.parent.orElse(null);
            department = from.department.orElse(null);
            subsidiary = from.subsidiary.orElse(null);
        }

        public Builder id(Iri value) { id = value; return this; }
        public Builder name(String value) { name = value; return this; }
        public Builder legalName(String value) { legalName = value; return this; }
        public Builder descriptions(String... values) { descriptions.addAll(List.of(values)); return this; }
        public Builder urls(Iri... values) { urls.addAll(List.of(values)); return this; }
        public Builder sameAs(Iri... values) { sameAs.addAll(List.of(values)); return this; }
        public Builder logo(Iri value) { logo = value; return this; }
        public Builder duns(String value) { duns = value; return this; }
        public Builder fein(String value) { fein = value; return this; }
        public Builder lei(String value) { lei = value; return this; }
        public Builder naics(String value) { naics = value; return this; }
        public Builder isic(String value) { isic = value; return this; }
        public Builder identifiers(Identifier... values) { identifiers.addAll(List.of(values)); return this; }
        public Builder industries(String... values) { industries.addAll(List.of(values)); return this; }
        public Builder industryCodes(DefinedTerm... values) { industryCodes.addAll(List.of(values)); return this; }
        public Builder contacts(Contact... values) { contacts.addAll(List.of(values)); return this; }
        public Builder email(String value) { email = value; return this; }
        public Builder telephone(String value) { telephone = value; return this; }
        public Builder fax(String value) { fax = value; return this; }
        public Builder addresses(Address... values) { addresses.addAll(List.of(values)); return this; }
        public Builder locations(Place... values) { locations.addAll(List.of(values)); return this; }
        public Builder employees(Decimal value) { employees = value; return this; }
        public Builder parent(Employer value) { parent = value; return this; }
        public Builder department(Employer value) { department = value; return this; }
        public Builder subsidiary(Employer value) { subsidiary = value; return this; }

        public Employer build() {
            return new Employer(
                    Optional.ofNullable(id), Optional.ofNullable(name), Optional.ofNullable(legalName), descriptions,
                    urls, sameAs, Optional.ofNullable(logo), Optional.ofNullable(duns), Optional.ofNullable(fein),
                    Optional.ofNullable(lei), Optional.ofNullable(naics), Optional.ofNullable(isic), identifiers,
                    industries, industryCodes, contacts, Optional.ofNullable(email), Optional.ofNullable(telephone),
                    Optional.ofNullable(fax), addresses, locations, Optional.ofNullable(employees),
                    Optional.ofNullable(parent), Optional.ofNullable(department), Optional.ofNullable(subsidiary));
        }
    }
    // spotless:on
}
