package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * The statuses of many credentials, a few bits each: what a BitstringStatusListCredential has as its subject.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List, BitstringStatusListCredential</a>
 */
public record BitstringStatusList(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft(
            "BitstringStatusList", Specifications.BITSTRING_STATUS_LIST.clause("bitstringstatuslistcredential"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Many<String> STATUS_PURPOSE = MEMBERS.some("statusPurpose", TEXT);
    private static final One<String> ENCODED_LIST = MEMBERS.required("encodedList", TextForms.BITS);
    private static final Maybe<Decimal> TTL = MEMBERS.optional("ttl", INTEGER);
    public static final Shape<BitstringStatusList> SHAPE = MEMBERS.shape(BitstringStatusList::new);

    // spotless:off - one line a member
    /** What identifies the list. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What it is. */
    public List<String> type() { return TYPE.in(json); }
    /** What the statuses are about: {@code revocation}, {@code suspension}, {@code refresh}, {@code message}. */
    public List<String> statusPurpose() { return STATUS_PURPOSE.in(json); }
    /** The bits: compressed with GZIP, in base64url, after {@code u}. */
    public String encodedList() { return ENCODED_LIST.in(json); }
    /** For how many milliseconds it may be kept; 300000 where it is not said. */
    public Optional<Decimal> ttl() { return TTL.in(json); }

    @Override public Shape<BitstringStatusList> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link BitstringStatusList}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<BitstringStatusList, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder statusPurpose(List<String> values) { return set(STATUS_PURPOSE, values); }
        public Builder encodedList(String value) { return set(ENCODED_LIST, value); }
        public Builder ttl(Decimal value) { return set(TTL, value); }
    }
    // spotless:on
}
