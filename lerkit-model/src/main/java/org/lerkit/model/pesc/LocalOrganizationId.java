package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An identifier that a state or province gave. */
public record LocalOrganizationId(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("LocalOrganizationId", PescSpecifications.CORE.clause("LocalOrganizationIDType"));
    private static final Single<String> LOCAL_ORGANIZATION_ID_CODE = MEMBERS.required("LocalOrganizationIDCode", TEXT);
    private static final Single<String> LOCAL_ORGANIZATION_ID_QUALIFIER =
            MEMBERS.required("LocalOrganizationIDQualifier", TEXT);
    public static final XmlShape<LocalOrganizationId> SHAPE = MEMBERS.shape(LocalOrganizationId::new);

    // spotless:off - one line a member
    public Optional<String> localOrganizationIdCode() { return LOCAL_ORGANIZATION_ID_CODE.in(xml); }
    /** The state or province. */
    public Optional<String> localOrganizationIdQualifier() { return LOCAL_ORGANIZATION_ID_QUALIFIER.in(xml); }

    @Override public XmlShape<LocalOrganizationId> shape() { return SHAPE; }
    // spotless:on
}
