package org.lerkit.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Reads every member that the shape of a node declares once, present or not, exactly as the accessor of that member
 * does; then the same for every node found there. Each value is handed on as the accessor gives it.
 */
final class Visit {
    private final Consumer<Object> values;

    Visit(Consumer<Object> values) {
        this.values = values;
    }

    void visit(Node node) {
        JsonObject json = node.json();
        List<Member<?>> members = node.shape().members();
        for (int i = 0; i < members.size(); i++) {
            Member<?> member = members.get(i);
            if (member instanceof Member.Many<?> many) {
                List<?> found = many.in(json);
                for (int item = 0; item < found.size(); item++) {
                    value(found.get(item));
                }
            } else if (member instanceof Member.Maybe<?> maybe) {
                Optional<?> found = maybe.in(json);
                if (found.isPresent()) {
                    value(found.get());
                }
            } else if (member instanceof Member.One<?> one) {
                value(one.in(json));
            }
        }
    }

    private void value(Object value) {
        // Who knows the types need not ask, and asking a class for an interface that it lacks is slow: so that comes
        // last.
        boolean leaf = value instanceof String || value instanceof Iri || value instanceof LocalizedText;
        if (!leaf && value instanceof Node node) {
            visit(node);
        } else {
            values.accept(value);
        }
    }
}
