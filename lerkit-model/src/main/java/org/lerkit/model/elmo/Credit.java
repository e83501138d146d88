package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DECIMAL;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Credits that the learner acquired. */
public record Credit(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Credit", ElmoVersion.SCHEMA.clause("credit"));
    private static final Single<String> SCHEME = MEMBERS.required("scheme", TEXT);
    private static final Single<XmlLeaf<String>> LEVEL = MEMBERS.optional("level", code(ElmoCodes.CREDIT_LEVEL));
    private static final Single<XmlLeaf<Decimal>> VALUE = MEMBERS.optional("value", DECIMAL);
    public static final XmlShape<Credit> SHAPE = MEMBERS.shape(Credit::new);

    // spotless:off - one line a member
    /** Such as {@code ects}, in any case. */
    public Optional<String> scheme() { return SCHEME.in(xml); }
    /** Not any more since 2.0. */
    public Optional<XmlLeaf<String>> level() { return LEVEL.in(xml); }
    public Optional<XmlLeaf<Decimal>> value() { return VALUE.in(xml); }

    @Override public XmlShape<Credit> shape() { return SHAPE; }
    // spotless:on
}
