package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What is recognised as what, by identifiers. */
public record Mapping(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Mapping", ElmoVersion.SCHEMA.clause("mapping"));
    private static final Many<References> FROM_MAPPING = MEMBERS.many("fromMapping", node(() -> References.SHAPE));
    private static final Many<References> TO_MAPPING = MEMBERS.many("toMapping", node(() -> References.SHAPE));
    public static final XmlShape<Mapping> SHAPE = MEMBERS.shape(Mapping::new);

    // spotless:off - one line a member
    public List<References> fromMapping() { return FROM_MAPPING.in(xml); }
    public List<References> toMapping() { return TO_MAPPING.in(xml); }

    @Override public XmlShape<Mapping> shape() { return SHAPE; }
    // spotless:on
}
