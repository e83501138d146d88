package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/**
 * Reads packages of CASE 1.0 and 1.1 into frameworks, also as services wrap and spell them: what they have beside their
 * classes, such as links to the document they are in, null for nothing, numbers in quotes or {@code sourcedId} for
 * {@code identifier}, is read and reported among the problems. Addresses stay as they are. The document is read whole,
 * within the limits of {@link JsonReader#standard()}.
 *
 * <p>What becomes of each member is in {@link #table()} and in {@code docs/formats/case.md}. Immutable and thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html">
 *     Competencies and Academic Standards Exchange 1.1</a>
 */
public final class CaseReader {
    private static final String PACKAGE = "CFPackage";
    private static final String DOCUMENT = "CFDocument";
    private static final Rule FORMAT = new Rule("case.read.format", "Every framework says that it is one.");

    /** What it reads. */
    public Format format() {
        return Format.CASE;
    }

    /** What may become of each member of a package. */
    public MappingTable table() {
        return CaseTables.READ.published(Format.CASE, Format.FRAMEWORK);
    }

    /**
     * Reads a package. Of the options those on loss and accounting apply; a framework has no learner.
     *
     * @throws ConversionException if it is not a package of CASE, or a part has not what identifies it or what it says
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON object, or more than the limits
     * @throws IOException if the source fails
     */
    public Conversion<Framework> read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        if (!(JsonReader.standard().read(requireNonNull(source, "source")) instanceof JsonObject json)) {
            throw notTheFormat();
        }
        Source whole = Source.of(json);
        boolean wrapped = json.get(DOCUMENT).isEmpty();
        Source part = wrapped ? whole.child(PACKAGE).orElseThrow(CaseReader::notTheFormat) : whole;
        if (!(part.json().orElse(null) instanceof JsonObject inside)
                || !(inside.get(DOCUMENT).orElse(null) instanceof JsonObject)) {
            throw notTheFormat();
        }
        JsonPointer base = wrapped ? JsonPointer.ROOT.child(PACKAGE) : JsonPointer.ROOT;
        List<Problem> problems = new CfPackage(inside)
                .check().stream()
                        .map(problem ->
                                problem.at(problem.pointer().under(base)).with(Problem.Severity.WARNING))
                        .toList();
        Accounts accounts = new Accounts(whole);
        Target framework = new Target().put("format", Traced.fixed(Framework.FORMAT, FORMAT));
        new Rewriting(CaseTables.READ, accounts, CaseTables.RELATIONS, false).write(part, "package", framework);
        try {
            return settle(accounts.finish(framework), json, problems, options);
        } catch (MalformedValueException e) {
            throw unfit(problems, base);
        }
    }

    private static Conversion<Framework> settle(
            Accounts.Finished finished, JsonObject json, List<Problem> problems, ConversionOptions options) {
        return Settlement.of(
                finished,
                Document.of(json),
                made -> Framework.of(made.json()),
                problems,
                Settlement.withoutLearner(options));
    }

    private static ConversionException notTheFormat() {
        return new ConversionException(Problem.error(
                        ConversionProblems.NOT_THE_FORMAT,
                        JsonPointer.ROOT,
                        "not a package of CASE: it has no CFDocument")
                .withHint("a package is what services give out at CFPackages: an object with CFDocument and CFItems"));
    }

    /** Every place that lacks something, or has something of another kind there. */
    private static ConversionException unfit(List<Problem> problems, JsonPointer base) {
        List<Problem> missing = problems.stream()
                .filter(problem -> problem.code().equals(Findings.MISSING)
                        || problem.code().equals(Findings.TYPE))
                .map(problem -> Problem.error(ConversionProblems.MISSING, problem.location(), problem.title()))
                .toList();
        return new ConversionException(
                missing.isEmpty()
                        ? List.of(Problem.error(ConversionProblems.MISSING, base, "a part says nothing of itself"))
                        : missing);
    }
}
