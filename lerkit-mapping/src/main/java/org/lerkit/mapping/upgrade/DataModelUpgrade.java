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
 * Makes a credential of the W3C data model 2.0 of one of 1.1, in place: contexts and dates change, everything else stays
 * as it is and in its order, and so in each credential inside. A proof does not stay, for it would prove nothing of the
 * new content: the credential is unsecured, and a secured original travels inside of it as evidence. A credential inside
 * that is secured by itself stays on the old data model, because nothing in it can change; a problem says so.
 *
 * <p>What privacy withholds is taken out, and then no original that has it is kept. A credential of data model 2.0 comes
 * out as it went in, with its proof, unless something in it is withheld.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataModelUpgrade implements Converter {
    private final Format from;
    private final Format to;

    private DataModelUpgrade(Format from, Format to) {
        this.from = from;
        this.to = to;
    }

    /** Credentials that are of no format that lerkit knows better. */
    public static DataModelUpgrade credential() {
        return new DataModelUpgrade(Format.CREDENTIAL_1, Format.CREDENTIAL_2);
    }

    /** Open Badges 3.0. */
    public static DataModelUpgrade openBadge() {
        return new DataModelUpgrade(Format.OPEN_BADGES_3, Format.OPEN_BADGES_3);
    }

    /** Comprehensive Learner Records 2.0. */
    public static DataModelUpgrade clr() {
        return new DataModelUpgrade(Format.CLR_2, Format.CLR_2);
    }

    /** Endorsements of Open Badges 3.0 by themselves. */
    public static DataModelUpgrade endorsement() {
        return new DataModelUpgrade(Format.ENDORSEMENT_3, Format.ENDORSEMENT_3);
    }

    @Override
    public Format from() {
        return from;
    }

    @Override
    public Format to() {
        return to;
    }

    @Override
    public List<MappingTable> tables() {
        return List.of(new MappingTable(from, to, CredentialTable.ROWS));
    }

    /**
     * Converts one credential.
     *
     * @throws org.lerkit.mapping.ConversionException if it is of another format
     * @throws org.lerkit.model.LerkitException if it cannot be read at all
     */
    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        CredentialDocument document = Upgrades.open(source, from);
        return Upgrades.of(() -> upgrade(document, options));
    }

    private static Conversion<Document> upgrade(CredentialDocument document, ConversionOptions options) {
        JsonObject json = document.json();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        List<Problem> problems = new ArrayList<>();
        Target credential = new CredentialUpgrade(
                        source, accounts, Original.of(document, "application/jwt"), options.privacy(), problems)
                .credential();
        return Settlement.of(accounts.finish(credential), Document.of(json), made -> made, problems, options);
    }
}
