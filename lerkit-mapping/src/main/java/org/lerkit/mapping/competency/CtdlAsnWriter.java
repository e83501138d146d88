package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.value.Iri;

/**
 * Writes frameworks as graphs of CTDL-ASN, strictly: by the JSON Schemas of the Credential Registry, with a publisher,
 * which it also asks for, and with nothing made up. A framework that lacks what a registry asks for is refused with every
 * place: a description, a language, an identifier that is a UUID, of which alone a CTID can be made. Who publishes it there,
 * which frameworks of other formats do not say by address, the caller may ({@link #publishedBy}).
 *
 * <p>A resource is known by its address in a registry. Where the address of a framework or competency is another one, it
 * is written as what else identifies it ({@code ceasn:identifier}), not as an alignment. What becomes of each component is
 * in {@link #table()} and in {@code docs/formats/ctdl-asn.md}. Immutable and thread-safe.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms">CTDL-ASN</a>
 */
public final class CtdlAsnWriter {
    private static final String REGISTRY = "https://credentialengineregistry.org/resources/";

    private final String registry;
    private final List<Iri> publishers;

    /** A writer for the Credential Registry. */
    public CtdlAsnWriter() {
        this(REGISTRY, List.of());
    }

    private CtdlAsnWriter(String registry, List<Iri> publishers) {
        this.registry = registry;
        this.publishers = publishers;
    }

    /** The same, for a registry whose resources have addresses that start like this. */
    public CtdlAsnWriter inRegistry(Iri resources) {
        return new CtdlAsnWriter(requireNonNull(resources, "resources").value(), publishers);
    }

    /** The same, which writes these publishers of frameworks that do not say theirs by address. */
    public CtdlAsnWriter publishedBy(Iri... organizations) {
        return new CtdlAsnWriter(registry, List.of(organizations));
    }

    /** What it writes. */
    public Format format() {
        return Format.CTDL_ASN;
    }

    /** What may become of each component of a framework. */
    public MappingTable table() {
        return CtdlAsnTables.WRITE.published(Format.FRAMEWORK, Format.CTDL_ASN);
    }

    /**
     * Writes a framework. The ledger's sources are places in its canonical JSON. Of the options those on loss and
     * accounting apply.
     *
     * @throws ConversionException if a registry cannot do without something that the framework lacks, or not take what it
     *     has; the problems are at places of the graph that would have been written
     */
    public Conversion<CtdlAsnGraph> write(Framework framework, ConversionOptions options) {
        requireNonNull(options, "options");
        JsonObject json = framework.toJson();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        CtdlAsnWriting writing = new CtdlAsnWriting(accounts, registry, publishers);
        return Settlement.of(
                accounts.finish(writing.graph(source)),
                Document.of(json),
                made -> strict(new CtdlAsnGraph(made.json())),
                List.of(),
                Settlement.withoutLearner(options));
    }

    private static CtdlAsnGraph strict(CtdlAsnGraph written) {
        boolean published = written.graph().get(0).json().get("ceasn:publisher").isPresent();
        List<Problem> wrong = Refusals.of(written);
        if (!published) {
            wrong = Stream.concat(
                            wrong.stream(),
                            Stream.of(Problem.error(
                                            ConversionProblems.MISSING,
                                            JsonPointer.ROOT
                                                    .child("@graph")
                                                    .child(0)
                                                    .child("ceasn:publisher"),
                                            "required, and not there")
                                    .withHint("say who publishes it: CtdlAsnWriter.publishedBy")))
                    .toList();
        }
        if (!wrong.isEmpty()) {
            throw new ConversionException(wrong);
        }
        return written;
    }

    /** What was written, in the syntax of the format. */
    public Document document(CtdlAsnGraph written) {
        return Document.of(written.json());
    }
}
