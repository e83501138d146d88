package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.value.Iri;

/** A LER-RS that is being written from one record. Not thread-safe. */
final class LerRsDraft {
    private static final String TYPE = "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private final Source record;
    private final Accounts accounts;
    private final Map<String, Source> organizations = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Target target = new Target();

    LerRsDraft(Source record) {
        this.record = record;
        this.accounts = new Accounts(record);
        record.children("organizations")
                .forEach(one -> one.leaf("key").ifPresent(key -> organizations.putIfAbsent(key.raw(), one)));
    }

    /**
     * The document, with the account of the record.
     *
     * @throws ConversionException with every place where something is missing
     */
    Accounts.Finished finish() {
        target.put("type", Traced.fixed(TYPE, rule("record.type")));
        Pen pen = new Pen(List.of());
        record.child("document").ifPresent(document -> {
            Target id = new Target();
            pen.text(document, "number", id, "value", "record.number");
            target.put("documentId", id);
        });
        record.child("learner").ifPresent(learner -> learner(learner, pen));
        new LerRsEntryDrafts(this).write();
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        record.child("format").ifPresent(format -> accounts.control(format, rule("record.key")));
        leave(record);
        return accounts.finish(target);
    }

    Source record() {
        return record;
    }

    Accounts accounts() {
        return accounts;
    }

    Target target() {
        return target;
    }

    /** Something that the schema asks for is not there. */
    void missing(SourceLocation at, String what, String hint) {
        problems.add(Problem.error(ConversionProblems.MISSING, at, what).withHint(hint));
    }

    /** What no value was written from has no place. */
    private void leave(Source part) {
        if (part.name().equals("key") && part.leaf().isPresent()) {
            accounts.control(part, rule("record.key"));
        } else if (part.children().isEmpty()) {
            accounts.drop(part, rule("record.other"));
        }
        part.children().forEach(this::leave);
    }

    private void learner(Source learner, Pen pen) {
        Target person = new Target();
        pen.fitting(learner.leaf("birthDate"), Pen::isDate, person, "birthDate", "learner.birthDate");
        learner.child("names").ifPresent(name -> person.put("name", name(name, pen)));
        target.put("person", person);
        learner.child("contacts").ifPresent(contact -> target.put("communication", communication(contact, pen)));
    }

    private static Target name(Source name, Pen pen) {
        Target to = new Target();
        pen.text(name, "formatted", to, "formattedName", "learner.names");
        pen.text(name, "given", to, "given", "learner.names");
        pen.joined(name.leaves("middle"), " ", to, "middle", "learner.names");
        pen.text(name, "family", to, "family", "learner.names");
        pen.text(name, "prefix", to, "preferredSalutationCode", "learner.names");
        pen.joined(name.leaves("suffixes"), " ", to, "generationAffixCode", "learner.names");
        pen.text(name, "title", to, "titleAffixCode", "learner.names");
        return to;
    }

    private static Target communication(Source contact, Pen pen) {
        Target to = new Target();
        for (Source address : contact.children("addresses")) {
            to.add("address", address(address, pen.also(contact.all())));
        }
        for (Source phone : contact.children("phones")) {
            to.add("phone", phone(phone, pen.also(contact.all())));
        }
        for (Leaf email : contact.leaves("emails")) {
            Target one = new Target();
            pen.also(contact.leaves("emails"))
                    .fitting(
                            Optional.of(email),
                            text -> EMAIL.matcher(text).matches(),
                            one,
                            "address",
                            "learner.contacts");
            to.add("email", one);
        }
        for (Leaf url : contact.leaves("urls")) {
            Target one = new Target();
            pen.also(contact.leaves("urls"))
                    .fitting(Optional.of(url), text -> new Iri(text).isHttp(), one, "url", "learner.contacts");
            to.add("web", one);
        }
        return to;
    }

    private static Target address(Source address, Pen pen) {
        Target to = new Target();
        pen.joined(address.leaves("lines"), ", ", to, "line", "address.lines");
        pen.text(address, "city", to, "city", "learner.contacts");
        pen.text(address, "postalCode", to, "postalCode", "learner.contacts");
        pen.fitting(
                address.child("country").flatMap(country -> country.leaf("value")),
                COUNTRIES::contains,
                to,
                "countryCode",
                "learner.contacts");
        address.child("region")
                .flatMap(region -> region.leaf("value"))
                .ifPresent(region -> to.item("countrySubDivisions")
                        .put(
                                "type",
                                Traced.fixed("region", rule("address.region")).dependingOn(pen.because()))
                        .put("value", pen.value(region, rule("address.region"))));
        return to;
    }

    private static Target phone(Source phone, Pen pen) {
        Target to = new Target();
        Optional<Leaf> formatted = phone.children("extensions").stream()
                .filter(fact -> fact.text("name").equals(Optional.of("formattedNumber")))
                .flatMap(fact -> fact.leaf("value").stream())
                .findFirst();
        List<Leaf> parts = new ArrayList<>();
        for (String member : List.of("countryPrefix", "area", "number")) {
            phone.leaf(member).ifPresent(parts::add);
        }
        pen.joined(formatted.map(List::of).orElse(parts), " ", to, "formattedNumber", "phone.number");
        return to;
    }

    /** The organisation that a member of an attainment has the key of. */
    Optional<Target> organization(Source attainment, List<String> members, Pen pen) {
        for (String member : members) {
            Optional<Leaf> reference = attainment.leaf(member);
            if (reference.isEmpty()) {
                continue;
            }
            Source organization = organizations.get(reference.get().raw());
            if (organization == null) {
                problems.add(Problem.error(
                                ConversionProblems.INCONSISTENT,
                                reference.get().location(),
                                "no organisation has this key")
                        .withHint("Every reference is to an organisation of the record"));
                return Optional.of(new Target());
            }
            Pen own = pen.also(List.of(reference.get())).also(organization.leaves("key"));
            Target to = new Target();
            own.text(organization, "name", to, "name", "organization.name");
            if (to.has("name")) {
                accounts.recode(reference.get(), rule("attainment.provider"));
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }
}
