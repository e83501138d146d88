package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The diploma supplement of a degree programme. */
public record DiplomaSupplement(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("DiplomaSupplement", ElmoVersion.SCHEMA.clause("DiplomaSupplement"));
    private static final Attribute LANG = MEMBERS.attribute("lang");
    private static final Single<String> VERSION = MEMBERS.required("version", TEXT);
    private static final Single<XmlLeaf<LocalDate>> ISSUE_DATE = MEMBERS.required("issueDate", DATE);
    private static final Single<String> INTRODUCTION = MEMBERS.required("introduction", TEXT);
    private static final Many<Section> SECTION = MEMBERS.some("section", node(() -> Section.SHAPE));
    private static final Single<Extension> SIGNATURE = MEMBERS.optional("Signature", node(() -> Extension.SHAPE));
    public static final XmlShape<DiplomaSupplement> SHAPE = MEMBERS.shape(DiplomaSupplement::new);

    // spotless:off - one line a member
    /** A BCP 47 tag, as written. */
    public Optional<String> lang() { return LANG.in(xml); }
    public Optional<String> version() { return VERSION.in(xml); }
    public Optional<XmlLeaf<LocalDate>> issueDate() { return ISSUE_DATE.in(xml); }
    public Optional<String> introduction() { return INTRODUCTION.in(xml); }
    public List<Section> section() { return SECTION.in(xml); }
    public Optional<Extension> signature() { return SIGNATURE.in(xml); }

    @Override public XmlShape<DiplomaSupplement> shape() { return SHAPE; }
    // spotless:on
}
