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

/** A language a learner knows. */
public record Language(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Language", PescSpecifications.CORE.clause("LanguageType"));
    private static final Single<String> LANGUAGE_CODE = MEMBERS.optional("LanguageCode", TEXT);
    private static final Single<XmlLeaf<String>> LANGUAGE_PROFICIENCY =
            MEMBERS.optional("LanguageProficiency", code(PescCodes.LANGUAGE_PROFICIENCY));
    private static final Single<XmlLeaf<String>> LANGUAGE_USAGE =
            MEMBERS.optional("LanguageUsage", code(PescCodes.LANGUAGE_USAGE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Language> SHAPE = MEMBERS.shape(Language::new);

    // spotless:off - one line a member
    public Optional<String> languageCode() { return LANGUAGE_CODE.in(xml); }
    public Optional<XmlLeaf<String>> languageProficiency() { return LANGUAGE_PROFICIENCY.in(xml); }
    public Optional<XmlLeaf<String>> languageUsage() { return LANGUAGE_USAGE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Language> shape() { return SHAPE; }
    // spotless:on
}
