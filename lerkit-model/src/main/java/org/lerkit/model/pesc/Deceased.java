package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.BOOLEAN;
import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Whether a learner has died. */
public record Deceased(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Deceased", PescSpecifications.CORE.clause("DeceasedType"));
    private static final Single<XmlLeaf<Boolean>> DECEASED_INDICATOR = MEMBERS.required("DeceasedIndicator", BOOLEAN);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Deceased> SHAPE = MEMBERS.shape(Deceased::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<Boolean>> deceasedIndicator() { return DECEASED_INDICATOR.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Deceased> shape() { return SHAPE; }
    // spotless:on
}
