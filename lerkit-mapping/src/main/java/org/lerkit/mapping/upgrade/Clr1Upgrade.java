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
 * Makes an unsecured CLR 2.0 of a Comprehensive Learner Record 1.0. Each assertion becomes an unsecured credential of Open
 * Badges 3.0 inside; achievements, results and associations keep their ids. Signed assertions and endorsements travel as
 * they are, in evidence of the record. The learner becomes the subject, known by identifiers; a birth date is withheld
 * unless it is released. A record, or an assertion or endorsement in it, that says it was revoked is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class Clr1Upgrade implements Converter {
    private static final Clr1Upgrade ONE = new Clr1Upgrade(Format.CLR_1);
    private static final Clr1Upgrade SET = new Clr1Upgrade(Format.CLR_SET_1);

    private final Format from;

    private Clr1Upgrade(Format from) {
        this.from = from;
    }

    /** For single records. */
    public static Clr1Upgrade record() {
        return ONE;
    }

    /**
     * For sets of records, as services give them out: each record of the set by itself, one that is refused without those
     * behind it. Signed records of a set are in the ledger of what lies around the records; convert each by itself.
     *
     * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_ClrSet">
     *     Comprehensive Learner Record 1.0, ClrSet</a>
     */
    public static Clr1Upgrade set() {
        return SET;
    }

    @Override
    public Format from() {
        return from;
    }

    @Override
    public Format to() {
        return Format.CLR_2;
    }

    @Override
    public List<MappingTable> tables() {
        MappingTable records = Clr1Table.SUCCESSION.published(from, to());
        return List.of(this == SET ? ClrSetUpgrade.table(records) : records);
    }

    /**
     * Converts one record, or the records of a set.
     *
     * @throws org.lerkit.mapping.ConversionException if it is not a CLR 1.0 or a set of them, was revoked, or lacks what CLR 2.0 cannot do
     *     without
     * @throws org.lerkit.model.LerkitException if it cannot be read at all
     */
    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        CredentialDocument document = Upgrades.open(source, from());
        return this == SET
                ? ClrSetUpgrade.of(document.json(), record -> upgrade(record, options))
                : Upgrades.of(() -> upgrade(document.json(), options));
    }

    private static Conversion<Document> upgrade(JsonObject json, ConversionOptions options) {
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        List<Problem> problems = new ArrayList<>();
        Rewriting rewriting = new Rewriting(Clr1Table.SUCCESSION, accounts, new Spellings(problems), rule -> true);
        Target credential = new ClrUpgrade(source, rewriting, options, problems).credential();
        return Settlement.of(accounts.finish(credential), Document.of(json), made -> made, problems, options);
    }
}
