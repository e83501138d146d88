package org.lerkit.model.elmo;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The group that a learning opportunity is shown in. */
public record Grouping(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Grouping", ElmoVersion.SCHEMA.clause("grouping"));
    private static final Attribute TYPEREF = MEMBERS.attribute("typeref");
    private static final Attribute IDREF = MEMBERS.attribute("idref");
    public static final XmlShape<Grouping> SHAPE = MEMBERS.shape(Grouping::new);

    // spotless:off - one line a member
    /** What is said beside the references, as written. */
    public String text() { return xml.text(); }
    public Optional<String> typeref() { return TYPEREF.in(xml); }
    public Optional<String> idref() { return IDREF.in(xml); }

    @Override public XmlShape<Grouping> shape() { return SHAPE; }
    // spotless:on
}
