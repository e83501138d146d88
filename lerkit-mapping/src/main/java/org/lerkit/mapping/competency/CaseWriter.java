package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.case1.CaseVersion;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;

/**
 * Writes frameworks as packages of CASE 1.1, strictly: by the JSON Schema of the package, with nothing made up. A
 * framework that lacks what CASE asks for, or says it in another form (an identifier that is no UUID, a time without its
 * zone), is refused with every place.
 *
 * <p>What becomes of each component is in {@link #table()} and in {@code docs/formats/case.md}. Immutable and
 * thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFPackage">
 *     Competencies and Academic Standards Exchange 1.1, CFPackage</a>
 */
public final class CaseWriter {
    private static final Rule VERSION =
            new Rule("case.write.version", "What is written says which version it keeps to.");

    /** What it writes. */
    public Format format() {
        return Format.CASE;
    }

    /** What may become of each component of a framework. */
    public MappingTable table() {
        return CaseTables.WRITE.published(Format.FRAMEWORK, Format.CASE);
    }

    /**
     * Writes a framework. The ledger's sources are places in its canonical JSON. Of the options those on loss and
     * accounting apply.
     *
     * @throws ConversionException if CASE cannot do without something that the framework lacks, or not take what it has;
     *     the problems are at places of the package that would have been written
     */
    public Conversion<CfPackage> write(Framework framework, ConversionOptions options) {
        requireNonNull(options, "options");
        JsonObject json = framework.toJson();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        Target whole = new Target();
        whole.object("CFDocument").put("caseVersion", Traced.fixed(CaseVersion.V1_1.text(), VERSION));
        new Rewriting(CaseTables.WRITE, accounts, CaseTables.ASSOCIATIONS, true).write(source, "framework", whole);
        return Settlement.of(
                accounts.finish(whole),
                Document.of(json),
                made -> Refusals.strict(new CfPackage(made.json())),
                List.of(),
                Settlement.withoutLearner(options));
    }

    /** What was written, in the syntax of the format. */
    public Document document(CfPackage written) {
        return Document.of(written.json());
    }
}
