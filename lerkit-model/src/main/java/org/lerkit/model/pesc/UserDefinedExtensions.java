package org.lerkit.model.pesc;

import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Whatever sender and receiver agreed on: {@link #extensions()} has all of it. */
public record UserDefinedExtensions(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("UserDefinedExtensions", PescSpecifications.CORE.clause("UserDefinedExtensionsType"));
    public static final XmlShape<UserDefinedExtensions> SHAPE = MEMBERS.openShape(UserDefinedExtensions::new);

    // spotless:off - one line a member
    @Override public XmlShape<UserDefinedExtensions> shape() { return SHAPE; }
    // spotless:on
}
