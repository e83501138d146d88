package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Identifiers of things that stand elsewhere in the document. */
public record References(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("References", ElmoVersion.SCHEMA.clause("attachments"));
    private static final Many<String> REF = MEMBERS.many("ref", TEXT);
    public static final XmlShape<References> SHAPE = MEMBERS.shape(References::new);

    // spotless:off - one line a member
    public List<String> ref() { return REF.in(xml); }

    @Override public XmlShape<References> shape() { return SHAPE; }
    // spotless:on
}
