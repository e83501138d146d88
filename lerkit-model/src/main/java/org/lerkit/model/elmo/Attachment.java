package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A document that belongs to what is said. */
public record Attachment(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Attachment", ElmoVersion.SCHEMA.clause("Attachment"));
    private static final Many<Identifier> IDENTIFIER = MEMBERS.many("identifier", node(() -> Identifier.SHAPE));
    private static final Many<LanguageText> TITLE = MEMBERS.many("title", node(() -> LanguageText.SHAPE));
    private static final Single<XmlLeaf<String>> TYPE = MEMBERS.optional("type", code(ElmoCodes.ATTACHMENT_TYPE));
    private static final Many<LanguageText> DESCRIPTION = MEMBERS.many("description", node(() -> LanguageText.SHAPE));
    private static final Many<LanguageText> CONTENT = MEMBERS.many("content", node(() -> LanguageText.SHAPE));
    private static final Single<Extension> EXTENSION = MEMBERS.optional("extension", node(() -> Extension.SHAPE));
    public static final XmlShape<Attachment> SHAPE = MEMBERS.shape(Attachment::new);

    // spotless:off - one line a member
    public List<Identifier> identifier() { return IDENTIFIER.in(xml); }
    public List<LanguageText> title() { return TITLE.in(xml); }
    public Optional<XmlLeaf<String>> type() { return TYPE.in(xml); }
    public List<LanguageText> description() { return DESCRIPTION.in(xml); }
    /** The document itself as a {@code data:} URI, once a language. */
    public List<LanguageText> content() { return CONTENT.in(xml); }
    public Optional<Extension> extension() { return EXTENSION.in(xml); }

    @Override public XmlShape<Attachment> shape() { return SHAPE; }
    // spotless:on
}
