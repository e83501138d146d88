package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A group. */
public record Group(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Group", ElmoVersion.SCHEMA.clause("Groups/groupType/group"));
    private static final Attribute ID = MEMBERS.attribute("id");
    private static final Attribute SORTING_KEY = MEMBERS.attribute("sortingKey");
    private static final Many<LanguageText> TITLE = MEMBERS.some("title", node(() -> LanguageText.SHAPE));
    public static final XmlShape<Group> SHAPE = MEMBERS.shape(Group::new);

    // spotless:off - one line a member
    public Optional<String> id() { return ID.in(xml); }
    public Optional<String> sortingKey() { return SORTING_KEY.in(xml); }
    public List<LanguageText> title() { return TITLE.in(xml); }

    @Override public XmlShape<Group> shape() { return SHAPE; }
    // spotless:on
}
