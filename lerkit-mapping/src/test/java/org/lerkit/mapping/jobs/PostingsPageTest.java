package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.Problem;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;

/** The page about postings is what the tables say; {@code -Dupdate.docs} writes it anew. */
class PostingsPageTest {
    private static final Path PAGE = Path.of("../docs/formats/job-postings.md");
    private static final int ROUNDS = 100;
    private static final long SEED = 20261126;
    private static final List<String> TOKENS = List.of("carried", "recoded", "narrowed", "control", "dropped");
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();
    private static final String INTRODUCTION = """
            # Job postings
            How lerkit reads job postings into a neutral form (`org.lerkit.model.job.JobPosting`), and writes them from it. The
            tables below are printed from those of `org.lerkit.mapping.jobs`. [How to use it](../guide/job-postings.md).

            Of HR Open these root types are modelled, each whole: `JobPostingType` and `JobDescriptionType` (JDX JobSchema+),
            `PositionOpeningType`, and, for [resumes](ler-rs.md), `LER-RSType` and `VerifiableCredentialLER-RSType`; other types
            as far as these refer to them. Postings and openings are read and written; a description, such as the one that
            a resume was written for, is read as a posting.

            ## schema.org
            - A document of JSON-LD with the type `JobPosting`, or a web page with one such document in a script. A page with several is refused: give one at a time. Postings inside an `@graph` are not looked for.
            - Members are known by the names that the context of schema.org gives them, without a prefix.
            - A text stands for the name of the thing in its place, a URL for its id; a value and an array of it are the same. What is said twice where a posting says it once is dropped, but for the first.
            - Nothing is concluded from running text: a skill in words stays words, without an id.
            - `competencyRequired` belongs to credentials. On a posting it is read, and reported (`job.competency.misplaced`).
            - Values in a language (`@language`) are not understood yet, and reported like every member that no line knows (`conversion.source.unknown`).
            - schema.org does not tell what is required from what is preferred. Qualifications that are preferred, alternatives or equivalents are not written, rather than asked of everyone; competencies are written, and that they are preferred is dropped.
            - A posting is about no learner; nothing is withheld.

            ## HR Open (JDX JobSchema+)
            - `JobPostingType`, and `JobDescriptionType`, which says a part of it, with the types that HR Open took over from the JDX. A document is known by its members, for nothing else says what it is.
            - Kinds of competencies are told apart, and what is required from what is preferred.
            - What is written has no error by the schemas of HR Open. So a date without a time and its zone, a country that is no code of ISO 3166, a URL that is no URI and a language that is not a common one are left out, and the ledger says so.
            - Of lists where HR Open has one (places of a job, addresses, languages) the first is written. Coordinates are read and not written.

            ## HR Open (position openings)
            - `PositionOpeningType`. A document is known by its `positionProfiles`: each is the job as it is offered in one language, under one brand or through one channel, and so a posting of its own. The first is read; `PostingReader.positionOpening(profile)` reads another, and the ledger says that the rest is not in it.
            - An identifier that is a URL is the id of a competency, another one its code; the scheme says of which framework. The kind of a competency is a word (`competencyClassificationCode`), which is kept as it is. It is written for competencies whose kind a posting tells by where they stand: `Skill`, `Knowledge`, `Ability`, `Attitude`.
            - Experience is counted in months, where it is said in months or years. Codes of search engines for schedules, terms and what pay is for (`FULL_TIME`, `CONTRACTOR`, `HOUR`) stand for those of HR Open. A licence is a credential of the category `License`; other credentials are written in words, one by one.
            - What is required is not told from what is preferred: as for schema.org, qualifications that are preferred are not written. HR Open has no place for responsibilities and tasks.
            - What is written has no error by the schemas of HR Open. Currencies and languages are written if they are common ones, a requester if it has an identifier. A posting that has nothing with a place in the format is refused (`conversion.source.missing`).

            ## The linter
            `PostingLint` says what keeps a posting from being compared with what people can do: [`job.*`](../problems.md). It
            looks at competencies, skills, knowledge, abilities, attitudes and technologies; what one does (tasks,
            responsibilities) needs no identifier. It knows ESCO, O*NET and the Credential Registry, and is told others
            (`knowing`).
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = INTRODUCTION
                + pairs()
                + table("schema.org: what is read", PostingReader.schemaOrg().table(), "member", "place")
                + table("schema.org: what is written", PostingWriter.schemaOrg().table(), "place", "member")
                + table("JDX JobSchema+: what is read", PostingReader.jdx().table(), "member", "place")
                + table("JDX JobSchema+: what is written", PostingWriter.jdx().table(), "place", "member")
                + table(
                        "Position openings: what is read",
                        PostingReader.positionOpening().table(),
                        "member",
                        "place")
                + table(
                        "Position openings: what is written",
                        PostingWriter.positionOpening().table(),
                        "place",
                        "member");
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    private static String table(String title, MappingTable rows, String from, String to) {
        StringBuilder table = new StringBuilder(
                "\n## %s\n\n| %s | %s | what becomes of it |\n|---|---|---|\n".formatted(title, from, to));
        rows.rows()
                .forEach(row -> table.append("| `%s` | %s | %s |\n"
                        .formatted(
                                row.source(),
                                row.target().isEmpty() ? "" : '`' + row.target() + '`',
                                row.rule().words())));
        return table.toString();
    }

    /** What became of the leaves of postings drawn by chance, on the whole way. */
    private static String pairs() {
        StringBuilder page = new StringBuilder("""

                ## From format to format
                What became of the leaves of %d postings of each format, drawn by chance, when they became another: counted by a
                test, which holds each conversion to the [conservation law](../decisions/0003-the-conservation-law.md).

                | from | to | carried | recoded | narrowed | control | dropped |
                |---|---|---|---|---|---|---|
                """.formatted(ROUNDS));
        for (PostingTable from : List.of(SchemaOrg.TABLE, Jdx.TABLE, Opening.TABLE)) {
            for (PostingTable to : List.of(SchemaOrg.TABLE, Jdx.TABLE, Opening.TABLE)) {
                Map<String, Integer> counts = counts(from, to);
                page.append("| %s | %s |"
                        .formatted(from.format().title(), to.format().title()));
                TOKENS.forEach(token ->
                        page.append(' ').append(counts.getOrDefault(token, 0)).append(" |"));
                page.append('\n');
                assertThat(TOKENS).containsAll(counts.keySet());
            }
        }
        return page.toString();
    }

    private static Map<String, Integer> counts(PostingTable from, PostingTable to) {
        PostingReader reader = Postings.reader(from.format()).orElseThrow();
        PostingWriter writer = Postings.writer(to.format()).orElseThrow();
        Map<String, Integer> counts = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject posting = new GeneratedPostings(from, SEED + round, GeneratedPostings.Care.STRICT).posting();
            try {
                Conversion<JobPosting> read = reader.read(posting, OPTIONS);
                Conversion<JsonObject> whole = read.then(writer.write(read.value(), OPTIONS));
                assertThat(Law.check(posting, whole.value(), whole.ledger())).isEmpty();
                whole.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
            } catch (ConversionException nothing) {
                assertThat(nothing.problems()).extracting(Problem::code).containsExactly(ConversionProblems.MISSING);
            }
        }
        return counts;
    }
}
