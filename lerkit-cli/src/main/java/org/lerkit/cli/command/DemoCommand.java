package org.lerkit.cli.command;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lerkit demo}: the main job from end to end, on a transcript that comes with lerkit. */
@Command(
        name = "demo",
        description = {
            "Turns a transcript into a signed record, verifies it, shows it, and shows what happens when a grade is"
                    + " changed.",
            "The learner and the university are invented. Nothing leaves this machine."
        })
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "lerkit-demo",
            description = "Where to put what is made: lerkit-demo if left out.")
    private Path out = Path.of("lerkit-demo");

    private final Environment environment;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws GeneralSecurityException {
        try (Output output = new Output(environment)) {
            output.createFolder(out);
            int code = new Demonstration(environment, out, output).run();
            output.commit();
            environment.out().println("\nEverything is in " + out + "/. Open transcript.html in a browser, or try:");
            environment.out().println("  lerkit verify " + out.resolve("clr-signed.json"));
            return code;
        }
    }
}
