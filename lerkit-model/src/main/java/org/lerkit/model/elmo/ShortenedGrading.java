package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DECIMAL;

import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** How many others did worse, as well and better, in percent. */
public record ShortenedGrading(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("ShortenedGrading", ElmoVersion.SCHEMA.clause("shortenedGrading"));
    private static final Single<XmlLeaf<Decimal>> PERCENTAGE_LOWER = MEMBERS.required("percentageLower", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> PERCENTAGE_EQUAL = MEMBERS.required("percentageEqual", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> PERCENTAGE_HIGHER = MEMBERS.required("percentageHigher", DECIMAL);
    public static final XmlShape<ShortenedGrading> SHAPE = MEMBERS.shape(ShortenedGrading::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<Decimal>> percentageLower() { return PERCENTAGE_LOWER.in(xml); }
    public Optional<XmlLeaf<Decimal>> percentageEqual() { return PERCENTAGE_EQUAL.in(xml); }
    public Optional<XmlLeaf<Decimal>> percentageHigher() { return PERCENTAGE_HIGHER.in(xml); }

    @Override public XmlShape<ShortenedGrading> shape() { return SHAPE; }
    // spotless:on
}
