package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.document.Format;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class ElmPageTest {
    private static final Path PAGE = Path.of("../docs/formats/elm.md");
    private static final String INTRODUCTION = """
            # European Learning Model 3
            How lerkit reads European Digital Credentials for Learning into learner records, and writes them. The tables below are
            printed from those of `org.lerkit.mapping.elm`. Beside a map of others, between this model and Open Badges, they are on
            [a page of their own](elm-crosswalk.md).

            ## What is recognised
            - A credential whose `type` includes `EuropeanDigitalCredential`, with a context or without one.
            - The same in `credential` or `elm`, the only member of an object: what software for issuing takes and gives.
            - The same, sealed by JAdES: a JSON Web Signature in JSON whose payload is the credential in text (`b64: false`, RFC 7797). It is opened, and never mistaken for a credential that says nothing. The seal is not verified.

            ## What is modelled
            The 50 classes of the JSON Schema of the application profile EDC (ELM 3.2) that a credential can lead to, with all members; `EuropeanDigitalPresentation`, `VerificationCheck` and `IssuerNode` are not. `EuropeanDigitalCredential.check()` gives the verdict of that schema, except that it asks for the contexts and the type, and takes the two types that the profile has where the schema asks for a third one of EBSI. What publishers write can be read all the same, and is reported:

            | found | reported as |
            |---|---|
            | a member spelled with a Greek letter (`eIDASΙdentifier`), or otherwise nearly right | `structure.member.unknown`, with the name that was meant |
            | `resultDistribution`, which the published context spells `resultDestribution`, so that it is lost in RDF | `elm.lost-in-rdf`, a notice; the other spelling is an error |
            | a number where text belongs (`"point": 2`), an array of one where one thing belongs | `structure.value.type` |
            | `P60M`, which is five years, where 60 hours or minutes are meant | `elm.months` |
            | text without a language, a language that is not of two letters (`und`) | `structure.value.format` |
            | a date and time without a time zone | `structure.value.format` |

            ## What is read
            - Each claim is an attainment: a `LearningAchievement` of kind `achievement`, or `award` where a `Qualification` specifies it, a `LearningAssessment` of kind `test`, a `LearningActivity` of kind `activity`, a `LearningEntitlement` of kind `licence`. `hasPart`, `influencedBy` and `entitlesTo` are its parts.
            - What specifies a claim is read into it; a title that the claim has itself stays, and that of the specification becomes a fact.
            - What proves an achievement (`provenBy`) is a result of it.
            - Levels of qualifications frameworks and fields of study are alignments; learning outcomes are competencies, with the skills they refer to.
            - Credit that was received is earned; credit of a specification is the value.
            - Countries, languages and the credit of ECTS get the codes that records have for them; other terms stay addresses.
            - Every agent that awards is an organisation of its own, however often it is written out.
            - A moment of birth is kept as it is written, with its time: what is the first of October in UTC may be the second where somebody was born.
            - A sealed credential is kept byte for byte, unless it says something that is withheld.
            - What stands a second time where a record has room for one, and what it has no room for, becomes an extension. Pictures of the credential are left out. What no table knows is left out and reported (`conversion.source.unknown`).

            ## What is withheld
            National numbers, birth date and place, gender and citizenship of the learner are withheld unless the category is released by name; other people are too, wherever they stand (`third-person`).

            ## What is written
            One unsigned credential for a record, by `ElmWriter`, valid by the official SHACL shapes of the profile and with no member that its context does not know. The JSON Schema agrees, but for its third type, and for achievements with several identifiers, of which it takes one.

            - What the model asks for and no record says comes from an `IssuerProfile` that the caller gives: the issuer with its eIDAS identifier, legal name and country, how the credential is shown, and the language of words that do not say theirs. What the profile lacks is refused at the place that it would have.
            - Nothing is made up: a record without a date, an attainment without a title or without anybody who awarded it, a test without a grade are refused, each at its place. Who awarded something is its issuer; of what is taught, who provided it; else who awarded the whole or sent the record.
            - `term` and `academic-record` only hold others, which become claims themselves; `summary` has no place. `test` and `subtest` become assessments, `activity`, `employment` and `position` activities, `licence` entitlements, everything else achievements.
            - What was failed is no achievement: it is an assessment with its grade, and what is not done yet an activity.
            - An award, and what is aligned with a level of a qualifications framework, is specified by a `Qualification`, other achievements by a `LearningAchievementSpecification`, where there is anything to say in it.
            - An organisation without a country is an `Agent`, because the model asks where an organisation is.
            - Identifiers of attainments and organisations become `Identifier`s: two things of one name would be one in a graph.
            - A day becomes its first moment in UTC (approximated). A month or a year alone is dropped.
            - Credit without a unit, alignments and competencies that are not called anything, verifications and extensions are dropped.

            ## The table of reading

            | member | place | rule | what becomes of it |
            |---|---|---|---|
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        rows(new ElmReader().table(), page);
        page.append("\n## The table of writing\n\n| place | member | rule | what becomes of it |\n|---|---|---|---|\n");
        rows(WriteRules.TABLE.published(Format.LEARNER_RECORD, Format.ELM_3), page);
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
