package org.lerkit.mapping.jobs;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;

/**
 * Reads job postings of one format. What becomes of each member is in {@code docs/formats/job-postings.md}; what a reader
 * does not understand is in the ledger and among the problems, not skipped. Nothing is concluded from running text: a
 * competency that is named in words stays words. A posting is about no learner, so nothing is withheld:
 * of the options those on loss and accounting count.
 *
 * <pre>{@code
 * Conversion<JobPosting> read = PostingReader.schemaOrg().read(page, ConversionOptions.standard());
 * List<Problem> problems = PostingLint.standard().check(read.value());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PostingReader {
    private static final String MISPLACED = "competencyRequired";

    private final PostingTable table;
    private final int chosen;

    private PostingReader(PostingTable table, int chosen) {
        this.table = table;
        this.chosen = chosen;
    }

    /**
     * Reads postings of schema.org: JSON-LD with terms as its context has them, by itself or in a script of a web page.
     * A text stands for the name of the thing in its place and a URL for its id; a value and an array of it are the same.
     *
     * @see <a href="https://schema.org/JobPosting">schema.org JobPosting</a>
     */
    public static PostingReader schemaOrg() {
        return new PostingReader(SchemaOrg.TABLE, 0);
    }

    /**
     * Reads postings of HR Open: {@code JobPostingType} with the types of JDX JobSchema+, which tell kinds of
     * competencies apart, and what is required from what is preferred.
     *
     * @see <a href="https://www.hropenstandards.org">HR Open Standards, Recruiting, JobPostingType</a>
     */
    public static PostingReader jdx() {
        return new PostingReader(Jdx.TABLE, 0);
    }

    /**
     * Reads position openings of HR Open, as they are offered in their first profile.
     *
     * @see <a href="https://www.hropenstandards.org">HR Open Standards, Recruiting, PositionOpeningType</a>
     */
    public static PostingReader positionOpening() {
        return positionOpening(0);
    }

    /**
     * Reads position openings of HR Open, as they are offered in one of their profiles: an opening has one for each
     * language, brand or channel. What the others say is dropped, and the ledger says so.
     *
     * @param profile which, counted from 0
     * @throws IllegalArgumentException if it is negative
     */
    public static PostingReader positionOpening(int profile) {
        if (profile < 0) {
            throw new IllegalArgumentException("profiles are counted from 0, not " + profile);
        }
        return new PostingReader(Opening.TABLE, profile);
    }

    /** What it reads. */
    public Format format() {
        return table.format();
    }

    /** What may become of each member of a posting. */
    public MappingTable table() {
        return table.reading();
    }

    /**
     * Reads a posting, or a web page that has one in a script of JSON-LD.
     *
     * @throws ConversionException if it is not a posting of the format, or loses what the options refuse to lose
     * @throws org.lerkit.model.document.UnreadableDocumentException if it is a page without a posting, or with several
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    public Conversion<JobPosting> read(byte[] document, ConversionOptions options) {
        return read(
                CredentialDocument.open(requireNonNull(document, "document")).json(), options);
    }

    /**
     * Reads a posting that has been parsed already.
     *
     * @throws ConversionException if it is not a posting of the format, or loses what the options refuse to lose
     */
    public Conversion<JobPosting> read(JsonObject document, ConversionOptions options) {
        requireNonNull(options, "options");
        Source source = Source.of(requireNonNull(document, "document")).asTexts();
        requirePosting(source);
        requireChosen(source);
        Accounts accounts = new Accounts(source);
        Target posting = new Target();
        posting.put("format", Traced.fixed(JobPosting.FORMAT, PostingTable.HUB));
        new PostingReading(table, accounts, chosen).read(source, posting);
        return Settlement.of(
                accounts.finish(posting),
                Document.of(document),
                made -> JobPosting.of(made.json()),
                misplaced(source),
                Settlement.withoutLearner(options));
    }

    /** The member belongs to credentials and learning resources (schema.org, competencyRequired). */
    private static List<Problem> misplaced(Source source) {
        return source.children(MISPLACED).stream()
                .filter(Source::says)
                .map(member -> Problem.warning(
                                PostingProblems.MISPLACED,
                                member.location(),
                                "competencyRequired is a member of credentials, not of postings")
                        .withHint("write skills; what is here is read as competencies"))
                .toList();
    }

    private void requireChosen(Source source) {
        int profiles = source.children(Opening.PROFILES).size();
        if (chosen > 0 && chosen >= profiles) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            JsonPointer.ROOT.child(Opening.PROFILES),
                            "no profile " + chosen + " among " + profiles)
                    .withHint("profiles are counted from 0"));
        }
    }

    private void requirePosting(Source source) {
        String type = table.root().name();
        boolean posting = type.isEmpty()
                ? !source.has("@type")
                        && source.children().stream()
                                .anyMatch(child -> table.root().reading(child.name()) != null)
                : source.leaves("@type").stream().anyMatch(each -> each.raw().equals(type));
        if (!posting) {
            throw new ConversionException(
                    Problem.error(ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, "not a " + format().title())
                            .withHint("give one posting, by itself or in a page"));
        }
    }
}
