package org.lerkit.crypto.internal.jsonld;

import java.util.List;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Coercion;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Kind;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.Token;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The part of a {@link NodeWalk} that states the values of properties: literals, nodes, and lists and maps of them. */
final class ValueWalk {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Token FIRST = Token.iri(RDF + "first");
    private static final Token REST = Token.iri(RDF + "rest");
    private static final Token NIL = Token.iri(RDF + "nil");
    private static final int MOST_VALUES = 500_000; // somewhat less than safe mode allows

    private final NodeWalk nodes;
    private final ContextCompiler compiler;
    private final Dataset dataset;
    private final Places places;
    private final Literals literals;
    private int values;

    ValueWalk(NodeWalk nodes, ContextCompiler compiler, Dataset dataset, Places places) {
        this.nodes = nodes;
        this.compiler = compiler;
        this.dataset = dataset;
        this.places = places;
        this.literals = new Literals(dataset);
    }

    /** States everything that is written as the value of a property. */
    void state(JsonValue value, Property property) {
        if (property.isJson()) {
            json(value, property);
        } else if (property.languages() && value instanceof JsonObject map) {
            texts(map, property);
        } else if (property.lists()) {
            if (value != JsonNull.NULL) {
                list(ContextCompiler.items(value), property);
            }
        } else {
            each(value, property, 0);
        }
    }

    private void state(Property property, int object) {
        dataset.add(property.subject(), property.predicate(), object, property.graph());
    }

    private void json(JsonValue value, Property property) {
        TermDefinition term = property.term();
        if (value == JsonNull.NULL || (term != null && term.isGrouped())) {
            throw new Declined();
        }
        state(property, literals.json(value));
    }

    private void texts(JsonObject byLanguage, Property property) {
        for (int i = 0; i < byLanguage.size(); i++) {
            String tag = byLanguage.name(i);
            if (property.table().find(tag) != null || !LanguageTag.is(tag)) {
                throw new Declined();
            }
            for (JsonValue text : byLanguage.value(i).items()) {
                if (text != JsonNull.NULL) {
                    state(property, literals.tagged(text, tag));
                }
            }
        }
    }

    /** States each value, of those in lists within lists too. */
    private void each(JsonValue value, Property property, int depth) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                int outside = places.enter(i);
                each(items.get(i), property, depth + 1);
                places.leave(outside);
            }
        } else if (value != JsonNull.NULL) {
            state(property, object(value, property, depth));
        }
    }

    private void list(List<JsonValue> items, Property property) {
        int before = property.subject();
        int link = property.predicate();
        for (int i = 0; i < items.size(); i++) {
            JsonValue item = items.get(i);
            if (item instanceof JsonArray) {
                throw new Declined();
            }
            if (item != JsonNull.NULL) {
                int outside = places.enter(i);
                int cell = places.blank("cell");
                dataset.add(before, link, cell, property.graph());
                dataset.add(cell, dataset.iri(FIRST), object(item, property, 1), property.graph());
                places.leave(outside);
                before = cell;
                link = dataset.iri(REST);
            }
        }
        dataset.add(before, link, dataset.iri(NIL), property.graph());
    }

    /** What one value becomes: a node or a literal. */
    private int object(JsonValue value, Property property, int depth) {
        if (++values > MOST_VALUES) {
            throw new Declined();
        }
        if (!(value instanceof JsonObject object)) {
            return scalar(value, property);
        }
        TermDefinition term = property.term();
        if (property.languages()) {
            throw new Declined();
        }
        if (isValue(object, property.table())) {
            if ((term != null && term.context() != null) || property.graphs()) {
                throw new Declined();
            }
            return literals.valueObject(object, property.table());
        }
        boolean opens = property.name().equals("proof") && depth <= 1;
        if (!property.graphs()) {
            return nodes.node(object, property.table(), term, opens, property.graph());
        }
        int inner = places.blank("graph");
        nodes.node(object, property.table(), term, opens, inner);
        return inner;
    }

    private static boolean isValue(JsonObject object, TermTable table) {
        if (!table.aliasesValue()) {
            return object.get("@value").isPresent();
        }
        for (int i = 0; i < object.size(); i++) {
            TermDefinition term = table.find(object.name(i));
            if (term != null && term.kind() == Kind.VALUE) {
                return true;
            }
        }
        return false;
    }

    private int scalar(JsonValue value, Property property) {
        TermDefinition term = property.term();
        if (term == null) {
            return literals.plain(value, null);
        }
        if (term.graphs()) {
            throw new Declined();
        }
        TermTable table = compiler.atValue(property.table(), property.name(), term);
        if (value instanceof JsonString text) {
            Coercion coercion = term.coercion();
            if (coercion == Coercion.ID) {
                return dataset.iri(table.identifier(text.value()));
            }
            if (coercion == Coercion.VOCAB) {
                return nodes.iri(text.value(), table.find(text.value()), table);
            }
        }
        return literals.plain(value, term);
    }
}
