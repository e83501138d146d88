package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.Iri;

/**
 * An identifier, and the party that issued it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/IssuerIdentifierType.json">HR Open 4.4, IssuerIdentifierType</a>
 */
public record IssuerIdentifier(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "IssuerIdentifier", "common/json/base/IssuerIdentifierType.json")
            .arraysOnly();
    private static final One<String> VALUE = MEMBERS.required("value", TEXT);
    private static final Maybe<String> SCHEME_ID = MEMBERS.optional("schemeId", TEXT);
    private static final Maybe<String> SCHEME_VERSION_ID = MEMBERS.optional("schemeVersionId", TEXT);
    private static final Maybe<String> SCHEME_AGENCY_ID = MEMBERS.optional("schemeAgencyId", TEXT);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<Iri> SCHEME_LINK = MEMBERS.optional("schemeLink", IRI);
    private static final Maybe<Iri> AGENCY_URI = MEMBERS.optional("agencyUri", IRI);
    private static final Maybe<Identifier> ISSUER_PARTY_ID =
            MEMBERS.optional("issuerPartyId", node(() -> Identifier.SHAPE));
    public static final Shape<IssuerIdentifier> SHAPE = MEMBERS.shape(IssuerIdentifier::new);

    // spotless:off - one line a member
    /** The identifier itself. */
    public String value() { return VALUE.in(json); }
    /** The scheme it is of. */
    public Optional<String> schemeId() { return SCHEME_ID.in(json); }
    /** Which version of the scheme. */
    public Optional<String> schemeVersionId() { return SCHEME_VERSION_ID.in(json); }
    /** Who keeps the scheme. */
    public Optional<String> schemeAgencyId() { return SCHEME_AGENCY_ID.in(json); }
    /** What it is. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** Where the scheme can be read. */
    public Optional<Iri> schemeLink() { return SCHEME_LINK.in(json); }
    /** Who keeps the scheme, by a URI. */
    public Optional<Iri> agencyUri() { return AGENCY_URI.in(json); }
    /** Who issued it. */
    public Optional<Identifier> issuerPartyId() { return ISSUER_PARTY_ID.in(json); }

    @Override public Shape<IssuerIdentifier> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link IssuerIdentifier}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<IssuerIdentifier, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(String value) { return set(VALUE, value); }
        public Builder schemeId(String value) { return set(SCHEME_ID, value); }
        public Builder schemeVersionId(String value) { return set(SCHEME_VERSION_ID, value); }
        public Builder schemeAgencyId(String value) { return set(SCHEME_AGENCY_ID, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder schemeLink(Iri value) { return set(SCHEME_LINK, value); }
        public Builder agencyUri(Iri value) { return set(AGENCY_URI, value); }
        public Builder issuerPartyId(Identifier value) { return set(ISSUER_PARTY_ID, value); }
    }
    // spotless:on
}
