package org.lerkit.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.mapping.competency.CtdlAsnWriter;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.mapping.competency.RsdReader;
import org.lerkit.mapping.competency.RsdWriter;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import picocli.CommandLine.Option;

/** The options that say of frameworks of competencies what one format asks for and another does not say. */
final class FrameworkFlags {
    @Option(
            names = "--publisher",
            paramLabel = "URL",
            description = "Who publishes a framework in a registry, for ctdl-asn; may be given several times.")
    private List<String> publishers = List.of();

    @Option(names = "--skill-creator", paramLabel = "URL", description = "Who made skills that do not say it, for rsd.")
    private Optional<String> creator = Optional.empty();

    @Option(
            names = "--skill-created",
            paramLabel = "TIME",
            description = "When they were made: 2026-05-04T08:30:00Z. Needs the other options of skills too.")
    private Optional<String> created = Optional.empty();

    @Option(names = "--skill-updated", paramLabel = "TIME", description = "When they were last changed.")
    private Optional<String> updated = Optional.empty();

    @Option(
            names = "--skill-status",
            paramLabel = "WORD",
            description = "How far they are published: Draft, Workspace, Published, Unarchived, Archived or Deleted.")
    private Optional<String> status = Optional.empty();

    @Option(
            names = "--framework-id",
            paramLabel = "ID",
            description = "Which framework a list of skills is; needs --framework-title too.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--framework-title", paramLabel = "WORDS", description = "What that framework is called.")
    private Optional<String> title = Optional.empty();

    /** All converters of frameworks, with what is said here. */
    FrameworkConverters converters() {
        FrameworkConverters all = FrameworkConverters.standard();
        if (!publishers.isEmpty()) {
            all = all.with(new CtdlAsnWriter()
                    .publishedBy(publishers.stream().map(Iri::new).toArray(Iri[]::new)));
        }
        if (together("--skill-creator", creator, created, updated, status)) {
            all = all.with(new RsdWriter()
                    .givenAll(
                            new Iri(creator.orElseThrow()),
                            new LexicalDateTime(created.orElseThrow()),
                            new LexicalDateTime(updated.orElseThrow()),
                            new PublishStatus(status.orElseThrow())));
        }
        if (together("--framework-id", id, title)) {
            all = all.with(new RsdReader().named(id.orElseThrow(), title.orElseThrow()));
        }
        return all;
    }

    /** Whether options are given that belong together; some without the others are refused. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only counted
    private static boolean together(String first, Optional<String>... options) {
        long given = Stream.of(options).filter(Optional::isPresent).count();
        if (given != 0 && given != options.length) {
            throw CommandFailure.usage(
                    first + " and its like: " + given + " of " + options.length + " are given",
                    "give all of them, or none");
        }
        return given != 0;
    }
}
