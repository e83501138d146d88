package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** One statement of a competency framework. */
public record FrameworkOutcome(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("FrameworkOutcome", PescSpecifications.CORE.clause("FrameworkOutcomeType"));
    private static final Single<String> FRAMEWORK_OUTCOME_ID = MEMBERS.optional("FrameworkOutcomeId", TEXT);
    private static final Single<String> FRAMEWORK_OUTCOME_VALUE = MEMBERS.required("FrameworkOutcomeValue", TEXT);
    public static final XmlShape<FrameworkOutcome> SHAPE = MEMBERS.shape(FrameworkOutcome::new);

    // spotless:off - one line a member
    public Optional<String> frameworkOutcomeId() { return FRAMEWORK_OUTCOME_ID.in(xml); }
    public Optional<String> frameworkOutcomeValue() { return FRAMEWORK_OUTCOME_VALUE.in(xml); }

    @Override public XmlShape<FrameworkOutcome> shape() { return SHAPE; }
    // spotless:on
}
