package org.lerkit.mapping.competency.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.match.Correspondence;
import org.lerkit.mapping.match.CrosswalkBuilder;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.Route;
import org.lerkit.mapping.match.RoutePolicy;
import org.lerkit.mapping.match.StatedRelation;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;

/**
 * The crosswalks of the field, against each other: what is found from ESCO to O*NET by way of ISCO-08 and SOC, beside what
 * people said of the same pairs.
 */
class CrosswalkCorpusTest {
    private static final String NESTA = "esco/esco_onet_crosswalk_Nov2020.csv";
    private static final String SOC = "onet/soc_isco_crosswalk.csv";
    /** Every number of the standard policy, but a threshold that lets through what is partial. */
    private static final RoutePolicy LOW =
            RoutePolicy.builder("low", "1").threshold(0.05).build();

    private static CrosswalkReading read(CrosswalkCsvReader reader, String path, Consumer<StatedRelation> relations) {
        try {
            return reader.read(new ByteArrayInputStream(Corpus.bytes(path)), Provenance.explicit(path), relations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<StatedRelation> read(CrosswalkCsvReader reader, String path) {
        List<StatedRelation> relations = new ArrayList<>();
        CrosswalkReading reading = read(reader, path, relations::add);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.relations()).isEqualTo(relations.size());
        return relations;
    }

    /** Without what Nesta says of O*NET. */
    private static CrosswalkBuilder byWayOfIsco(List<StatedRelation> nesta) {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        nesta.stream()
                .filter(relation -> relation.type().equals(RelationType.CHILD_OF))
                .forEach(builder::add);
        read(CrosswalkCsvReader.socToIsco(), SOC).forEach(builder::add);
        try {
            builder.add(
                    FrameworkCsvReader.onetOccupations()
                            .read(
                                    new ByteArrayInputStream(Corpus.bytes("onet/occupation_data.csv")),
                                    ConversionOptions.standard())
                            .value(),
                    Provenance.explicit("O*NET"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder;
    }

    private static Map<Iri, Iri> pairs(List<StatedRelation> nesta) {
        Map<Iri, Iri> pairs = new TreeMap<>(Comparator.comparing(Iri::value));
        nesta.stream()
                .filter(relation -> relation.type().equals(RelationType.CLOSE_MATCH))
                .forEach(relation -> pairs.put(relation.from(), relation.to()));
        return pairs;
    }

    private static long found(CrosswalkGraph graph, Map<Iri, Iri> pairs, RoutePolicy policy) {
        return pairs.entrySet().stream()
                .filter(pair ->
                        graph.best(pair.getKey(), pair.getValue(), policy).isPresent())
                .count();
    }

    /** How many pairs there are rows for, on the way from the one to the other: counted without a graph. */
    private static long joined(List<StatedRelation> nesta, Map<Iri, Iri> pairs) {
        Map<Iri, Iri> groups = new HashMap<>();
        nesta.stream()
                .filter(relation -> relation.type().equals(RelationType.CHILD_OF))
                .forEach(relation -> groups.put(relation.from(), relation.to()));
        Set<String> rows = new HashSet<>();
        read(CrosswalkCsvReader.socToIsco(), SOC)
                .forEach(relation ->
                        rows.add(relation.to().value() + relation.from().value()));
        return pairs.entrySet().stream()
                .filter(pair -> {
                    String address = pair.getValue().value();
                    String soc = address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
                    return rows.contains(
                            groups.getOrDefault(pair.getKey(), pair.getKey()).value() + "soc:" + soc);
                })
                .count();
    }

    @Test
    void every_row_of_the_crosswalks_is_read() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("nesta", read(CrosswalkCsvReader.nesta(), NESTA).size());
        counts.put("soc", read(CrosswalkCsvReader.socToIsco(), SOC).size());
        counts.put(
                "isco",
                read(CrosswalkCsvReader.escoSkillsByIsco(), "esco/isco_esco_skills_flat.csv")
                        .size());

        assertThat(counts).isEqualTo(Map.of("nesta", 2 * 1_680, "soc", 1_634, "isco", 1_530));
    }

    @Test
    void isco_and_soc_lead_to_the_occupation_of_onet_that_people_chose_in_some_cases() {
        List<StatedRelation> nesta = read(CrosswalkCsvReader.nesta(), NESTA);
        CrosswalkGraph graph = byWayOfIsco(nesta).build();
        Map<Iri, Iri> pairs = pairs(nesta);
        Map<Iri, Iri> known = new HashMap<>(pairs);
        known.values().removeIf(onet -> graph.find(onet).isEmpty());

        assertThat(graph.problems()).isEmpty();
        assertThat(List.of((long) known.size(), found(graph, known, RoutePolicy.standard()), found(graph, known, LOW)))
                .containsExactly(1_355L, 228L, joined(nesta, known));
        assertThat(joined(nesta, known)).isEqualTo(388);
        Route route = pairs.entrySet().stream()
                .flatMap(pair -> graph.best(pair.getKey(), pair.getValue(), RoutePolicy.standard()).stream())
                .findFirst()
                .orElseThrow();
        assertThat(route.correspondence()).isEqualTo(Correspondence.RELATED);
        assertThat(route.steps())
                .extracting(Route.Step::correspondence)
                .containsExactly(Correspondence.NARROWER, Correspondence.CLOSE, Correspondence.BROADER);
    }

    @Test
    void a_fifth_of_the_pairs_left_out_is_found_as_often_by_the_rest_and_others_are_seldom() {
        List<StatedRelation> nesta = read(CrosswalkCsvReader.nesta(), NESTA);
        Map<Iri, Iri> left = pairs(nesta);
        Random random = new Random(20);
        left.keySet().removeIf(key -> random.nextInt(5) > 0);
        CrosswalkBuilder builder = byWayOfIsco(nesta);
        nesta.stream()
                .filter(relation -> relation.type().equals(RelationType.CLOSE_MATCH))
                .filter(relation -> !left.containsKey(relation.from()))
                .forEach(builder::add);
        CrosswalkGraph graph = builder.build();
        List<Iri> targets = new ArrayList<>(new HashSet<>(left.values()));
        targets.sort(Comparator.comparing(Iri::value));
        Map<Iri, Iri> wrong = new HashMap<>();
        left.forEach((esco, onet) -> {
            Iri other = targets.get(random.nextInt(targets.size()));
            if (!other.equals(onet)) {
                wrong.put(esco, other);
            }
        });

        assertThat(List.of((long) left.size(), found(graph, left, LOW), (long) wrong.size(), found(graph, wrong, LOW)))
                .containsExactly(367L, 74L, 366L, 1L);
        Set<Iri> kept = new HashSet<>(pairs(nesta).keySet());
        kept.removeAll(left.keySet());
        Map<Iri, Iri> stated = pairs(nesta);
        stated.keySet().retainAll(kept);
        assertThat(found(graph, stated, RoutePolicy.standard())).isEqualTo(stated.size());
    }
}
