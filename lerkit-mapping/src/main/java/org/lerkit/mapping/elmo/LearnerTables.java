package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** The learner. What is nobody's business stands here. */
final class LearnerTables {
    static final Table IDENTIFIER = Elmo.identifier("Learner", "elmo:learner-id");

    static final Table NAME =
            Elmo.table("Name").row(Table.OWN_TEXT, Form.text("formatted")).row("@lang", Form.fact());

    static final Table ADDRESS = Elmo.table("Address")
            .row("recipientName", Form.text("attention[]"))
            .row("addressLine", Form.text("lines[]"))
            .rows(
                    Form.fact(),
                    "buildingNumber",
                    "buildingName",
                    "streetName",
                    "unit",
                    "floor",
                    "postOfficeBox",
                    "deliveryPointCode")
            .row("postalCode", Form.text("postalCode"))
            .row("locality", Form.text("city"))
            .row("region", new OpenCode("region", "elmo:region"))
            .row("country", Form.code("country", "iso:3166-1"));

    static final Table LEARNER = Elmo.table("Learner")
            .row("citizenship", Form.anything("personal[]").withheldAs(Category.CITIZENSHIP))
            .late("identifier", new LearnerIdentifier(new TypedIdentifier(() -> LearnerTables.IDENTIFIER)))
            .row("givenNames", Form.text("names[name].given"))
            .row("familyName", Form.text("names[name].family"))
            .row("alternativeName", name("alternativeName"))
            .rows(Form.text("birthDate").withheldAs(Category.BIRTH_DATE), "bday", "dateOfBirth")
            .row("placeOfBirth", Form.anything("personal[]").withheldAs(Category.BIRTH_PLACE))
            .row("birthName", name("birthName"))
            .row("currentAddress", Form.object("contacts[current].addresses[]", () -> LearnerTables.ADDRESS))
            .row("gender", Form.anything("personal[]").withheldAs(Category.GENDER));

    private static Form name(String kind) {
        return Form.object("names[]", () -> LearnerTables.NAME, kind, "elmo:name");
    }

    private LearnerTables() {}
}
