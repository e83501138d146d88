package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A level of a qualifications framework. */
public record Level(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Level", ElmoVersion.SCHEMA.clause("level"));
    private static final Single<String> TYPE = MEMBERS.required("type", TEXT);
    private static final Single<LanguageText> DESCRIPTION =
            MEMBERS.optional("description", node(() -> LanguageText.SHAPE));
    private static final Single<String> VALUE = MEMBERS.optional("value", TEXT);
    public static final XmlShape<Level> SHAPE = MEMBERS.shape(Level::new);

    // spotless:off - one line a member
    /** The framework: {@code EQF}, {@code NQF}... */
    public Optional<String> type() { return TYPE.in(xml); }
    public Optional<LanguageText> description() { return DESCRIPTION.in(xml); }
    public Optional<String> value() { return VALUE.in(xml); }

    @Override public XmlShape<Level> shape() { return SHAPE; }
    // spotless:on
}
