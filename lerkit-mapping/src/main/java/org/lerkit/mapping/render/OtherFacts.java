package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.record.Address;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Contact;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.Phone;

/** Everything in a record that a source says by a name of its own, and what it says it about. */
final class OtherFacts {
    /** A fact and what it is about. */
    record Stated(Fact fact, Html about) {}

    private final View view;
    private final List<Stated> all = new ArrayList<>();

    OtherFacts(View view) {
        this.view = view;
    }

    List<Stated> all() {
        view.record.document().ifPresent(document -> add(document.extensions(), text("The document")));
        view.record.learner().ifPresent(learner -> {
            Html about = text("The learner");
            add(learner.extensions(), about);
            learner.names().forEach(name -> add(name.extensions(), about));
            learner.contacts().forEach(contact -> contact(contact, about));
        });
        view.record.organizations().forEach(organization -> {
            Html about = view.organization(organization.key());
            add(organization.extensions(), about);
            organization.contacts().forEach(contact -> contact(contact, about));
        });
        view.arrangement.all.forEach(placed -> attainment(placed.it()));
        add(view.record.extensions(), text("The record"));
        return all;
    }

    private void attainment(Attainment attainment) {
        Html about = view.title(attainment);
        add(attainment.extensions(), about);
        attainment.results().forEach(result -> add(result.extensions(), about));
        attainment.competencies().forEach(claim -> add(claim.extensions(), about));
    }

    private void contact(Contact contact, Html about) {
        add(contact.extensions(), about);
        for (Address address : contact.addresses()) {
            add(address.extensions(), about);
        }
        for (Phone phone : contact.phones()) {
            add(phone.extensions(), about);
        }
    }

    private void add(List<Fact> facts, Html about) {
        facts.forEach(fact -> all.add(new Stated(fact, about)));
    }
}
