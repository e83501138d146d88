package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;

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
 * Which of many credentials are revoked, one bit each: what a RevocationList2020Credential has as its subject.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-status-rl-2020/#revocationlist2020credential">Revocation List 2020, RevocationList2020Credential</a>
 */
public record RevocationList2020(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft(
            "RevocationList2020", Specifications.REVOCATION_LIST_2020.clause("revocationlist2020credential"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> ENCODED_LIST = MEMBERS.required("encodedList", TextForms.OLD_BITS);
    public static final Shape<RevocationList2020> SHAPE = MEMBERS.shape(RevocationList2020::new);

    // spotless:off - one line a member
    /** What identifies the list. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What it is. */
    public List<String> type() { return TYPE.in(json); }
    /** The bits: compressed, in base64url. */
    public String encodedList() { return ENCODED_LIST.in(json); }

    @Override public Shape<RevocationList2020> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevocationList2020}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevocationList2020, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder encodedList(String value) { return set(ENCODED_LIST, value); }
    }
    // spotless:on
}
