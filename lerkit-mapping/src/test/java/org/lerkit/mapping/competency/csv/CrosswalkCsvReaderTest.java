package org.lerkit.mapping.competency.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.match.StatedRelation;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** Rows of crosswalks become relations, and rows that cannot are reported with row and column. */
class CrosswalkCsvReaderTest {
    private static final Provenance STATED = Provenance.explicit("a table");

    private final List<StatedRelation> relations = new ArrayList<>();

    private CrosswalkReading read(CrosswalkCsvReader reader, String text) {
        try {
            return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), STATED, relations::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatedRelation relation(String from, RelationType type, String to, Provenance provenance) {
        return new StatedRelation(new Iri(from), type, new Iri(to), provenance);
    }

    private static List<String> places(CrosswalkReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.code() + " " + problem.location().path())
                .toList();
    }

    @Test
    void skills_are_essential_or_optional_for_occupations() {
        CrosswalkReading reading = read(CrosswalkCsvReader.escoRelations(), """
                occupationUri,relationType,skillType,skillUri
                http://data.europa.eu/esco/occupation/1,essential,knowledge,http://data.europa.eu/esco/skill/2
                http://data.europa.eu/esco/occupation/1,optional,skill/competence,http://data.europa.eu/esco/skill/3
                """);

        assertThat(reading).isEqualTo(new CrosswalkReading(2, 2, List.of()));
        assertThat(relations)
                .containsExactly(
                        relation(
                                "http://data.europa.eu/esco/skill/2",
                                RelationType.ESSENTIAL_FOR,
                                "http://data.europa.eu/esco/occupation/1",
                                STATED),
                        relation(
                                "http://data.europa.eu/esco/skill/3",
                                RelationType.OPTIONAL_FOR,
                                "http://data.europa.eu/esco/occupation/1",
                                STATED));
    }

    @Test
    void skills_are_essential_or_optional_for_groups_of_isco() {
        read(CrosswalkCsvReader.escoSkillsByIsco(), """
                isco08_code,skill_uri,skill_label,skill_type
                7522,http://data.europa.eu/esco/skill/2,join boards,Essential
                """);

        assertThat(relations)
                .containsExactly(relation(
                        "http://data.europa.eu/esco/skill/2",
                        RelationType.ESSENTIAL_FOR,
                        "http://data.europa.eu/esco/isco/C7522",
                        STATED));
    }

    @Test
    void occupations_of_soc_are_more_or_less_like_groups_of_isco() {
        read(CrosswalkCsvReader.socToIsco(), """
                soc_code,soc_title,isco08_code,isco08_title,mapping_type
                51-7011,Joiners,7522,Joiners,direct
                51-7011,Joiners,7523,Turners,approximate
                51-7011,Joiners,7115,Carpenters,partial
                """);

        assertThat(relations)
                .extracting(StatedRelation::type)
                .containsExactly(RelationType.CLOSE_MATCH, RelationType.CLOSE_MATCH, RelationType.MINOR_MATCH);
        assertThat(relations)
                .extracting(relation -> relation.provenance().confidence())
                .containsExactly(1.0, 0.8, 1.0);
        assertThat(relations.get(0).from()).isEqualTo(new Iri("soc:51-7011"));
    }

    @Test
    void what_people_thought_of_a_pair_is_its_confidence() {
        CrosswalkReading reading = read(CrosswalkCsvReader.nesta(), """
                id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,concept_uri
                1,joiner,7522,51-7011.00,joiners,['joiner'],0.9,2.0,http://data.europa.eu/esco/occupation/1
                2,turner,7523,51-7042.00,turners,na,0.5,0.5,http://data.europa.eu/esco/occupation/2
                """);

        assertThat(reading).isEqualTo(new CrosswalkReading(2, 4, List.of()));
        assertThat(relations)
                .startsWith(
                        relation(
                                "http://data.europa.eu/esco/occupation/1",
                                RelationType.CLOSE_MATCH,
                                "https://www.onetonline.org/link/summary/51-7011.00",
                                Provenance.of("a table", Method.MANUAL_REVIEW, 1)),
                        relation(
                                "http://data.europa.eu/esco/occupation/1",
                                RelationType.CHILD_OF,
                                "http://data.europa.eu/esco/isco/C7522",
                                STATED),
                        relation(
                                "http://data.europa.eu/esco/occupation/2",
                                RelationType.CLOSE_MATCH,
                                "https://www.onetonline.org/link/summary/51-7042.00",
                                Provenance.of("a table", Method.MANUAL_REVIEW, 0.5)));
    }

    @Test
    void lines_before_the_names_of_the_columns_are_passed_over() {
        CrosswalkReading reading = read(CrosswalkCsvReader.escoToOnet(), """
                Crosswalk of occupations,,,,,,
                "Version 1, of
                two lines",,,,,,

                O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match
                51-7011.00,Joiners,,http://data.europa.eu/esco/occupation/1,joiner,,exactMatch
                51-7011.00,Joiners,,http://data.europa.eu/esco/isco/C7522,joiners,,skos:broadMatch
                51-7011.00,Joiners,,http://data.europa.eu/esco/occupation/2,turner,,relatedMatch
                """);

        assertThat(relations)
                .extracting(StatedRelation::type)
                .containsExactly(RelationType.EXACT_MATCH, RelationType.BROAD_MATCH);
        assertThat(places(reading)).containsExactly("conversion.code.unknown /row[7]/Type of Match");
    }

    @Test
    void the_plain_layout_says_who_states_each_relation() {
        read(CrosswalkCsvReader.plain(), """
                From;Relation;To;Confidence;Method;Asserted by;Asserted on
                https://example.org/a;broad-match;https://example.org/b;0.9;manual-review;Ada Okafor;2026-09
                https://example.org/a;related;urn:c;;;;
                """);

        assertThat(relations)
                .containsExactly(
                        relation(
                                "https://example.org/a",
                                RelationType.BROAD_MATCH,
                                "https://example.org/b",
                                new Provenance(
                                        "a table",
                                        Method.MANUAL_REVIEW,
                                        0.9,
                                        Optional.of("Ada Okafor"),
                                        Optional.of(new LexicalDate("2026-09")))),
                        relation("https://example.org/a", RelationType.RELATED, "urn:c", STATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "NaN", "-1", "1.5", "1e-999", "1e999999", "high"})
    void a_confidence_that_is_no_share_leaves_the_relation_out(String confidence) {
        CrosswalkReading reading = read(
                CrosswalkCsvReader.plain(), "from,relation,to,confidence\nurn:a,related,urn:b," + confidence + "\n");

        assertThat(relations).isEmpty();
        assertThat(places(reading)).containsExactly("conversion.value.malformed /row[2]/confidence");
    }

    @Test
    void what_cannot_be_used_is_left_out_with_its_place_and_the_rest_is_read() {
        CrosswalkReading reading = read(CrosswalkCsvReader.plain(), """
                from,relation,to,method,Remark
                ,related,urn:b,,
                urn:a,resembles,urn:b,,
                urn:a,related,b,,
                urn:a,related
                urn:a,related,urn:b,guess,
                urn:a,related,urn:b,,yes
                """);

        assertThat(reading.rows()).isEqualTo(6);
        assertThat(reading.relations()).isOne();
        assertThat(relations).hasSize(1);
        assertThat(places(reading))
                .containsExactly(
                        "conversion.source.unknown /row[1]/Remark",
                        "conversion.source.missing /row[2]/from",
                        "conversion.code.unknown /row[3]/relation",
                        "conversion.value.malformed /row[4]/to",
                        "conversion.source.format /row[5]",
                        "conversion.code.unknown /row[6]/method");
    }

    @Test
    void of_many_problems_the_first_thousand_are_told() {
        CrosswalkReading reading =
                read(CrosswalkCsvReader.plain(), "from,relation,to\n" + "x,related,urn:b\n".repeat(1500));

        assertThat(reading.problems()).hasSize(1001);
        assertThat(reading.problems().get(1000).title()).isEqualTo("500 more problems like the last of these");
    }

    @Test
    @Timeout(10)
    void cells_made_to_be_slow_are_read_as_fast_as_others() {
        String colons = ":".repeat(60_000) + " x";
        String spaces = "urn:" + " ".repeat(60_000) + "x";
        CrosswalkReading reading = read(
                CrosswalkCsvReader.plain(), "from,relation,to\n" + (colons + ",related," + spaces + "\n").repeat(20));

        assertThat(reading.relations()).isZero();
        assertThat(reading.problems()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "from,to\nurn:a,urn:b\n", "from,relation,to\n\"x"})
    void what_is_no_such_table_is_refused(String text) {
        CrosswalkCsvReader reader = CrosswalkCsvReader.plain();

        assertThatThrownBy(() -> read(reader, text)).isInstanceOf(ConversionException.class);
    }
}
