package org.lerkit.mapping.jobs;

import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;

/** Reads the canonical JSON of postings in neutral form: everything is carried. */
final class CanonicalPosting {
    private static final Rule SAME = new Rule("posting.same", "A posting in neutral form is carried as it is.");
    static final MappingTable TABLE = new MappingTable(
            Format.JOB_POSTING,
            Format.JOB_POSTING,
            List.of(new MappingTable.Row("posting", "posting", Set.of("carried"), SAME)));

    private CanonicalPosting() {}

    static Conversion<JobPosting> read(JsonObject document, ConversionOptions options) {
        JobPosting posting = posting(document);
        Source source = Source.of(document);
        Accounts accounts = new Accounts(source);
        return Settlement.of(
                accounts.finish(Target.copyOf(source, SAME)),
                Document.of(document),
                made -> posting,
                List.of(),
                Settlement.withoutLearner(options));
    }

    private static JobPosting posting(JsonObject document) {
        JobPosting posting;
        try {
            posting = JobPosting.of(document);
        } catch (MalformedValueException e) {
            throw notOne(e.pointer(), "expected " + e.expected() + ", found " + e.found());
        }
        if (!posting.toJson().equals(document)) {
            throw notOne(JsonPointer.ROOT, "a posting, and not in canonical form");
        }
        return posting;
    }

    private static ConversionException notOne(JsonPointer at, String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, at, title)
                .withHint("JobPosting.toJson() writes the canonical form"));
    }
}
