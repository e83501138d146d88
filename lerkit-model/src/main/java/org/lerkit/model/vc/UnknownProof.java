package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A proof of a kind that lerkit does not know: it can be read, and never holds.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proofs">Data Integrity, Proofs</a>
 */
public record UnknownProof(JsonObject json) implements Proof {
    private static final ShapeDraft MEMBERS = Shape.draft("Proof", Specifications.DATA_INTEGRITY.clause("proofs"));
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<UnknownProof> SHAPE = MEMBERS.shape(UnknownProof::new);

    // spotless:off - one line a member
    /** What kind of proof it is. */
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<UnknownProof> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link UnknownProof}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<UnknownProof, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
