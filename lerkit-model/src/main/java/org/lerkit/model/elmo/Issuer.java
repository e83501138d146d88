package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** The institution at which the learner studied. */
public record Issuer(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Issuer", ElmoVersion.SCHEMA.clause("Issuer"));
    private static final Single<String> COUNTRY = MEMBERS.optional("country", TEXT);
    private static final Many<Identifier> IDENTIFIER = MEMBERS.some("identifier", node(() -> Identifier.SHAPE));
    private static final Many<LanguageText> TITLE = MEMBERS.some("title", node(() -> LanguageText.SHAPE));
    private static final Single<String> URL = MEMBERS.required("url", TEXT);
    public static final XmlShape<Issuer> SHAPE = MEMBERS.shape(Issuer::new);

    // spotless:off - one line a member
    public Optional<String> country() { return COUNTRY.in(xml); }
    public List<Identifier> identifier() { return IDENTIFIER.in(xml); }
    public List<LanguageText> title() { return TITLE.in(xml); }
    public Optional<String> url() { return URL.in(xml); }

    @Override public XmlShape<Issuer> shape() { return SHAPE; }
    // spotless:on
}
