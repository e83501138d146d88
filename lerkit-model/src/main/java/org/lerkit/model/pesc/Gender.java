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

/** Gender, as the school has it. */
public record Gender(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Gender", PescSpecifications.CORE.clause("GenderType"));
    private static final Single<XmlLeaf<String>> GENDER_CODE = MEMBERS.required("GenderCode", code(PescCodes.GENDER));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Gender> SHAPE = MEMBERS.shape(Gender::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<String>> genderCode() { return GENDER_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Gender> shape() { return SHAPE; }
    // spotless:on
}
