package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.MappingTable;

/** The page about postings is what the tables say; {@code -Dupdate.docs} writes it anew. */
class PostingsPageTest {
    private static final Path PAGE = Path.of("../docs/formats/job-postings.md");
    private static final String INTRODUCTION = """
            # Job postings
            How lerkit reads job postings into a neutral form (`org.lerkit.model.job.JobPosting`), and writes them from it. The
            tables below are printed from those of `org.lerkit.mapping.jobs`.

            ```java
            Conversion<JobPosting> read = PostingReader.schemaOrg().read(page, ConversionOptions.standard());
            List<Problem> problems = PostingLint.standard().check(read.value());
            ```

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
            - `JobPostingType` with the types that HR Open took over from the JDX. A document is known by its members, for nothing else says what it is.
            - Kinds of competencies are told apart, and what is required from what is preferred.
            - What is written has no error by the schemas of HR Open. So a date without a time and its zone, a country that is no code of ISO 3166, a URL that is no URI and a language that is not a common one are left out, and the ledger says so.
            - Of lists where HR Open has one (places of a job, addresses, languages) the first is written. Coordinates are read and not written.

            ## The linter
            `PostingLint` says what keeps a posting from being compared with what people can do: [`job.*`](../problems.md). It
            looks at competencies, skills, knowledge, abilities, attitudes and technologies; what one does (tasks,
            responsibilities) needs no identifier. It knows ESCO, O*NET and the Credential Registry, and is told others
            (`knowing`).
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = INTRODUCTION
                + table("schema.org: what is read", PostingReader.schemaOrg().table(), "member", "place")
                + table("schema.org: what is written", PostingWriter.schemaOrg().table(), "place", "member")
                + table("HR Open: what is read", PostingReader.jdx().table(), "member", "place")
                + table("HR Open: what is written", PostingWriter.jdx().table(), "place", "member");
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
}
