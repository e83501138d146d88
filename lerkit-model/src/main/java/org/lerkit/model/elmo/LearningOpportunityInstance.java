package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.DECIMAL;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What became of a learning opportunity for this learner: when, how well, for how many credits. */
public record LearningOpportunityInstance(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("LearningOpportunityInstance", ElmoVersion.SCHEMA.clause("learningOpportunityInstance"));
    private static final Many<Identifier> IDENTIFIER = MEMBERS.many("identifier", node(() -> Identifier.SHAPE));
    private static final Single<XmlLeaf<LocalDate>> START = MEMBERS.optional("start", DATE);
    private static final Single<XmlLeaf<LocalDate>> COMPLETED = MEMBERS.optional("date", DATE);
    private static final Single<AcademicTerm> ACADEMIC_TERM =
            MEMBERS.optional("academicTerm", node(() -> AcademicTerm.SHAPE));
    private static final Single<XmlLeaf<String>> STATUS = MEMBERS.optional("status", code(ElmoCodes.STATUS));
    private static final Single<String> GRADING_SCHEME_LOCAL_ID = MEMBERS.optional("gradingSchemeLocalId", TEXT);
    private static final Single<String> GRADING_SCHEME_EXTERNAL_ID = MEMBERS.optional("gradingSchemeExternalId", TEXT);
    private static final Single<String> RESULT_LABEL = MEMBERS.optional("resultLabel", TEXT);
    private static final Single<ShortenedGrading> SHORTENED_GRADING =
            MEMBERS.optional("shortenedGrading", node(() -> ShortenedGrading.SHAPE));
    private static final Single<ResultDistribution> RESULT_DISTRIBUTION =
            MEMBERS.optional("resultDistribution", node(() -> ResultDistribution.SHAPE));
    private static final Many<Credit> CREDIT = MEMBERS.many("credit", node(() -> Credit.SHAPE));
    private static final Many<Level> LEVEL = MEMBERS.many("level", node(() -> Level.SHAPE));
    private static final Single<String> LANGUAGE_OF_INSTRUCTION = MEMBERS.optional("languageOfInstruction", TEXT);
    private static final Single<XmlLeaf<Decimal>> ENGAGEMENT_HOURS = MEMBERS.optional("engagementHours", DECIMAL);
    private static final Single<References> ATTACHMENTS = MEMBERS.optional("attachments", node(() -> References.SHAPE));
    private static final Single<Grouping> GROUPING = MEMBERS.optional("grouping", node(() -> Grouping.SHAPE));
    private static final Single<Extension> EXTENSION = MEMBERS.optional("extension", node(() -> Extension.SHAPE));
    private static final Single<DiplomaSupplement> DIPLOMA_SUPPLEMENT =
            MEMBERS.optional("diplomaSupplement", node(() -> DiplomaSupplement.SHAPE));
    public static final XmlShape<LearningOpportunityInstance> SHAPE = MEMBERS.shape(LearningOpportunityInstance::new);

    // spotless:off - one line a member
    public List<Identifier> identifier() { return IDENTIFIER.in(xml); }
    public Optional<XmlLeaf<LocalDate>> start() { return START.in(xml); }
    /** When the learner completed it. */
    public Optional<XmlLeaf<LocalDate>> date() { return COMPLETED.in(xml); }
    public Optional<AcademicTerm> academicTerm() { return ACADEMIC_TERM.in(xml); }
    /** Where there is none, readers are to take it for passed. */
    public Optional<XmlLeaf<String>> status() { return STATUS.in(xml); }
    /** Refers to a grading scheme of the report. */
    public Optional<String> gradingSchemeLocalId() { return GRADING_SCHEME_LOCAL_ID.in(xml); }
    /** Refers to a grading scheme that is known elsewhere; since 2.0. */
    public Optional<String> gradingSchemeExternalId() { return GRADING_SCHEME_EXTERNAL_ID.in(xml); }
    /** The grade. */
    public Optional<String> resultLabel() { return RESULT_LABEL.in(xml); }
    public Optional<ShortenedGrading> shortenedGrading() { return SHORTENED_GRADING.in(xml); }
    public Optional<ResultDistribution> resultDistribution() { return RESULT_DISTRIBUTION.in(xml); }
    public List<Credit> credit() { return CREDIT.in(xml); }
    public List<Level> level() { return LEVEL.in(xml); }
    public Optional<String> languageOfInstruction() { return LANGUAGE_OF_INSTRUCTION.in(xml); }
    public Optional<XmlLeaf<Decimal>> engagementHours() { return ENGAGEMENT_HOURS.in(xml); }
    /** The identifiers of attachments of the report or of the document. */
    public Optional<References> attachments() { return ATTACHMENTS.in(xml); }
    public Optional<Grouping> grouping() { return GROUPING.in(xml); }
    public Optional<Extension> extension() { return EXTENSION.in(xml); }
    public Optional<DiplomaSupplement> diplomaSupplement() { return DIPLOMA_SUPPLEMENT.in(xml); }

    @Override public XmlShape<LearningOpportunityInstance> shape() { return SHAPE; }
    // spotless:on
}
