package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.mapping.jobs.Postings;
import org.lerkit.model.document.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lerkit convert}: one format into another, with the account of what became of everything. */
@Command(
        name = "convert",
        description = {
            "Converts a record, a job posting or a framework of competencies into another format, and says what became of",
            "everything in it.",
            "A batch gives one document a line (of CSV its rows), or with --out FOLDER/ one a file."
        })
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private RecordSource source = new RecordSource();

    @Mixin
    private TargetFlags target = new TargetFlags();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the result goes: a file, or a folder if it ends with a slash.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private MappingFlags mapping = new MappingFlags();

    @Mixin
    private EnvelopeFlags envelope = new EnvelopeFlags();

    @Mixin
    private FrameworkFlags frameworks = new FrameworkFlags();

    @Option(names = "--ledger", paramLabel = "FILE.json", description = "Writes the ledger; of a batch, one a line.")
    private Optional<Path> ledger = Optional.empty();

    @Option(names = "--ledger-html", paramLabel = "FILE.html", description = "Writes the ledger as a page for people.")
    private Optional<Path> ledgerPage = Optional.empty();

    private final Environment environment;

    ConvertCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        ConversionOptions options = target.options(environment);
        try (Input input = Input.open(environment, source.file());
                Output output = new Output(environment)) {
            int code = CommandFailure.telling(input.name(), () -> {
                Converter converter = converter(input);
                ConversionRun.Targets targets = new ConversionRun.Targets(
                        converter.from().title() + " to " + converter.to().title(),
                        Destination.of(environment, out),
                        ledger,
                        ledgerPage,
                        target.quiet());
                try (Converter.Conversions conversions = converter.convert(input.stream(), options)) {
                    return new ConversionRun(environment, input.name(), output, targets).run(conversions);
                }
            });
            output.commit();
            return code;
        }
    }

    private Converter converter(Input input) {
        Format format = source.from().or(mapping::format).orElseGet(input::format);
        return envelope.in(mapping.in(target.converters(environment), environment), environment)
                .find(format, target.to())
                .or(() -> Postings.converter(format, target.to()))
                .or(() -> frameworks.converters().find(format, target.to()))
                .orElseThrow(() -> CommandFailure.usage(
                        input.name() + ": lerkit does not convert " + format + " to " + target.to(), hint(format)));
    }

    private static String hint(Format from) {
        if (Postings.formats().contains(from)) {
            return "job postings become one another: --to " + list(Postings.formats());
        }
        if (FrameworkConverters.standard().sources().contains(from)) {
            return "frameworks become " + list(FrameworkConverters.standard().targets());
        }
        return "it reads " + list(Converters.standard().sources()) + ", and writes "
                + list(Converters.standard().targets());
    }

    private static String list(List<Format> formats) {
        return formats.stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
