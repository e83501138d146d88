package org.lerkit.model.ctdlasn;

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
 * A framework of competencies as one graph: the framework, its competencies, and whatever else is said with them.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#CompetencyFramework">CTDL-ASN, CompetencyFramework</a>
 */
public record CtdlAsnGraph(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("CtdlAsnGraph");
    private static final One<Iri> CONTEXT = MEMBERS.required("@context", IRI);
    private static final Maybe<Iri> ID = MEMBERS.optional("@id", IRI);
    private static final Many<GraphResource> GRAPH = MEMBERS.list("@graph", GraphResource.TYPE);
    public static final Shape<CtdlAsnGraph> SHAPE = MEMBERS.shape(CtdlAsnGraph::new)
            .rule("one-framework", GraphRules::checkFramework)
            .rule("distinct-identifiers", GraphRules::checkIdentifiers)
            .rule("hierarchy", GraphRules::checkHierarchy);

    /** The graph that a document is, or has in the member {@code GraphInput}, where it is a request to publish one. */
    public static CtdlAsnGraph of(JsonObject document) {
        return document.get("GraphInput").orElse(null) instanceof JsonObject inside
                ? new CtdlAsnGraph(inside)
                : new CtdlAsnGraph(document);
    }

    // spotless:off - one line a member
    /** The address of the JSON-LD context. */
    public Iri context() { return CONTEXT.in(json); }
    /** Where the graph can be had. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What is described. */
    public List<GraphResource> graph() { return GRAPH.in(json); }

    @Override public Shape<CtdlAsnGraph> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CtdlAsnGraph}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CtdlAsnGraph, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(Iri value) { return set(CONTEXT, value); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder graph(List<GraphResource> values) { return set(GRAPH, values); }
    }
    // spotless:on
}
