package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lerkit.mapping.internal.EmailAddress;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.hropen.Address;
import org.lerkit.model.hropen.Communication;
import org.lerkit.model.hropen.Phone;
import org.lerkit.model.value.Iri;

/** How to reach someone, as LER-RS says it. */
final class ContactDraft {
    private ContactDraft() {}

    static Target of(Source contact, Pen pen) {
        Target to = new Target();
        for (Source address : contact.children("addresses")) {
            to.add("address", address(address, pen.also(contact.all())));
        }
        for (Source phone : contact.children("phones")) {
            to.add("phone", phone(phone, pen.also(contact.all())));
        }
        boolean allEmails = each(contact, "emails", EmailAddress::isOne, to, "email", "address", pen);
        boolean allUrls = each(contact, "urls", text -> new Iri(text).isHttp(), to, "web", "url", pen);
        // what is said of the second of them is said of nothing where the first is not written
        pen.facts(contact)
                .write(
                        to,
                        Communication.SHAPE,
                        member -> (allEmails || !member.equals("email")) && (allUrls || !member.equals("web")));
        return to;
    }

    private static boolean each(
            Source contact, String member, Predicate<String> fits, Target to, String list, String name, Pen pen) {
        Pen own = pen.also(contact.leaves(member));
        boolean all = true;
        for (Leaf leaf : contact.leaves(member)) {
            Target one = new Target();
            own.fitting(Optional.of(leaf), fits, one, name, "learner.contacts");
            to.add(list, one);
            all &= one.has(name);
        }
        return all;
    }

    static Target address(Source address, Pen pen) {
        Target to = new Target();
        ReturningFacts facts = pen.facts(address);
        pen.joined(address.leaves("lines"), ", ", to, "line", "address.lines");
        pen.text(address, "city", to, "city", "learner.contacts");
        pen.text(address, "postalCode", to, "postalCode", "learner.contacts");
        pen.fitting(
                address.child("country").flatMap(country -> country.leaf("value")),
                country -> Codes.takes("countryCode", country),
                to,
                "countryCode",
                "learner.contacts");
        address.child("region")
                .flatMap(region -> region.leaf("value"))
                .ifPresent(region -> to.item("countrySubDivisions")
                        .put(
                                "type",
                                facts.take("countrySubDivisions/0/type")
                                        .orElseGet(() -> Traced.fixed("region", rule("address.region"))
                                                .dependingOn(pen.because())))
                        .put("value", pen.value(region, rule("address.region"))));
        facts.write(to, Address.SHAPE);
        return to;
    }

    private static Target phone(Source phone, Pen pen) {
        Target to = new Target();
        ReturningFacts facts = pen.facts(phone);
        pen.text(phone, "countryPrefix", to, "countryDialingCode", "phone.part");
        pen.text(phone, "area", to, "areaDialingCode", "phone.part");
        pen.text(phone, "number", to, "dialNumber", "phone.part");
        pen.text(phone, "extension", to, "phoneExtension", "phone.part");
        pen.coded(phone, "kind", "hropen:use", to, Phone.SHAPE, "useCode", "phone.part");
        Optional<Traced> formatted = facts.take("formattedNumber");
        List<Leaf> parts = new ArrayList<>();
        for (String member : List.of("countryPrefix", "area", "number")) {
            phone.leaf(member).ifPresent(parts::add);
        }
        if (formatted.isPresent()) {
            to.put("formattedNumber", formatted);
        } else if (parts.isEmpty()) {
            return new Target(); // a telephone without a number is none
        } else {
            pen.joined(parts, " ", to, "formattedNumber", "phone.number");
        }
        facts.write(to, Phone.SHAPE);
        return to;
    }
}
