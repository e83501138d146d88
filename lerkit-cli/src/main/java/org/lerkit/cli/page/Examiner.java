package org.lerkit.cli.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.cli.page.Examination.Attempt;
import org.lerkit.cli.page.Examination.Matching;
import org.lerkit.cli.page.Examination.Records;
import org.lerkit.cli.summary.CredentialSummary;
import org.lerkit.cli.summary.PostingSummary;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.mapping.jobs.PostingLint;
import org.lerkit.mapping.jobs.Postings;
import org.lerkit.mapping.match.Frameworks;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.MatchPolicy;
import org.lerkit.mapping.match.Skills;
import org.lerkit.mapping.match.Vouching;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;

/** Asks the library all that there is to ask about a document. Fetches nothing. Immutable and thread-safe. */
final class Examiner {
    /** What JSON, tokens and images start with: what is wrong with these is better told by who opens them. */
    private static final String DOCUMENTS = "{[e\u0089";

    /** A longer transcript, or a record of a few signed credentials: what takes a second. */
    private static final long MOST_WORK = 10_000;

    private static final Converters CONVERTERS = Converters.standard();
    private static final FrameworkConverters FRAMEWORKS = FrameworkConverters.standard();
    private static final ConversionOptions OPTIONS =
            ConversionOptions.standard().checkingAccounting();

    private final Verifier verifier;
    private final Clock clock;

    Examiner(CryptoConfig config, Clock clock) {
        this.verifier = Verifier.create(config, VerificationPolicy.strict());
        this.clock = clock;
    }

    /** All of it. Of a record that is much, conversions are left out. */
    Examination examine(Submission submission) {
        return examine(submission, "");
    }

    /**
     * All of it.
     *
     * @param to the id of a format that it is converted to, even if it is much; empty for none
     */
    Examination examine(Submission submission, String to) {
        Set<Problem> problems = new LinkedHashSet<>();
        Opened opened = open(submission.document());
        opened.refused().ifPresent(problems::add);
        Optional<Format> format = opened.detection().format();
        Optional<VerificationReport> report = opened.document()
                .filter(document -> isVerified(document, format))
                .map(verifier::verify);
        if (report.isEmpty()) {
            problems.addAll(structure(opened));
        }
        Records records = format.map(known -> records(submission.document(), known, problems))
                .orElse(Records.NONE);
        JsonObject summary = summary(opened, problems);
        boolean much = work(records) > MOST_WORK;
        List<Attempt> conversions = new ArrayList<>();
        List<Format> possible = new ArrayList<>();
        format.stream().flatMap(Examiner::converters).forEach(converter -> {
            if (!much || converter.to().id().equals(to)) {
                conversions.add(attempt(converter, submission.document()));
            } else {
                possible.add(converter.to());
            }
        });
        Optional<Matching> match = submission.posting().map(posting -> match(records, posting));
        return new Examination(
                submission,
                opened.document(),
                opened.detection(),
                summary,
                report,
                records,
                conversions,
                possible,
                match,
                List.copyOf(problems));
    }

    /** What it costs to say of each value what became of it, the originals that a record keeps counted too. */
    private static long work(Records records) {
        return records.first()
                .map(read -> (long) read.ledger().entries().size()
                        * (1 + read.value().verifications().size()))
                .orElse(0L);
    }

    /** In which format it is. */
    Optional<Format> format(Submission submission) {
        return open(submission.document()).detection().format();
    }

    /** A document that was opened, or why it was not. */
    private record Opened(Optional<CredentialDocument> document, Detection detection, Optional<Problem> refused) {}

    private static Opened open(byte[] received) {
        try {
            CredentialDocument document = CredentialDocument.open(received);
            return of(Optional.of(document), document.detection(), Optional.empty());
        } catch (LerkitException e) {
            Detection detection = Format.detect(received);
            boolean broken = CoseSign1.isStart(received) || DOCUMENTS.indexOf(first(received)) >= 0;
            return of(
                    Optional.empty(),
                    detection,
                    e.problems().stream().findFirst().filter(problem -> broken));
        }
    }

    private static Opened of(Optional<CredentialDocument> document, Detection detection, Optional<Problem> refused) {
        if (detection instanceof Detection.Unrecognized unrecognized) {
            return new Opened(document, detection, refused.or(() -> Optional.of(unrecognized.problem())));
        }
        return new Opened(document, detection, refused);
    }

    /** The first character that is not space, of a document that is not in UTF-16. */
    private static char first(byte[] received) {
        for (byte b : received) {
            if (b > ' ' || (b & 0xFF) == '\u0089') {
                return (char) (b & 0xFF);
            }
        }
        return ' ';
    }

    /** Credentials are, and whatever somebody signed. */
    private static boolean isVerified(CredentialDocument document, Optional<Format> format) {
        return document.json().get("proof").isPresent()
                || document.carriers().stream()
                        .anyMatch(carrier -> !carrier.id().equals("html"))
                || format.map(Format::id)
                        .filter(id ->
                                id.startsWith("1edtech:clr") || id.startsWith("1edtech:ob") || id.startsWith("w3c:"))
                        .isPresent();
    }

    /** What the model says of it; the reports of credentials say that too. */
    private static List<Problem> structure(Opened opened) {
        return opened.document().stream()
                .flatMap(document -> DocumentTypes.of(document).stream()
                        .flatMap(node -> node.check().stream()
                                .map(problem -> problem.at(
                                        problem.pointer().under(DocumentTypes.place(node, document.json()))))))
                .toList();
    }

    private static Records records(byte[] document, Format format, Set<Problem> problems) {
        Optional<RecordReader> reader = CONVERTERS.reader(format);
        if (reader.isEmpty()) {
            return Records.NONE;
        }
        Optional<Conversion<LearnerRecord>> first = Optional.empty();
        int count = 0;
        try (RecordReader.Records records = reader.get().read(new ByteArrayInputStream(document), OPTIONS)) {
            while (records.hasNext()) {
                count++;
                if (count > 1) {
                    records.draft();
                    continue;
                }
                try {
                    Conversion<LearnerRecord> read = records.next();
                    problems.addAll(read.problems());
                    first = Optional.of(read);
                } catch (LerkitException e) {
                    problems.addAll(e.problems());
                }
            }
        } catch (LerkitException e) {
            problems.addAll(e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of bytes in memory
        }
        return new Records(first, count);
    }

    private static JsonObject summary(Opened opened, Set<Problem> problems) {
        Optional<Format> format = opened.detection().format();
        if (opened.document().isEmpty() || format.isEmpty()) {
            return JsonObject.EMPTY;
        }
        JsonObject json = opened.document().get().json();
        if (!Postings.formats().contains(format.get())) {
            return CredentialSummary.of(json);
        }
        try {
            Conversion<JobPosting> posting = Postings.read(json, OPTIONS);
            problems.addAll(PostingLint.standard().check(posting));
            return PostingSummary.of(posting.value());
        } catch (LerkitException e) {
            problems.addAll(e.problems());
            return JsonObject.EMPTY;
        }
    }

    /** What makes something else of a format. */
    static Stream<Converter> converters(Format from) {
        return Stream.of(CONVERTERS.targets(), Postings.formats(), FRAMEWORKS.targets())
                .flatMap(List::stream)
                .distinct()
                .filter(to -> !to.equals(from))
                .flatMap(
                        to -> CONVERTERS
                                .find(from, to)
                                .or(() -> Postings.converter(from, to))
                                .or(() -> FRAMEWORKS.find(from, to))
                                .stream());
    }

    /** What the first record of a document becomes. */
    static Attempt attempt(Converter converter, byte[] document) {
        try (Converter.Conversions conversions = converter.convert(new ByteArrayInputStream(document), OPTIONS)) {
            return conversions.hasNext()
                    ? Attempt.done(converter.to(), conversions.draft().get())
                    : Attempt.refused(converter.to(), List.of());
        } catch (LerkitException e) {
            return Attempt.refused(converter.to(), e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of bytes in memory
        }
    }

    private Matching match(Records records, byte[] posting) {
        try {
            JobPosting job = Postings.read(posting, OPTIONS).value();
            return new Matching(
                    records.first().map(read -> {
                        Skills skills = Skills.of(read.value(), vouching(read.value()), Frameworks.none());
                        return Match.of(skills, job, Frameworks.none().graph(), MatchPolicy.standard());
                    }),
                    List.of());
        } catch (LerkitException e) {
            return new Matching(Optional.empty(), new ArrayList<>(e.problems()));
        }
    }

    private Vouching vouching(LearnerRecord record) {
        return Vouching.of(record, this::outcome).toBuilder()
                .on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .build();
    }

    private Vouching.Outcome outcome(Verification original) {
        try {
            return switch (verifier.verify(original.bytes()).outcome()) {
                case VERIFIED -> Vouching.Outcome.VERIFIED;
                case REJECTED -> Vouching.Outcome.REFUSED;
                case INDETERMINATE -> Vouching.Outcome.UNCERTAIN;
            };
        } catch (IllegalArgumentException notBase64) {
            return Vouching.Outcome.REFUSED;
        }
    }
}
