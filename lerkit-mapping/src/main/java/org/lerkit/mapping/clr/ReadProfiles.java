package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Reading.carried;
import static org.lerkit.mapping.clr.Reading.fixed;
import static org.lerkit.mapping.clr.Reading.rule;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.clr.Reading.FactList;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/** Profiles as organisations, one for each time that a document speaks of one; and what they say in endorsements. */
final class ReadProfiles {
    private final Reading reading;

    ReadProfiles(Reading reading) {
        this.reading = reading;
    }

    /** Reads a profile, whole or by its id alone, and gives the key to refer to it. */
    Traced read(Source profile) {
        Target organization = new Target();
        List<Leaf> mention = profile.all().stream().limit(1).toList();
        Traced key = fixed("org-" + (reading.organizations().size() + 1)).dependingOn(mention);
        organization.put("key", key);
        reading.organizations().add(organization);
        profile.leaf().ifPresent(id -> organization.put("id", carried(id, rule("profile.id"))));
        FactList facts = new FactList(organization, "extensions", "");
        reading.apply(profile, "profile", organization, facts);
        reading.each(profile, "otherIdentifier", "identifier", organization, "identifiers", facts);
        Target contact = new Target();
        profile.child("address").ifPresent(address -> address(address, contact, facts.below("address")));
        Target phone = new Target();
        reading.put(profile, "profile", "phone", phone, "number");
        contact.add("phones", phone);
        Reading.leaf(profile, "email").ifPresent(mail -> contact.add("emails", carried(mail, rule("profile.email"))));
        Reading.leaf(profile, "url").ifPresent(page -> contact.add("urls", carried(page, rule("profile.url"))));
        organization.add("contacts", contact);
        image(profile, organization, facts);
        endorsements(profile);
        return key;
    }

    private void address(Source address, Target contact, FactList facts) {
        Target target = new Target();
        reading.apply(address, "address", target, facts);
        reading.put(address, "address", "addressRegion", target.object("region"), "value");
        country(address, target.object("country"));
        contact.add("addresses", target);
    }

    /** A country by its code, with its name as what that means; by its name alone where there is no code. */
    private static void country(Source address, Target country) {
        Optional<Leaf> code = Reading.leaf(address, "addressCountryCode");
        code.ifPresent(leaf -> Reading.code(country, leaf, rule("address.addressCountryCode"), Words.COUNTRY));
        Reading.leaf(address, "addressCountry")
                .ifPresent(name -> country.put(
                        code.isPresent() ? "label" : "value",
                        carried(name, rule("address.addressCountry"))
                                .dependingOn(code.stream().toList())));
    }

    /** A picture, whole or by its id alone. */
    void image(Source part, Target to, FactList facts) {
        part.child("image").ifPresent(image -> {
            Target target = new Target();
            image.leaf().ifPresent(id -> target.put("id", carried(id, rule("image.id"))));
            reading.apply(image, "image", target, facts.below("image"));
            to.put("image", target);
        });
    }

    /** What others say of something. */
    void endorsements(Source part) {
        for (Source endorsement : part.children("endorsement")) {
            Source subject = endorsement.child("credentialSubject").orElse(endorsement);
            Target target = new Target();
            reading.put(endorsement, "endorsement", "id", target, "id");
            target.put(
                    "about",
                    Reading.leaf(subject, "id")
                            .map(id -> carried(id, rule("endorsement.credentialSubject")))
                            .orElseGet(() -> fixed("record")));
            endorsement.child("issuer").ifPresent(issuer -> target.put("endorser", read(issuer)));
            target.put(
                    "comment",
                    Reading.leaf(subject, "endorsementComment")
                            .map(words -> carried(words, rule("endorsement.credentialSubject"))));
            reading.put(
                    endorsement, "endorsement", reading.envelope(endorsement).from(), target, "date");
            reading.accounts.drop(endorsement, rule("endorsement.other"));
            reading.endorsements().add(reading.told(endorsement, target));
        }
    }
}
