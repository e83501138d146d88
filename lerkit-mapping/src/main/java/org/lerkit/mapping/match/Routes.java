package org.lerkit.mapping.match;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;

/**
 * The answer of a graph.
 *
 * @param routes the best for each pair of start and end that one leads to the other, the best of all first
 * @param isTruncated whether the search went no further at the limit of the policy: there may be others, or better ones
 * @param visited from how many places it went on
 */
public record Routes(List<Route> routes, boolean isTruncated, int visited) {
    public Routes {
        routes = List.copyOf(routes);
    }

    /** The best of all. */
    public Optional<Route> best() {
        return routes.stream().findFirst();
    }

    /** Those that end there, the best first. */
    public List<Route> to(Iri end) {
        return routes.stream().filter(route -> route.to().equals(end)).toList();
    }
}
