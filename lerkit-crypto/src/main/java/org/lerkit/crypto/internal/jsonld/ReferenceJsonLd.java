package org.lerkit.crypto.internal.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.JsonLdOptions.RdfDirection;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.expansion.Expansion;
import com.apicatalog.jsonld.json.JsonUtils;
import com.apicatalog.jsonld.lang.Keywords;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonArray;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * JSON-LD 1.1 to RDF as Titanium does it, with the options that Data Integrity asks for: no base, directions kept as
 * i18n datatypes, contexts from the store only, undefined terms an error.
 */
final class ReferenceJsonLd {
    private static final String CONTEXT = "@context";
    private static final int MOST_STARTS = 64;

    private final ContextStore contexts;
    // The contexts as Titanium reads them, each made when it is first asked for: one large CLR asks hundreds of times.
    private final Map<String, Document> loaded = new ConcurrentHashMap<>();
    // What documents start with, by their @context: nearly all have one of a few.
    private final Map<JsonValue, ActiveContext> starts = new ConcurrentHashMap<>();

    ReferenceJsonLd(ContextStore contexts) {
        this.contexts = contexts;
    }

    /**
     * The dataset that a document stands for.
     *
     * @throws CanonicalizationException if it is not JSON-LD, or would lose something
     */
    Dataset toRdf(JsonObject document) {
        try {
            JsonArray expanded = expand(document);
            List<Problem> lost = ExpandedForm.losses(expanded);
            if (!lost.isEmpty()) {
                throw new CanonicalizationException(lost);
            }
            Dataset dataset = new Dataset();
            ToRdfProcessor.toRdf(collector(dataset), JsonLiterals.written(expanded), options());
            return dataset;
        } catch (JsonLdError e) {
            throw new CanonicalizationException(List.of(problem(e)));
        } catch (ClassCastException | IllegalStateException | NullPointerException | StackOverflowError e) {
            // Titanium 1.7 where it expects text without asking, as in "@direction": 7, or where a context imports
            // itself
            throw new CanonicalizationException(List.of(
                    CryptoProblem.JSON_LD_INVALID.at(JsonPointer.ROOT, "JSON-LD processing stopped unexpectedly")));
        }
    }

    /** As {@code ExpansionProcessor} does it, but for a start in a context that is made once for all documents. */
    private JsonArray expand(JsonObject document) throws JsonLdError {
        jakarta.json.JsonValue expanded = Expansion.with(
                        start(document.get(CONTEXT)), JakartaTree.of(document.without(CONTEXT)), null, null)
                .ordered(false)
                .compute();
        if (expanded instanceof jakarta.json.JsonObject object
                && object.size() == 1
                && object.containsKey(Keywords.GRAPH)) {
            expanded = object.get(Keywords.GRAPH);
        }
        return JsonUtils.isNull(expanded) ? jakarta.json.JsonValue.EMPTY_JSON_ARRAY : JsonUtils.toJsonArray(expanded);
    }

    private ActiveContext start(Optional<JsonValue> context) throws JsonLdError {
        if (context.isEmpty()) {
            return new ActiveContext(ProcessingRuntime.of(options()));
        }
        ActiveContext known = starts.get(context.get());
        if (known == null) {
            known = new ActiveContext(ProcessingRuntime.of(options()))
                    .newContext()
                    .create(JakartaTree.value(context.get()), null);
            if (starts.size() < MOST_STARTS) {
                starts.put(context.get(), known);
            }
        }
        return known;
    }

    private JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions((url, how) -> load(url));
        options.setRdfDirection(RdfDirection.I18N_DATATYPE);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        // What would be dropped for its form is refused before; nothing is left for Titanium to drop.
        options.setUriValidation(UriValidationPolicy.None);
        return options;
    }

    private Document load(URI url) throws JsonLdError {
        Document known = loaded.get(url.toString());
        if (known != null) {
            return known;
        }
        Document context = contexts.find(url.toString())
                .map(found -> JsonDocument.of(JakartaTree.of(found.document())))
                .orElseThrow(() -> new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED));
        loaded.put(url.toString(), context);
        return context;
    }

    private static RdfQuadConsumer collector(Dataset dataset) {
        return new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    @Nullable String datatype,
                    @Nullable String language,
                    @Nullable String direction,
                    @Nullable String graph) {
                dataset.add(
                        dataset.resource(subject),
                        dataset.iri(predicate),
                        RdfQuadConsumer.isLiteral(datatype, language, direction)
                                ? dataset.literal(object, suffix(datatype, language, direction))
                                : dataset.resource(object),
                        graph == null ? Dataset.DEFAULT_GRAPH : dataset.resource(graph));
                return this;
            }
        };
    }

    private static String suffix(@Nullable String datatype, @Nullable String language, @Nullable String direction) {
        String tag = language == null ? "" : language;
        return direction != null
                ? Dataset.directed(tag, direction)
                : datatype != null && tag.isEmpty() ? Dataset.typed(datatype) : Dataset.tagged(tag);
    }

    /** In our own words: the message of the error may quote the document. */
    private static Problem problem(JsonLdError error) {
        if (error.getCause() instanceof JsonLdError inside) {
            return problem(inside); // what went wrong in a context that another one or the document names
        }
        JsonLdErrorCode code = error.getCode();
        CryptoProblem kind = switch (code) {
            case LOADING_REMOTE_CONTEXT_FAILED, LOADING_DOCUMENT_FAILED -> CryptoProblem.CONTEXT_UNKNOWN;
            case UNDEFINED_TERM -> CryptoProblem.TERM_UNDEFINED;
            default -> CryptoProblem.JSON_LD_INVALID;
        };
        return kind.at(
                JsonPointer.ROOT,
                "JSON-LD processing stopped: "
                        + code.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
