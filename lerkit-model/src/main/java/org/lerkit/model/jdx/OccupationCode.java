package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.hropen.Identifier;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A code of a classification, and who gave it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/common/json/base/IssuerCodeListCodeType.json">HR Open 4.3, IssuerCodeListCodeType</a>
 */
public record OccupationCode(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "OccupationCode", "common/json/base/IssuerCodeListCodeType.json")
            .arraysOnly();
    private static final One<String> VALUE = MEMBERS.required("value", TEXT);
    private static final Maybe<String> LIST_ID = MEMBERS.optional("listId", TEXT);
    private static final Maybe<String> LIST_VERSION_ID = MEMBERS.optional("listVersionId", TEXT);
    private static final Maybe<String> LIST_AGENCY_ID = MEMBERS.optional("listAgencyId", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<Iri> LIST_LINK = MEMBERS.optional("listLink", IRI);
    private static final Maybe<Iri> AGENCY_URI = MEMBERS.optional("agencyUri", IRI);
    private static final Maybe<Identifier> ISSUER_PARTY_ID =
            MEMBERS.optional("issuerPartyId", node(() -> Identifier.SHAPE));
    public static final Shape<OccupationCode> SHAPE = MEMBERS.shape(OccupationCode::new);

    // spotless:off - one line a member
    /** The code. */
    public String value() { return VALUE.in(json); }
    /** What identifies the classification. */
    public Optional<String> listId() { return LIST_ID.in(json); }
    /** Its version. */
    public Optional<String> listVersionId() { return LIST_VERSION_ID.in(json); }
    /** Who keeps it. */
    public Optional<String> listAgencyId() { return LIST_AGENCY_ID.in(json); }
    /** What the code means. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** Where the classification is. */
    public Optional<Iri> listLink() { return LIST_LINK.in(json); }
    /** Where its keeper is. */
    public Optional<Iri> agencyUri() { return AGENCY_URI.in(json); }
    /** Who gave the code. */
    public Optional<Identifier> issuerPartyId() { return ISSUER_PARTY_ID.in(json); }

    @Override public Shape<OccupationCode> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OccupationCode}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OccupationCode, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(String value) { return set(VALUE, value); }
        public Builder listId(String value) { return set(LIST_ID, value); }
        public Builder listVersionId(String value) { return set(LIST_VERSION_ID, value); }
        public Builder listAgencyId(String value) { return set(LIST_AGENCY_ID, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder listLink(Iri value) { return set(LIST_LINK, value); }
        public Builder agencyUri(Iri value) { return set(AGENCY_URI, value); }
        public Builder issuerPartyId(Identifier value) { return set(ISSUER_PARTY_ID, value); }
    }
    // spotless:on
}
