package org.lerkit.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lerkit.benchmarks.Costs.Cost;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/**
 * Runs benchmarks and prints a table of them: processor time and memory for one operation, and, where there is a
 * baseline, the ratio of the times. The baseline of {@code read} is {@code readJackson}, that of {@code verify} is {@code
 * verifyLimit}.
 */
public final class Report {
    private static final int ROUNDS = 3;
    private static final List<String> BASELINES = List.of("Jackson", "Limit");

    private Report() {}

    /**
     * Takes the options of JMH, which begin with which benchmarks to run; without them it runs all. {@code goals} in
     * place of benchmarks makes it a {@link GoalsRun}, {@code profile} a {@link ProfileRun}.
     */
    public static void main(String[] arguments)
            throws RunnerException, CommandLineOptionException, IOException, InterruptedException,
                    GeneralSecurityException {
        String first = arguments.length == 0 ? "" : arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (first) {
            case "goals" -> GoalsRun.main(rest);
            case "profile" -> ProfileRun.main(rest);
            default -> print(arguments);
        }
    }

    private static void print(String... arguments) throws RunnerException, CommandLineOptionException {
        Costs costs = Costs.measure(ROUNDS, arguments);
        System.out.print(table(costs)); // a program of its own, and this is what it is run for
    }

    /** A row for each operation. */
    static String table(Costs costs) {
        StringBuilder table =
                new StringBuilder("\n| what | µs of processor time | operations a second | KB | ratio |\n");
        table.append("|---|---|---|---|---|\n");
        costs.byName().forEach((name, cost) -> table.append(row(name, cost, baseline(costs, name))));
        return table.toString();
    }

    private static @Nullable Cost baseline(Costs costs, String name) {
        int end = name.indexOf(' ');
        String method = end < 0 ? name : name.substring(0, end);
        return BASELINES.stream()
                .map(baseline -> costs.find(method + baseline + name.substring(method.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String row(String name, Cost cost, @Nullable Cost baseline) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.0f | %,.1f | %s |%n",
                name,
                cost.microseconds(),
                1_000_000 / cost.microseconds(),
                cost.bytes() / 1024,
                baseline == null
                        ? ""
                        : String.format(Locale.ROOT, "%.2f", cost.microseconds() / baseline.microseconds()));
    }
}
