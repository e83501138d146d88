package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.model.document.Format;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * Every document there is, by every way there is: the ledger of each conversion is proved complete, it meets no kind of
 * loss that the matrix does not announce, and the page of the figures says what came out.
 */
class EveryPairTest {
    private static final Path PAGE = Path.of("../docs/formats/pairs.md");
    private static final ConversionOptions PROVING = ConversionOptions.standard()
            .checkingAccounting()
            .withSubject(new Iri("urn:uuid:5f1b6c80-5c1c-4a3e-9d0e-4d1f0e8b2a11"))
            .withCreated(new LexicalDate("2026-06-30T08:00:00Z"));
    private static final List<String> KINDS = List.of(
            "carried",
            "recoded",
            "split",
            "merged",
            "narrowed",
            "approximated",
            "control",
            "withheld",
            "dropped",
            "not-understood");
    private static final List<String> FOLDERS =
            List.of("1edtech", "pesc", "x12-structure", "elmo", "elm-samples", "edfi-acan", "hropen");

    private final Converters converters = Converters.standard();

    /** What became of the documents of one format on their way to another. */
    private static final class Figures {
        final Map<String, Integer> kinds = new TreeMap<>();
        final Map<String, Integer> refused = new TreeMap<>();
        /** Kinds of loss that the matrix does not name for the pair, each with the rule. */
        final Set<String> unannounced = new TreeSet<>();

        int made;

        int leaves() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Test
    void our_own_documents_keep_the_law_on_every_way() throws IOException {
        Path own = Path.of("src/test/resources/fixtures");
        Map<ConversionPair, Figures> all = convert(files(own));

        assertThat(all.keySet().stream().map(ConversionPair::from).distinct())
                .as("formats that are read")
                .containsAll(converters.sources().stream()
                        .filter(format -> !format.equals(Format.ENDORSEMENT_3))
                        .toList());
        page("## Our own documents", all);
    }

    @Test
    void the_documents_of_others_keep_the_law_on_every_way() throws IOException {
        Corpus.require("pesc");
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            files.addAll(Corpus.files(folder, ""));
        }

        page(
                "## Documents of others",
                convert(files.stream()
                        .filter(file ->
                                Files.isRegularFile(file) && !file.toString().endsWith(".csv"))
                        .toList()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Map<ConversionPair, Figures> convert(List<Path> files) throws IOException {
        Map<Format, List<byte[]>> documents = new TreeMap<>(Comparator.comparing(Format::id));
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            format(file, bytes)
                    .ifPresent(format -> documents
                            .computeIfAbsent(format, key -> new ArrayList<>())
                            .add(bytes));
        }
        Map<ConversionPair, Figures> all = new LinkedHashMap<>();
        for (ConversionPair pair : converters.matrix()) {
            List<byte[]> sources = documents.getOrDefault(pair.from(), List.of());
            if (!sources.isEmpty()) {
                Figures figures = new Figures();
                for (byte[] source : sources) {
                    convert(source, pair, figures);
                }
                all.put(pair, figures);
            }
        }
        return all;
    }

    private static Optional<Format> format(Path file, byte[] bytes) {
        if (file.endsWith("standard.csv")) {
            return Optional.of(Format.CSV);
        }
        return file.getNameCount() > 1 && file.getName(file.getNameCount() - 2).endsWith("edfi")
                ? Optional.of(Format.EDFI_TRANSCRIPT)
                : Format.detect(bytes).format();
    }

    private void convert(byte[] source, ConversionPair pair, Figures figures) throws IOException {
        Converter converter = converters.find(pair.from(), pair.to()).orElseThrow();
        try (Converter.Conversions conversions = converter.convert(new ByteArrayInputStream(source), PROVING)) {
            boolean more = true;
            while (more) {
                try {
                    more = conversions.hasNext();
                    if (more) {
                        Ledger ledger = conversions.next().ledger();
                        figures.made++;
                        count(ledger, pair, figures);
                    }
                } catch (ConversionException e) {
                    figures.refused.merge(e.problem().code().toString(), 1, Integer::sum);
                }
            }
        } catch (ConversionException e) {
            figures.refused.merge(e.problem().code().toString(), 1, Integer::sum);
        }
    }

    private static void count(Ledger ledger, ConversionPair pair, Figures figures) {
        for (Ledger.Entry entry : ledger.entries()) {
            boolean understood = !(entry.disposition() instanceof Disposition.Dropped dropped) || dropped.understood();
            String kind = understood ? entry.disposition().token() : "not-understood";
            figures.kinds.merge(kind, 1, Integer::sum);
            if (understood
                    && !Set.of("carried", "control").contains(kind)
                    && !pair.losses().contains(kind)) {
                figures.unannounced.add(kind + " by " + entry.rule().id());
            }
        }
    }

    private static void page(String heading, Map<ConversionPair, Figures> all) throws IOException {
        Map<ConversionPair, Set<String>> unannounced = new LinkedHashMap<>();
        all.forEach((pair, figures) -> {
            if (!figures.unannounced.isEmpty()) {
                unannounced.put(pair, figures.unannounced);
            }
        });
        assertThat(unannounced)
                .as("kinds of loss that the matrix does not name")
                .isEmpty();
        StringBuilder rows = new StringBuilder("| from | to | made | refused | leaves | ")
                .append(String.join(" | ", KINDS))
                .append(" |\n|---|---|---|---|---|")
                .append("---|".repeat(KINDS.size()))
                .append('\n');
        all.forEach((pair, figures) -> {
            assertThat(KINDS).containsAll(figures.kinds.keySet());
            rows.append("| `%s` | `%s` | %d | %s | %d | %s |\n"
                    .formatted(
                            pair.from(),
                            pair.to(),
                            figures.made,
                            refused(figures),
                            figures.leaves(),
                            KINDS.stream()
                                    .map(kind -> Optional.ofNullable(figures.kinds.get(kind))
                                            .map(String::valueOf)
                                            .orElse(""))
                                    .collect(Collectors.joining(" | "))));
        });
        String page = Files.readString(PAGE);
        int start = page.indexOf(heading + '\n');
        assertThat(start).as(heading).isNotNegative();
        int table = page.indexOf("| from |", start);
        int next = page.indexOf("\n## ", table);
        String changed = page.substring(0, table) + rows + (next < 0 ? "" : page.substring(next));
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, changed);
        } else {
            assertThat(page).as("write it with -Dupdate.docs").isEqualTo(changed);
        }
    }

    private static String refused(Figures figures) {
        return figures.refused.entrySet().stream()
                .map(entry -> entry.getValue() + " × `" + entry.getKey() + '`')
                .collect(Collectors.joining(", "));
    }
}
