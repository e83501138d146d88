package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An element that stands around one learning opportunity. */
public record Part(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Part", ElmoVersion.SCHEMA.clause("hasPart"));
    private static final Single<LearningOpportunitySpecification> LEARNING_OPPORTUNITY_SPECIFICATION =
            MEMBERS.required("learningOpportunitySpecification", node(() -> LearningOpportunitySpecification.SHAPE));
    public static final XmlShape<Part> SHAPE = MEMBERS.shape(Part::new);

    // spotless:off - one line a member
    public Optional<LearningOpportunitySpecification> learningOpportunitySpecification() { return LEARNING_OPPORTUNITY_SPECIFICATION.in(xml); }

    @Override public XmlShape<Part> shape() { return SHAPE; }
    // spotless:on
}
