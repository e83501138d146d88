package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.mapping.match.Skills;
import org.lerkit.mapping.render.SkillsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lerkit skills}: what a record says that its learner can do. */
@Command(
        name = "skills",
        description = {
            "Says what a record shows that its learner knows and can do, and who vouches for each of it. Credentials",
            "in the record are verified; an alignment that is no skill is listed with the reason."
        })
final class SkillsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The record: a credential, a transcript, a resume; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final SkillsFlags flags = new SkillsFlags();

    @Mixin
    private final ReportFlags report = new ReportFlags();

    private final Environment environment;

    SkillsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        report.check();
        SkillsFlags.Found found = flags.skills(environment, file);
        Skills skills = found.skills();
        report.write(
                environment,
                skills::explain,
                skills::toJson,
                options -> SkillsPage.of(
                        skills, found.note().map(options::withVerification).orElse(options)));
        return ExitCode.DONE;
    }
}
