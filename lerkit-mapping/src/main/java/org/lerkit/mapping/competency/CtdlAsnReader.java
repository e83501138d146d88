package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/**
 * Reads graphs of CTDL-ASN into frameworks, alone or in a request to publish them. What the Credential Registry would not
 * take, such as one value for a list or a competency that does not say its language, is read and reported among the
 * problems. Members are known by their compact names; the context is not looked at. The document is read whole, within
 * the limits of {@link JsonReader#standard()}.
 *
 * <p>What becomes of each member is in {@link #table()} and in {@code docs/formats/ctdl-asn.md}. Immutable and
 * thread-safe.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms">CTDL-ASN</a>
 */
public final class CtdlAsnReader {
    private static final String GRAPH = "@graph";
    private static final String REQUEST = "GraphInput";
    private static final Rule FORMAT = new Rule("ctdlasn.read.format", "Every framework says that it is one.");

    /** What it reads. */
    public Format format() {
        return Format.CTDL_ASN;
    }

    /** What may become of each member. */
    public MappingTable table() {
        return CtdlAsnTables.READ.published(Format.CTDL_ASN, Format.FRAMEWORK);
    }

    /**
     * Reads a graph. Of the options those on loss and accounting apply; a framework has no learner.
     *
     * @throws ConversionException if it is no graph with a framework, or the framework or a competency has not what
     *     identifies it or what it says
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON, or more than the limits
     * @throws IOException if the source fails
     */
    public Conversion<Framework> read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        if (!(JsonReader.standard().read(requireNonNull(source, "source")) instanceof JsonObject json)) {
            throw notTheFormat(JsonPointer.ROOT);
        }
        boolean request = json.get(REQUEST).orElse(null) instanceof JsonObject;
        JsonPointer base = request ? JsonPointer.ROOT.child(REQUEST) : JsonPointer.ROOT;
        Optional<JsonObject> graph = request ? json.get(REQUEST).map(JsonObject.class::cast) : Optional.of(json);
        if (!(graph.flatMap(whole -> whole.get(GRAPH)).orElse(null) instanceof JsonArray)) {
            throw notTheFormat(base);
        }
        List<Problem> problems = Refusals.tolerated(new CtdlAsnGraph(graph.orElseThrow()).check(), base);
        Source part = Source.of(json);
        Accounts accounts = new Accounts(part);
        Target framework = new Target().put("format", Traced.fixed(Framework.FORMAT, FORMAT));
        CtdlAsnReading reading = new CtdlAsnReading(accounts, framework);
        if (request) {
            reading.request(part);
        } else {
            reading.graph(part);
        }
        if (!framework.has("id") && !framework.has("title")) {
            throw notTheFormat(base.child(GRAPH));
        }
        try {
            return Settlement.of(
                    accounts.finish(framework),
                    Document.of(json),
                    made -> Framework.of(made.json()),
                    problems,
                    Settlement.withoutLearner(options));
        } catch (MalformedValueException e) {
            throw Refusals.unfit(problems, base, Set.of("ceterms:ctid", "ceasn:name", "ceasn:competencyText"));
        }
    }

    private static ConversionException notTheFormat(JsonPointer at) {
        return new ConversionException(
                Problem.error(ConversionProblems.NOT_THE_FORMAT, at, "no graph of CTDL-ASN with a framework in it")
                        .withHint("give an object whose @graph has a ceasn:CompetencyFramework and its competencies"));
    }
}
