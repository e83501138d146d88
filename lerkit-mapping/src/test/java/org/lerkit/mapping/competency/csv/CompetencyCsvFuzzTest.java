package org.lerkit.mapping.competency.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.match.CrosswalkBuilder;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.Provenance;
import org.lerkit.model.value.Iri;

/** Tables with bytes changed, left out and added are read or refused, and nothing else. */
class CompetencyCsvFuzzTest {
    private static final int TABLES = 600;
    private static final byte[] FRAMEWORK = """
            id,uri,statement,alternative labels,parent,exact match
            a,https://example.org/a,Saws,"cuts|""rips"" wood",,
            b,https://example.org/b,Planes,,a,https://example.org/x|urn:y
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] CROSSWALK = """
            from,relation,to,method,confidence,asserted by
            https://example.org/a,close-match,https://example.org/x,explicit,0.5,"Ada, ""the"" reviewer"
            https://example.org/b,exact-match,urn:y,statistical,1,
            """.getBytes(StandardCharsets.UTF_8);
    private static final List<String> SCRAPS = List.of("\"", ",", "\n", "\r", "\0", "\uFEFF", ":", "|", "\t;", "1e9");

    private static byte[] spoil(byte[] table, Random random) {
        byte[] spoilt = table;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(3)) {
                case 0 -> {
                    spoilt = spoilt.clone();
                    spoilt[at] = (byte) random.nextInt(256);
                }
                case 1 -> spoilt = Arrays.copyOf(spoilt, Math.max(at, 1));
                default -> {
                    byte[] scrap = SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
                    byte[] longer = Arrays.copyOf(spoilt, spoilt.length + scrap.length);
                    System.arraycopy(spoilt, at, longer, at + scrap.length, spoilt.length - at);
                    System.arraycopy(scrap, 0, longer, at, scrap.length);
                    spoilt = longer;
                }
            }
        }
        return spoilt;
    }

    @Test
    void spoilt_tables_are_read_or_refused() throws IOException {
        int read = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            CrosswalkBuilder builder = CrosswalkGraph.builder();
            try {
                builder.add(
                        FrameworkCsvReader.plain(new Iri("https://example.org/joinery"), "Joinery")
                                .read(
                                        new ByteArrayInputStream(spoil(FRAMEWORK, random)),
                                        ConversionOptions.standard().checkingAccounting())
                                .value(),
                        Provenance.explicit("a framework"));
                CrosswalkCsvReader.plain()
                        .read(
                                new ByteArrayInputStream(spoil(CROSSWALK, random)),
                                Provenance.explicit("a crosswalk"),
                                builder::add);
                read++;
            } catch (ConversionException refused) {
                assertThat(refused.problems()).as("seed " + seed).isNotEmpty();
            }
            assertThat(builder.build().version()).as("seed " + seed).startsWith("sha256:");
        }
        assertThat(read).isBetween(TABLES / 10, TABLES - TABLES / 10);
    }
}
