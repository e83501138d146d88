package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An e-mail address. */
public record Email(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Email", PescSpecifications.CORE.clause("EmailType"));
    private static final Single<String> EMAIL_ADDRESS = MEMBERS.required("EmailAddress", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Email> SHAPE = MEMBERS.shape(Email::new);

    // spotless:off - one line a member
    public Optional<String> emailAddress() { return EMAIL_ADDRESS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Email> shape() { return SHAPE; }
    // spotless:on
}
