package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A section of a diploma supplement, with its subsections. */
public record Section(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Section", ElmoVersion.SCHEMA.clause("DiplomaSupplementSection"));
    private static final Attribute NUMBER = MEMBERS.requiredAttribute("number");
    private static final Single<String> TITLE = MEMBERS.required("title", TEXT);
    private static final Single<SectionContent> CONTENT = MEMBERS.optional("content", node(() -> SectionContent.SHAPE));
    private static final Many<String> ADDITIONAL_INFORMATION = MEMBERS.many("additionalInformation", TEXT);
    private static final Many<Attachment> ATTACHMENT = MEMBERS.many("attachment", node(() -> Attachment.SHAPE));
    private static final Many<Section> SECTION = MEMBERS.many("section", node(() -> Section.SHAPE));
    public static final XmlShape<Section> SHAPE = MEMBERS.shape(Section::new);

    // spotless:off - one line a member
    /** Such as {@code 4.2}. */
    public Optional<String> number() { return NUMBER.in(xml); }
    public Optional<String> title() { return TITLE.in(xml); }
    public Optional<SectionContent> content() { return CONTENT.in(xml); }
    public List<String> additionalInformation() { return ADDITIONAL_INFORMATION.in(xml); }
    public List<Attachment> attachment() { return ATTACHMENT.in(xml); }
    public List<Section> section() { return SECTION.in(xml); }

    @Override public XmlShape<Section> shape() { return SHAPE; }
    // spotless:on
}
