package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DATE;
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

/** A period into which an institution divides the year. */
public record AcademicTerm(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicTerm", ElmoVersion.SCHEMA.clause("academicTerm"));
    private static final Many<LanguageText> TITLE = MEMBERS.some("title", node(() -> LanguageText.SHAPE));
    private static final Single<XmlLeaf<LocalDate>> START = MEMBERS.required("start", DATE);
    private static final Single<XmlLeaf<LocalDate>> END = MEMBERS.required("end", DATE);
    public static final XmlShape<AcademicTerm> SHAPE = MEMBERS.shape(AcademicTerm::new);

    // spotless:off - one line a member
    public List<LanguageText> title() { return TITLE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> start() { return START.in(xml); }
    public Optional<XmlLeaf<LocalDate>> end() { return END.in(xml); }

    @Override public XmlShape<AcademicTerm> shape() { return SHAPE; }
    // spotless:on
}
