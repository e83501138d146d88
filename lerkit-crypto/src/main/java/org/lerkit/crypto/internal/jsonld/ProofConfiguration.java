package org.lerkit.crypto.internal.jsonld;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Coercion;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Kind;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.StarGraph;
import org.lerkit.crypto.internal.rdfc.Token;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The canonical form of the configuration of a proof: the proof without its value and with the contexts of its document
 * (<a href="https://www.w3.org/TR/vc-di-eddsa/#proof-configuration-eddsa-rdfc-2022">Data Integrity EdDSA Cryptosuites
 * 1.0</a>, section 3.2.5; ECDSA likewise). Nearly every one is a single node with some texts and IRIs, whose form
 * takes neither a dataset nor hashing. It is made by the terms of its contexts, as {@link NodeWalk} makes statements,
 * and is none of a proof that says anything else. Immutable and thread-safe.
 */
final class ProofConfiguration {
    private static final String CONTEXT = "@context";
    private static final String PURPOSE = "proofPurpose"; // what has one is a proof, and no credential
    private static final int MOST_MEMBERS = 32; // a star puts its statements in order one by one

    private final Supplier<ContextCompiler> compilers;

    /** By these compilers, one for each proof. */
    ProofConfiguration(Supplier<ContextCompiler> compilers) {
        this.compilers = compilers;
    }

    /** The canonical form; empty for what is no proof, and for a proof that says more than fits. */
    Optional<byte[]> canonical(JsonObject document) {
        JsonValue context = document.get(CONTEXT).orElse(null);
        if (context == null
                || document.size() > MOST_MEMBERS
                || document.get(PURPOSE).isEmpty()) {
            return Optional.empty();
        }
        try {
            ContextCompiler compiler = compilers.get();
            return Optional.of(canonical(document, compiler.after(compiler.root(), context), compiler));
        } catch (Declined | Dataset.MalformedTextException e) {
            return Optional.empty();
        }
    }

    private static byte[] canonical(JsonObject proof, TermTable table, ContextCompiler compiler) {
        StarGraph graph = new StarGraph();
        int typeAt = at(proof, table, Kind.TYPE);
        String type = text(proof, typeAt);
        TermDefinition typeTerm = table.find(type);
        iri(graph, NodeWalk.TYPE, type, typeTerm, table);
        TermTable typed = typeTerm == null || typeTerm.context() == null ? table : compiler.typed(table, typeTerm);
        if (at(proof, typed, Kind.TYPE) != typeAt) {
            throw new Declined(); // the type would have another name where it applies
        }
        int idAt = at(proof, typed, Kind.ID);
        for (int i = 0; i < proof.size(); i++) {
            TermDefinition term = typed.find(proof.name(i));
            if (term == null || (term.kind().isKeyword() && i != typeAt && i != idAt && term.kind() != Kind.CONTEXT)) {
                throw new Declined();
            }
            if (!term.kind().isKeyword()) {
                state(graph, proof.name(i), term, text(proof, i), typed, compiler);
            }
        }
        return graph.canonical(idAt < 0 ? null : typed.identifier(text(proof, idAt)));
    }

    private static void state(
            StarGraph graph, String name, TermDefinition term, String text, TermTable table, ContextCompiler compiler) {
        Coercion coercion = term.coercion();
        if (coercion == Coercion.JSON || term.lists() || term.graphs()) {
            throw new Declined();
        }
        TermTable inside = compiler.atValue(table, name, term);
        Token predicate = token(term);
        if (coercion == Coercion.ID) {
            graph.iri(predicate, inside.identifier(text));
        } else if (coercion == Coercion.VOCAB) {
            iri(graph, predicate, text, inside.find(text), inside);
        } else {
            graph.literal(predicate, text, term.suffix());
        }
    }

    private static void iri(
            StarGraph graph, Token predicate, String name, @Nullable TermDefinition term, TermTable table) {
        if (term == null) {
            graph.iri(predicate, table.iri(name));
        } else {
            graph.iri(predicate, token(term));
        }
    }

    /** Where the member of a kind is; negative if there is none. */
    private static int at(JsonObject proof, TermTable table, Kind kind) {
        int at = -1;
        for (int i = 0; i < proof.size(); i++) {
            TermDefinition term = table.find(proof.name(i));
            if (term != null && term.kind() == kind) {
                if (at >= 0) {
                    throw new Declined();
                }
                at = i;
            }
        }
        return at;
    }

    private static String text(JsonObject proof, int at) {
        if (at >= 0 && proof.value(at) instanceof JsonString text) {
            return text.value();
        }
        throw new Declined();
    }

    private static Token token(TermDefinition term) {
        Token token = term.token();
        if (token == null) {
            throw new Declined();
        }
        return token;
    }
}
