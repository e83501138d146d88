package org.lerkit.mapping.hropen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.MappingTable;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class LerRsPageTest {
    private static final Path PAGE = Path.of("../docs/formats/ler-rs.md");
    private static final String INTRODUCTION = """
            # LER-RS and Trusted Career Profiles
            How lerkit reads the learning and employment records of HR Open into learner records, and writes them. The tables below
            are printed from those of `org.lerkit.mapping.hropen`.

            ## What is recognised
            - A record alone, whose `type` is the address of a schema of HR Open (`.../LER-RSType.json`, `.../TrustedCareerProfileType.json`, of any version) or one of the words that software writes: `LERRS`, `LER-RS VC`, `LERRSCredential`, `TrustedCareerProfile`, `TrustedCareerProfileCredential`.
            - A credential of such a type, or with such a context. The record is its subject, or is in `lerrsType` of that.

            The version is that of the address; the names of the Trusted Career Profile stand for 4.6. Its schema is not public as those of 4.4 and 4.5 are: a profile is read by what it shares with them, and what else it has is reported.

            ## Wrapper and payload
            The two are judged apart: `LerRsCredential.check()` looks at the credential, `payload().check()` at the record in it. The published schema of the wrapper looks at nothing but `credentialSubject.lerrsType`, a member that the published samples do not have, and so accepts any payload. The samples are good wrappers around records that the schema of records refuses: for a `type` of 4.5 where only that of 4.4 is listed, for contexts of 4.5, and for dates and times without a time zone.

            An entry is good with its one plain field (`institution`, `organization`, `issuingAuthority`, `name`), whatever vouches for it, and alone only with credentials of the kinds that its list takes. To write plain fields and `verifications` together is always safe.

            Codes of countries, languages and currencies are looked at for their form, not looked up.

            ## What is read
            - Each entry of education, employment, certifications, licences and skills is an attainment: `academic-record`, `employment`, `certification`, `licence`, `competency`. Degrees are parts of kind `award`, with what they were taken in as parts of kind `programme`; positions are parts of kind `position`.
            - Credentials in `verifications` are kept as they are, as verifications of their attainment. Where an entry has nothing else, the first of them also says what the entry is.
            - Who issues the credential is the sender of the document; of a record alone it is the learner, who says it all. That a school, an employer or an authority stands behind an entry is what the sender says: they are its provider and not its issuer, so that credentials that are made of the record are the sender's, and name them as creators of what they are about.
            - An organisation that endorses a skill gives endorsements of that, one for each thing that it says.
            - What a record has no member for, such as the place of a position, the military status or the restrictions of a licence, is a fact of what it was said of, named by where it stood.
            - A secured credential around the record is kept byte for byte.
            - Neither is kept if it says something that is withheld, nor a token that nobody can look into.
            - What stands a second time where a record has room for one becomes an extension. What no table knows is left out and reported (`conversion.source.unknown`).

            ## What is withheld
            Legal numbers of people, birth date, gender, citizenship, residence, ethnicity, standing at a school, violations of a licence, and other people (contacts and stakeholders of organisations, people who endorse a skill) and preferences are withheld unless the category is released by name.

            ## What is written
            One of three profiles (`LerRsProfile`):

            | profile | what it is | by which schema it is good |
            |---|---|---|
            | `V4_4` | a record alone | that of records of 4.4 |
            | `V4_5` | LER-RS V2: a record as the subject of a credential on the W3C data model 1.1, without a proof yet | the wrapper by that of 4.5, the record by that of 4.4 |
            | `V4_6` | the same, which says that it is a Trusted Career Profile | the same; the schema of 4.6 is not public, and nothing that only it has is written |

            The record is the same in all of them, with the `type` of 4.4, for its schema takes no other. In a credential its members stand in the subject, as in the published samples, and not in `lerrsType`. A credential is issued by the sender of the record's document, if that has an id, unless the caller names the issuer; without an issuer or a date it is refused.

            `academic-record` and `award` become education, `employment` and `position` employment, and so do activities that are community service (`Volunteering`) or fieldwork, `certification` and `badge` certifications, `licence` licences, `competency` skills; LER-RS has no courses, terms or tests.

            Credentials that the record holds stand in their entry in `otherW3CVerifiableCredential`, which every list takes, beside the plain fields: JSON as it is, number for number, tokens in an `EnvelopedVerifiableCredential` of the W3C data model 2.0. A CLR that is the original of the whole record stands with its issuer among education, for that is where its courses are. Education, certificates and licences that name no organisation are of the sender of the document. An entry without the organisation that it needs, or a skill without a name, is refused, unless something vouches for it.

            Facts that were read of members of LER-RS become these members again. Of a record that was read with everything released, nothing but the job it was written for and the content of attached files is lost on the way back. Dates that the schema does not take where they belong, and codes of countries, languages and currencies that it may not list, are dropped.

            ## The table of reading

            | member | place | rule | what becomes of it |
            |---|---|---|---|
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        rows(new LerRsReader().table(), page);
        page.append("\n## The table of writing\n\n| place | member | rule | what becomes of it |\n|---|---|---|---|\n");
        rows(new LerRsWriter().table(), page);
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page.toString());
    }

    private static void rows(MappingTable table, StringBuilder page) {
        for (MappingTable.Row row : table.rows()) {
            page.append("| `%s` | %s | `%s` | %s |\n"
                    .formatted(
                            row.source(),
                            row.target().isEmpty() ? "" : '`' + row.target() + '`',
                            row.rule().id(),
                            row.rule().words()));
        }
    }
}
