package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.time.LocalDate;
import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A requirement, an attribute or a proficiency that a learner meets. */
public record Rap(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Rap", PescSpecifications.CORE.clause("RAPType"));
    private static final Many<String> RAP_CODE = MEMBERS.many("RAPCode", TEXT);
    private static final Many<String> RAP_NAME = MEMBERS.many("RAPName", TEXT);
    private static final Many<String> RAP_SUB_NAME = MEMBERS.many("RAPSubName", TEXT);
    private static final Many<XmlLeaf<String>> CONDITIONS_MET_CODE =
            MEMBERS.many("ConditionsMetCode", code(PescCodes.CONDITIONS_MET));
    private static final Many<XmlLeaf<LocalDate>> CONDITIONS_MET_DATE = MEMBERS.many("ConditionsMetDate", DATE);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Rap> SHAPE = MEMBERS.shape(Rap::new);

    // spotless:off - one line a member
    public List<String> rapCode() { return RAP_CODE.in(xml); }
    public List<String> rapName() { return RAP_NAME.in(xml); }
    public List<String> rapSubName() { return RAP_SUB_NAME.in(xml); }
    public List<XmlLeaf<String>> conditionsMetCode() { return CONDITIONS_MET_CODE.in(xml); }
    public List<XmlLeaf<LocalDate>> conditionsMetDate() { return CONDITIONS_MET_DATE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Rap> shape() { return SHAPE; }
    // spotless:on
}
