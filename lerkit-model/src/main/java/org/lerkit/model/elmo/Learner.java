package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Whom all reports of a document are about. */
public record Learner(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Learner", ElmoVersion.SCHEMA.clause("elmo/learner"));
    private static final Single<String> CITIZENSHIP = MEMBERS.optional("citizenship", TEXT);
    private static final Many<Identifier> IDENTIFIER = MEMBERS.many("identifier", node(() -> Identifier.SHAPE));
    private static final Single<String> GIVEN_NAMES = MEMBERS.required("givenNames", TEXT);
    private static final Single<String> FAMILY_NAME = MEMBERS.required("familyName", TEXT);
    private static final Single<LanguageText> ALTERNATIVE_NAME =
            MEMBERS.optional("alternativeName", node(() -> LanguageText.SHAPE));
    private static final Single<XmlLeaf<LocalDate>> BDAY = MEMBERS.optional("bday", DATE);
    private static final Single<XmlLeaf<LocalDate>> DATE_OF_BIRTH = MEMBERS.optional("dateOfBirth", DATE);
    private static final Single<String> PLACE_OF_BIRTH = MEMBERS.optional("placeOfBirth", TEXT);
    private static final Single<String> BIRTH_NAME = MEMBERS.optional("birthName", TEXT);
    private static final Single<Address> CURRENT_ADDRESS =
            MEMBERS.optional("currentAddress", node(() -> Address.SHAPE));
    private static final Single<XmlLeaf<String>> GENDER = MEMBERS.optional("gender", code(ElmoCodes.GENDER));
    public static final XmlShape<Learner> SHAPE = MEMBERS.shape(Learner::new);

    // spotless:off - one line a member
    public Optional<String> citizenship() { return CITIZENSHIP.in(xml); }
    public List<Identifier> identifier() { return IDENTIFIER.in(xml); }
    public Optional<String> givenNames() { return GIVEN_NAMES.in(xml); }
    public Optional<String> familyName() { return FAMILY_NAME.in(xml); }
    /** The whole name in another script; the schema of 2.0 asks for it, 1.7 does not have it. */
    public Optional<LanguageText> alternativeName() { return ALTERNATIVE_NAME.in(xml); }
    /** The date of birth, as 1.7 calls it. */
    public Optional<XmlLeaf<LocalDate>> bday() { return BDAY.in(xml); }
    /** The date of birth, as 2.0 calls it. */
    public Optional<XmlLeaf<LocalDate>> dateOfBirth() { return DATE_OF_BIRTH.in(xml); }
    public Optional<String> placeOfBirth() { return PLACE_OF_BIRTH.in(xml); }
    /** The whole name at birth. */
    public Optional<String> birthName() { return BIRTH_NAME.in(xml); }
    public Optional<Address> currentAddress() { return CURRENT_ADDRESS.in(xml); }
    /** A code of ISO/IEC 5218. */
    public Optional<XmlLeaf<String>> gender() { return GENDER.in(xml); }

    @Override public XmlShape<Learner> shape() { return SHAPE; }
    // spotless:on
}
