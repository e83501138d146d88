package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What a learner achieved beside courses. */
public record AdditionalStudentAchievements(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "AdditionalStudentAchievements",
            PescSpecifications.ACADEMIC_RECORD.clause("AdditionalStudentAchievementsType"));
    private static final Many<Rap> REQUIREMENT = MEMBERS.many("Requirement", node(() -> Rap.SHAPE));
    private static final Many<Rap> ATTRIBUTE = MEMBERS.many("Attribute", node(() -> Rap.SHAPE));
    private static final Many<Rap> PROFICIENCY = MEMBERS.many("Proficiency", node(() -> Rap.SHAPE));
    private static final Many<Language> LANGUAGE = MEMBERS.many("Language", node(() -> Language.SHAPE));
    private static final Many<Licensure> LICENSURE = MEMBERS.many("Licensure", node(() -> Licensure.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AdditionalStudentAchievements> SHAPE =
            MEMBERS.shape(AdditionalStudentAchievements::new);

    // spotless:off - one line a member
    public List<Rap> requirement() { return REQUIREMENT.in(xml); }
    public List<Rap> attribute() { return ATTRIBUTE.in(xml); }
    public List<Rap> proficiency() { return PROFICIENCY.in(xml); }
    public List<Language> language() { return LANGUAGE.in(xml); }
    public List<Licensure> licensure() { return LICENSURE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AdditionalStudentAchievements> shape() { return SHAPE; }
    // spotless:on
}
