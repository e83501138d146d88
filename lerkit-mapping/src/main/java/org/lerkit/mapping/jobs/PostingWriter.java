package org.lerkit.mapping.jobs;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
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
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;

/**
 * Writes job postings in one format. What the format has no place for is left out and said in the ledger, rather than
 * written where it would mean something else. Immutable and thread-safe.
 */
public final class PostingWriter {
    private static final Rule CONTEXT = new Rule("posting.context", "A document of JSON-LD names its context.");

    private final PostingTable table;
    private final Optional<String> context;

    private PostingWriter(PostingTable table, Optional<String> context) {
        this.table = table;
        this.context = context;
    }

    /**
     * Writes postings of schema.org. What is required and what is preferred is not told apart there: qualifications that
     * are preferred, an alternative or an equivalent are left out, rather than asked of everyone.
     *
     * @see <a href="https://schema.org/JobPosting">schema.org JobPosting</a>
     */
    public static PostingWriter schemaOrg() {
        return new PostingWriter(SchemaOrg.TABLE, Optional.of(SchemaOrg.CONTEXT));
    }

    /**
     * Writes postings of HR Open, with the types of JDX JobSchema+. A date without a time, a country that is no code, and
     * an address that is no URI are left out where its schemas ask for more.
     *
     * @see <a href="https://www.hropenstandards.org">HR Open Standards, Recruiting, JobPostingType</a>
     */
    public static PostingWriter jdx() {
        return new PostingWriter(Jdx.TABLE, Optional.empty());
    }

    /**
     * Writes position openings of HR Open, with one profile. What is required and what is preferred is not told apart
     * there: qualifications that are preferred, an alternative or an equivalent are left out, as are responsibilities and
     * tasks.
     *
     * @see <a href="https://www.hropenstandards.org">HR Open Standards, Recruiting, PositionOpeningType</a>
     */
    public static PostingWriter positionOpening() {
        return new PostingWriter(Opening.TABLE, Optional.empty());
    }

    /** What it writes. */
    public Format format() {
        return table.format();
    }

    /** What may become of each member of a posting. */
    public MappingTable table() {
        return table.writing();
    }

    /**
     * Writes a posting. The ledger's sources are places in its canonical JSON.
     *
     * @throws ConversionException if nothing in it has a place in the format, or something is lost that the options refuse
     *     to lose
     */
    public Conversion<JsonObject> write(JobPosting posting, ConversionOptions options) {
        requireNonNull(options, "options");
        JsonObject json = requireNonNull(posting, "posting").toJson();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        source.child("format").ifPresent(format -> accounts.control(format, PostingTable.HUB));
        accounts.drop(source, PostingWriting.NO_PLACE);
        Target target = new Target();
        context.ifPresent(url -> target.put("@context", Traced.fixed(url, CONTEXT)));
        new PostingWriting(table).write(source, table.root(), target);
        requireSome(target);
        return Settlement.of(
                accounts.finish(target),
                Document.of(json),
                Document::json,
                List.of(),
                Settlement.withoutLearner(options));
    }

    private void requireSome(Target target) {
        if (target.json().members().isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.MISSING,
                            JsonPointer.ROOT,
                            "nothing in it has a place in a " + format().title())
                    .withHint("give the posting a title and a description"));
        }
    }
}
