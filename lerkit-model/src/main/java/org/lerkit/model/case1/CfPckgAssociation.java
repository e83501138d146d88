package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * What one node of a framework has to do with another, as it stands in a package: the origin is to the destination
 * what the type says.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFPckgAssociation">CASE 1.1, CFPckgAssociation</a>
 */
public record CfPckgAssociation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFPckgAssociation");
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<AssociationType> ASSOCIATION_TYPE =
            MEMBERS.required("associationType", AssociationType.TYPE);
    private static final Maybe<Decimal> SEQUENCE_NUMBER = MEMBERS.optional("sequenceNumber", INTEGER);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final One<LinkGenUri> ORIGIN_NODE_URI =
            MEMBERS.required("originNodeURI", node(() -> LinkGenUri.SHAPE));
    private static final One<LinkGenUri> DESTINATION_NODE_URI =
            MEMBERS.required("destinationNodeURI", node(() -> LinkGenUri.SHAPE));
    private static final Maybe<LinkUri> CF_ASSOCIATION_GROUPING_URI =
            MEMBERS.optional("CFAssociationGroupingURI", node(() -> LinkUri.SHAPE));
    private static final One<LexicalDateTime> LAST_CHANGE_DATE_TIME = MEMBERS.required("lastChangeDateTime", DATE_TIME);
    private static final Maybe<String> NOTES = MEMBERS.optional("notes", TEXT);
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    public static final Shape<CfPckgAssociation> SHAPE = MEMBERS.shape(CfPckgAssociation::new);

    // spotless:off - one line a member
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** What the origin is to the destination. */
    public AssociationType associationType() { return ASSOCIATION_TYPE.in(json); }
    /** The place of the origin among those that are the same to the destination. */
    public Optional<Decimal> sequenceNumber() { return SEQUENCE_NUMBER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** The one end. */
    public LinkGenUri originNodeURI() { return ORIGIN_NODE_URI.in(json); }
    /** The other end. */
    public LinkGenUri destinationNodeURI() { return DESTINATION_NODE_URI.in(json); }
    /** The group of associations it is in. */
    public Optional<LinkUri> cfAssociationGroupingURI() { return CF_ASSOCIATION_GROUPING_URI.in(json); }
    /** When it was last changed. */
    public LexicalDateTime lastChangeDateTime() { return LAST_CHANGE_DATE_TIME.in(json); }
    /** Remarks on it. */
    public Optional<String> notes() { return NOTES.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfPckgAssociation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfPckgAssociation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfPckgAssociation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder associationType(AssociationType value) { return set(ASSOCIATION_TYPE, value); }
        public Builder sequenceNumber(Decimal value) { return set(SEQUENCE_NUMBER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder originNodeURI(LinkGenUri value) { return set(ORIGIN_NODE_URI, value); }
        public Builder destinationNodeURI(LinkGenUri value) { return set(DESTINATION_NODE_URI, value); }
        public Builder cfAssociationGroupingURI(LinkUri value) { return set(CF_ASSOCIATION_GROUPING_URI, value); }
        public Builder lastChangeDateTime(LexicalDateTime value) { return set(LAST_CHANGE_DATE_TIME, value); }
        public Builder notes(String value) { return set(NOTES, value); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
    }
    // spotless:on
}
