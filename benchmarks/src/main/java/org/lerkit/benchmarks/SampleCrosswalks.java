package org.lerkit.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.competency.CaseReader;
import org.lerkit.mapping.competency.csv.CrosswalkCsvReader;
import org.lerkit.mapping.competency.csv.FrameworkCsvReader;
import org.lerkit.mapping.match.CrosswalkBuilder;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.mapping.match.RelationMeaning;
import org.lerkit.model.value.Iri;

/**
 * Tables of frameworks and crosswalks to measure with, the same for the same size: skills of ESCO, occupations that need
 * them, and local frameworks that point at them; ESCO, O*NET, SOC and ISCO-08 as they are published where a folder with
 * them is given, and the rest invented. Relations are spread as they are in reality: few skills have most of them.
 */
final class SampleCrosswalks {
    private static final int ITEMS = 1_000;
    private static final int NEEDS = 43;
    private static final String ESCO = "http://data.europa.eu/esco/";

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<byte[]> frameworks = new ArrayList<>();
    private final byte[] skills;
    private final byte[] needs;
    private final byte[] matches;
    private final Optional<Path> corpus;
    private final List<Iri> skillIds;
    private final List<Iri> localIds = new ArrayList<>();

    /**
     * @param size of a hundred: 100 is 100,000 competencies and occupations and 300,000 relations
     * @param corpus a folder with published frameworks, {@code esco/}, {@code onet/} and {@code 1edtech/case/} in it
     */
    SampleCrosswalks(int size, Optional<Path> corpus) {
        this.corpus = corpus;
        this.skills = corpus.map(folder -> bytes(folder.resolve("esco/esco_skills_all_labels_en.csv")))
                .orElseGet(() -> skills(size * 135));
        this.skillIds = new String(skills, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> new Iri(line.substring(0, line.indexOf(','))))
                .toList();
        this.needs = needs(size * 35);
        StringBuilder crosswalk = new StringBuilder("from,relation,to,method,confidence\n");
        for (int i = 0; i < Math.max(size * 8 / 10, 1); i++) {
            frameworks.add(framework(i, crosswalk));
        }
        this.matches = crosswalk.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] skills(int count) {
        StringBuilder table = new StringBuilder("conceptUri,preferredLabel\n");
        for (int i = 0; i < count; i++) {
            table.append(ESCO)
                    .append("skill/")
                    .append(i)
                    .append(",work with tool ")
                    .append(i)
                    .append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Some much more often than others. */
    private Iri skill(SplittableRandom chance) {
        return skillIds.get((int) (chance.nextDouble() * chance.nextDouble() * skillIds.size()));
    }

    private byte[] needs(int occupations) {
        StringBuilder table = new StringBuilder("occupationUri,relationType,skillType,skillUri\n");
        for (int i = 0; i < occupations; i++) {
            for (int need = 0; need < NEEDS; need++) {
                table.append(ESCO + "occupation/").append(i);
                table.append(need % 2 == 0 ? ",essential,," : ",optional,,");
                table.append(skill(random).value()).append('\n');
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] framework(int number, StringBuilder crosswalk) {
        StringBuilder table = new StringBuilder("id,uri,statement,parent\n");
        for (int item = 0; item < ITEMS; item++) {
            String uri = "https://guild" + number + ".example/items/" + item;
            localIds.add(new Iri(uri));
            table.append(item)
                    .append(',')
                    .append(uri)
                    .append(",Works with tool ")
                    .append(item)
                    .append(',');
            table.append(item == 0 ? "" : String.valueOf((item - 1) / 5)).append('\n');
            if (random.nextInt(10) < 8) {
                String type = List.of("close-match", "broad-match", "narrow-match", "related")
                        .get(random.nextInt(4));
                crosswalk
                        .append(uri)
                        .append(',')
                        .append(type)
                        .append(',')
                        .append(skill(random).value());
                crosswalk.append(random.nextBoolean() ? ",explicit,\n" : ",statistical,0.9\n");
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads everything. */
    CrosswalkGraph load() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        try {
            read(FrameworkCsvReader.escoSkills(), skills, builder);
            for (int i = 0; i < frameworks.size(); i++) {
                Iri id = new Iri("https://guild" + i + ".example/items");
                read(FrameworkCsvReader.plain(id, "Guild " + i), frameworks.get(i), builder);
            }
            read(CrosswalkCsvReader.escoRelations(), needs, builder);
            read(CrosswalkCsvReader.plain(), matches, builder);
            if (corpus.isPresent()) {
                Path folder = corpus.get();
                read(FrameworkCsvReader.onetOccupations(), bytes(folder.resolve("onet/occupation_data.csv")), builder);
                read(
                        CrosswalkCsvReader.nesta(),
                        bytes(folder.resolve("esco/esco_onet_crosswalk_Nov2020.csv")),
                        builder);
                read(CrosswalkCsvReader.socToIsco(), bytes(folder.resolve("onet/soc_isco_crosswalk.csv")), builder);
                read(
                        CrosswalkCsvReader.escoSkillsByIsco(),
                        bytes(folder.resolve("esco/isco_esco_skills_flat.csv")),
                        builder);
                for (String name : List.of("Ordering", "SmartLevelFramework", "sample-framework")) {
                    byte[] json = bytes(folder.resolve("1edtech/case/opensalt-" + name + ".json"));
                    builder.add(
                            new CaseReader()
                                    .read(new ByteArrayInputStream(json), ConversionOptions.standard())
                                    .value(),
                            Provenance.explicit("a framework"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build();
    }

    private static void read(FrameworkCsvReader reader, byte[] table, CrosswalkBuilder builder) throws IOException {
        builder.add(
                reader.read(new ByteArrayInputStream(table), ConversionOptions.standard())
                        .value(),
                Provenance.explicit("a framework"),
                RelationMeaning.equivalent());
    }

    private static void read(CrosswalkCsvReader reader, byte[] table, CrosswalkBuilder builder) throws IOException {
        reader.read(new ByteArrayInputStream(table), Provenance.explicit("a crosswalk"), builder::add);
    }

    /** So many competencies that somebody may hold: one of ESCO, and one of a local framework. */
    List<Iri> held(int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Iri> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(i % 2 == 0 ? skill(chance) : localIds.get(chance.nextInt(localIds.size())));
        }
        return held;
    }

    /** So many skills of ESCO that a posting may ask for. */
    List<Iri> required(int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Iri> required = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            required.add(skill(chance));
        }
        return required;
    }
}
