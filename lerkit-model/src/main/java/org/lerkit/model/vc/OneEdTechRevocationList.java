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
 * The list of revoked credentials that Open Badges 3.0 had before bitstring status lists. Since September 2025 it
 * recommends those instead.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#credentialstatus">Open Badges 3.0, OneEdTechRevocationList</a>
 */
public record OneEdTechRevocationList(JsonObject json) implements CredentialStatus {
    private static final ShapeDraft MEMBERS =
            Shape.draft("1EdTechRevocationList", Specifications.OPEN_BADGES.clause("credentialstatus"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    public static final Shape<OneEdTechRevocationList> SHAPE = MEMBERS.shape(OneEdTechRevocationList::new);

    // spotless:off - one line a member
    /** Where the list is. */
    public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<OneEdTechRevocationList> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OneEdTechRevocationList}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OneEdTechRevocationList, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
