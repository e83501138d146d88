package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.BOOLEAN;
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

/** A degree, diploma or certificate, earned or on the way. */
public record AcademicAward(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicAward", PescSpecifications.ACADEMIC_RECORD.clause("AcademicAwardType"));
    private static final Single<XmlLeaf<String>> ACADEMIC_AWARD_LEVEL =
            MEMBERS.optional("AcademicAwardLevel", code(PescCodes.ACADEMIC_AWARD_LEVEL));
    private static final Single<XmlLeaf<LocalDate>> ACADEMIC_AWARD_DATE = MEMBERS.optional("AcademicAwardDate", DATE);
    private static final Single<String> ACADEMIC_AWARD_TITLE = MEMBERS.optional("AcademicAwardTitle", TEXT);
    private static final Many<AcademicHonors> ACADEMIC_HONORS =
            MEMBERS.many("AcademicHonors", node(() -> AcademicHonors.SHAPE));
    private static final Single<XmlLeaf<Boolean>> ACADEMIC_COMPLETION_INDICATOR =
            MEMBERS.optional("AcademicCompletionIndicator", BOOLEAN);
    private static final Single<XmlLeaf<LocalDate>> ACADEMIC_COMPLETION_DATE =
            MEMBERS.optional("AcademicCompletionDate", DATE);
    private static final Many<AcademicProgram> ACADEMIC_AWARD_PROGRAM =
            MEMBERS.many("AcademicAwardProgram", node(() -> AcademicProgram.SHAPE));
    private static final Many<AcademicDegreeRequirement> ACADEMIC_DEGREE_REQUIREMENT =
            MEMBERS.many("AcademicDegreeRequirement", node(() -> AcademicDegreeRequirement.SHAPE));
    private static final Many<AcademicSummary> ACADEMIC_SUMMARY =
            MEMBERS.many("AcademicSummary", node(() -> AcademicSummary.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AcademicAward> SHAPE = MEMBERS.shape(AcademicAward::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<String>> academicAwardLevel() { return ACADEMIC_AWARD_LEVEL.in(xml); }
    public Optional<XmlLeaf<LocalDate>> academicAwardDate() { return ACADEMIC_AWARD_DATE.in(xml); }
    public Optional<String> academicAwardTitle() { return ACADEMIC_AWARD_TITLE.in(xml); }
    public List<AcademicHonors> academicHonors() { return ACADEMIC_HONORS.in(xml); }
    public Optional<XmlLeaf<Boolean>> academicCompletionIndicator() { return ACADEMIC_COMPLETION_INDICATOR.in(xml); }
    public Optional<XmlLeaf<LocalDate>> academicCompletionDate() { return ACADEMIC_COMPLETION_DATE.in(xml); }
    public List<AcademicProgram> academicAwardProgram() { return ACADEMIC_AWARD_PROGRAM.in(xml); }
    public List<AcademicDegreeRequirement> academicDegreeRequirement() { return ACADEMIC_DEGREE_REQUIREMENT.in(xml); }
    public List<AcademicSummary> academicSummary() { return ACADEMIC_SUMMARY.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AcademicAward> shape() { return SHAPE; }
    // spotless:on
}
