package org.lerkit.model.elmo;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Words with the language they are in. */
public record LanguageText(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("LanguageText", ElmoVersion.SCHEMA.clause("TokenWithOptionalLang"));
    private static final Attribute LANG = MEMBERS.attribute("lang");
    public static final XmlShape<LanguageText> SHAPE = MEMBERS.shape(LanguageText::new);

    // spotless:off - one line a member
    /** The words, as written. */
    public String text() { return xml.text(); }
    /** A BCP 47 tag, as written. */
    public Optional<String> lang() { return LANG.in(xml); }

    @Override public XmlShape<LanguageText> shape() { return SHAPE; }
    // spotless:on
}
