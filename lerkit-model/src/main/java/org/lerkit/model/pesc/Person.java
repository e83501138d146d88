package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Who a learner is, in college and high school. Converters withhold most of it unless they are asked for it. */
public record Person(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Person", PescSpecifications.ACADEMIC_RECORD.clause("PersonType"));
    private static final Single<String> SCHOOL_ASSIGNED_PERSON_ID = MEMBERS.optional("SchoolAssignedPersonID", TEXT);
    private static final Single<String> SIN = MEMBERS.optional("SIN", TEXT);
    private static final Single<String> NSN = MEMBERS.optional("NSN", TEXT);
    private static final Single<String> AGENCY_ASSIGNED_ID = MEMBERS.optional("AgencyAssignedID", TEXT);
    private static final Many<AgencyIdentifier> AGENCY_IDENTIFIER =
            MEMBERS.many("AgencyIdentifier", node(() -> AgencyIdentifier.SHAPE));
    private static final Single<String> RECIPIENT_ASSIGNED_ID = MEMBERS.optional("RecipientAssignedID", TEXT);
    private static final Single<String> SSN = MEMBERS.optional("SSN", TEXT);
    private static final Single<String> PARTIAL_SSN = MEMBERS.optional("PartialSSN", TEXT);
    private static final Single<Birth> BIRTH = MEMBERS.optional("Birth", node(() -> Birth.SHAPE));
    private static final Single<Name> NAME = MEMBERS.required("Name", node(() -> Name.SHAPE));
    private static final Many<Name> ALTERNATE_NAME = MEMBERS.many("AlternateName", node(() -> Name.SHAPE));
    private static final Single<Name> PARENT_GUARDIAN_NAME =
            MEMBERS.optional("ParentGuardianName", node(() -> Name.SHAPE));
    private static final Single<ParentGuardian> PARENT_GUARDIAN =
            MEMBERS.optional("ParentGuardian", node(() -> ParentGuardian.SHAPE));
    private static final Single<School> HIGH_SCHOOL = MEMBERS.optional("HighSchool", node(() -> School.SHAPE));
    private static final Many<Contacts> CONTACTS = MEMBERS.many("Contacts", node(() -> Contacts.SHAPE));
    private static final Single<Gender> GENDER = MEMBERS.optional("Gender", node(() -> Gender.SHAPE));
    private static final Single<RaceEthnicity> RACE_ETHNICITY =
            MEMBERS.optional("RaceEthnicity", node(() -> RaceEthnicity.SHAPE));
    private static final Single<EthnicityRace> ETHNICITY_RACE =
            MEMBERS.optional("EthnicityRace", node(() -> EthnicityRace.SHAPE));
    private static final Single<Residency> RESIDENCY = MEMBERS.optional("Residency", node(() -> Residency.SHAPE));
    private static final Single<Deceased> DECEASED = MEMBERS.optional("Deceased", node(() -> Deceased.SHAPE));
    private static final Many<Language> LANGUAGE = MEMBERS.many("Language", node(() -> Language.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Person> SHAPE = MEMBERS.shape(Person::new);

    // spotless:off - one line a member
    public Optional<String> schoolAssignedPersonId() { return SCHOOL_ASSIGNED_PERSON_ID.in(xml); }
    /** A Canadian social insurance number. */
    public Optional<String> sin() { return SIN.in(xml); }
    /** A national student number. */
    public Optional<String> nsn() { return NSN.in(xml); }
    public Optional<String> agencyAssignedId() { return AGENCY_ASSIGNED_ID.in(xml); }
    public List<AgencyIdentifier> agencyIdentifier() { return AGENCY_IDENTIFIER.in(xml); }
    public Optional<String> recipientAssignedId() { return RECIPIENT_ASSIGNED_ID.in(xml); }
    /** A United States social security number. */
    public Optional<String> ssn() { return SSN.in(xml); }
    public Optional<String> partialSsn() { return PARTIAL_SSN.in(xml); }
    public Optional<Birth> birth() { return BIRTH.in(xml); }
    public Optional<Name> name() { return NAME.in(xml); }
    public List<Name> alternateName() { return ALTERNATE_NAME.in(xml); }
    public Optional<Name> parentGuardianName() { return PARENT_GUARDIAN_NAME.in(xml); }
    public Optional<ParentGuardian> parentGuardian() { return PARENT_GUARDIAN.in(xml); }
    public Optional<School> highSchool() { return HIGH_SCHOOL.in(xml); }
    public List<Contacts> contacts() { return CONTACTS.in(xml); }
    public Optional<Gender> gender() { return GENDER.in(xml); }
    public Optional<RaceEthnicity> raceEthnicity() { return RACE_ETHNICITY.in(xml); }
    public Optional<EthnicityRace> ethnicityRace() { return ETHNICITY_RACE.in(xml); }
    public Optional<Residency> residency() { return RESIDENCY.in(xml); }
    public Optional<Deceased> deceased() { return DECEASED.in(xml); }
    public List<Language> language() { return LANGUAGE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Person> shape() { return SHAPE; }
    // spotless:on
}
