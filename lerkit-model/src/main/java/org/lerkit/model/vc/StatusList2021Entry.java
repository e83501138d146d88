package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Where the status of a credential stands in a list of StatusList2021, which became Bitstring Status List.
 *
 * @see <a href="https://www.w3.org/TR/2023/WD-vc-status-list-20230427/#statuslist2021entry">Status List 2021, StatusList2021Entry</a>
 */
public record StatusList2021Entry(JsonObject json) implements CredentialStatus {
    private static final ShapeDraft MEMBERS =
            Shape.draft("StatusList2021Entry", Specifications.STATUS_LIST_2021.clause("statuslist2021entry"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> STATUS_PURPOSE = MEMBERS.required("statusPurpose", TEXT);
    private static final One<String> STATUS_LIST_INDEX = MEMBERS.required("statusListIndex", TextForms.INDEX);
    private static final One<Iri> STATUS_LIST_CREDENTIAL = MEMBERS.required("statusListCredential", IRI);
    public static final Shape<StatusList2021Entry> SHAPE = MEMBERS.shape(StatusList2021Entry::new);

    // spotless:off - one line a member
    /** What identifies this entry; not where the list is. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What the status is about: {@code revocation} or {@code suspension}. */
    public String statusPurpose() { return STATUS_PURPOSE.in(json); }
    /** At which place of the list, counted from 0. */
    public String statusListIndex() { return STATUS_LIST_INDEX.in(json); }
    /** Where the list is. */
    public Iri statusListCredential() { return STATUS_LIST_CREDENTIAL.in(json); }

    @Override public Shape<StatusList2021Entry> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link StatusList2021Entry}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<StatusList2021Entry, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder statusPurpose(String value) { return set(STATUS_PURPOSE, value); }
        public Builder statusListIndex(String value) { return set(STATUS_LIST_INDEX, value); }
        public Builder statusListCredential(Iri value) { return set(STATUS_LIST_CREDENTIAL, value); }
    }
    // spotless:on
}
