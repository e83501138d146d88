package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * One pass over a document that states what its nodes say: expansion, node map and RDF in one (JSON-LD 1.1 API, sections
 * 5.1, 7.2 and 8.1). Statements may come twice; a dataset is a set. For one document.
 */
final class NodeWalk {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final JsonString CREDENTIAL = new JsonString("VerifiableCredential");
    private static final JsonString ENVELOPED = new JsonString("EnvelopedVerifiableCredential");
    // Somewhat less than safe mode allows.
    private static final int MOST_VALUES = 500_000;
    private static final int MOST_CONTEXTS = 9_000;

    private final ContextCompiler compiler;
    private final Dataset dataset = new Dataset();
    private final Literals literals = new Literals(dataset);
    private final boolean namesBlanks;
    private final StringBuilder place = new StringBuilder(); // where the walk is, if blank nodes are named by it
    private int values;
    private int contexts;

    /**
     * A walk.
     *
     * @param namesBlanks whether blank nodes have names in the dataset: their places, which are the same in a part of
     *     the document that has {@code null} for each item that it leaves out of an array
     */
    NodeWalk(ContextCompiler compiler, boolean namesBlanks) {
        this.compiler = compiler;
        this.namesBlanks = namesBlanks;
    }

    Dataset dataset(JsonObject document) {
        node(document, compiler.root(), null, true, Dataset.DEFAULT_GRAPH);
        return dataset;
    }

    /** A property of a node: how its name is defined, if it is a term, and where its statements go. */
    private record Property(
            String name, @Nullable TermDefinition term, TermTable table, int subject, int predicate, int graph) {
        boolean groups(String keyword) {
            return term != null && term.groups(keyword);
        }

        boolean hasType(String keyword) {
            return term != null && term.hasType(keyword);
        }

        @Nullable
        JsonValue context() {
            return term == null ? null : term.context();
        }
    }

    /**
     * States what a node says, and gives the node.
     *
     * @param around what terms mean where the node is
     * @param via the term that it is a value of
     * @param opens whether it may name contexts
     */
    private int node(JsonObject node, TermTable around, @Nullable TermDefinition via, boolean opens, int graph) {
        Map<String, JsonValue> members = node.members();
        TermTable table = isReference(members, around) ? around : around.reverted();
        if (via != null && via.context() != null) {
            table = compiler.in(table, via, via.context());
        }
        JsonValue own = members.get("@context");
        if (own != null) {
            contexts += ContextCompiler.items(own).size();
            if (contexts > MOST_CONTEXTS || !(opens || isCredential(members.get("type")))) {
                throw new Declined();
            }
            table = compiler.after(table, own);
        }
        List<JsonValue> types = types(members, table);
        TermTable typed = typed(table, types);
        int subject = subject(members, typed);
        for (JsonValue type : types) {
            dataset.add(subject, dataset.iri(RDF + "type"), dataset.iri(type(table, type)), graph);
        }
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String name = member.getKey();
            if (typed.keyword(name) == null) {
                int predicate = dataset.iri(typed.iri(name, true));
                int outside = enter(name);
                values(member.getValue(), new Property(name, typed.find(name), typed, subject, predicate, graph));
                place.setLength(outside);
            }
        }
        return subject;
    }

    private static boolean isCredential(@Nullable JsonValue type) {
        List<JsonValue> types = ContextCompiler.items(type);
        return types.contains(CREDENTIAL) || types.contains(ENVELOPED);
    }

    /** Goes on to a place inside; gives what leads back from it. */
    private int enter(String name) {
        int outside = place.length();
        if (namesBlanks) {
            place.append(JsonPointer.ROOT.child(name).value());
        }
        return outside;
    }

    private int enter(int index) {
        int outside = place.length();
        if (namesBlanks) {
            place.append('/').append(index);
        }
        return outside;
    }

    /** A blank node here, one of its kind. */
    private int blank(String kind) {
        return namesBlanks ? dataset.resource("_:" + kind + place) : dataset.blank();
    }

    private static List<JsonValue> types(Map<String, JsonValue> members, TermTable table) {
        JsonValue types = null;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if ("@type".equals(table.keyword(member.getKey()))) {
                if (types != null) {
                    throw new Declined();
                }
                types = member.getValue();
            }
        }
        return ContextCompiler.items(types);
    }

    /** The table that the types of a node make of the one around them. */
    private TermTable typed(TermTable table, List<JsonValue> types) {
        TreeSet<String> scoped = new TreeSet<>();
        for (JsonValue type : types) {
            if (!(type instanceof JsonString text)) {
                throw new Declined();
            }
            TermDefinition term = table.find(text.value());
            if (term != null && term.context() != null) {
                scoped.add(text.value());
            }
        }
        if (scoped.isEmpty()) {
            return table;
        }
        List<TermDefinition> definitions = new ArrayList<>();
        for (String name : scoped) {
            TermDefinition term = table.find(name);
            if (term != null) {
                definitions.add(term);
            }
        }
        return compiler.typed(table, definitions);
    }

    /** The node itself; declines whatever keyword a node of a credential does not have. */
    private int subject(Map<String, JsonValue> members, TermTable typed) {
        String id = null;
        int types = 0;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String keyword = typed.keyword(member.getKey());
            if (keyword == null || keyword.equals("@context")) {
                continue;
            }
            if (keyword.equals("@id") && id == null && member.getValue() instanceof JsonString text) {
                id = identifier(text.value(), typed);
            } else if (!keyword.equals("@type") || ++types > 1) {
                throw new Declined();
            }
        }
        return id == null ? blank("node") : dataset.iri(id);
    }

    private static String type(TermTable table, JsonValue type) {
        return table.iri(((JsonString) type).value(), true);
    }

    private static String identifier(String text, TermTable table) {
        if (!AbsoluteIri.is(text)) {
            throw new Declined();
        }
        return table.iri(text, false);
    }

    private void values(JsonValue value, Property property) {
        if (property.hasType("@json")) {
            if (value == JsonNull.NULL
                    || (property.term() != null && property.term().isGrouped())) {
                throw new Declined();
            }
            state(property, literals.json(value));
        } else if (property.groups("@language") && value instanceof JsonObject map) {
            map.members().forEach((tag, texts) -> {
                if (property.table().find(tag) != null) {
                    throw new Declined();
                }
                ContextCompiler.items(texts).stream()
                        .filter(text -> text != JsonNull.NULL)
                        .forEach(text -> state(property, literals.tagged(text, tag)));
            });
        } else if (property.groups("@list")) {
            if (value != JsonNull.NULL) {
                list(ContextCompiler.items(value), property);
            }
        } else {
            each(value, property, 0);
        }
    }

    /** States each value, of those in lists within lists too. */
    private void each(JsonValue value, Property property, int depth) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                int outside = enter(i);
                each(array.items().get(i), property, depth + 1);
                place.setLength(outside);
            }
        } else if (value != JsonNull.NULL) {
            state(property, object(value, property, depth));
        }
    }

    private void state(Property property, int object) {
        dataset.add(property.subject(), property.predicate(), object, property.graph());
    }

    private void list(List<JsonValue> items, Property property) {
        int first = dataset.iri(RDF + "first");
        int rest = dataset.iri(RDF + "rest");
        int before = property.subject();
        int link = property.predicate();
        for (int i = 0; i < items.size(); i++) {
            JsonValue item = items.get(i);
            if (item instanceof JsonArray) {
                throw new Declined();
            }
            if (item != JsonNull.NULL) {
                int outside = enter(i);
                int cell = blank("cell");
                dataset.add(before, link, cell, property.graph());
                dataset.add(cell, first, object(item, property, 1), property.graph());
                place.setLength(outside);
                before = cell;
                link = rest;
            }
        }
        dataset.add(before, link, dataset.iri(RDF + "nil"), property.graph());
    }

    /** What one value becomes: a node or a literal. */
    private int object(JsonValue value, Property property, int depth) {
        if (++values > MOST_VALUES) {
            throw new Declined();
        }
        if (!(value instanceof JsonObject object)) {
            return scalar(value, property);
        }
        if (property.groups("@language")) {
            throw new Declined();
        }
        if (isValue(object.members(), property.table())) {
            if (property.context() != null || property.groups("@graph")) {
                throw new Declined();
            }
            return literals.valueObject(object, property.table());
        }
        boolean opens = property.name().equals("proof") && depth <= 1;
        if (!property.groups("@graph")) {
            return node(object, property.table(), property.term(), opens, property.graph());
        }
        int inner = blank("graph");
        node(object, property.table(), property.term(), opens, inner);
        return inner;
    }

    private int scalar(JsonValue value, Property property) {
        TermDefinition term = property.term();
        if (term == null) {
            return literals.plain(value, null, "");
        }
        if (property.groups("@graph")) {
            throw new Declined();
        }
        TermTable table = property.table();
        if (term.context() != null) {
            table = compiler.atValue(table, term, term.context());
            TermDefinition inside = table.find(property.name());
            if (inside == null || !inside.saysTheSame(term)) {
                throw new Declined();
            }
        }
        if (value instanceof JsonString text) {
            if (term.hasType("@id")) {
                return dataset.iri(identifier(text.value(), table));
            }
            if (term.hasType("@vocab")) {
                return dataset.iri(table.iri(text.value(), true));
            }
        }
        return literals.plain(value, term.datatype(), term.suffix());
    }

    /** Whether a node says nothing but its identifier; what only the types around it define still applies there. */
    private static boolean isReference(Map<String, JsonValue> members, TermTable table) {
        return members.size() == 1
                && "@id".equals(table.keyword(members.keySet().iterator().next()));
    }

    private static boolean isValue(Map<String, JsonValue> members, TermTable table) {
        for (String name : members.keySet()) {
            if ("@value".equals(table.keyword(name))) {
                return true;
            }
        }
        return false;
    }
}
