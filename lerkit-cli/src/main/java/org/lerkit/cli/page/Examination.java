package org.lerkit.cli.page;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.match.Match;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;

/**
 * All that was found out about a submission. Immutable.
 *
 * @param opened as one JSON document, if it is one or carries one
 * @param summary who gave what to whom, as members to list
 * @param report if it is something that is verified
 * @param records what was read as records of learners
 * @param conversions those that were tried
 * @param possible what it may become too, and was not tried, for it is much
 * @param match if a posting was given
 * @param problems what is wrong with it beside what the report says
 */
record Examination(
        Submission submission,
        Optional<CredentialDocument> opened,
        Detection detection,
        JsonObject summary,
        Optional<VerificationReport> report,
        Records records,
        List<Attempt> conversions,
        List<Format> possible,
        Optional<Matching> match,
        List<Problem> problems) {
    Examination {
        conversions = List.copyOf(conversions);
        possible = List.copyOf(possible);
        problems = List.copyOf(problems);
    }

    /**
     * What was read.
     *
     * @param first the first record, where it could be read
     * @param count how many there are, those that could not be read too
     */
    record Records(Optional<Conversion<LearnerRecord>> first, int count) {
        static final Records NONE = new Records(Optional.empty(), 0);
    }

    /**
     * A conversion that was tried.
     *
     * @param documents what the first record became; empty if it was refused
     * @param ledger of all of them
     * @param refused why
     */
    record Attempt(Format to, List<Conversion<Document>> documents, Ledger ledger, List<Problem> refused) {
        private static final Ledger NOTHING = new Ledger(List.of(), List.of());

        Attempt {
            documents = List.copyOf(documents);
            refused = List.copyOf(refused);
        }

        static Attempt done(Format to, List<Conversion<Document>> documents) {
            Ledger joint =
                    Ledger.joint(documents.stream().map(Conversion::ledger).toList());
            return new Attempt(to, documents, joint, List.of());
        }

        static Attempt refused(Format to, List<Problem> why) {
            return new Attempt(to, List.of(), NOTHING, why);
        }

        boolean isDone() {
            return !documents.isEmpty();
        }
    }

    /**
     * What came of comparing it with a posting.
     *
     * @param match empty if there is no record, or the posting cannot be read
     * @param problems why, of the posting
     */
    record Matching(Optional<Match> match, List<Problem> problems) {
        Matching {
            problems = List.copyOf(problems);
        }
    }

    /** In which format it is, if that is known. */
    Optional<Format> format() {
        return detection.format();
    }

    /** What stands in for a verdict. */
    enum Verdict {
        VERIFIED("Verified"),
        REJECTED("Not verified"),
        UNCERTAIN("Could not be verified"),
        /** Nobody signed it, and there is nothing wrong with it. */
        UNSIGNED("Nothing to verify"),
        /** Nobody signed it, and something is wrong with it. */
        FAULTY("Something is wrong"),
        UNREADABLE("Cannot be read");

        final String words;

        Verdict(String words) {
            this.words = words;
        }
    }

    Verdict verdict() {
        if (report.isPresent()) {
            return switch (report.get().outcome()) {
                case VERIFIED -> Verdict.VERIFIED;
                case REJECTED -> Verdict.REJECTED;
                case INDETERMINATE -> Verdict.UNCERTAIN;
            };
        }
        if (format().isEmpty()) {
            return Verdict.UNREADABLE;
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)
                ? Verdict.FAULTY
                : Verdict.UNSIGNED;
    }
}
