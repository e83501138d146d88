package org.lerkit.model.ctdlasn;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXTS_BY_LANGUAGE;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A reference to a term of a vocabulary or classification.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#CredentialAlignmentObject">CTDL-ASN, CredentialAlignmentObject</a>
 */
public record AlignmentObject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("AlignmentObject", "CredentialAlignmentObject");
    private static final One<String> TYPE = MEMBERS.jsonLdType("ceterms:CredentialAlignmentObject");
    private static final Maybe<Iri> TARGET_NODE = MEMBERS.optional("ceterms:targetNode", IRI);
    private static final Maybe<LocalizedText> TARGET_NODE_NAME =
            MEMBERS.optional("ceterms:targetNodeName", TEXTS_BY_LANGUAGE);
    private static final Maybe<LocalizedText> TARGET_NODE_DESCRIPTION =
            MEMBERS.optional("ceterms:targetNodeDescription", TEXTS_BY_LANGUAGE);
    private static final Maybe<String> CODED_NOTATION = MEMBERS.optional("ceterms:codedNotation", TEXT);
    private static final Maybe<Iri> FRAMEWORK = MEMBERS.optional("ceterms:framework", IRI);
    private static final Maybe<LocalizedText> FRAMEWORK_NAME =
            MEMBERS.optional("ceterms:frameworkName", TEXTS_BY_LANGUAGE);
    private static final Maybe<String> ALIGNMENT_TYPE = MEMBERS.optional("ceterms:alignmentType", TEXT);
    private static final Maybe<String> ALIGNMENT_DATE = MEMBERS.optional("ceterms:alignmentDate", TEXT);
    private static final Maybe<Decimal> WEIGHT = MEMBERS.optional("ceterms:weight", DECIMAL);
    public static final Shape<AlignmentObject> SHAPE = MEMBERS.shape(AlignmentObject::new);
    /** The same, or the address of the term alone. */
    static final MemberType<AlignmentObject> OR_ADDRESS = node(() -> SHAPE).orId("ceterms:targetNode");

    // spotless:off - one line a member
    /** {@code ceterms:CredentialAlignmentObject}. */
    public String type() { return TYPE.in(json); }
    /** The address of the term. */
    public Optional<Iri> targetNode() { return TARGET_NODE.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> targetNodeName() { return TARGET_NODE_NAME.in(json); }
    /** What it means. */
    public Optional<LocalizedText> targetNodeDescription() { return TARGET_NODE_DESCRIPTION.in(json); }
    /** Its code. */
    public Optional<String> codedNotation() { return CODED_NOTATION.in(json); }
    /** The address of the vocabulary. */
    public Optional<Iri> framework() { return FRAMEWORK.in(json); }
    /** What that is called. */
    public Optional<LocalizedText> frameworkName() { return FRAMEWORK_NAME.in(json); }
    /** What the reference says. */
    public Optional<String> alignmentType() { return ALIGNMENT_TYPE.in(json); }
    /** When it was made. */
    public Optional<String> alignmentDate() { return ALIGNMENT_DATE.in(json); }
    /** How much it counts. */
    public Optional<Decimal> weight() { return WEIGHT.in(json); }

    @Override public Shape<AlignmentObject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AlignmentObject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AlignmentObject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder targetNode(Iri value) { return set(TARGET_NODE, value); }
        public Builder targetNodeName(LocalizedText value) { return set(TARGET_NODE_NAME, value); }
        public Builder targetNodeDescription(LocalizedText value) { return set(TARGET_NODE_DESCRIPTION, value); }
        public Builder codedNotation(String value) { return set(CODED_NOTATION, value); }
        public Builder framework(Iri value) { return set(FRAMEWORK, value); }
        public Builder frameworkName(LocalizedText value) { return set(FRAMEWORK_NAME, value); }
        public Builder alignmentType(String value) { return set(ALIGNMENT_TYPE, value); }
        public Builder alignmentDate(String value) { return set(ALIGNMENT_DATE, value); }
        public Builder weight(Decimal value) { return set(WEIGHT, value); }
    }
    // spotless:on
}
