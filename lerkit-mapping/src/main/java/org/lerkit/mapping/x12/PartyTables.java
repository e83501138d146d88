package org.lerkit.mapping.x12;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** Organisations, where they are, and how to reach someone. */
final class PartyTables {
    static final Table N2 = X12.bare("N2").rows(Form.fact(), "N201", "N202");

    static final Table N3 = X12.bare("N3")
            .rows(Form.text("contacts[main].addresses[main].lines[]"), "N301", "N302")
            .row("N4", Form.inside(() -> PartyTables.N4));

    static final Table N4 = X12.bare("N4")
            .row("N401", Form.text("contacts[main].addresses[main].city"))
            .row("N402", Form.code("contacts[main].addresses[main].region", "x12:156"))
            .row("N403", Form.text("contacts[main].addresses[main].postalCode"))
            .row("N404", Form.code("contacts[main].addresses[main].country", "x12:26"))
            .row("N405-06", Form.anything("extensions[]"));

    static final Table PER = X12.table("PER")
            .rows(Form.fact(), "PER01", "PER02", "PER09")
            .rows(new Parties.Reach(), "PER03-04", "PER05-06", "PER07-08");

    /** A name in a loop: a school, the sender, the recipient. */
    static final Table SCHOOL = X12.table("N1")
            .rows(Form.fact(), "N101", "N105", "N106")
            .row("N102", Form.text("name"))
            .row("N103-04", CodeForms.institutionId("identifiers[]"))
            .row("N3", Form.inside(() -> PartyTables.N3))
            .row("N4", Form.inside(() -> PartyTables.N4));

    /** The sender and the recipient, of whom it is read apart which they are. */
    static final Table PARTY = X12.table("N1 loop")
            .row("N102", Form.text("name"))
            .row("N103-04", CodeForms.institutionId("identifiers[]"))
            .rows(Form.fact(), "N105", "N106")
            .row("N2", Form.inside(() -> PartyTables.N2))
            .row("N3", Form.inside(() -> PartyTables.N3))
            .row("N4", Form.inside(() -> PartyTables.N4))
            .row("PER", Contacts.reached(() -> PartyTables.PER));

    private PartyTables() {}
}
