package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A thesis or dissertation. */
public record AcademicDegreeRequirement(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "AcademicDegreeRequirement", PescSpecifications.CORE.clause("AcademicDegreeRequirementType"));
    private static final Single<String> THESIS_DISSERTATION_TITLE = MEMBERS.optional("ThesisDissertationTitle", TEXT);
    private static final Single<String> THESIS_DISSERTATION_ADVISOR =
            MEMBERS.optional("ThesisDissertationAdvisor", TEXT);
    private static final Single<String> URL_ADDRESS = MEMBERS.optional("URLAddress", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AcademicDegreeRequirement> SHAPE = MEMBERS.shape(AcademicDegreeRequirement::new);

    // spotless:off - one line a member
    public Optional<String> thesisDissertationTitle() { return THESIS_DISSERTATION_TITLE.in(xml); }
    public Optional<String> thesisDissertationAdvisor() { return THESIS_DISSERTATION_ADVISOR.in(xml); }
    public Optional<String> urlAddress() { return URL_ADDRESS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AcademicDegreeRequirement> shape() { return SHAPE; }
    // spotless:on
}
