package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Who accompanied a learning experience. */
public record Mentor(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Mentor", PescSpecifications.CORE.clause("EndorseType"));
    private static final Single<String> DEPARTMENT = MEMBERS.optional("Department", TEXT);
    private static final Single<String> POSITION_TITLE = MEMBERS.optional("PositionTitle", TEXT);
    private static final Single<Name> NAME = MEMBERS.optional("Name", node(() -> Name.SHAPE));
    public static final XmlShape<Mentor> SHAPE = MEMBERS.shape(Mentor::new);

    // spotless:off - one line a member
    public Optional<String> department() { return DEPARTMENT.in(xml); }
    public Optional<String> positionTitle() { return POSITION_TITLE.in(xml); }
    public Optional<Name> name() { return NAME.in(xml); }

    @Override public XmlShape<Mentor> shape() { return SHAPE; }
    // spotless:on
}
