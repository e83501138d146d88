package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What a learner studies: a major, a minor, a concentration. */
public record AcademicProgram(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicProgram", PescSpecifications.ACADEMIC_RECORD.clause("AcademicProgramType"));
    private static final Single<String> PROGRAM_SECONDARY_SCHOOL_CODE =
            MEMBERS.optional("ProgramSecondarySchoolCode", TEXT);
    private static final Single<String> PROGRAM_CIP_CODE = MEMBERS.optional("ProgramCIPCode", TEXT);
    private static final Single<String> PROGRAM_HEGIS_CODE = MEMBERS.optional("ProgramHEGISCode", TEXT);
    private static final Single<String> PROGRAM_CSIS_CODE = MEMBERS.optional("ProgramCSISCode", TEXT);
    private static final Single<String> PROGRAM_USIS_CODE = MEMBERS.optional("ProgramUSISCode", TEXT);
    private static final Single<String> PROGRAM_ESIS_CODE = MEMBERS.optional("ProgramESISCode", TEXT);
    private static final Single<String> PROGRAM_LOCAL_CODE = MEMBERS.optional("ProgramLocalCode", TEXT);
    private static final Single<XmlLeaf<String>> ACADEMIC_PROGRAM_TYPE =
            MEMBERS.optional("AcademicProgramType", code(PescCodes.ACADEMIC_PROGRAM_TYPE));
    private static final Single<String> ACADEMIC_PROGRAM_NAME = MEMBERS.optional("AcademicProgramName", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    private static final Single<AcademicSummary> PROGRAM_SUMMARY =
            MEMBERS.optional("ProgramSummary", node(() -> AcademicSummary.SHAPE));
    public static final XmlShape<AcademicProgram> SHAPE = MEMBERS.shape(AcademicProgram::new);

    // spotless:off - one line a member
    public Optional<String> programSecondarySchoolCode() { return PROGRAM_SECONDARY_SCHOOL_CODE.in(xml); }
    public Optional<String> programCipCode() { return PROGRAM_CIP_CODE.in(xml); }
    public Optional<String> programHegisCode() { return PROGRAM_HEGIS_CODE.in(xml); }
    public Optional<String> programCsisCode() { return PROGRAM_CSIS_CODE.in(xml); }
    public Optional<String> programUsisCode() { return PROGRAM_USIS_CODE.in(xml); }
    public Optional<String> programEsisCode() { return PROGRAM_ESIS_CODE.in(xml); }
    public Optional<String> programLocalCode() { return PROGRAM_LOCAL_CODE.in(xml); }
    public Optional<XmlLeaf<String>> academicProgramType() { return ACADEMIC_PROGRAM_TYPE.in(xml); }
    public Optional<String> academicProgramName() { return ACADEMIC_PROGRAM_NAME.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }
    public Optional<AcademicSummary> programSummary() { return PROGRAM_SUMMARY.in(xml); }

    @Override public XmlShape<AcademicProgram> shape() { return SHAPE; }
    // spotless:on
}
