package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The groups in which learning opportunities are shown. */
public record Groups(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Groups", ElmoVersion.SCHEMA.clause("Groups"));
    private static final Many<GroupType> GROUP_TYPE = MEMBERS.many("groupType", node(() -> GroupType.SHAPE));
    public static final XmlShape<Groups> SHAPE = MEMBERS.shape(Groups::new);

    // spotless:off - one line a member
    public List<GroupType> groupType() { return GROUP_TYPE.in(xml); }

    @Override public XmlShape<Groups> shape() { return SHAPE; }
    // spotless:on
}
