package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A licence and how far a learner is towards it. */
public record Licensure(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Licensure", PescSpecifications.CORE.clause("LicensureType"));
    private static final Many<String> LICENSURE_NAME = MEMBERS.many("LicensureName", TEXT);
    private static final Single<String> LICENSURE_STATE_PROVINCE_CODE =
            MEMBERS.optional("LicensureStateProvinceCode", TEXT);
    private static final Many<XmlLeaf<LocalDate>> LICENSURE_PASSAGE_DATE = MEMBERS.many("LicensurePassageDate", DATE);
    private static final Single<XmlLeaf<String>> LICENSURE_FULFILLMENT_CODE =
            MEMBERS.optional("LicensureFulfillmentCode", code(PescCodes.LICENSURE_FULFILLMENT));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Licensure> SHAPE = MEMBERS.shape(Licensure::new);

    // spotless:off - one line a member
    public List<String> licensureName() { return LICENSURE_NAME.in(xml); }
    public Optional<String> licensureStateProvinceCode() { return LICENSURE_STATE_PROVINCE_CODE.in(xml); }
    public List<XmlLeaf<LocalDate>> licensurePassageDate() { return LICENSURE_PASSAGE_DATE.in(xml); }
    public Optional<XmlLeaf<String>> licensureFulfillmentCode() { return LICENSURE_FULFILLMENT_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Licensure> shape() { return SHAPE; }
    // spotless:on
}
