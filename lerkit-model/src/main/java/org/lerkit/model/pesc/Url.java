package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An address on the web. */
public record Url(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Url", PescSpecifications.CORE.clause("URLType"));
    private static final Single<String> URL_ADDRESS = MEMBERS.required("URLAddress", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Url> SHAPE = MEMBERS.shape(Url::new);

    // spotless:off - one line a member
    public Optional<String> urlAddress() { return URL_ADDRESS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Url> shape() { return SHAPE; }
    // spotless:on
}
