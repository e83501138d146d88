package org.lerkit.model.elmo;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A result, and how often it was given. */
public record Category(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Category", ElmoVersion.SCHEMA.clause("resultDistribution/category"));
    private static final Attribute LABEL = MEMBERS.requiredAttribute("label");
    private static final Attribute COUNT = MEMBERS.requiredAttribute("count");
    public static final XmlShape<Category> SHAPE = MEMBERS.shape(Category::new);

    // spotless:off - one line a member
    public Optional<String> label() { return LABEL.in(xml); }
    public Optional<String> count() { return COUNT.in(xml); }

    @Override public XmlShape<Category> shape() { return SHAPE; }
    // spotless:on
}
