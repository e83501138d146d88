package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An element that stands around what became of a learning opportunity. */
public record Specifies(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Specifies", ElmoVersion.SCHEMA.clause("specifies"));
    private static final Single<LearningOpportunityInstance> LEARNING_OPPORTUNITY_INSTANCE =
            MEMBERS.required("learningOpportunityInstance", node(() -> LearningOpportunityInstance.SHAPE));
    private static final Single<Extension> EXTENSION = MEMBERS.optional("extension", node(() -> Extension.SHAPE));
    public static final XmlShape<Specifies> SHAPE = MEMBERS.shape(Specifies::new);

    // spotless:off - one line a member
    public Optional<LearningOpportunityInstance> learningOpportunityInstance() { return LEARNING_OPPORTUNITY_INSTANCE.in(xml); }
    public Optional<Extension> extension() { return EXTENSION.in(xml); }

    @Override public XmlShape<Specifies> shape() { return SHAPE; }
    // spotless:on
}
