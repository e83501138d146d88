package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Who accredits an organisation. */
public record Accreditation(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Accreditation", PescSpecifications.CORE.clause("AccreditationType"));
    private static final Single<XmlLeaf<String>> ACCREDITING_BODY_CODE =
            MEMBERS.optional("AccreditingBodyCode", code(PescCodes.ACCREDITING_BODY));
    private static final Single<String> ACCREDITING_BODY_NAME = MEMBERS.optional("AccreditingBodyName", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Accreditation> SHAPE = MEMBERS.shape(Accreditation::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<String>> accreditingBodyCode() { return ACCREDITING_BODY_CODE.in(xml); }
    public Optional<String> accreditingBodyName() { return ACCREDITING_BODY_NAME.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Accreditation> shape() { return SHAPE; }
    // spotless:on
}
