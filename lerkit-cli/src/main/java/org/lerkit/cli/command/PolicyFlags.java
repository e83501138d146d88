package org.lerkit.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.mapping.policy.PolicyName;
import picocli.CommandLine.Option;

/** By whose choice credits, grades and codes are converted. */
final class PolicyFlags {
    @Option(
            names = "--policy",
            paramLabel = "FILE|ID",
            completionCandidates = Ids.class,
            description = {
                "Policies to convert by: a file, or one of ${COMPLETION-CANDIDATES}.",
                "May be given several times; where two decide the same, the later does."
            })
    private List<String> given = List.of();

    /** Those of lerkit, and then those that are asked for. */
    Policies policies(Environment environment) {
        Policies all = Policies.standard();
        for (String one : given) {
            all = all.with(Policies.offered(one).orElseGet(() -> read(one, environment)));
        }
        return all;
    }

    private static Policies read(String name, Environment environment) {
        Path file = Path.of(name);
        if (!Files.exists(environment.directory().resolve(file))) {
            throw CommandFailure.usage(
                    "--policy: no file and no policy '" + name + "'",
                    "without a file there are " + String.join(", ", new Ids()));
        }
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> Policies.read(input.stream()));
        }
    }

    /** The policies that need no file. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Policies.offered().stream().map(PolicyName::id).iterator();
        }
    }
}
