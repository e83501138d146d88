package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.iri;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.leaves;
import static org.lerkit.mapping.clr.Writing.recoded;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Party;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.Problem;

/** The organisations of a record as profiles, found by the keys that refer to them. */
final class Profiles {
    private static final Rule ID = new Rule(
            "clr2.write.profile.id",
            "Where an organisation has no IRI, its id is computed from its name and identifiers.");

    private final Map<String, Source> byKey = new LinkedHashMap<>();
    private final Map<Source, Traced> ids = new HashMap<>();

    /**
     * An organisation, and the reference that led to it, on which everything depends that is said of it there.
     *
     * @param id what it is known by in a CLR
     * @param brief its id and name, to be written and not to be changed
     */
    record Reference(Source organization, Leaf because, Traced id, Target brief) {}

    private final LearnerIdentity learner;

    /** @param learner who speaks where an organisation says to be the learner */
    Profiles(Source record, LearnerIdentity learner) {
        this.learner = learner;
        for (Source organization : record.children("organizations")) {
            Leaf key = organization.leaf("key").orElseThrow();
            if (byKey.putIfAbsent(key.raw(), organization) != null) {
                throw new ConversionException(Problem.error(
                                ConversionProblems.INCONSISTENT, key.location(), "the key of another organization too")
                        .withHint("Give each organization a key of its own"));
            }
        }
    }

    /** @throws ConversionException if nothing has that key */
    Reference find(Leaf key) {
        Source organization = byKey.get(key.raw());
        if (organization == null) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.INCONSISTENT, key.location(), "the key of no organization")
                    .withHint("Refer to one of the " + byKey.size() + " organizations of the record by its key"));
        }
        Traced id = ids.computeIfAbsent(organization, this::id);
        Target brief = Party.isLearner(organization) ? speaking(organization, id) : named(organization, id);
        return new Reference(organization, key, id, brief.dependingOn(List.of(key)));
    }

    /** The learner, who speaks of themself. */
    private Target speaking(Source organization, Traced id) {
        List<Leaf> type = organization.child("type").map(Source::all).orElse(List.of());
        return new Target()
                .put("id", id)
                .add("type", Writing.fixed("Profile"))
                .put("name", learner.name())
                .dependingOn(type);
    }

    private Traced id(Source organization) {
        if (Party.isLearner(organization)) {
            return learner.self();
        }
        return iri(organization, "id", "organization").orElseGet(() -> computed(organization));
    }

    /** What is said of the organisation, as far as a profile can say it. */
    static Target full(Reference reference) {
        Source organization = reference.organization;
        if (Party.isLearner(organization)) {
            return reference.brief;
        }
        Target profile = named(organization, reference.id);
        profile.put("description", carried(organization, "description", "organization"));
        contacts(profile, organization);
        identifiers(profile, organization, "org-identifier");
        image(organization, profile);
        return profile.dependingOn(List.of(reference.because));
    }

    /** Its id and name. */
    static Target brief(Reference reference) {
        return reference.brief;
    }

    private static Target named(Source organization, Traced id) {
        return new Target()
                .put("id", id)
                .add("type", Writing.fixed("Profile"))
                .put("name", carried(organization, "name", "organization"));
    }

    /** A picture, where it has an absolute IRI. */
    static void image(Source part, Target to) {
        part.child("image")
                .ifPresent(image -> iri(image, "id", "image")
                        .ifPresent(id -> to.put(
                                "image",
                                new Target()
                                        .put("id", id)
                                        .put("type", Writing.fixed("Image"))
                                        .put("caption", carried(image, "caption", "image")))));
    }

    private static Traced computed(Source organization) {
        List<Leaf> leaves = identity(organization);
        List<String> parts = new ArrayList<>(leaves.stream().map(Leaf::raw).toList());
        if (parts.isEmpty()) {
            parts.add(organization.location().path());
        }
        return Traced.derived(UuidNames.urn("profile", parts.toArray(String[]::new)), ID, leaves);
    }

    /** The leaves that tell an organisation from others. */
    static List<Leaf> identity(Source organization) {
        List<Leaf> leaves = new ArrayList<>();
        leaf(organization, "id").ifPresent(leaves::add);
        for (Source identifier : organization.children("identifiers")) {
            leaf(identifier, "type").ifPresent(leaves::add);
            leaf(identifier, "value").ifPresent(leaves::add);
        }
        leaf(organization, "name").ifPresent(leaves::add);
        return leaves;
    }

    /** One otherIdentifier each. */
    static void identifiers(Target to, Source part, String row) {
        for (Source identifier : part.children("identifiers")) {
            carried(identifier, "value", row)
                    .ifPresent(value -> to.add("otherIdentifier", identifier(value, identifierType(identifier, row))));
        }
    }

    static Target identifier(Traced value, Traced type) {
        return new Target()
                .put("type", Writing.fixed("IdentifierEntry"))
                .put("identifier", value)
                .put("identifierType", type);
    }

    private static Traced identifierType(Source identifier, String row) {
        Rule rule = rule(row + "-type.value");
        Optional<Leaf> system = identifier.child("type").flatMap(type -> type.leaf("system"));
        Traced type = leaf(identifier, "type")
                .map(code -> token(code, rule))
                .orElseGet(() -> Traced.fixed("identifier", rule));
        return system.map(type::dependingOn).orElse(type);
    }

    private static Traced token(Leaf code, Rule rule) {
        String token = Words.ext(code.text(), Words.IDENTIFIER_TYPES);
        return token.equals(code.raw()) ? Traced.carried(code, rule) : recoded(token, code, rule);
    }

    /** The first of each, in whichever contact it stands. */
    private static void contacts(Target profile, Source organization) {
        with("urls", organization).ifPresent(contact -> profile.put("url", iri(contact, "urls", "contact")));
        with("emails", organization).ifPresent(contact -> profile.put("email", carried(contact, "emails", "contact")));
        with("phones", organization)
                .flatMap(contact -> contact.child("phones"))
                .ifPresent(phone -> profile.put("phone", phone(phone)));
        with("addresses", organization)
                .flatMap(contact -> contact.child("addresses"))
                .ifPresent(address -> profile.put("address", address(address)));
    }

    private static Optional<Source> with(String member, Source organization) {
        return organization.children("contacts").stream()
                .filter(contact -> contact.has(member))
                .findFirst();
    }

    private static Optional<Traced> phone(Source phone) {
        List<Leaf> parts = new ArrayList<>();
        for (String member : List.of("countryPrefix", "area", "number")) {
            leaf(phone, member).ifPresent(parts::add);
        }
        Optional<Leaf> extension = leaf(phone, "extension");
        String text = String.join(" ", parts.stream().map(Leaf::raw).toList());
        if (extension.isPresent()) {
            parts.add(extension.get());
            return Optional.of(Traced.merged(text + " x" + extension.get().raw(), rule("phone.extension"), parts));
        }
        return Writing.joined(parts, " ", rule("phone.number"));
    }

    private static Target address(Source address) {
        Target target = Writing.object("Address")
                .put("streetAddress", Writing.joined(leaves(address, "lines"), ", ", rule("address.lines")))
                .put("addressLocality", carried(address, "city", "address"))
                .put("addressRegion", code(address, "region"))
                .put("postalCode", carried(address, "postalCode", "address"));
        address.child("country").ifPresent(country -> country(country, target));
        return target;
    }

    private static Optional<Traced> code(Source address, String member) {
        return leaf(address, member).map(leaf -> Traced.verbatim(leaf, rule(member + ".value")));
    }

    /** A code of ISO 3166 has a place of its own, with the name beside it; any other code stands in that of the name. */
    private static void country(Source country, Target address) {
        List<Leaf> system = country.leaves("system");
        boolean iso = system.stream().anyMatch(leaf -> leaf.raw().equals(Words.COUNTRY));
        country.leaf("value")
                .map(leaf -> Traced.verbatim(leaf, rule("country.value")).dependingOn(system))
                .ifPresent(code -> address.put(iso ? "addressCountryCode" : "addressCountry", code));
        if (iso) {
            country.leaf("label")
                    .map(leaf -> Traced.verbatim(leaf, rule("country.label")).dependingOn(system))
                    .ifPresent(name -> address.put("addressCountry", name));
        }
    }
}
