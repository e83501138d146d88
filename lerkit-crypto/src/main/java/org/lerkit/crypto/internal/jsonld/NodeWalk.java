package org.lerkit.crypto.internal.jsonld;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Kind;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.Token;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * One pass over a document that states what its nodes say: expansion, node map and RDF in one (JSON-LD 1.1 API, sections
 * 5.1, 7.2 and 8.1). Statements may come twice; a dataset is a set. For one document.
 */
final class NodeWalk {
    static final Token TYPE = Token.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    private static final String CONTEXT = "@context";
    private static final JsonString CREDENTIAL = new JsonString("VerifiableCredential");
    private static final JsonString ENVELOPED = new JsonString("EnvelopedVerifiableCredential");
    private static final int MOST_CONTEXTS = 9_000; // somewhat less than safe mode allows

    private final ContextCompiler compiler;
    private final Dataset dataset = new Dataset();
    private final Places places;
    private final ValueWalk values;
    private int contexts;

    // What the members of the nodes are that are not finished, so that each name is looked up once.
    private @Nullable TermDefinition[] found = new TermDefinition[64];
    private int size;

    /**
     * A walk.
     *
     * @param namesBlanks whether blank nodes have names in the dataset: their places, which are the same in a part of
     *     the document that has {@code null} for each item that it leaves out of an array
     */
    NodeWalk(ContextCompiler compiler, boolean namesBlanks) {
        this.compiler = compiler;
        this.places = new Places(namesBlanks, dataset);
        this.values = new ValueWalk(this, compiler, dataset, places);
    }

    Dataset dataset(JsonObject document) {
        node(document, compiler.root(), null, true, Dataset.DEFAULT_GRAPH);
        return dataset;
    }

    /**
     * States what a node says, and gives the node.
     *
     * @param around what terms mean where the node is
     * @param via the term that it is a value of
     * @param opens whether it may name contexts
     */
    int node(JsonObject node, TermTable around, @Nullable TermDefinition via, boolean opens, int graph) {
        TermTable table = inside(node, around, via, opens);
        int first = size;
        size += node.size();
        if (size > found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        int typeAt = look(node, table, first);
        JsonValue types = typeAt < 0 ? JsonArray.EMPTY : node.value(typeAt);
        TermTable typed = typed(table, types);
        if (typed != table && look(node, typed, first) != typeAt) {
            throw new Declined(); // the types would have another name where they apply
        }
        int subject = subject(node, typed, first);
        stateTypes(types, table, subject, graph);
        Property property = new Property(typed, subject, graph);
        for (int i = 0; i < node.size(); i++) {
            TermDefinition term = found[first + i];
            if (term == null || !term.kind().isKeyword()) {
                String name = node.name(i);
                property.next(name, term, iri(name, term, typed));
                int outside = places.enter(name);
                values.state(node.value(i), property);
                places.leave(outside);
            }
        }
        size = first;
        return subject;
    }

    /** What terms mean in a node before its types are looked at. */
    private TermTable inside(JsonObject node, TermTable around, @Nullable TermDefinition via, boolean opens) {
        TermTable previous = around.previous();
        TermTable table = previous == null || isReference(node, around) ? around : previous;
        if (via != null && via.context() != null) {
            table = compiler.in(table, via, via.context());
        }
        JsonValue own = node.get(CONTEXT).orElse(null);
        if (own == null) {
            return table;
        }
        contexts += ContextCompiler.items(own).size();
        if (contexts > MOST_CONTEXTS || !(opens || isCredential(node))) {
            throw new Declined();
        }
        return compiler.after(table, own);
    }

    private static boolean isCredential(JsonObject node) {
        List<JsonValue> types = node.get("type").orElse(JsonArray.EMPTY).items();
        return types.contains(CREDENTIAL) || types.contains(ENVELOPED);
    }

    /** Whether a node says nothing but its identifier; what only the types around it define still applies there. */
    private static boolean isReference(JsonObject node, TermTable table) {
        if (node.size() != 1) {
            return false;
        }
        TermDefinition term = table.find(node.name(0));
        return term != null && term.kind() == Kind.ID;
    }

    /** Looks up what each member is; gives the place of the types, negative if there are none. */
    private int look(JsonObject node, TermTable table, int first) {
        int types = -1;
        for (int i = 0; i < node.size(); i++) {
            TermDefinition term = table.find(node.name(i));
            found[first + i] = term;
            if (term != null && term.kind() == Kind.TYPE) {
                if (types >= 0) {
                    throw new Declined();
                }
                types = i;
            }
        }
        return types;
    }

    /** The table that the types of a node make of the one around them. */
    private TermTable typed(TermTable table, JsonValue types) {
        List<JsonValue> items = types instanceof JsonArray array ? array.items() : List.of(types);
        TermDefinition only = null;
        boolean several = false;
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof JsonString type)) {
                throw new Declined();
            }
            TermDefinition term = table.find(type.value());
            if (term != null && term.context() != null && term != only) {
                several = only != null;
                only = term;
            }
        }
        if (only == null) {
            return table;
        }
        return several ? compiler.typed(table, inOrder(items, table)) : compiler.typed(table, only);
    }

    private static List<TermDefinition> inOrder(List<JsonValue> types, TermTable table) {
        SortedMap<String, TermDefinition> scoped = new TreeMap<>();
        for (JsonValue type : types) {
            String name = ((JsonString) type).value();
            TermDefinition term = table.find(name);
            if (term != null && term.context() != null) {
                scoped.put(name, term);
            }
        }
        return List.copyOf(scoped.values());
    }

    /** The node itself; declines whatever keyword a node of a credential does not have. */
    private int subject(JsonObject node, TermTable typed, int first) {
        JsonString id = null;
        for (int i = 0; i < node.size(); i++) {
            TermDefinition term = found[first + i];
            Kind kind = term == null ? Kind.NOTHING : term.kind();
            if (kind == Kind.ID && id == null && node.value(i) instanceof JsonString text) {
                id = text;
            } else if (kind.isKeyword() && kind != Kind.TYPE && kind != Kind.CONTEXT) {
                throw new Declined();
            }
        }
        return id == null ? places.blank("node") : dataset.iri(typed.identifier(id.value()));
    }

    private void stateTypes(JsonValue types, TermTable table, int subject, int graph) {
        List<JsonValue> items = types instanceof JsonArray array ? array.items() : List.of(types);
        for (int i = 0; i < items.size(); i++) {
            String name = ((JsonString) items.get(i)).value();
            dataset.add(subject, dataset.iri(TYPE), iri(name, table.find(name), table), graph);
        }
    }

    /** The IRI behind a name; declines one that is a keyword, or nothing. */
    int iri(String name, @Nullable TermDefinition term, TermTable table) {
        Token token = term == null ? null : term.token();
        return token == null ? dataset.iri(table.iri(name)) : dataset.iri(token);
    }
}
