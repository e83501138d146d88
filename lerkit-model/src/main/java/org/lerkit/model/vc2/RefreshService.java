package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Where a holder or verifier gets a newer version of a credential.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#refreshing">VC Data Model 2.0, RefreshService</a>
 */
public record RefreshService(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("RefreshService", VcDataModel2.clause("refreshing"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<RefreshService> SHAPE = MEMBERS.shape(RefreshService::new);

    // spotless:off - one line a member
    /** Where the service is, for the kinds that say it here. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of service it is. */
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<RefreshService> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RefreshService}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RefreshService, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
