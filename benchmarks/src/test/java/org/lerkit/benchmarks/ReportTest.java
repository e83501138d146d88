package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each benchmark runs: once, to see that it does, and not how fast. */
class ReportTest {
    private static Costs costs = new Costs(new TreeMap<>());

    @BeforeAll
    static void run_all_once() throws Exception {
        costs = Costs.measure(1, "-f", "0", "-bm", "ss", "-wi", "0", "-i", "1", "-v", "SILENT", "-p", "size=1");
    }

    @Test
    void every_goal_has_what_measures_it() {
        assertThat(GoalsRun.table(costs).lines().skip(3))
                .hasSameSizeAs(GoalsRun.GOALS)
                .filteredOn(row -> row.contains("not measured"))
                .containsExactly(
                        "| `lerkit verify FILE`, a process, wall clock | <= 1.00 s | <= 0.50 s | not measured |  |");
    }

    @Test
    void every_benchmark_runs_and_is_told_beside_its_baseline() {
        assertThat(Report.table(costs).lines().skip(3))
                .hasSameSizeAs(rows())
                .zipSatisfy(rows(), (row, expected) -> assertThat(row).matches(expected));
    }

    private static List<String> rows() {
        String cost = "( [0-9,]+(\\.[0-9])? \\|){3}";
        String plain = cost + "  \\|";
        String compared = cost + " [0-9]+\\.[0-9]{2} \\|";
        Map<String, String> benchmarks = new TreeMap<>();
        Stream.of("issue", "read", "verify", "write").forEach(name -> benchmarks.put(name, compared));
        Stream.of("issueLimit", "readJackson", "readUnvisited", "verifyLimit", "writeJackson")
                .forEach(name -> benchmarks.put(name, plain));
        Map<String, String> rows = new TreeMap<>();
        benchmarks.forEach((name, costs) ->
                Stream.of("badge", "record").forEach(document -> rows.put(name + ' ' + document, costs)));
        Stream.of("derive", "issue", "verify")
                .forEach(name -> Stream.of("bbs-2023", "ecdsa-sd-2023").forEach(suite -> {
                    rows.put(name + ' ' + suite, compared);
                    rows.put(name + "Limit " + suite, plain);
                }));
        rows.put("toClr transcript", compared);
        rows.put("toClrLimit transcript", plain);
        rows.put("toRecord transcript", compared);
        rows.put("toRecordLimit transcript", plain);
        rows.put("toSignedClr transcript", plain);
        Stream.of("gap", "load", "routes").forEach(name -> rows.put(name + " 1", plain));
        Stream.of(
                        "canonicalForm 160",
                        "canonicalForm 40",
                        "issuePeer iron",
                        "issuePeer titanium",
                        "signEd25519",
                        "signaturesInOneThread",
                        "signaturesInTwoThreads",
                        "verifyEd25519",
                        "verifyEd25519Decoded",
                        "verifyInOneThread",
                        "verifyInTwoThreads",
                        "verifyOuter",
                        "verifyP256",
                        "verifyPeer badge iron",
                        "verifyPeer outer iron",
                        "verifyPeer badge titanium",
                        "verifyPeer outer titanium",
                        "verifyProof ecdsa-rdfc-2019",
                        "verifyProof eddsa-jcs-2022",
                        "verifyToken ES256",
                        "verifyToken EdDSA",
                        "verifyTokenNimbus ES256",
                        "verifyTokenNimbus EdDSA")
                .forEach(name -> rows.put(name, plain));
        return rows.entrySet().stream()
                .map(row -> "\\| " + row.getKey() + " \\|" + row.getValue())
                .toList();
    }
}
