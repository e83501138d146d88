package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A learning outcome in the terms of a competency framework. */
public record AlternateOutcomeFramework(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "AlternateOutcomeFramework", PescSpecifications.CORE.clause("AlternateOutcomeFrameworkType"));
    private static final Single<Url> FRAMEWORK_SOURCE_REFERENCE =
            MEMBERS.optional("FrameworkSourceReference", node(() -> Url.SHAPE));
    private static final Many<FrameworkOutcome> FRAMEWORK_OUTCOME =
            MEMBERS.many("FrameworkOutcome", node(() -> FrameworkOutcome.SHAPE));
    public static final XmlShape<AlternateOutcomeFramework> SHAPE = MEMBERS.shape(AlternateOutcomeFramework::new);

    // spotless:off - one line a member
    public Optional<Url> frameworkSourceReference() { return FRAMEWORK_SOURCE_REFERENCE.in(xml); }
    public List<FrameworkOutcome> frameworkOutcome() { return FRAMEWORK_OUTCOME.in(xml); }

    @Override public XmlShape<AlternateOutcomeFramework> shape() { return SHAPE; }
    // spotless:on
}
