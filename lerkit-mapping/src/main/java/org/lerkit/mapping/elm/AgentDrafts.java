package org.lerkit.mapping.elm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.EmailAddress;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.value.Iri;

/** The learner, and organisations. */
final class AgentDrafts {
    private static final String IDENTIFIERS = "identifiers";
    private static final String NATIONAL = "nationalID";
    private static final String COUNTRY = "country";

    private final Map<String, Source> organizations = new HashMap<>();

    /**
     * Knows the organisations of a record.
     *
     * @throws ConversionException if two have one key
     */
    AgentDrafts(Source record) {
        for (Source organization : record.children("organizations")) {
            organization.leaf("key").ifPresent(key -> {
                if (organizations.put(key.raw(), organization) != null) {
                    throw inconsistent(key, "a second organisation of one key");
                }
            });
        }
    }

    private static ConversionException inconsistent(Leaf at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.INCONSISTENT, at.location(), title)
                .withHint("Keys of organisations are unique within a record, and every reference is to one of them"));
    }

    /**
     * The organisation that a reference names: one that the law knows, if it is known where it is, and an agent otherwise.
     *
     * @throws ConversionException if there is none
     */
    Target organization(Leaf reference, ElmPen pen) {
        Source organization = Optional.ofNullable(organizations.get(reference.raw()))
                .orElseThrow(() -> inconsistent(reference, "no organisation has this key"));
        ElmPen own =
                pen.also(List.of(reference)).also(organization.leaves("key")).also(reached(organization));
        Target location = location(organization, own);
        boolean known = !location.leaves().isEmpty() && organization.has("name");
        Target to = own.object(known ? "Organisation" : "Agent");
        identifiers(organization, to, own);
        own.words(organization, "name", to, known ? "legalName" : "prefLabel", "organization.name");
        own.note(organization, "description", to, "additionalNote", "organization.other");
        if (known) {
            to.add("location", location);
            homepages(organization, to, own);
        }
        for (Source contact : organization.children("contacts")) {
            contact(contact, false, own).ifPresent(made -> to.add("contactPoint", made));
        }
        return to;
    }

    /** What decides which addresses, of any kind, will do, and so how many there are. */
    private static List<Leaf> reached(Source holder) {
        List<Leaf> decides = new ArrayList<>();
        addresses(holder)
                .flatMap(address -> address.children(COUNTRY).stream())
                .forEach(country -> decides.addAll(country.leaves("value")));
        for (Source contact : holder.children("contacts")) {
            decides.addAll(contact.leaves("emails"));
            decides.addAll(contact.leaves("urls"));
        }
        return decides;
    }

    private static void homepages(Source organization, Target to, ElmPen pen) {
        organization.children("contacts").stream()
                .flatMap(contact -> contact.leaves("urls").stream())
                .filter(url -> new Iri(url.raw()).isHttp())
                .forEach(url -> to.add(
                        "homepage", pen.object("WebResource").put("contentURL", pen.text(url, "organization.other"))));
    }

    private static Stream<Source> addresses(Source holder) {
        return holder.children("contacts").stream().flatMap(contact -> contact.children("addresses").stream());
    }

    private static Target location(Source holder, ElmPen pen) {
        Target location = new Target();
        addresses(holder).forEach(address -> address(address, pen).ifPresent(made -> location.add("address", made)));
        return location.leaves().isEmpty() ? location : pen.object("Location").putAll(location);
    }

    /** An address needs a country that is known. */
    private static Optional<Target> address(Source address, ElmPen pen) {
        Optional<Leaf> country = address.child(COUNTRY).flatMap(code -> code.leaf("value"));
        return country.flatMap(leaf -> AuthorityLists.country(leaf.raw())).map(known -> {
            Leaf said = country.orElseThrow();
            ElmPen own = pen.also(List.of(said));
            Target to = own.object("Address");
            List<Leaf> lines = new ArrayList<>(address.leaves("lines"));
            address.leaf("city").ifPresent(lines::add);
            address.leaf("postalCode").ifPresent(lines::add);
            own.joined(lines, ", ", "address.lines").ifPresent(text -> to.put("fullAddress", own.note(text)));
            return to.put("countryCode", country(known, said, own));
        });
    }

    private static Target country(String known, Leaf said, ElmPen pen) {
        return new Target()
                .put("id", pen.recoded(known, said, "address.country"))
                .putAll(pen.object("Concept"));
    }

    /** The country of a code: in the list of the Union, or as it is. */
    private static Optional<Target> country(Source code, ElmPen pen) {
        Optional<Leaf> said = code.leaf("value");
        Optional<String> known = said.flatMap(leaf -> AuthorityLists.country(leaf.raw()));
        ElmPen own = pen.also(said.stream().toList());
        return known.isPresent() ? Optional.of(country(known.get(), said.orElseThrow(), own)) : own.concept(code);
    }

    private static void identifiers(Source holder, Target to, ElmPen pen) {
        for (Source identifier : holder.children(IDENTIFIERS)) {
            identifier(identifier, pen).ifPresent(made -> to.add("identifier", made));
        }
        // what has this name elsewhere is another thing in a graph
        holder.leaf("id")
                .ifPresent(id -> to.add(
                        "identifier", pen.object("Identifier").put("notation", pen.text(id, "attainment.identifier"))));
    }

    /** An identifier, with the name of its kind as its scheme. */
    static Optional<Target> identifier(Source identifier, ElmPen pen) {
        return identifier.leaf("value").map(value -> {
            Target to = pen.object("Identifier").put("notation", pen.text(value, "learner.identifier"));
            to.put(
                    "schemeName",
                    identifier
                            .child("type")
                            .flatMap(kind -> kind.leaf("value"))
                            .map(kind -> pen.text(kind, "learner.identifier")));
            pen.plain(
                    identifier.leaf("authority").map(authority -> pen.text(authority, "learner.identifier")),
                    to,
                    "schemeAgency");
            return to;
        });
    }

    /** The learner, without claims. */
    static Target person(Source learner, ElmPen pen) {
        Target to = new Target();
        learner.leaf("id")
                .filter(id -> AuthorityLists.isAddress(id.raw()))
                .ifPresent(id -> to.put("id", pen.text(id, "learner.id")));
        to.putAll(pen.object("Person"));
        learner.child("names").ifPresent(name -> name(name, to, pen));
        to.put("dateOfBirth", pen.moment(learner.leaf("birthDate"), "learner.birthDate"));
        List<Source> identifiers = learner.children(IDENTIFIERS);
        List<Leaf> kinds = identifiers.stream()
                .flatMap(one -> one.children("type").stream())
                .flatMap(type -> type.leaves("value").stream())
                .toList();
        ElmPen own = pen.also(kinds);
        for (Source identifier : identifiers) {
            Optional<Target> country = nationalCountry(identifier, own);
            if (country.isPresent() && !to.has(NATIONAL)) {
                identifier
                        .leaf("value")
                        .ifPresent(value -> to.put(
                                NATIONAL,
                                own.object("LegalIdentifier")
                                        .put("notation", own.text(value, "learner.identifier"))
                                        .put("spatial", country.get())));
            } else {
                identifier(identifier, own).ifPresent(made -> to.add("identifier", made));
            }
        }
        ElmPen reached = pen.also(reached(learner));
        for (Source contact : learner.children("contacts")) {
            contact(contact, true, reached).ifPresent(made -> to.add("contactPoint", made));
        }
        return to;
    }

    /** The country of a national number, which is what was read from one; empty for any other identifier. */
    private static Optional<Target> nationalCountry(Source identifier, ElmPen pen) {
        boolean national =
                identifier.child("type").flatMap(type -> type.text("value")).equals(Optional.of(NATIONAL));
        return national ? identifier.child(COUNTRY).flatMap(code -> country(code, pen)) : Optional.empty();
    }

    private static void name(Source name, Target to, ElmPen pen) {
        pen.plain(name.leaf("formatted").map(leaf -> pen.text(leaf, "learner.names")), to, "fullName");
        List<Leaf> given = new ArrayList<>(name.leaves("given"));
        given.addAll(name.leaves("middle"));
        pen.plain(pen.joined(given, " ", "learner.names"), to, "givenName");
        pen.plain(name.leaf("family").map(leaf -> pen.text(leaf, "learner.names")), to, "familyName");
    }

    /** A way to reach somebody; of an organisation without its addresses, which are those of its locations. */
    private static Optional<Target> contact(Source contact, boolean withAddresses, ElmPen own) {
        Target to = new Target();
        if (withAddresses) {
            contact.children("addresses")
                    .forEach(address -> address(address, own).ifPresent(made -> to.add("address", made)));
        }
        for (Source phone : contact.children("phones")) {
            List<Leaf> parts = Stream.of("countryPrefix", "area", "number")
                    .flatMap(member -> phone.leaves(member).stream())
                    .toList();
            own.joined(parts, " ", "learner.contact")
                    .ifPresent(number -> to.add("phone", own.object("Phone").put("phoneNumber", number)));
        }
        for (Leaf email : contact.leaves("emails")) {
            String bare = Mail.bare(email.raw());
            if (EmailAddress.isOne(bare)) {
                Traced address = email.raw().equals(bare)
                        ? own.recoded(Mail.SCHEME + bare, email, "learner.contact")
                        : own.text(email, "learner.contact");
                to.add("emailAddress", new Target().put("id", address).putAll(own.object("Mailbox")));
            }
        }
        return to.leaves().isEmpty()
                ? Optional.empty()
                : Optional.of(own.object("ContactPoint").putAll(to));
    }
}
