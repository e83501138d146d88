package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Ways to reach someone. */
public record Contacts(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Contacts", PescSpecifications.CORE.clause("ContactsType"));
    private static final Many<Address> ADDRESS = MEMBERS.many("Address", node(() -> Address.SHAPE));
    private static final Many<Phone> PHONE = MEMBERS.many("Phone", node(() -> Phone.SHAPE));
    private static final Many<Phone> FAX_PHONE = MEMBERS.many("FaxPhone", node(() -> Phone.SHAPE));
    private static final Many<Email> EMAIL = MEMBERS.many("Email", node(() -> Email.SHAPE));
    private static final Many<Url> URL = MEMBERS.many("URL", node(() -> Url.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Contacts> SHAPE = MEMBERS.shape(Contacts::new);

    // spotless:off - one line a member
    public List<Address> address() { return ADDRESS.in(xml); }
    public List<Phone> phone() { return PHONE.in(xml); }
    public List<Phone> faxPhone() { return FAX_PHONE.in(xml); }
    public List<Email> email() { return EMAIL.in(xml); }
    public List<Url> url() { return URL.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Contacts> shape() { return SHAPE; }
    // spotless:on
}
