package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** How often each result was given. */
public record ResultDistribution(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("ResultDistribution", ElmoVersion.SCHEMA.clause("resultDistribution"));
    private static final Many<Category> CATEGORY = MEMBERS.some("category", node(() -> Category.SHAPE));
    private static final Many<LanguageText> DESCRIPTION = MEMBERS.many("description", node(() -> LanguageText.SHAPE));
    public static final XmlShape<ResultDistribution> SHAPE = MEMBERS.shape(ResultDistribution::new);

    // spotless:off - one line a member
    public List<Category> category() { return CATEGORY.in(xml); }
    public List<LanguageText> description() { return DESCRIPTION.in(xml); }

    @Override public XmlShape<ResultDistribution> shape() { return SHAPE; }
    // spotless:on
}
