package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A way to reach the subject of a document, or somebody who acts for it.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#services">Controlled Identifiers 1.0, Services</a>
 */
public record Service(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("Service", ControlledIdentifiers.clause("services"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    private static final Many<JsonValue> SERVICE_ENDPOINT =
            MEMBERS.some("serviceEndpoint", ControlledIdentifiers.ENDPOINT);
    public static final Shape<Service> SHAPE = MEMBERS.shape(Service::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of service it is. */
    public List<String> type() { return TYPE.in(json); }
    /** Where it is: URLs, or objects whose form its kind defines. */
    public List<JsonValue> serviceEndpoint() { return SERVICE_ENDPOINT.in(json); }

    @Override public Shape<Service> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Service}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Service, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder serviceEndpoint(List<JsonValue> values) { return set(SERVICE_ENDPOINT, values); }
    }
    // spotless:on
}
