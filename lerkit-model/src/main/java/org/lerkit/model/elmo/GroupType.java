package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** One way to group. */
public record GroupType(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("GroupType", ElmoVersion.SCHEMA.clause("Groups/groupType"));
    private static final Attribute ID = MEMBERS.attribute("id");
    private static final Many<LanguageText> TITLE = MEMBERS.some("title", node(() -> LanguageText.SHAPE));
    private static final Many<Group> GROUP = MEMBERS.many("group", node(() -> Group.SHAPE));
    public static final XmlShape<GroupType> SHAPE = MEMBERS.shape(GroupType::new);

    // spotless:off - one line a member
    public Optional<String> id() { return ID.in(xml); }
    public List<LanguageText> title() { return TITLE.in(xml); }
    public List<Group> group() { return GROUP.in(xml); }

    @Override public XmlShape<GroupType> shape() { return SHAPE; }
    // spotless:on
}
