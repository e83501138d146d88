package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE_TIME;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Where a batch comes from and where it goes. */
public record BatchEnvelope(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("BatchEnvelope", PescSpecifications.BATCH.clause("BatchEnvelope"));
    private static final Single<String> BATCH_ID = MEMBERS.optional("BatchID", TEXT);
    private static final Single<XmlLeaf<LexicalDateTime>> BATCH_DATE_TIME =
            MEMBERS.optional("BatchDateTime", DATE_TIME);
    private static final Single<String> BATCH_DELIVERY_METHOD = MEMBERS.optional("BatchDeliveryMethod", TEXT);
    private static final Single<SourceDestination> SOURCE_AGENCY =
            MEMBERS.optional("SourceAgency", node(() -> SourceDestination.SHAPE));
    private static final Single<SourceDestination> DESTINATION_AGENCY =
            MEMBERS.optional("DestinationAgency", node(() -> SourceDestination.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<BatchEnvelope> SHAPE = MEMBERS.shape(BatchEnvelope::new);

    // spotless:off - one line a member
    public Optional<String> batchId() { return BATCH_ID.in(xml); }
    public Optional<XmlLeaf<LexicalDateTime>> batchDateTime() { return BATCH_DATE_TIME.in(xml); }
    public Optional<String> batchDeliveryMethod() { return BATCH_DELIVERY_METHOD.in(xml); }
    public Optional<SourceDestination> sourceAgency() { return SOURCE_AGENCY.in(xml); }
    public Optional<SourceDestination> destinationAgency() { return DESTINATION_AGENCY.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<BatchEnvelope> shape() { return SHAPE; }
    // spotless:on
}
