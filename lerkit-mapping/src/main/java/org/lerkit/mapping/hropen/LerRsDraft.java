package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Party;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.Person;
import org.lerkit.model.hropen.PersonName;
import org.lerkit.model.value.Iri;

/** A LER-RS that is being written from one record. Not thread-safe. */
final class LerRsDraft {
    private static final String TYPE = "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json";

    private final Source record;
    private final Accounts accounts;
    private final Pen pen;
    private final Map<String, Source> organizations = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Target target = new Target();

    LerRsDraft(Source record) {
        this.record = record;
        this.accounts = new Accounts(record);
        this.pen = new Pen(accounts, List.of());
        record.children("organizations")
                .forEach(one -> one.leaf("key").ifPresent(key -> organizations.putIfAbsent(key.raw(), one)));
    }

    /**
     * The document, with the account of the record.
     *
     * @throws ConversionException with every place where something is missing
     */
    Accounts.Finished finish(LerRsProfile profile, Optional<Iri> issuer, ConversionOptions options) {
        target.put("type", Traced.fixed(TYPE, rule("record.type")));
        record.child("document").ifPresent(document -> {
            Target id = new Target();
            pen.text(document, "number", id, "value", "record.number");
            target.put("documentId", id);
            pen.facts(document).write(target, LerRs.SHAPE);
        });
        record.child("learner").ifPresent(this::learner);
        pen.facts(record).write(target, LerRs.SHAPE);
        new LerRsEntryDrafts(this).write();
        Target whole =
                profile.types().isEmpty() ? target : CredentialDraft.around(target, this, profile, issuer, options);
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        record.child("format").ifPresent(format -> accounts.control(format, rule("record.key")));
        leave(record);
        return accounts.finish(whole);
    }

    Source record() {
        return record;
    }

    Pen pen() {
        return pen;
    }

    Accounts accounts() {
        return accounts;
    }

    /** The organisation of a key. */
    Optional<Source> organization(String key) {
        return Optional.ofNullable(organizations.get(key));
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

    private void learner(Source learner) {
        Target person = new Target();
        pen.taken(learner.leaf("birthDate"), person, Person.SHAPE, "birthDate", "learner.birthDate");
        pen.fitting(
                learner.leaf("languages"),
                language -> Codes.takes("primaryLanguage", language),
                person,
                "primaryLanguage",
                "learner.languages");
        legalId(learner).ifPresent(id -> person.put("legalId", id));
        learner.child("names").ifPresent(name -> person.put("name", name(name)));
        target.put("person", person);
        learner.child("contacts").ifPresent(contact -> target.put("communication", ContactDraft.of(contact, pen)));
        pen.facts(learner, "extensions", "personal").write(target, LerRs.SHAPE);
    }

    /** Of the numbers of a learner, the one that a LER-RS has said to be the legal one. */
    private Optional<Target> legalId(Source learner) {
        List<Leaf> types = learner.children("identifiers").stream()
                .flatMap(identifier -> identifier.child("type").stream())
                .flatMap(type -> type.all().stream())
                .toList();
        return learner.children("identifiers").stream()
                .filter(identifier -> identifier
                        .child("type")
                        .flatMap(type -> type.text("system"))
                        .equals(Optional.of(LerRsTables.PERSON_ID)))
                .findFirst()
                .map(identifier -> {
                    Pen own = pen.also(types);
                    Target id = new Target();
                    own.text(identifier, "value", id, "value", "learner.identifiers");
                    own.text(identifier, "authority", id, "schemeAgencyId", "learner.identifiers");
                    return id;
                });
    }

    /** Whether an organisation is the learner, by its type or by its id. */
    private boolean isSelf(Source organization) {
        Optional<String> id = record.child("learner").flatMap(learner -> learner.text("id"));
        return Party.isLearner(organization) || (id.isPresent() && id.equals(organization.text("id")));
    }

    /** What says that. */
    private List<Leaf> self(Source organization) {
        List<Leaf> leaves = new ArrayList<>(organization.leaves("id"));
        record.child("learner").ifPresent(learner -> leaves.addAll(learner.leaves("id")));
        if (Party.isLearner(organization)) {
            leaves.addAll(organization.all());
        }
        return leaves;
    }

    private Target name(Source name) {
        Target to = new Target();
        pen.text(name, "formatted", to, "formattedName", "learner.names");
        pen.text(name, "given", to, "given", "learner.names");
        pen.joined(name.leaves("middle"), " ", to, "middle", "learner.names");
        pen.text(name, "family", to, "family", "learner.names");
        pen.text(name, "prefix", to, "preferredSalutationCode", "learner.names");
        pen.joined(name.leaves("suffixes"), " ", to, "generationAffixCode", "learner.names");
        pen.text(name, "title", to, "titleAffixCode", "learner.names");
        pen.facts(name).write(to, PersonName.SHAPE);
        return to;
    }

    /** The organisation that a member of an attainment has the key of. */
    Optional<Target> organization(Source attainment, List<String> members, Pen because) {
        Pen own = because;
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
            own = own.also(self(organization));
            if (isSelf(organization)) {
                continue; // what learners say of themselves is of nobody else
            }
            Target to = OrganizationDraft.of(
                    organization, own.also(List.of(reference.get())).also(organization.leaves("key")));
            if (!to.json().members().isEmpty()) {
                accounts.recode(reference.get(), rule("attainment.provider"));
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }
}
