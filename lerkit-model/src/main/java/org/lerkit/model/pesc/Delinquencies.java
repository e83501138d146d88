package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Academic or disciplinary standing. */
public record Delinquencies(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Delinquencies", PescSpecifications.CORE.clause("DelinquenciesType"));
    private static final Single<XmlLeaf<String>> DELINQUENCY_CODE =
            MEMBERS.optional("DelinquencyCode", code(PescCodes.DELINQUENCY));
    private static final Single<String> STATUS_NAME = MEMBERS.optional("StatusName", TEXT);
    private static final Single<String> NOTE_MESSAGE = MEMBERS.optional("NoteMessage", TEXT);
    public static final XmlShape<Delinquencies> SHAPE = MEMBERS.shape(Delinquencies::new);

    // spotless:off - one line a member
    /** The code; older generations write it into this element itself. */
    public Optional<XmlLeaf<String>> delinquencyCode() { return DELINQUENCY_CODE.in(xml).or(this::bareCode); }
    public Optional<String> statusName() { return STATUS_NAME.in(xml); }
    public Optional<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Delinquencies> shape() { return SHAPE; }
    // spotless:on

    private Optional<XmlLeaf<String>> bareCode() {
        String text = xml.text();
        return xml.isChildless() && !text.isBlank()
                ? Optional.of(new XmlLeaf<>(xml, PescCodes.DELINQUENCY.find(text)))
                : Optional.empty();
    }
}
