package org.lerkit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lerkit.benchmarks.Costs.Cost;

/** How long the command line takes to verify a badge, as a process of its own: wall clock, the best of some. */
final class ProcessTime {
    /** The name of the operation. */
    static final String VERIFY = "lerkit verify";

    /** The system property that says where the command is, which must be built. */
    private static final String LAUNCHER = "lerkit.launcher";

    private static final int RUNS = 12;

    private ProcessTime() {}

    /** Nothing, if it is not said where the command is. */
    static Costs measure() throws IOException, InterruptedException, GeneralSecurityException {
        SortedMap<String, Cost> costs = new TreeMap<>();
        Optional<String> launcher =
                Optional.ofNullable(System.getProperty(LAUNCHER)).filter(path -> !path.isEmpty());
        if (launcher.isPresent()) {
            Path file = Files.createTempFile("lerkit-badge", ".json");
            try {
                Files.write(
                        file, new SampleCredentials(SampleKey.generate().signer()).signed("badge", "eddsa-rdfc-2022"));
                double best = Double.MAX_VALUE;
                for (int run = 0; run < RUNS; run++) {
                    best = Math.min(best, microseconds(launcher.get(), "verify", file.toString()));
                }
                costs.put(VERIFY, new Cost(best, Double.NaN, 1e6 / best));
            } finally {
                Files.delete(file);
            }
        }
        return new Costs(costs);
    }

    private static double microseconds(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command[0] + " ends with " + exit);
        }
        return (System.nanoTime() - start) / 1e3;
    }
}
