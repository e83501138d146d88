package org.lerkit.mapping.competency.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Competency;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.competency.Link;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.record.Fact;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Tables of competencies become frameworks, and what is wrong with one is said with row and column. */
class FrameworkCsvReaderTest {
    private static final FrameworkCsvReader PLAIN =
            FrameworkCsvReader.plain(new Iri("https://example.org/joinery"), "Joinery");

    private static Conversion<Framework> read(FrameworkCsvReader reader, String text) {
        return read(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Conversion<Framework> read(FrameworkCsvReader reader, byte[] bytes) {
        try {
            return reader.read(
                    new ByteArrayInputStream(bytes),
                    ConversionOptions.standard().checkingAccounting());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text);
    }

    private static Link id(String id) {
        return new Link(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Link uri(String uri) {
        return new Link(Optional.empty(), Optional.of(new Iri(uri)), Optional.empty(), Optional.empty());
    }

    @Test
    void skills_of_esco_are_read_with_all_columns() {
        Conversion<Framework> read = read(FrameworkCsvReader.escoSkills(), """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
                KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,cross-sector,join boards,"glue boards
                edge|glue boards",bord joining,released,2024-01-02T03:04:05Z,Not metal.,,scheme-1,Joins boards with glue.
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().id()).isEqualTo("http://data.europa.eu/esco/concept-scheme/skills");
        assertThat(read.value().title()).isEqualTo(text("ESCO skills"));
        Competency skill = read.value().competencies().get(0);
        assertThat(skill.id()).isEqualTo("http://data.europa.eu/esco/skill/1");
        assertThat(skill.uri()).contains(new Iri("http://data.europa.eu/esco/skill/1"));
        assertThat(skill.statement()).isEqualTo(text("join boards"));
        assertThat(skill.alternativeLabels()).containsExactly(text("glue boards"), text("edge|glue boards"));
        assertThat(skill.type()).contains("skill/competence");
        assertThat(skill.modified()).contains(new LexicalDate("2024-01-02T03:04:05Z"));
        assertThat(skill.notes()).containsExactly(text("Not metal."));
        assertThat(skill.extensions())
                .containsExactly(
                        new Fact("conceptType", "KnowledgeSkillCompetence", Optional.of("ESCO")),
                        new Fact("reuseLevel", "cross-sector", Optional.of("ESCO")),
                        new Fact("hiddenLabels", "bord joining", Optional.of("ESCO")),
                        new Fact("status", "released", Optional.of("ESCO")),
                        new Fact("inScheme", "scheme-1", Optional.of("ESCO")),
                        new Fact("description", "Joins boards with glue.", Optional.of("ESCO")));
        assertThat(read.ledger().counts()).containsOnlyKeys("carried", "split").containsEntry("split", 1);
    }

    @Test
    void occupations_of_esco_are_narrower_than_their_group_of_isco() {
        Framework framework = read(FrameworkCsvReader.escoOccupations(), """
                        conceptUri,iscoGroup,preferredLabel,code
                        http://data.europa.eu/esco/occupation/1,7522,joiner,7522.1
                        """).value();

        assertThat(framework.competencies().get(0).code()).contains("7522.1");
        assertThat(framework.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(RelationType.CHILD_OF);
            assertThat(relation.from()).isEqualTo(id("http://data.europa.eu/esco/occupation/1"));
            assertThat(relation.to()).isEqualTo(uri("http://data.europa.eu/esco/isco/C7522"));
        });
    }

    @Test
    void a_group_that_is_none_of_isco_is_kept_as_a_fact_and_reported() {
        Conversion<Framework> read = read(
                FrameworkCsvReader.escoOccupations(),
                "conceptUri,iscoGroup,preferredLabel\nhttp://data.europa.eu/esco/occupation/1,joiners,joiner\n");

        assertThat(read.value().relations()).isEmpty();
        assertThat(read.value().competencies().get(0).extensions())
                .containsExactly(new Fact("iscoGroup", "joiners", Optional.of("ESCO")));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().path()).isEqualTo("/row[2]/iscoGroup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void occupations_of_onet_are_known_by_their_code_whatever_is_between_the_cells(String separator) {
        Framework framework = read(
                        FrameworkCsvReader.onetOccupations(),
                        "O*NET-SOC Code,Title,Description\n51-7011.00,Joiners,Build cabinets.\n"
                                .replace(",", separator))
                .value();

        Competency joiners = framework.competencies().get(0);
        assertThat(joiners.id()).isEqualTo("51-7011.00");
        assertThat(joiners.code()).contains("51-7011.00");
        assertThat(joiners.uri()).contains(new Iri("https://www.onetonline.org/link/summary/51-7011.00"));
        assertThat(joiners.statement()).isEqualTo(text("Joiners"));
        assertThat(joiners.notes()).containsExactly(text("Build cabinets."));
        assertThat(framework.relations())
                .singleElement()
                .satisfies(relation -> assertThat(relation.to()).isEqualTo(id("soc:51-7011")));
    }

    @Test
    void a_code_that_is_none_is_kept_and_reported() {
        Conversion<Framework> read = read(FrameworkCsvReader.onetOccupations(), "O*NET-SOC Code,Title\n51,Joiners\n");

        assertThat(read.value().competencies().get(0).uri()).isEmpty();
        assertThat(read.value().relations()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ConversionProblems.MALFORMED))
                .satisfies(problem -> assertThat(problem.location().path()).isEqualTo("/row[2]/O*NET-SOC Code"));
    }

    @Test
    void the_plain_layout_says_competencies_and_relations() {
        Framework framework = read(PLAIN, """
                id;uri;Statement;label;Alternative labels;keywords;Parent;Exact_Match;close-match
                j1;https://example.org/j1;Joins wood;Joining;;;;;
                j2;https://example.org/j2;Cuts dovetails;Dovetails;Tails | Swallow tails;wood|saw;j1;https://example.org/x|urn:y;https://example.org/z
                """).value();

        assertThat(framework.id()).isEqualTo("https://example.org/joinery");
        assertThat(framework.competencies())
                .extracting(Competency::label)
                .containsExactly(Optional.of(text("Joining")), Optional.of(text("Dovetails")));
        assertThat(framework.competencies().get(1).alternativeLabels())
                .containsExactly(text("Tails"), text("Swallow tails"));
        assertThat(framework.competencies().get(1).keywords()).containsExactly("wood", "saw");
        assertThat(framework.relations())
                .extracting(relation -> List.of(relation.type(), relation.from(), relation.to()))
                .containsExactly(
                        List.of(RelationType.CHILD_OF, id("j2"), id("j1")),
                        List.of(RelationType.EXACT_MATCH, id("j2"), uri("https://example.org/x")),
                        List.of(RelationType.EXACT_MATCH, id("j2"), uri("urn:y")),
                        List.of(RelationType.CLOSE_MATCH, id("j2"), uri("https://example.org/z")));
    }

    @Test
    void a_column_that_nobody_knows_is_reported_once_and_kept_as_facts() {
        Conversion<Framework> read = read(PLAIN, "id,statement,Workshop\na,Saws,North\nb,Planes,South\n");

        assertThat(read.value().competencies().get(1).extensions())
                .containsExactly(new Fact("Workshop", "South", Optional.of("CSV")));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ConversionProblems.NOT_UNDERSTOOD))
                .satisfies(problem -> assertThat(problem.location().path()).isEqualTo("/row[1]/Workshop"));
    }

    @Test
    void a_table_with_rows_that_say_nothing_is_refused_with_every_place() {
        assertThatThrownBy(() -> read(PLAIN, "id,statement\n,Saws\nb,\nc,Planes\nc,Glues\n"))
                .asInstanceOf(InstanceOfAssertFactories.type(ConversionException.class))
                .extracting(ConversionException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly(
                        "conversion.source.missing /row[2]/id",
                        "conversion.source.missing /row[3]/statement",
                        "conversion.source.inconsistent /row[5]/id");
    }

    @Test
    void rows_with_more_or_fewer_cells_are_refused_with_every_place() {
        assertThatThrownBy(() -> read(PLAIN, "id,statement\na,Saws,x\nb\nc,Planes,\n"))
                .asInstanceOf(InstanceOfAssertFactories.type(ConversionException.class))
                .extracting(ConversionException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(problem -> problem.location().path())
                .containsExactly("/row[2]", "/row[3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "name,statement\na,b\n", "id,statement,ID\na,b,c\n", "id,statement\n\"a,b\n"})
    void what_is_no_such_table_is_refused(String text) {
        assertThatThrownBy(() -> read(PLAIN, text)).isInstanceOf(ConversionException.class);
    }

    @Test
    void what_breaks_a_table_is_told_by_row_and_line() {
        assertThatThrownBy(() -> read(PLAIN, "id,statement\na,\"Saws\nand files\"\nb,\"Planes\n"))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("row 3 (line 4): not readable as CSV from here on");
    }

    @Test
    void what_is_not_in_utf_8_is_refused() {
        byte[] latin = "id,statement\na,S\u00e4gt\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(PLAIN, latin))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("not in UTF-8");
    }

    @Test
    @Timeout(10)
    void cells_made_to_be_slow_are_read_as_fast_as_others() {
        String row = ",Saws," + " ".repeat(60_000) + "x" + " ".repeat(4_000) + "\n";
        StringBuilder table = new StringBuilder("id,statement,keywords\n");
        for (int i = 0; i < 20; i++) {
            table.append(i).append(row);
        }

        assertThat(read(PLAIN, table.toString()).value().competencies())
                .hasSize(20)
                .allSatisfy(item -> assertThat(item.keywords()).containsExactly("x"));
    }

    @Test
    void more_than_the_limits_is_refused() {
        String table = "id,statement\na,Saws\nb,Planes\n";

        assertThatThrownBy(() -> read(PLAIN.within(new TableLimits(100, 2, 2)), table))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("more than 2 rows");
        assertThatThrownBy(() -> read(PLAIN.within(new TableLimits(5, 2, 10)), table))
                .isInstanceOf(ConversionException.class);
        assertThat(read(PLAIN.within(new TableLimits(100, 2, 3)), table).value().competencies())
                .hasSize(2);
    }
}
