package org.lerkit.model.elmo;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What a section of a diploma supplement says. */
public record SectionContent(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("SectionContent", ElmoVersion.SCHEMA.clause("DiplomaSupplementSection/content"));
    private static final Attribute TYPE = MEMBERS.attribute("type");
    public static final XmlShape<SectionContent> SHAPE = MEMBERS.shape(SectionContent::new);

    // spotless:off - one line a member
    /** The content, as written. */
    public String text() { return xml.text(); }
    /** The media type; plain text where there is none. */
    public Optional<String> type() { return TYPE.in(xml); }

    @Override public XmlShape<SectionContent> shape() { return SHAPE; }
    // spotless:on
}
