package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Attribute;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A grading scheme in words. */
public record GradingScheme(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("GradingScheme", ElmoVersion.SCHEMA.clause("gradingScheme"));
    private static final Attribute LOCAL_ID = MEMBERS.requiredAttribute("localId");
    private static final Many<LanguageText> DESCRIPTION = MEMBERS.many("description", node(() -> LanguageText.SHAPE));
    public static final XmlShape<GradingScheme> SHAPE = MEMBERS.shape(GradingScheme::new);

    // spotless:off - one line a member
    public Optional<String> localId() { return LOCAL_ID.in(xml); }
    public List<LanguageText> description() { return DESCRIPTION.in(xml); }

    @Override public XmlShape<GradingScheme> shape() { return SHAPE; }
    // spotless:on
}
