package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Immunisations. Converters always withhold it. */
public record Health(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Health", PescSpecifications.CORE.clause("HealthType"));
    private static final Many<Immunizations> IMMUNIZATIONS =
            MEMBERS.many("Immunizations", node(() -> Immunizations.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Health> SHAPE = MEMBERS.shape(Health::new);

    // spotless:off - one line a member
    public List<Immunizations> immunizations() { return IMMUNIZATIONS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Health> shape() { return SHAPE; }
    // spotless:on
}
