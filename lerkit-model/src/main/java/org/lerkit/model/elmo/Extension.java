package org.lerkit.model.elmo;

import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What others put into a document: {@link #extensions()} has all of it. */
public record Extension(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Extension", ElmoVersion.SCHEMA.clause("CustomExtensionsContainer"));
    public static final XmlShape<Extension> SHAPE = MEMBERS.openShape(Extension::new);

    // spotless:off - one line a member
    @Override public XmlShape<Extension> shape() { return SHAPE; }
    // spotless:on
}
