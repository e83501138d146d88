package org.lerkit.model.vc;

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
import org.lerkit.model.value.Iri;

/**
 * The statuses of many credentials, one bit each: what a StatusList2021Credential has as its subject.
 *
 * @see <a href="https://www.w3.org/TR/2023/WD-vc-status-list-20230427/#statuslist2021credential">Status List 2021, StatusList2021Credential</a>
 */
public record StatusList2021(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("StatusList2021", Specifications.STATUS_LIST_2021.clause("statuslist2021credential"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> STATUS_PURPOSE = MEMBERS.required("statusPurpose", TEXT);
    private static final One<String> ENCODED_LIST = MEMBERS.required("encodedList", TextForms.OLD_BITS);
    public static final Shape<StatusList2021> SHAPE = MEMBERS.shape(StatusList2021::new);

    // spotless:off - one line a member
    /** What identifies the list. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What it is. */
    public List<String> type() { return TYPE.in(json); }
    /** What the statuses are about: {@code revocation} or {@code suspension}. */
    public String statusPurpose() { return STATUS_PURPOSE.in(json); }
    /** The bits: compressed with GZIP, in base64url. */
    public String encodedList() { return ENCODED_LIST.in(json); }

    @Override public Shape<StatusList2021> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link StatusList2021}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<StatusList2021, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder statusPurpose(String value) { return set(STATUS_PURPOSE, value); }
        public Builder encodedList(String value) { return set(ENCODED_LIST, value); }
    }
    // spotless:on
}
