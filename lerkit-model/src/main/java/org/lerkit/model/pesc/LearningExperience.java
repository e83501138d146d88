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

/** Learning outside of courses: a placement, work, service. */
public record LearningExperience(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("LearningExperience", PescSpecifications.ACADEMIC_RECORD.clause("LearningExperienceType"));
    private static final Single<String> SPONSOR_ORGANIZATION = MEMBERS.optional("SponsorOrganization", TEXT);
    private static final Many<Mentor> MENTOR = MEMBERS.many("Mentor", node(() -> Mentor.SHAPE));
    private static final Single<String> PLACEMENT_LOCATION = MEMBERS.optional("PlacementLocation", TEXT);
    private static final Single<String> LEARNING_REFLECTION = MEMBERS.optional("LearningReflection", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    public static final XmlShape<LearningExperience> SHAPE = MEMBERS.shape(LearningExperience::new);

    // spotless:off - one line a member
    public Optional<String> sponsorOrganization() { return SPONSOR_ORGANIZATION.in(xml); }
    public List<Mentor> mentor() { return MENTOR.in(xml); }
    public Optional<String> placementLocation() { return PLACEMENT_LOCATION.in(xml); }
    public Optional<String> learningReflection() { return LEARNING_REFLECTION.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }

    @Override public XmlShape<LearningExperience> shape() { return SHAPE; }
    // spotless:on
}
