package org.lerkit.model.elmo;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An identifier and what kind of identifier it is: {@code local}, {@code pic}, {@code esi}... */
public record Identifier(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Identifier", ElmoVersion.SCHEMA.clause("identifier"));
    private static final Attribute TYPE = MEMBERS.requiredAttribute("type");
    public static final XmlShape<Identifier> SHAPE = MEMBERS.shape(Identifier::new);

    // spotless:off - one line a member
    /** The identifier, as written. */
    public String text() { return xml.text(); }
    public Optional<String> type() { return TYPE.in(xml); }

    @Override public XmlShape<Identifier> shape() { return SHAPE; }
    // spotless:on
}
