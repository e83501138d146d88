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

/** A distinction. */
public record AcademicHonors(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicHonors", PescSpecifications.CORE.clause("AcademicHonorsType"));
    private static final Single<String> HONORS_TITLE = MEMBERS.optional("HonorsTitle", TEXT);
    private static final Single<XmlLeaf<String>> HONORS_LEVEL =
            MEMBERS.optional("HonorsLevel", code(PescCodes.HONORS_LEVEL));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AcademicHonors> SHAPE = MEMBERS.shape(AcademicHonors::new);

    // spotless:off - one line a member
    public Optional<String> honorsTitle() { return HONORS_TITLE.in(xml); }
    public Optional<XmlLeaf<String>> honorsLevel() { return HONORS_LEVEL.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AcademicHonors> shape() { return SHAPE; }
    // spotless:on
}
