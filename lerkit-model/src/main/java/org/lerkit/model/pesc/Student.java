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

/** A learner with everything that is said about them. */
public record Student(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Student", PescSpecifications.ACADEMIC_RECORD.clause("StudentType"));
    private static final Single<Person> PERSON = MEMBERS.required("Person", node(() -> Person.SHAPE));
    private static final Many<AcademicRecord> ACADEMIC_RECORD =
            MEMBERS.some("AcademicRecord", node(() -> AcademicRecord.SHAPE));
    private static final Single<Health> HEALTH = MEMBERS.optional("Health", node(() -> Health.SHAPE));
    private static final Many<Tests> TESTS = MEMBERS.many("Tests", node(() -> Tests.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    public static final XmlShape<Student> SHAPE = MEMBERS.shape(Student::new);

    // spotless:off - one line a member
    public Optional<Person> person() { return PERSON.in(xml); }
    /** One for each school or level. */
    public List<AcademicRecord> academicRecord() { return ACADEMIC_RECORD.in(xml); }
    public Optional<Health> health() { return HEALTH.in(xml); }
    public List<Tests> tests() { return TESTS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }

    @Override public XmlShape<Student> shape() { return SHAPE; }
    // spotless:on
}
