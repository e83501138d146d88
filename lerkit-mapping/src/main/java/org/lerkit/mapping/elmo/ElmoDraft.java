package org.lerkit.mapping.elmo;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Writing;
import org.lerkit.model.Problem;
import org.lerkit.model.SourceLocation;

/** Records on their way into a document of one version, each as a report of it. */
final class ElmoDraft {
    private static final Rule ORIGINAL = Elmo.TABLES.rule(
            "verification.other-document",
            "What was signed is a document of its own; another one has no place for it, and its signature proves"
                    + " nothing there.");
    private static final Rule SAME =
            Elmo.TABLES.rule("together.same", "All records of a document say the same here, and the first is written.");

    /** Learning opportunities, each part of the one before: as many as are read. */
    private static final int DEEPEST = 190;

    private final ElmoEdition edition;
    private final Branch root;
    private final Accounts.Finished finished;
    private final XmlForm xml;

    private ElmoDraft(ElmoEdition edition, Branch root, Accounts.Finished finished) {
        this.edition = edition;
        this.root = root;
        this.finished = finished;
        this.xml = ElmoEdition.xml(finished.json());
    }

    /** A record, and the document that it is written as by itself. */
    private record Written(Writing writing, Branch elmo) {}

    /**
     * Writes the records as one document.
     *
     * @param records one at least
     * @throws ConversionException if a record contradicts itself or another one, or has attainments of an unknown kind
     */
    static ElmoDraft of(List<Source> records, ElmoEdition edition, Dates dates) {
        List<Written> all =
                records.stream().map(record -> write(record, edition, dates)).toList();
        Branch root = all.get(0).elmo;
        List<Problem> problems = new ArrayList<>();
        all.subList(1, all.size()).forEach(other -> join(root, other, problems));
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        List<Ledger.Entry> entries = new ArrayList<>();
        Accounts.Finished finished = all.get(0).writing.finish(root);
        entries.addAll(finished.ledger().entries());
        for (Written other : all.subList(1, all.size())) {
            entries.addAll(other.writing.finish(root).ledger().entries());
        }
        Ledger ledger = new Ledger(entries, finished.ledger().origins());
        return new ElmoDraft(edition, root, new Accounts.Finished(finished.document(), ledger));
    }

    private static Written write(Source record, ElmoEdition edition, Dates dates) {
        record.children("attainments").forEach(attainment -> requireShallow(attainment, 0));
        Writing writing = new Writing(Elmo.TABLES, record);
        writing.requireKnownKinds();
        record.children("verifications").forEach(original -> writing.accounts().drop(original, ORIGINAL));
        Branch elmo = writing.write(ReportTables.ROOT, org.lerkit.model.elmo.Elmo.SHAPE);
        DocumentAttachments.depend(writing, record, elmo);
        edition.rename(elmo);
        elmo.prune(edition, writing.accounts());
        dates.set(elmo, writing.accounts());
        WrittenSchemes.describe(writing, elmo);
        edition.complete(elmo);
        return new Written(writing, elmo);
    }

    private static void requireShallow(Source attainment, int depth) {
        if (depth == DEEPEST) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_TAKEN,
                            attainment.location(),
                            "parts in parts, more than " + DEEPEST + " deep")
                    .withHint("No learning opportunity has so many levels; see whether something refers to itself"));
        }
        attainment.children("parts").forEach(part -> requireShallow(part, depth + 1));
    }

    /** Adds the report of another document; what else there is has to be the same. */
    private static void join(Branch root, Written other, List<Problem> problems) {
        other.elmo.take(Report.NAME).forEach(report -> root.add(Report.NAME, report));
        Set<String> names = new LinkedHashSet<>(root.names());
        names.addAll(other.elmo.names());
        names.remove(Report.NAME);
        for (String name : names) {
            List<Branch> parts = other.elmo.parts(name);
            if (json(root.parts(name)).equals(json(parts))) {
                parts.forEach(part ->
                        part.leaves().forEach(leaf -> other.writing.accounts().control(leaf, SAME)));
            } else {
                problems.add(Problem.error(
                                ConversionProblems.INCONSISTENT,
                                parts.stream().findFirst().orElse(other.elmo).origin(),
                                "says otherwise than the first record what becomes " + name)
                        .withHint("One document has one " + name + "; write the records one by one"));
            }
        }
    }

    private static List<Object> json(List<Branch> parts) {
        return parts.stream().<Object>map(part -> part.target().json()).toList();
    }

    /** What was written as XML. */
    XmlForm xml() {
        return xml;
    }

    /** What was written as a tree, and the account of the records. */
    Accounts.Finished finished() {
        return finished;
    }

    /** Every place in the records because of which what was written is not valid. */
    List<Problem> problems() {
        Map<String, SourceLocation> origins = new HashMap<>();
        root.walk('/' + xml.xml().name(), origins::put);
        return ElmoRules.check(xml.xml(), edition.version()).stream()
                .map(problem -> at(requireNonNull(origins.get(problem.location().path())), problem))
                .toList();
    }

    private static Problem at(SourceLocation origin, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.title(),
                problem.hint(),
                problem.type(),
                origin,
                problem.specs());
    }
}
