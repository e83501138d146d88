package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A name of a person, in parts or in one. */
public record Name(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Name", PescSpecifications.CORE.clause("NameType"));
    private static final Single<XmlLeaf<String>> NAME_CODE = MEMBERS.optional("NameCode", code(PescCodes.NAME));
    private static final Single<String> NAME_PREFIX = MEMBERS.optional("NamePrefix", TEXT);
    private static final Single<String> FIRST_NAME = MEMBERS.optional("FirstName", TEXT);
    private static final Many<String> MIDDLE_NAME = MEMBERS.several(0, 10, "MiddleName", TEXT);
    private static final Single<String> LAST_NAME = MEMBERS.optional("LastName", TEXT);
    private static final Single<String> NAME_SUFFIX = MEMBERS.optional("NameSuffix", TEXT);
    private static final Single<String> NAME_TITLE = MEMBERS.optional("NameTitle", TEXT);
    private static final Single<String> COMPOSITE_NAME = MEMBERS.optional("CompositeName", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Name> SHAPE = MEMBERS.shape(Name::new);

    // spotless:off - one line a member
    /** What kind of name it is. */
    public Optional<XmlLeaf<String>> nameCode() { return NAME_CODE.in(xml); }
    public Optional<String> namePrefix() { return NAME_PREFIX.in(xml); }
    public Optional<String> firstName() { return FIRST_NAME.in(xml); }
    public List<String> middleName() { return MIDDLE_NAME.in(xml); }
    public Optional<String> lastName() { return LAST_NAME.in(xml); }
    public Optional<String> nameSuffix() { return NAME_SUFFIX.in(xml); }
    public Optional<String> nameTitle() { return NAME_TITLE.in(xml); }
    public Optional<String> compositeName() { return COMPOSITE_NAME.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Name> shape() { return SHAPE; }
    // spotless:on
}
