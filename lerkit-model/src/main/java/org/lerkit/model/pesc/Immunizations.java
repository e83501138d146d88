package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** One immunisation. */
public record Immunizations(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Immunizations", PescSpecifications.CORE.clause("ImmunizationsType"));
    private static final Single<XmlLeaf<LocalDate>> IMMUNIZATION_DATE = MEMBERS.optional("ImmunizationDate", DATE);
    private static final Single<String> IMMUNIZATION_CODE = MEMBERS.optional("ImmunizationCode", TEXT);
    private static final Single<String> IMMUNIZATION_STATUS_CODE = MEMBERS.optional("ImmunizationStatusCode", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Immunizations> SHAPE = MEMBERS.shape(Immunizations::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<LocalDate>> immunizationDate() { return IMMUNIZATION_DATE.in(xml); }
    public Optional<String> immunizationCode() { return IMMUNIZATION_CODE.in(xml); }
    public Optional<String> immunizationStatusCode() { return IMMUNIZATION_STATUS_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Immunizations> shape() { return SHAPE; }
    // spotless:on
}
