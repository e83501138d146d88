package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Who teaches a course. */
public record CourseInstructor(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("CourseInstructor", PescSpecifications.CORE.clause("CourseInstructorType"));
    private static final Single<String> POSITION_TITLE = MEMBERS.optional("PositionTitle", TEXT);
    private static final Single<Name> NAME = MEMBERS.required("Name", node(() -> Name.SHAPE));
    public static final XmlShape<CourseInstructor> SHAPE = MEMBERS.shape(CourseInstructor::new);

    // spotless:off - one line a member
    public Optional<String> positionTitle() { return POSITION_TITLE.in(xml); }
    public Optional<Name> name() { return NAME.in(xml); }

    @Override public XmlShape<CourseInstructor> shape() { return SHAPE; }
    // spotless:on
}
