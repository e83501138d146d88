package org.lerkit.model.elmo;

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

/** What can be learned: a degree programme, module, course or class, with the parts of it. */
public record LearningOpportunitySpecification(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "LearningOpportunitySpecification", ElmoVersion.SCHEMA.clause("LearningOpportunitySpecification"));
    private static final Many<Identifier> IDENTIFIER = MEMBERS.many("identifier", node(() -> Identifier.SHAPE));
    private static final Many<LanguageText> TITLE = MEMBERS.some("title", node(() -> LanguageText.SHAPE));
    private static final Single<XmlLeaf<String>> TYPE =
            MEMBERS.optional("type", code(ElmoCodes.LEARNING_OPPORTUNITY_TYPE));
    private static final Single<String> SUBJECT_AREA = MEMBERS.optional("subjectArea", TEXT);
    private static final Single<String> ISCED_CODE = MEMBERS.optional("iscedCode", TEXT);
    private static final Single<String> URL = MEMBERS.optional("url", TEXT);
    private static final Many<LanguageText> DESCRIPTION = MEMBERS.many("description", node(() -> LanguageText.SHAPE));
    private static final Many<LanguageText> DESCRIPTION_HTML =
            MEMBERS.many("descriptionHtml", node(() -> LanguageText.SHAPE));
    private static final Single<Specifies> SPECIFIES = MEMBERS.required("specifies", node(() -> Specifies.SHAPE));
    private static final Many<Part> HAS_PART = MEMBERS.many("hasPart", node(() -> Part.SHAPE));
    private static final Single<Extension> EXTENSION = MEMBERS.optional("extension", node(() -> Extension.SHAPE));
    public static final XmlShape<LearningOpportunitySpecification> SHAPE =
            MEMBERS.shape(LearningOpportunitySpecification::new);

    // spotless:off - one line a member
    /** At least one since 2.0. */
    public List<Identifier> identifier() { return IDENTIFIER.in(xml); }
    public List<LanguageText> title() { return TITLE.in(xml); }
    public Optional<XmlLeaf<String>> type() { return TYPE.in(xml); }
    /** A code of the subject areas of Erasmus. */
    public Optional<String> subjectArea() { return SUBJECT_AREA.in(xml); }
    /** A code of ISCED-F. */
    public Optional<String> iscedCode() { return ISCED_CODE.in(xml); }
    public Optional<String> url() { return URL.in(xml); }
    public List<LanguageText> description() { return DESCRIPTION.in(xml); }
    public List<LanguageText> descriptionHtml() { return DESCRIPTION_HTML.in(xml); }
    public Optional<Specifies> specifies() { return SPECIFIES.in(xml); }
    public List<Part> hasPart() { return HAS_PART.in(xml); }
    public Optional<Extension> extension() { return EXTENSION.in(xml); }

    @Override public XmlShape<LearningOpportunitySpecification> shape() { return SHAPE; }
    // spotless:on
}
