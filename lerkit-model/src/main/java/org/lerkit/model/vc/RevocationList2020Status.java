package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Where the status of a credential stands in a list of RevocationList2020, the first of the lists of bits.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-status-rl-2020/#revocationlist2020status">Revocation List 2020, RevocationList2020Status</a>
 */
public record RevocationList2020Status(JsonObject json) implements CredentialStatus {
    private static final ShapeDraft MEMBERS = Shape.draft(
            "RevocationList2020Status", Specifications.REVOCATION_LIST_2020.clause("revocationlist2020status"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> REVOCATION_LIST_INDEX = MEMBERS.required("revocationListIndex", TextForms.INDEX);
    private static final One<Iri> REVOCATION_LIST_CREDENTIAL = MEMBERS.required("revocationListCredential", IRI);
    public static final Shape<RevocationList2020Status> SHAPE = MEMBERS.shape(RevocationList2020Status::new);

    // spotless:off - one line a member
    /** What identifies this entry; not where the list is. */
    public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** At which place of the list, counted from 0. */
    public String revocationListIndex() { return REVOCATION_LIST_INDEX.in(json); }
    /** Where the list is. */
    public Iri revocationListCredential() { return REVOCATION_LIST_CREDENTIAL.in(json); }

    @Override public Shape<RevocationList2020Status> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevocationList2020Status}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevocationList2020Status, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder revocationListIndex(String value) { return set(REVOCATION_LIST_INDEX, value); }
        public Builder revocationListCredential(Iri value) { return set(REVOCATION_LIST_CREDENTIAL, value); }
    }
    // spotless:on
}
