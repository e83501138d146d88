package org.lerkit.mapping.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;

/**
 * Makes a Comprehensive Learner Record 1.0 of a CLR 2.0 of either data model, for those who read no other yet. Each
 * credential of an achievement becomes an assertion without a verification of its own; achievements, results and
 * associations keep their ids, and terms that CLR 1.0 has not become extensions. No proof goes along: verify the CLR 2.0
 * before. A birth date and national identifiers are withheld unless they are released.
 *
 * <p>{@link Clr1Upgrade} makes the same CLR 2.0 of it again, but for what the ledger says was left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html">Comprehensive
 *     Learner Record 1.0, Information Model</a>
 */
public final class Clr2Downgrade implements Converter {
    private static final Clr2Downgrade ONE = new Clr2Downgrade();

    private Clr2Downgrade() {}

    /** For single records. */
    public static Clr2Downgrade record() {
        return ONE;
    }

    @Override
    public Format from() {
        return Format.CLR_2;
    }

    @Override
    public Format to() {
        return Format.CLR_1;
    }

    @Override
    public List<MappingTable> tables() {
        return List.of(Clr2Table.SUCCESSION.published(from(), to()));
    }

    /**
     * Converts one record.
     *
     * @throws org.lerkit.mapping.ConversionException if it is not a CLR 2.0, or lacks what CLR 1.0 cannot do without
     * @throws org.lerkit.model.LerkitException if it cannot be read at all
     */
    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        CredentialDocument document = Upgrades.open(source, from());
        return Upgrades.of(() -> downgrade(document.json(), options));
    }

    private static Conversion<Document> downgrade(JsonObject json, ConversionOptions options) {
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        List<Problem> problems = new ArrayList<>();
        Rewriting rewriting = new Rewriting(Clr2Table.SUCCESSION, accounts, new Spellings(problems), rule -> true);
        Target record = new ClrDowngrade(source, rewriting, options).record();
        return Settlement.of(accounts.finish(record), Document.of(json), made -> made, problems, options);
    }
}
