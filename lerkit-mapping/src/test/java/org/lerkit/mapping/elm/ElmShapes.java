package org.lerkit.mapping.elm;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/**
 * The official SHACL shapes of the profile EDC, asked by Apache Jena of the graph that Titanium makes of a credential with
 * the official context. A graph without a credential in it is no good credential, whatever shapes say of nothing.
 */
final class ElmShapes {
    private static final String PROFILE = "http://data.europa.eu/snb/model/context/edc-ap";
    private static final Map<String, String> CONTEXTS = Map.of(
            PROFILE,
            "elm-v3/edc-ap-context.jsonld",
            "https://www.w3.org/2018/credentials/v1",
            "contexts/credentials-v1.jsonld");
    private static final String CREDENTIAL = "http://data.europa.eu/snb/model/elm/EuropeanDigitalCredential";
    private static final Map<String, Document> LOADED = new ConcurrentHashMap<>();
    private static final Shapes SHAPES = shapes();
    private static final Set<String> TERMS = terms();

    private ElmShapes() {}

    /** How many statements a credential makes, and what the shapes have to say of them. */
    record Verdict(int triples, List<String> violations) {}

    private static Shapes shapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(Corpus.bytes("elm-v3/EDC-generic-no-cv.ttl")))
                .lang(Lang.TURTLE)
                .base("http://data.europa.eu/snb/model/ap/edc-generic-no-cv")
                .parse(graph);
        return Shapes.parse(graph);
    }

    static Verdict judge(JsonObject credential) {
        Graph graph = graph(credential);
        List<String> violations = new ArrayList<>();
        if (!graph.contains(null, RDF.type.asNode(), NodeFactory.createURI(CREDENTIAL))) {
            violations.add("no credential in " + graph.size() + " triples");
        }
        ShaclValidator.get()
                .validate(SHAPES, graph)
                .getEntries()
                .forEach(entry -> violations.add((entry.resultPath() == null
                                ? ""
                                : local(entry.resultPath().toString()) + ": ")
                        + local(String.valueOf(entry.sourceConstraintComponent()))
                                .replace("ConstraintComponent", "")));
        violations.sort(null);
        return new Verdict(graph.size(), violations);
    }

    private static String local(String iri) {
        return iri.replaceAll("[<>]", "").replaceAll(".*[/#]", "");
    }

    private static Graph graph(JsonObject credential) {
        StringWriter quads = new StringWriter();
        try {
            JsonLd.toRdf(document(JsonWriter.toBytes(credential)))
                    .loader(ElmShapes::load)
                    .provide(new NQuadsWriter(quads));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(quads.toString(), Lang.NTRIPLES).parse(graph);
        return graph;
    }

    private static Document load(URI url, DocumentLoaderOptions options) throws JsonLdError {
        String file = CONTEXTS.get(url.toString());
        if (file == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "no context " + url);
        }
        Document known = LOADED.get(file);
        if (known == null) {
            known = document(Corpus.bytes(file));
            LOADED.put(file, known);
        }
        return known;
    }

    private static JsonDocument document(byte[] json) throws JsonLdError {
        return JsonDocument.of(new ByteArrayInputStream(json));
    }

    /** Every term that the contexts of a credential define. */
    private static Set<String> terms() {
        Set<String> terms = new TreeSet<>(Set.of("@context"));
        CONTEXTS.values().forEach(file -> collect(JsonReader.standard().readObject(Corpus.bytes(file)), terms));
        return terms;
    }

    private static void collect(JsonObject context, Set<String> terms) {
        context.members().forEach((name, definition) -> {
            terms.add(name);
            if (definition instanceof JsonObject inside) {
                collect(inside, terms);
            }
        });
    }

    /** The members of a credential that the contexts do not know, so that its graph lacks them. */
    static List<String> lost(JsonObject credential) {
        Set<String> lost = new TreeSet<>();
        lost(credential, lost);
        return List.copyOf(lost);
    }

    private static void lost(JsonValue value, Set<String> lost) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> lost(item, lost));
        } else if (value instanceof JsonObject object && !isLanguageMap(object)) {
            object.members().forEach((name, member) -> {
                if (!TERMS.contains(name)) {
                    lost.add(name);
                }
                lost(member, lost);
            });
        }
    }

    private static boolean isLanguageMap(JsonObject object) {
        return object.members().entrySet().stream()
                .allMatch(entry -> entry.getKey().matches("[a-z]{2,3}|und") && entry.getValue() instanceof JsonString);
    }
}
