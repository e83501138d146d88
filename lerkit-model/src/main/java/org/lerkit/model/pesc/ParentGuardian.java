package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A parent or guardian. */
public record ParentGuardian(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("ParentGuardian", PescSpecifications.CORE.clause("ParentGuardianType"));
    private static final Single<Name> NAME = MEMBERS.optional("Name", node(() -> Name.SHAPE));
    private static final Single<String> RELATIONSHIP_CODE = MEMBERS.optional("RelationshipCode", TEXT);
    public static final XmlShape<ParentGuardian> SHAPE = MEMBERS.shape(ParentGuardian::new);

    // spotless:off - one line a member
    public Optional<Name> name() { return NAME.in(xml); }
    public Optional<String> relationshipCode() { return RELATIONSHIP_CODE.in(xml); }

    @Override public XmlShape<ParentGuardian> shape() { return SHAPE; }
    // spotless:on
}
