package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;
import picocli.CommandLine.Option;

/** The options of every command that reads records of learners. */
final class ConversionFlags {
    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = "Who the learner is, as an IRI such as a DID. Needed where the source does not say.")
    private Optional<String> subject = Optional.empty();

    @Option(
            names = "--created",
            paramLabel = "DATE",
            description =
                    "When the document was made, such as 2026-06-30 or 2026-06-30T08:00:00Z, where the source does"
                            + " not say.")
    private Optional<String> created = Optional.empty();

    @Option(
            names = "--release",
            paramLabel = "CATEGORIES",
            split = ",",
            completionCandidates = Categories.class,
            description = "What not to withhold, by name: ${COMPLETION-CANDIDATES}.")
    private List<String> released = List.of();

    @Option(
            names = "--privacy",
            paramLabel = "FILE",
            description = "A privacy profile: what to withhold beside what always is, and what not.")
    private Optional<Path> privacy = Optional.empty();

    /** What the flags ask for. */
    ConversionOptions options(Environment environment) {
        ConversionOptions options = ConversionOptions.standard();
        if (subject.isPresent()) {
            options = options.withSubject(iri(subject.get()));
        }
        if (created.isPresent()) {
            options = options.withCreated(date(created.get()));
        }
        Category[] categories = released.stream().map(ConversionFlags::category).toArray(Category[]::new);
        PrivacyProfile profile = privacy.map(file -> profile(file, environment)).orElseGet(PrivacyProfile::standard);
        return options.withPrivacy(profile.releasing(categories));
    }

    private static PrivacyProfile profile(Path file, Environment environment) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> PrivacyProfile.read(input.stream()));
        }
    }

    private static Iri iri(String text) {
        if (!text.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
            throw CommandFailure.usage(
                    "--subject: not an IRI", "an identifier with a scheme is expected, such as did:key:z6Mk...");
        }
        return new Iri(text);
    }

    private static LexicalDate date(String text) {
        LexicalDate date = new LexicalDate(text);
        if (date.day().isEmpty()
                || (text.contains("T") && new LexicalDateTime(text).instant().isEmpty())) {
            throw CommandFailure.usage(
                    "--created: not a date", "a day is expected, such as 2026-06-30, or 2026-06-30T08:00:00Z");
        }
        return date;
    }

    private static Category category(String token) {
        return Category.of(token)
                .orElseThrow(() -> CommandFailure.usage(
                        "--release: no category '" + token + "'",
                        "there are "
                                + Arrays.stream(Category.values())
                                        .map(Category::token)
                                        .collect(Collectors.joining(", "))));
    }

    /** The kinds of loss that a caller named. */
    static String[] kinds(List<String> given) {
        Set<String> known = Stream.concat(
                        Arrays.stream(Disposition.Kind.values()).map(Disposition.Kind::token),
                        Arrays.stream(Disposition.Transformed.How.values())
                                .map(how -> new Disposition.Transformed(how).token()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String kind : given) {
            if (!known.contains(kind)) {
                throw CommandFailure.usage(
                        "--fail-on: no kind of disposition '" + kind + "'", "there are " + String.join(", ", known));
            }
        }
        return given.toArray(String[]::new);
    }

    /** The categories by name. */
    static final class Categories implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Category.values()).map(Category::token).iterator();
        }
    }
}
