package org.lerkit.mapping.hropen;

import static org.lerkit.mapping.hropen.Pen.rule;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.hropen.Organization;

/** An organisation as LER-RS says it. */
final class OrganizationDraft {
    private static final String DOMAIN = "domainName";

    private OrganizationDraft() {}

    static Target of(Source organization, Pen pen) {
        Target to = new Target();
        pen.text(organization, "name", to, "name", "organization.name");
        for (Source identifier : organization.children("identifiers")) {
            identifier(organization, identifier, to, pen);
        }
        pen.coded(
                organization,
                "type",
                "hropen:legal-organization-type",
                to,
                Organization.SHAPE,
                "typeCode",
                "organization.type");
        Target description = new Target();
        pen.text(organization, "description", description, "value", "organization.text");
        to.put("description", description);
        List<Source> contacts = organization.children("contacts");
        for (Source contact : contacts) {
            if (contact == contacts.get(0)) {
                to.put("communication", ContactDraft.of(contact, pen));
            } else { // of other ways to reach it only the addresses have a place
                contact.children("addresses")
                        .forEach(address -> to.add("addresses", ContactDraft.address(address, pen)));
            }
        }
        // which of the identifiers were legal ids is not known any more, so that nothing more can be said of one
        pen.facts(organization).write(to, Organization.SHAPE, member -> !member.equals("legalIds"));
        return to;
    }

    /** The first identifier is the id, others are legal ids; a domain has a member of its own. */
    private static void identifier(Source organization, Source identifier, Target to, Pen pen) {
        List<Source> all = organization.children("identifiers");
        Pen own = pen.also(all.stream()
                .flatMap(one -> one.child("type").stream())
                .flatMap(type -> type.all().stream())
                .toList());
        boolean domain = identifier
                .child("type")
                .filter(type -> type.text("system").equals(Optional.of("hropen:organization-id")))
                .isPresent();
        if (domain && !to.has(DOMAIN)) {
            own.taken(identifier.leaf("value"), to, Organization.SHAPE, DOMAIN, "organization.identifier");
            identifier
                    .child("type")
                    .ifPresent(type ->
                            type.all().forEach(leaf -> pen.accounts().recode(leaf, rule("organization.identifier"))));
        } else if (!domain) {
            Target id = IdentifierDraft.of(identifier, own, "organization.identifier");
            if (to.has("id")) {
                to.add("legalIds", id);
            } else {
                to.put("id", id);
            }
        }
    }
}
