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

/** A language that a course is taught or examined in. */
public record LanguageOfInstruction(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("LanguageOfInstruction", PescSpecifications.CORE.clause("LanguageOfInstructionType"));
    private static final Single<String> LANGUAGE_CODE = MEMBERS.optional("LanguageCode", TEXT);
    private static final Single<XmlLeaf<String>> INSTRUCTION_USAGE =
            MEMBERS.optional("InstructionUsage", code(PescCodes.INSTRUCTION_USAGE));
    private static final Single<XmlLeaf<String>> LANGUAGE_USAGE =
            MEMBERS.optional("LanguageUsage", code(PescCodes.LANGUAGE_USAGE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<LanguageOfInstruction> SHAPE = MEMBERS.shape(LanguageOfInstruction::new);

    // spotless:off - one line a member
    public Optional<String> languageCode() { return LANGUAGE_CODE.in(xml); }
    public Optional<XmlLeaf<String>> instructionUsage() { return INSTRUCTION_USAGE.in(xml); }
    public Optional<XmlLeaf<String>> languageUsage() { return LANGUAGE_USAGE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<LanguageOfInstruction> shape() { return SHAPE; }
    // spotless:on
}
