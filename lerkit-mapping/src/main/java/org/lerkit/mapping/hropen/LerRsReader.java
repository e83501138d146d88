package org.lerkit.mapping.hropen;

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
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Party;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads LER-RS of 4.4 and 4.5, and Trusted Career Profiles: alone, in a credential, as its subject or in
 * {@code lerrsType}. What is not as the schemas ask is read all the same; {@code check()} of the wire types says what that
 * is.
 *
 * <p>Who issues the credential is the sender of the record's document; of a record alone it is the learner, who says it all.
 *
 * <p>Entries become attainments; what an entry has in {@code verifications} is kept as it is, and so is a secured
 * credential around the record, unless it says what is withheld. What becomes of each member is in the tables of
 * {@code docs/formats/ler-rs.md}. Immutable and thread-safe.
 */
public final class LerRsReader implements RecordReader {
    private static final Rule FORMAT =
            LerRsTables.TABLES.rule("record.format", "Every learner record says that it is one.");

    private static final Rule SELF = LerRsTables.TABLES.rule(
            "record.self", "Where nobody issues a credential around it, a resume is what the learner says.");

    @Override
    public Format format() {
        return Format.LER_RS;
    }

    @Override
    public MappingTable table() {
        return Tables.published(Format.LER_RS, LerRsTables.CREDENTIAL);
    }

    /**
     * Reads a document, taken out of a token or image where it is in one; it holds one record.
     *
     * @throws ConversionException if it is no LER-RS, or has an array or text where an object belongs
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        CredentialDocument document = CredentialDocument.open(
                requireNonNull(source, "source").readNBytes(JsonReader.Limits.STANDARD.bytes() + 1));
        byte[] json = document.carriers().isEmpty() ? document.source() : JsonWriter.toBytes(document.json());
        return Records.of(List.of(convert(document.json(), json, options)));
    }

    static Conversion<LearnerRecord> convert(JsonObject json, byte[] bytes, ConversionOptions options) {
        boolean known =
                Format.detect(json).format().filter(Format.LER_RS::equals).isPresent();
        if (!known) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, "nothing says that it is a LER-RS")
                    .withHint("its type, or a context of the credential around it, names a schema of HR Open"));
        }
        Source source = Source.of(json).asTexts();
        Table table = source.has("credentialSubject") ? LerRsTables.CREDENTIAL : LerRsTables.RECORD;
        Reading reading = new Reading(LerRsTables.TABLES, options, new Accounts(source));
        reading.record().put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        // what is said of the learner and the document has one name, in a credential or alone
        reading.rename("/credentialSubject", "");
        reading.rename("/credentialSubject/lerrsType", "");
        table.read(source, Scope.of(reading, source, reading.record()));
        Target document = reading.record().object("document");
        if (!document.has("sender")) {
            Traced key = reading.key("org");
            document.put("sender", key);
            reading.record().add("organizations", Party.learner(key, SELF));
        }
        Originals.keep(source, bytes, reading);
        return Settlement.of(
                reading.accounts().finish(reading.record()),
                Document.of(json),
                made -> Settlement.record(made.json()),
                reading.problems(),
                options);
    }
}
